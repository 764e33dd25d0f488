/** The lives of payments as the document of BackOffice tells them: a preauthorisation, and a debit. */
import {
  aCancellation,
  aCapture,
  aDebit,
  anInquiry,
  aPreauthorisation,
  aRefund,
} from '../../fixtures/backoffice/recipes/payments.ts';
import { Money } from '../../src/money/money.ts';
import { approved } from '../../src/vocabulary/flow.ts';
import { type Attempt, type Life, lifeCycle, type Move } from '../../src/vocabulary/life-cycle.ts';
import { from } from '../../src/vocabulary/reference.ts';
import type { BackofficeRequirementId as Id } from './requirements/index.ts';
import { step } from './words.ts';

type State =
  | 'preauthorised'
  | 'captured in part'
  | 'captured'
  | 'debited'
  | 'cancelled'
  | 'refunded in part'
  | 'refunded';

const payment = from('payment');
const AFTER_REFUND = 'nothing is said of what can be done to a payment after a refund but another refund';

const capture: Move<State, Id> = {
  name: 'capture',
  becomes: 'captured',
  inParts: true,
  goes: {
    preauthorised: { part: 'captured in part', whole: 'captured' },
    'captured in part': { part: 'captured in part', whole: 'captured' },
  },
  refuses: { captured: 'BKO-CAPTURE-06', debited: 'BKO-CAPTURE-03', cancelled: 'BKO-CAPTURE-07' },
  refusesMore: 'BKO-CAPTURE-06',
  open: { 'refunded in part': AFTER_REFUND, refunded: AFTER_REFUND },
  proves: ['BKO-CAPTURE-01'],
  provesParts: ['BKO-CAPTURE-05'],
  steps: (attempt) => [operated(attempt, aCapture({ payment, amount: decimal(attempt.amount) }))],
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
  refuses: { preauthorised: 'BKO-REFUND-03', cancelled: 'BKO-REFUND-09', refunded: 'BKO-REFUND-07' },
  refusesMore: 'BKO-REFUND-07',
  proves: { debited: 'BKO-REFUND-01', captured: 'BKO-REFUND-02', 'captured in part': 'BKO-REFUND-02' },
  provesParts: ['BKO-REFUND-06'],
  steps: (attempt) => [operated(attempt, aRefund({ payment, amount: decimal(attempt.amount) }))],
};

const cancellation: Move<State, Id> = {
  name: 'cancellation',
  becomes: 'voided',
  goes: { preauthorised: 'cancelled' },
  refuses: {
    'captured in part': 'BKO-CANCEL-06',
    captured: 'BKO-CANCEL-03',
    debited: 'BKO-CANCEL-02',
    cancelled: 'BKO-CANCEL-04',
  },
  open: { 'refunded in part': AFTER_REFUND, refunded: AFTER_REFUND },
  proves: ['BKO-CANCEL-01'],
  steps: (attempt) => [operated(attempt, aCancellation({ payment }))],
};

export const backofficeLifeCycle = lifeCycle<State, Id>({
  of: 'a payment',
  states: {
    preauthorised: 'its amount is reserved',
    'captured in part': 'a part of it is taken',
    captured: 'all that was reserved is taken',
    debited: 'it took its money at once',
    cancelled: 'the reservation is given up',
    'refunded in part': 'a part of what was taken is given back',
    refunded: 'all that was taken is given back',
  },
  beginnings: [
    {
      name: 'A preauthorisation',
      to: 'preauthorised',
      isCharge: false,
      proves: ['BKO-PAY-01'],
      steps: (attempt) => [made(attempt, 'PA')],
    },
    {
      name: 'A debit',
      to: 'debited',
      isCharge: true,
      proves: ['BKO-PAY-02'],
      steps: (attempt) => [made(attempt, 'DB')],
    },
  ],
  moves: [capture, refund, cancellation],
  // How much was captured and refunded in all, the ledger holds against every inquiry.
  look: (_: Life<State>, title) => [
    step(title, {
      call: 'operatePayment',
      path: { id: payment },
      body: anInquiry({ payment }),
      expect: approved,
      proves: 'BKO-INQUIRY-01',
    }),
  ],
});

function made({ title, amount, expect, proves }: Attempt<Id>, type: 'PA' | 'DB') {
  const body = (type === 'PA' ? aPreauthorisation : aDebit)({}, decimal(amount));
  return step(title, { call: 'createPayment', body, expect, proves, keep: { payment: '/paymentId' } });
}

function operated(
  { title, expect, proves }: Attempt<Id>,
  body: ReturnType<typeof aCapture | typeof aRefund | typeof aCancellation>,
) {
  return step(title, { call: 'operatePayment', path: { id: payment }, body, expect, proves });
}

function decimal(minorUnits: number): string {
  return Money.ofMinorUnits(minorUnits).toString();
}
