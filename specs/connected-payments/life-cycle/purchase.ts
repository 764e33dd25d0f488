/** The life of a purchase, which takes its money at once. */
import { aPurchase, aRefund } from '../../../fixtures/connected-payments/recipes/transactions.ts';
import { lifeCycle, type Move } from '../../../src/vocabulary/life-cycle.ts';
import type { ConnectedPaymentsRequirementId as Id } from '../requirements/index.ts';
import { happens, step } from '../words.ts';
import { decimal, lookedUp, payment, voided } from './steps.ts';

type State = 'purchased' | 'settled' | 'voided' | 'refunded in part' | 'refunded';

const AFTER_REFUND = 'whether a payment of which money was returned can be voided is not said';

const cancellation: Move<State, Id> = {
  name: 'void',
  becomes: 'voided',
  goes: { purchased: 'voided' },
  refuses: { settled: 'CNP-VOID-04', voided: 'CNP-VOID-07' },
  open: { 'refunded in part': AFTER_REFUND, refunded: AFTER_REFUND },
  proves: ['CNP-VOID-01'],
  steps: (attempt) => [voided(attempt)],
};

const refund: Move<State, Id> = {
  name: 'refund',
  becomes: 'returned',
  inParts: true,
  goes: {
    settled: { part: 'refunded in part', whole: 'refunded' },
    'refunded in part': { part: 'refunded in part', whole: 'refunded' },
  },
  refuses: { purchased: 'CNP-REFUND-03', voided: 'CNP-VOID-05', refunded: 'CNP-REFUND-08' },
  refusesMore: 'CNP-REFUND-08',
  proves: ['CNP-REFUND-01'],
  provesParts: ['CNP-REFUND-05'],
  steps: ({ title, amount, expect, proves }) => [
    step(title, {
      call: 'createRefund',
      body: aRefund({ reference: payment, amount: decimal(amount) }),
      expect,
      proves,
    }),
  ],
};

const settlement: Move<State, Id> = {
  name: 'settlement',
  isEvent: true,
  goes: { purchased: 'settled' },
  needs: ['control'],
  steps: ({ title }) => [happens(title, 'settle', payment)],
};

export const purchaseLife = lifeCycle<State, Id>({
  of: 'a purchase',
  states: {
    purchased: 'its money is taken and not yet settled',
    settled: 'its money has arrived',
    voided: 'it was cancelled before its settlement',
    'refunded in part': 'a part of its money is returned',
    refunded: 'all of its money is returned',
  },
  beginnings: [
    {
      name: 'A purchase',
      to: 'purchased',
      isCharge: true,
      proves: ['CNP-PURCHASE-01'],
      steps: ({ title, amount, expect, proves }) => [
        step(title, {
          call: 'createPurchase',
          body: aPurchase({ amount: decimal(amount) }),
          expect,
          proves,
          keep: { payment: '/reference' },
        }),
      ],
    },
  ],
  moves: [cancellation, refund, settlement],
  look: (_, title) => [lookedUp(title)],
});
