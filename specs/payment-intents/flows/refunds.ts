/** Flows about refunds. */
import { aRefund } from '../../../fixtures/payment-intents/recipes/payments.ts';
import { approved, type CallStep, type Flow, unsuccessful } from '../../../src/vocabulary/flow.ts';
import { includes, is, isNot, matches, money } from '../../../src/vocabulary/matchers.ts';
import { from, type Reference, sum } from '../../../src/vocabulary/reference.ts';
import { whereCalled } from '../../../src/vocabulary/source-line.ts';
import type { PaymentIntentsRequirementId } from '../requirements/index.ts';
import { check, flow, step, timePasses } from '../words.ts';
import { DAY, newestOf } from './days.ts';
import { TRX_ID } from './matchers.ts';
import {
  assumed,
  authorised,
  captured,
  capturedAtOnce,
  declinedPayment,
  listTaken,
  quarters,
  refunded,
  unusedTrxId,
  voided,
} from './steps.ts';

export const refundsFlows: readonly Flow[] = [
  flow('A captured payment is refunded by a transaction of its own', [
    capturedAtOnce('The payment is captured at once'),
    step('It is refunded in full', {
      call: 'createRefund',
      body: aRefund({ trx_id: from('trx'), amount: from('trxAmount') }),
      expect: approved,
      proves: 'PIN-REFUND-01',
      assumes: assumed.refund,
      checks: [
        check('PIN-REFUND-03', '/type', is('REFUND')),
        check('PIN-REFUND-03', '/id', isNot(from('trx'))),
        check('PIN-TRX-06', '/id', matches(TRX_ID, '“trx_” and a ULID')),
        check('PIN-REFUND-14', '/parent_trx_id', is(from('trx'))),
        check('PIN-MONEY-03', '/order_amount', money(from('trxAmount'))),
      ],
      keep: { refund: '/id', refundAt: '/updated_at' },
    }),
    step('The refund is read by its own trx_id', {
      call: 'getTransaction',
      path: { trx_id: from('refund') },
      expect: approved,
      proves: 'PIN-REFUND-03',
      checks: [
        check('PIN-REFUND-03', '/id', is(from('refund'))),
        check('PIN-REFUND-03', '/type', is('REFUND')),
        check('PIN-MONEY-03', '/order_amount', money(from('trxAmount'))),
      ],
    }),
    listTaken({ ...newestOf('refundAt'), type: 'REFUND' }),
    step('The list of refunds shows it', {
      call: 'listTransactions',
      query: { ...newestOf('refundAt'), type: 'REFUND' },
      expect: approved,
      proves: 'PIN-REFUND-12',
      checks: [check('PIN-REFUND-12', '/transactions', includes('/id', from('refund')))],
    }),
    step('The payment is still a payment', {
      call: 'getTransaction',
      path: { trx_id: from('trx') },
      expect: approved,
      checks: [
        check('PIN-REFUND-03', '/type', is('PAYMENT')),
        check('PIN-MONEY-02', '/amount_refunded', money(from('trxAmount'))),
      ],
    }),
    isRefused('Nothing more is refunded', 'PIN-REFUND-04', { amount: quarters(1, 'trxAmount') }),
  ]),
  flow('A payment that was authorised first is refunded after its capture', [
    authorised('The payment is authorised'),
    captured('It is captured'),
    step('It is refunded', {
      call: 'createRefund',
      body: aRefund({ trx_id: from('trx'), amount: from('trxAmount') }),
      expect: approved,
      proves: 'PIN-REFUND-01',
      assumes: assumed.refund,
    }),
  ]),
  flow(
    'A settled payment is refunded',
    [
      capturedAtOnce('A payment is captured at once', 'early'),
      refunded('It is refunded', 'early', 'earlyRefund'),
      capturedAtOnce('Another one is captured at once'),
      timePasses('It settles', 40 * DAY),
      step('It is settled', {
        call: 'getTransaction',
        path: { trx_id: from('trx') },
        expect: approved,
        checks: [check('PIN-LIFE-02', '/status', is('SETTLED'))],
      }),
      step('It is refunded once it is settled', {
        call: 'createRefund',
        body: aRefund({ trx_id: from('trx'), amount: from('trxAmount') }),
        expect: approved,
        proves: 'PIN-REFUND-02',
        checks: [check('PIN-REFUND-03', '/type', is('REFUND'))],
      }),
    ],
    { needs: ['control'] },
  ),
  flow(
    'A captured payment is refunded as well as a settled one',
    [
      capturedAtOnce('A payment is captured at once', 'settled'),
      timePasses('It settles', 40 * DAY),
      refunded('It is refunded', 'settled', 'settledRefund'),
      capturedAtOnce('Another one is captured at once'),
      step('It is refunded too', {
        call: 'createRefund',
        body: aRefund({ trx_id: from('trx'), amount: from('trxAmount') }),
        expect: approved,
        proves: 'PIN-REFUND-01',
      }),
    ],
    { needs: ['control'] },
  ),
  flow('Refunds in part never exceed what was captured', [
    capturedAtOnce('The payment is captured at once'),
    step('A quarter is refunded', {
      call: 'createRefund',
      body: aRefund({ trx_id: from('trx'), amount: quarters(1, 'trxAmount') }),
      expect: approved,
      proves: 'PIN-REFUND-13',
      keep: { first: '/id' },
    }),
    // Had the amount been passed over, nothing would be left.
    step('Another quarter is refunded by another transaction', {
      call: 'createRefund',
      body: aRefund({ trx_id: from('trx'), amount: quarters(1, 'trxAmount') }),
      expect: approved,
      proves: 'PIN-REFUND-13',
      checks: [check('PIN-REFUND-03', '/id', isNot(from('first')))],
    }),
    isRefused('One unit more than the rest is refused', 'PIN-REFUND-04', { amount: sum(quarters(2, 'trxAmount'), 1) }),
    step('The rest is refunded', {
      call: 'createRefund',
      body: aRefund({ trx_id: from('trx'), amount: quarters(2, 'trxAmount') }),
      expect: approved,
      proves: 'PIN-REFUND-13',
    }),
    step('All of it is refunded', {
      call: 'getTransaction',
      path: { trx_id: from('trx') },
      expect: approved,
      checks: [check('PIN-MONEY-02', '/amount_refunded', money(from('trxAmount')))],
    }),
  ]),
  flow('A first refund of more than was captured is refused', [
    capturedAtOnce('A payment is captured at once', 'good'),
    refundedInPart('A quarter of it is refunded', 'good'),
    refundedInPart('Another quarter of it is refunded', 'good'),
    capturedAtOnce('Another one is captured at once'),
    isRefused('One unit more than that is refused', 'PIN-REFUND-04', { amount: sum(from('trxAmount'), 1) }),
  ]),
  flow('A partially captured payment is refunded up to what was captured', [
    authorised('The payment is authorised'),
    captured('A quarter is captured', 'trx', quarters(1, 'trxAmount')),
    step('The quarter is refunded', {
      call: 'createRefund',
      body: aRefund({ trx_id: from('trx'), amount: quarters(1, 'trxAmount') }),
      expect: approved,
      proves: 'PIN-REFUND-11',
    }),
    isRefused('What was not captured is not', 'PIN-REFUND-04', { amount: quarters(1, 'trxAmount') }),
  ]),
  flow('What is only authorised is not refunded', [
    capturedAtOnce('A payment is captured at once', 'good'),
    refunded('It is refunded', 'good', 'goodRefund'),
    authorised('Another one is authorised'),
    isRefused('It is not refunded', 'PIN-REFUND-05', { amount: from('trxAmount') }),
    isRefused('Nor is it without an amount', 'PIN-REFUND-05'),
    step('It stays authorised', {
      call: 'getTransaction',
      path: { trx_id: from('trx') },
      expect: approved,
      checks: [check('PIN-REFUND-05', '/status', is('AUTHORIZED'))],
    }),
  ]),
  flow('What is voided is not refunded', [
    capturedAtOnce('A payment is captured at once', 'good'),
    refunded('It is refunded', 'good', 'goodRefund'),
    authorised('Another one is authorised'),
    voided('It is voided'),
    isRefused('It is not refunded', 'PIN-REFUND-06', { amount: from('trxAmount') }),
    isRefused('Nor is it without an amount', 'PIN-REFUND-06'),
  ]),
  flow(
    'What was declined is not refunded',
    [
      capturedAtOnce('A payment on a good card is captured at once', 'good'),
      refunded('It is refunded', 'good', 'goodRefund'),
      declinedPayment('A payment on the other card is declined'),
      isRefused('It is not refunded', 'PIN-REFUND-07', { amount: from('trxAmount') }),
      isRefused('Nor is it without an amount', 'PIN-REFUND-07'),
    ],
    { needs: ['decliningCard'] },
  ),
  flow(
    'What has expired is not refunded',
    [
      authorised('A payment is authorised'),
      timePasses('More time passes than an authorisation lasts', 40 * DAY),
      capturedAtOnce('Another one is captured at once', 'good'),
      refunded('The new one is refunded', 'good', 'goodRefund'),
      isRefused('The old one is not', 'PIN-REFUND-08', { amount: from('trxAmount') }),
      isRefused('Nor is it without an amount', 'PIN-REFUND-08'),
    ],
    { needs: ['control'] },
  ),
  flow('What is no captured payment is not refunded', [
    capturedAtOnce('A payment is captured at once', 'good'),
    refunded('It is refunded', 'good', 'trx'),
    capturedAtOnce('Another one is captured at once', 'other'),
    step('Under a trx_id that nobody has nothing is refunded', {
      call: 'createRefund',
      body: aRefund({ trx_id: unusedTrxId, amount: from('otherAmount') }),
      expect: unsuccessful,
      proves: 'PIN-REFUND-09',
    }),
    isRefused('The refund is not refunded', 'PIN-REFUND-10', { amount: from('goodAmount') }),
  ]),
];

/** Two of them show that the target heeds the amount, of which the document says nothing. */
function refundedInPart(title: string, of: string): CallStep<PaymentIntentsRequirementId> {
  const at = whereCalled();
  const refund = step(title, {
    call: 'createRefund',
    body: aRefund({ trx_id: from(of), amount: quarters(1, `${of}Amount`) }),
    expect: approved,
    proves: 'PIN-REFUND-13',
    assumes: assumed.refund,
  });
  return { ...refund, at };
}

function isRefused(
  title: string,
  proves: PaymentIntentsRequirementId,
  given: { amount?: Reference } = {},
): CallStep<PaymentIntentsRequirementId> {
  const at = whereCalled();
  const refusal = step(title, {
    call: 'createRefund',
    body: aRefund({ trx_id: from('trx'), ...given }),
    expect: unsuccessful,
    proves,
  });
  return { ...refusal, at };
}
