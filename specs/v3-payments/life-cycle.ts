/** The life of a payment as V3 Payments is taken to mean it: its document names statuses and says little of how they follow. */
import {
  aCapture,
  aDebit,
  aPreauthorisation,
  aRefund,
  aReversal,
  aSilentReviewedDebit,
} from '../../fixtures/v3-payments/recipes/payments.ts';
import { Money } from '../../src/money/money.ts';
import { approved } from '../../src/vocabulary/flow.ts';
import { type Attempt, lifeCycle, type Move } from '../../src/vocabulary/life-cycle.ts';
import { from } from '../../src/vocabulary/reference.ts';
import type { V3PaymentsRequirementId as Id } from './requirements/index.ts';
import { happens, pending, step } from './words.ts';

type State =
  | 'reserved'
  | 'captured in part'
  | 'captured'
  | 'debited'
  | 'in review'
  | 'reversed'
  | 'debited and reversed'
  | 'refunded in part'
  | 'refunded';

const payment = from('payment');
const control = ['control'];
const AFTER_REFUND = 'what can be done to a payment after a refund, but another refund, is not said';
const IN_REVIEW = 'what can be done to a payment in review is not said';

const capture: Move<State, Id> = {
  name: 'capture',
  becomes: 'captured',
  inParts: true,
  goes: {
    reserved: { part: 'captured in part', whole: 'captured' },
    'captured in part': { part: 'captured in part', whole: 'captured' },
  },
  refuses: { captured: 'V3P-LIFE-03', debited: 'V3P-LIFE-04', reversed: 'V3P-LIFE-08' },
  refusesMore: 'V3P-LIFE-03',
  open: {
    'in review': IN_REVIEW,
    'debited and reversed': 'a debit is not captured, reversed or not; nothing is said of it',
    'refunded in part': AFTER_REFUND,
    refunded: AFTER_REFUND,
  },
  proves: ['V3P-LIFE-02'],
  steps: (attempt) => [operated(attempt, aCapture(decimal(attempt.amount)))],
};

const refund: Move<State, Id> = {
  name: 'refund',
  becomes: 'returned',
  inParts: true,
  goes: {
    'captured in part': { part: 'refunded in part', whole: 'refunded' },
    captured: { part: 'refunded in part', whole: 'refunded' },
    debited: { part: 'refunded in part', whole: 'refunded' },
    'refunded in part': { part: 'refunded in part', whole: 'refunded' },
  },
  refuses: {
    reserved: 'V3P-LIFE-07',
    reversed: 'V3P-LIFE-07',
    'debited and reversed': 'V3P-LIFE-09',
    'in review': 'V3P-LIFE-15',
    refunded: 'V3P-LIFE-07',
  },
  refusesMore: 'V3P-LIFE-07',
  proves: ['V3P-LIFE-05'],
  steps: (attempt) => [operated(attempt, aRefund(decimal(attempt.amount)))],
};

const reversal: Move<State, Id> = {
  name: 'reversal',
  becomes: 'voided',
  goes: { reserved: 'reversed', debited: 'debited and reversed' },
  refuses: { reversed: 'V3P-LIFE-10', 'debited and reversed': 'V3P-LIFE-10' },
  open: {
    'captured in part': 'whether what is captured can be reversed is not said',
    captured: 'whether what is captured can be reversed is not said',
    'in review': IN_REVIEW,
    'refunded in part': AFTER_REFUND,
    refunded: AFTER_REFUND,
  },
  proves: ['V3P-LIFE-08'],
  steps: (attempt) => [operated(attempt, aReversal())],
};

const acceptance: Move<State, Id> = {
  name: 'acceptance',
  isEvent: true,
  goes: { 'in review': 'debited' },
  needs: control,
  steps: ({ title }) => [happens(title, 'accept-review', payment)],
};

export const v3PaymentsLifeCycle = lifeCycle<State, Id>({
  of: 'a payment',
  states: {
    reserved: 'its amount is reserved',
    'captured in part': 'a part of it is taken',
    captured: 'all that was reserved is taken',
    debited: 'it took its money at once',
    'in review': 'the risk check holds it',
    reversed: 'the reservation is given up',
    'debited and reversed': 'what it took is given up before it was booked',
    'refunded in part': 'a part of what was taken is given back',
    refunded: 'all that was taken is given back',
  },
  beginnings: [
    { name: 'A pre-authorisation', to: 'reserved', isCharge: false, steps: begun(aPreauthorisation) },
    { name: 'A debit', to: 'debited', isCharge: true, steps: begun(aDebit) },
    {
      name: 'A debit that is held',
      to: 'in review',
      isCharge: true,
      needs: control,
      steps: (attempt) => begun(aHeldDebit)({ ...attempt, expect: pending }),
    },
  ],
  moves: [capture, refund, reversal, acceptance],
  look: ({ state }, title) => [
    step(title, {
      call: 'getPayment',
      path: { id: payment },
      expect: state === 'in review' ? pending : approved,
      proves: 'V3P-LIFE-13',
    }),
  ],
});

function aHeldDebit({ amount }: { amount: string }) {
  const recipe = aSilentReviewedDebit();
  return ((stand) => ({ ...recipe(stand), amount })) as ReturnType<typeof aDebit>;
}

function begun(recipe: (given: { amount: string }) => ReturnType<typeof aDebit>) {
  return ({ title, amount, expect, proves }: Attempt<Id>) => [
    step(title, {
      call: 'createPayment',
      body: recipe({ amount: decimal(amount) }),
      expect,
      proves,
      keep: { payment: '/id' },
    }),
  ];
}

function operated({ title, expect, proves }: Attempt<Id>, body: ReturnType<typeof aCapture>) {
  return step(title, { call: 'operatePayment', path: { id: payment }, body, expect, proves });
}

function decimal(minorUnits: number): string {
  return Money.ofMinorUnits(minorUnits).toString();
}
