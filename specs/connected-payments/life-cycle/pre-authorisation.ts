/** The life of a pre-authorisation, whose money waits for a capture. */
import { aCapture, aPreAuthorisation } from '../../../fixtures/connected-payments/recipes/transactions.ts';
import { lifeCycle, type Move } from '../../../src/vocabulary/life-cycle.ts';
import type { ConnectedPaymentsRequirementId as Id } from '../requirements/index.ts';
import { step } from '../words.ts';
import { decimal, lookedUp, payment, voided } from './steps.ts';

type State = 'reserved' | 'captured in part' | 'captured' | 'voided';

const capture: Move<State, Id> = {
  name: 'capture',
  becomes: 'captured',
  inParts: true,
  goes: {
    reserved: { part: 'captured in part', whole: 'captured' },
    'captured in part': { part: 'captured in part', whole: 'captured' },
  },
  refuses: { captured: 'CNP-CAPTURE-03', voided: 'CNP-VOID-06' },
  refusesMore: 'CNP-CAPTURE-07',
  proves: ['CNP-CAPTURE-01'],
  provesParts: ['CNP-CAPTURE-04'],
  steps: ({ title, amount, expect, proves }) => [
    step(title, {
      call: 'createCapture',
      body: aCapture({ reference: payment, amount: decimal(amount) }),
      expect,
      proves,
    }),
  ],
};

const cancellation: Move<State, Id> = {
  name: 'void',
  becomes: 'voided',
  goes: { reserved: 'voided' },
  refuses: { captured: 'CNP-VOID-10', voided: 'CNP-VOID-07' },
  open: { 'captured in part': 'whether the rest of a reservation can be voided after a capture in part is not said' },
  proves: ['CNP-VOID-02'],
  steps: (attempt) => [voided(attempt)],
};

export const preAuthorisationLife = lifeCycle<State, Id>({
  of: 'a pre-authorisation',
  states: {
    reserved: 'its money is reserved',
    'captured in part': 'a part of what was reserved is taken',
    captured: 'all that was reserved is taken',
    voided: 'it was cancelled',
  },
  beginnings: [
    {
      name: 'A pre-authorisation',
      to: 'reserved',
      isCharge: false,
      proves: ['CNP-PREAUTH-01'],
      steps: ({ title, amount, expect, proves }) => [
        step(title, {
          call: 'createPreAuthorisation',
          body: aPreAuthorisation({ amount: decimal(amount) }),
          expect,
          proves,
          keep: { payment: '/reference' },
        }),
      ],
    },
  ],
  moves: [capture, cancellation],
  look: (_, title) => [lookedUp(title)],
});
