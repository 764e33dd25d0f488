/** Steps that bring a payment to where a flow wants it. They prove nothing, and say what they take for granted. */
import {
  aChange,
  aPayment,
  aPaymentOnDecliningCard,
  aRefund,
} from '../../../fixtures/payment-intents/recipes/payments.ts';
import { approved, type CallStep, declined, type Expectation } from '../../../src/vocabulary/flow.ts';
import { valueAt } from '../../../src/vocabulary/pointer.ts';
import { derived, from, type Reference } from '../../../src/vocabulary/reference.ts';
import { whereCalled } from '../../../src/vocabulary/source-line.ts';
import type { PaymentIntentsRequirementId } from '../requirements/index.ts';
import { step } from '../words.ts';

type Setup = CallStep<PaymentIntentsRequirementId>;

/**
 * What the first call of an operation in a flow takes for granted, and where to change it. Once a target has taken one,
 * a refusal of another is its own word.
 */
export const assumed = {
  intent: 'path and members of intents, see PIN-AMB-006 and openapi/payment-intents/paths/intents.yaml',
  payment:
    'path and members of createTransaction, see PIN-AMB-001 and PIN-AMB-006 and openapi/payment-intents/paths/transactions.yaml',
  change: 'path and members of changeTransaction, see openapi/payment-intents/paths/transactions.yaml',
  refund: 'path and members of createRefund, see openapi/payment-intents/paths/refunds.yaml',
  lookUp: 'path and parameters of lookUpTransaction, see openapi/payment-intents/parameters.yaml',
  list: 'parameters of listTransactions, see PIN-AMB-004 and openapi/payment-intents/parameters.yaml',
} as const;

/** For what the document promises only not to happen, without saying how that is told. */
export const keptOut: Expectation = { outcomes: ['unauthenticated', 'refused'] };

/** For a list that may hold nothing. */
export const listed: Expectation = { outcomes: ['approved', 'not-found'] };

/** A trx_id of the right form that nobody has. */
export const unusedTrxId = 'trx_01J5XCMDXCFXCAQ1BV8HVG6644';

/** What a later step needs of a payment: ‹trx›, ‹trxAmount›, ‹trxExternalId›, ‹trxOrderId›. */
export function keptOf(as: string) {
  return {
    keep: { [as]: '/id' },
    keepSent: {
      [`${as}Amount`]: '/order/order_amount',
      [`${as}ExternalId`]: '/external_id',
      [`${as}OrderId`]: '/order/order_id',
    },
  };
}

export function authorised(title: string, as = 'trx'): Setup {
  const at = whereCalled();
  const body = aPayment('authorize');
  return {
    ...step(title, { call: 'createTransaction', body, expect: approved, ...keptOf(as), assumes: assumed.payment }),
    at,
  };
}

export function capturedAtOnce(title: string, as = 'trx'): Setup {
  const at = whereCalled();
  const body = aPayment('authcap');
  return {
    ...step(title, { call: 'createTransaction', body, expect: approved, ...keptOf(as), assumes: assumed.payment }),
    at,
  };
}

/** Needs `decliningCard`. */
export function declinedPayment(title: string, as = 'trx'): Setup {
  const at = whereCalled();
  const body = aPaymentOnDecliningCard();
  return {
    ...step(title, {
      call: 'createTransaction',
      body,
      expect: declined,
      ...keptOf(as),
      assumes: 'the issuer declines the card that the environment names',
    }),
    at,
  };
}

/** The payment kept as `as` is captured; without an amount in full. */
export function captured(title: string, as = 'trx', amount?: Reference): Setup {
  return { ...changedBy('capture', title, as, amount), at: whereCalled() };
}

/** The payment kept as `as` is voided; without an amount in full. */
export function voided(title: string, as = 'trx', amount?: Reference): Setup {
  return { ...changedBy('void', title, as, amount), at: whereCalled() };
}

function changedBy(operation: 'capture' | 'void', title: string, as: string, amount: Reference | undefined): Setup {
  return step(title, {
    call: 'changeTransaction',
    path: { trx_id: from(as) },
    body: aChange(operation, amount === undefined ? {} : { amount }),
    expect: approved,
    assumes: assumed.change,
  });
}

/** The payment kept as `of` is refunded in full by a transaction that is kept as `as`. */
export function refunded(title: string, of: string, as: string): Setup {
  const at = whereCalled();
  const refund = step(title, {
    call: 'createRefund',
    body: aRefund({ trx_id: from(of), amount: from(`${of}Amount`) }),
    expect: approved,
    keep: { [as]: '/id' },
    assumes: assumed.refund,
  });
  return { ...refund, at };
}

/** The list takes our parameters, whatever it holds. */
export function listTaken(query: Parameters<typeof step<'listTransactions'>>[1]['query'] = {}): Setup {
  const at = whereCalled();
  const taken = step('The list takes these parameters', {
    call: 'listTransactions',
    query,
    expect: listed,
    assumes: assumed.list,
  });
  return { ...taken, at };
}

/** The same step, which also keeps the whole answer, for the `statusBefore`. */
export function withStatus(setup: Setup): Setup {
  return { ...setup, keep: { ...setup.keep, before: '' } };
}

export const statusBefore = derived('the status before', (kept) => valueAt(kept.get('before'), '/status'));

/** The same step, which also keeps when it happened: ‹trxAt›. */
export function dated(setup: Setup, as = 'trx'): Setup {
  return { ...setup, keep: { ...setup.keep, [`${as}At`]: '/updated_at' } };
}

/** So many quarters of an amount that a recipe made divisible by four. */
export function quarters(count: 1 | 2 | 3, name: string) {
  return derived(`${count}/4 of ‹${name}›`, (kept) => (Number(kept.get(name)) / 4) * count);
}
