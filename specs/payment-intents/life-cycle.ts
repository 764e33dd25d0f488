/** The life of a payment as the document of Payment Intents tells it. */
import { aChange, aPayment, aRefund } from '../../fixtures/payment-intents/recipes/payments.ts';
import { approved, type Expectation, type Recipe, type Stand } from '../../src/vocabulary/flow.ts';
import { type Attempt, type Life, lifeCycle, type Move } from '../../src/vocabulary/life-cycle.ts';
import { money, oneOf } from '../../src/vocabulary/matchers.ts';
import { from } from '../../src/vocabulary/reference.ts';
import { DAY } from './flows/days.ts';
import { assumed } from './flows/steps.ts';
import type { PaymentIntentsRequirementId as Id } from './requirements/index.ts';
import { check, step, timePasses } from './words.ts';

type State =
  | 'AUTHORIZED'
  | 'AUTHORIZED less a part'
  | 'PARTIAL_CAPTURED'
  | 'CAPTURED'
  | 'CAPTURED less a part'
  | 'VOIDED'
  | 'EXPIRED'
  | 'SETTLED'
  | 'refunded in part'
  | 'refunded';
type Spec = Attempt<Id>;

const control = ['control'];

/**
 * The statuses that a state can show, and the requirement that promises it; a state that shows none is seen by its
 * amounts. What is captured may have settled by the time that it is looked at (PIN-AMB-021).
 */
const STATUS: Readonly<Partial<Record<State, readonly [statuses: readonly string[], requirement: Id]>>> = {
  AUTHORIZED: [['AUTHORIZED'], 'PIN-TRX-01'],
  PARTIAL_CAPTURED: [['PARTIAL_CAPTURED', 'PARTIAL_SETTLED'], 'PIN-CAPTURE-02'],
  CAPTURED: [['CAPTURED', 'SETTLED'], 'PIN-CAPTURE-01'],
  VOIDED: [['VOIDED'], 'PIN-VOID-01'],
  EXPIRED: [['EXPIRED'], 'PIN-LIFE-01'],
  SETTLED: [['SETTLED'], 'PIN-LIFE-02'],
};

const capture: Move<State, Id> = {
  name: 'capture',
  becomes: 'captured',
  inParts: true,
  goes: {
    AUTHORIZED: { part: 'PARTIAL_CAPTURED', whole: 'CAPTURED' },
    PARTIAL_CAPTURED: { part: 'PARTIAL_CAPTURED', whole: 'CAPTURED' },
    'AUTHORIZED less a part': { part: 'CAPTURED less a part', whole: 'CAPTURED less a part' },
  },
  refuses: { CAPTURED: 'PIN-CAPTURE-07', VOIDED: 'PIN-CAPTURE-04', EXPIRED: 'PIN-CAPTURE-06' },
  refusesMore: 'PIN-CAPTURE-03',
  open: {
    'CAPTURED less a part':
      'whether the rest of an authorisation of which a part is voided can be captured in several steps',
    SETTLED: 'a settled payment has been captured; nothing is said of a second capture',
    'refunded in part': 'nothing is said of captures after a refund',
    refunded: 'nothing is said of captures after a refund',
  },
  steps: (spec) => [changed('capture', spec)],
};

const cancellation: Move<State, Id> = {
  name: 'void',
  becomes: 'voided',
  inParts: true,
  goes: { AUTHORIZED: { part: 'AUTHORIZED less a part', whole: 'VOIDED' } },
  refuses: { VOIDED: 'PIN-VOID-05', EXPIRED: 'PIN-VOID-07' },
  refusesMore: 'PIN-VOID-03',
  open: {
    'AUTHORIZED less a part': 'which status a payment has whose parts are all voided is not said',
    PARTIAL_CAPTURED: 'what a void makes of a payment that is captured in part is not said (PIN-AMB-013)',
    CAPTURED: 'whether what is captured and not settled can be voided is not said (PIN-AMB-014)',
    SETTLED: 'whether “previously authorized” includes what is settled is not said (PIN-AMB-014)',
    'CAPTURED less a part': 'what a void makes of a payment that is captured in part is not said (PIN-AMB-013)',
    'refunded in part': 'nothing is said of voids after a refund',
    refunded: 'nothing is said of voids after a refund',
  },
  steps: (spec) => [changed('void', spec)],
};

const refund: Move<State, Id> = {
  name: 'refund',
  becomes: 'returned',
  inParts: true,
  goes: {
    CAPTURED: { part: 'refunded in part', whole: 'refunded' },
    SETTLED: { part: 'refunded in part', whole: 'refunded' },
    'refunded in part': { part: 'refunded in part', whole: 'refunded' },
  },
  refuses: {
    AUTHORIZED: 'PIN-REFUND-05',
    'AUTHORIZED less a part': 'PIN-REFUND-05',
    VOIDED: 'PIN-REFUND-06',
    EXPIRED: 'PIN-REFUND-08',
    refunded: 'PIN-REFUND-04',
  },
  refusesMore: 'PIN-REFUND-15',
  open: {
    PARTIAL_CAPTURED: 'whether “captured” means captured in part as well is not said (PIN-AMB-017)',
    'CAPTURED less a part': 'whether “captured” means captured in part as well is not said (PIN-AMB-017)',
  },
  steps: ({ title, amount, expect, proves }) => [
    step(title, {
      call: 'createRefund',
      body: aRefund({ trx_id: from('trx'), amount }),
      expect,
      proves,
      ...takenFor(expect, assumed.refund),
    }),
  ],
};

const expiry: Move<State, Id> = {
  name: 'expiry',
  isEvent: true,
  goes: { AUTHORIZED: 'EXPIRED' },
  needs: control,
  steps: ({ title }) => [timePasses(title, 40 * DAY)],
};

const settlement: Move<State, Id> = {
  name: 'settlement',
  isEvent: true,
  goes: { CAPTURED: 'SETTLED' },
  needs: control,
  steps: ({ title }) => [timePasses(title, 40 * DAY)],
};

export const paymentIntentsLifeCycle = lifeCycle<State, Id>({
  of: 'a payment',
  states: {
    AUTHORIZED: 'its amount is reserved',
    'AUTHORIZED less a part': 'a part of what was reserved is given up',
    PARTIAL_CAPTURED: 'a part of it is taken',
    CAPTURED: 'all of it is taken',
    'CAPTURED less a part': 'a part was given up, and of the rest some is taken',
    VOIDED: 'all of it is given up',
    EXPIRED: 'nobody used it in time',
    SETTLED: 'the money has arrived',
    'refunded in part': 'a part of what was taken is given back',
    refunded: 'all that was taken is given back',
  },
  beginnings: [
    { name: 'An authorisation', to: 'AUTHORIZED', isCharge: false, proves: ['PIN-TRX-01'], steps: made('authorize') },
    { name: 'A payment at once', to: 'CAPTURED', isCharge: true, proves: ['PIN-TRX-02'], steps: made('authcap') },
  ],
  moves: [capture, cancellation, refund, expiry, settlement],
  look: ({ state, balance }, title) => [
    step(title, {
      call: 'getTransaction',
      path: { trx_id: from('trx') },
      expect: approved,
      checks: [...statusOf(state), ...amountsOf(balance)],
    }),
  ],
});

function made(operation: 'authorize' | 'authcap') {
  return ({ title, amount, expect, proves }: Spec) => [
    step(title, {
      call: 'createTransaction',
      body: ofAmount(operation, amount),
      expect,
      proves,
      keep: { trx: '/id' },
      ...takenFor(expect, assumed.payment),
    }),
  ];
}

function ofAmount(operation: 'authorize' | 'authcap', amount: number) {
  const recipe = aPayment(operation);
  return ((stand: Stand) => {
    const payment = recipe(stand) as { readonly order: object };
    return { ...payment, order: { ...payment.order, order_amount: amount } };
  }) as typeof recipe satisfies Recipe<unknown>;
}

function changed(operation: 'capture' | 'void', { title, amount, expect, proves }: Spec) {
  const path = { trx_id: from('trx') };
  return step(title, {
    call: 'changeTransaction',
    path,
    body: aChange(operation, { amount }),
    expect,
    proves,
    ...takenFor(expect, assumed.change),
  });
}

/** A refusal that is wanted takes nothing for granted. */
function takenFor(expect: Expectation, assumes: string): { readonly assumes?: string } {
  return expect === approved ? { assumes } : {};
}

function statusOf(state: State) {
  const [statuses, requirement] = STATUS[state] ?? [];
  return statuses === undefined || requirement === undefined ? [] : [check(requirement, '/status', oneOf(statuses))];
}

/** Amounts here are whole minor units, which `Money` takes for whole major ones: nothing is divided. */
function amountsOf({ authorised, captured, voided, returned }: Life['balance']) {
  return [
    check('PIN-MONEY-02', '/amount_authorized', money(authorised)),
    check('PIN-MONEY-02', '/amount_captured', money(captured)),
    check('PIN-MONEY-02', '/amount_voided', money(voided)),
    check('PIN-MONEY-02', '/amount_refunded', money(returned)),
  ];
}
