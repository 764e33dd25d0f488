/** Flows about captures. */
import { aChange } from '../../../fixtures/payment-intents/recipes/payments.ts';
import { changed } from '../../../src/vocabulary/change.ts';
import { approved, type CallStep, type Flow, unsuccessful } from '../../../src/vocabulary/flow.ts';
import { is, money, oneOf } from '../../../src/vocabulary/matchers.ts';
import { difference, from, type Reference, sum } from '../../../src/vocabulary/reference.ts';
import { whereCalled } from '../../../src/vocabulary/source-line.ts';
import type { PaymentIntentsRequirementId } from '../requirements/index.ts';
import { check, flow, step, timePasses } from '../words.ts';
import { DAY } from './days.ts';
import {
  authorised,
  captured,
  capturedAtOnce,
  declinedPayment,
  quarters,
  refunded,
  unusedTrxId,
  voided,
} from './steps.ts';

export const capturesFlows: readonly Flow[] = [
  flow('A capture without an amount takes everything that is authorised, once', [
    authorised('A payment is authorised', 'good'),
    captured('It is captured with an amount', 'good', from('goodAmount')),
    authorised('Another one is authorised'),
    step('It is captured in full', {
      call: 'changeTransaction',
      path: { trx_id: from('trx') },
      body: aChange('capture'),
      expect: approved,
      proves: 'PIN-CAPTURE-01',
      checks: [
        check('PIN-CAPTURE-01', '/status', is('CAPTURED')),
        check('PIN-MONEY-02', '/amount_captured', money(from('trxAmount'))),
      ],
    }),
    isRefused('It is not captured again in full', 'PIN-CAPTURE-07'),
    isRefused('Nor is a part of it', 'PIN-CAPTURE-07', { amount: quarters(1, 'trxAmount') }),
    step('It is captured once', {
      call: 'getTransaction',
      path: { trx_id: from('trx') },
      expect: approved,
      checks: [
        check('PIN-CAPTURE-01', '/status', oneOf(['CAPTURED', 'SETTLED'])),
        check('PIN-MONEY-02', '/amount_captured', money(from('trxAmount'))),
      ],
    }),
  ]),
  flow('Captures in part never exceed what is authorised', [
    authorised('A payment is authorised', 'good'),
    captured('It is captured without an amount', 'good'),
    authorised('Another one is authorised'),
    step('A quarter is captured', {
      call: 'changeTransaction',
      path: { trx_id: from('trx') },
      body: aChange('capture', { amount: quarters(1, 'trxAmount') }),
      expect: approved,
      proves: 'PIN-CAPTURE-02',
      checks: [
        check('PIN-CAPTURE-02', '/status', is('PARTIAL_CAPTURED')),
        check('PIN-MONEY-02', '/amount_captured', money(quarters(1, 'trxAmount'))),
      ],
    }),
    isRefused('One unit more than the rest is refused', 'PIN-CAPTURE-03', {
      amount: sum(quarters(3, 'trxAmount'), 1),
    }),
    isRefused('The whole amount once more is refused', 'PIN-CAPTURE-03', { amount: from('trxAmount') }),
    step('The quarter is still all that is captured', {
      call: 'getTransaction',
      path: { trx_id: from('trx') },
      expect: approved,
      checks: [
        check('PIN-CAPTURE-03', '/status', oneOf(['PARTIAL_CAPTURED', 'PARTIAL_SETTLED'])),
        check('PIN-MONEY-02', '/amount_captured', money(quarters(1, 'trxAmount'))),
      ],
    }),
  ]),
  flow('A first capture of more than is authorised is refused', [
    authorised('A payment is authorised', 'good'),
    captured('It is captured', 'good'),
    authorised('Another one is authorised'),
    isRefused('One unit more than that is refused', 'PIN-CAPTURE-03', { amount: sum(from('trxAmount'), 1) }),
    step('Nothing is captured', {
      call: 'getTransaction',
      path: { trx_id: from('trx') },
      expect: approved,
      checks: [check('PIN-CAPTURE-03', '/status', is('AUTHORIZED'))],
    }),
  ]),
  flow('After a capture in part another one takes the rest', [
    authorised('The payment is authorised'),
    captured('Three quarters are captured', 'trx', quarters(3, 'trxAmount')),
    step('The rest is captured', {
      call: 'changeTransaction',
      path: { trx_id: from('trx') },
      body: aChange('capture'),
      expect: approved,
      proves: 'PIN-CAPTURE-08',
      checks: [
        check('PIN-CAPTURE-08', '/status', is('CAPTURED')),
        check('PIN-CAPTURE-08', '/amount_captured', money(from('trxAmount'))),
      ],
    }),
  ]),
  flow('What is voided is not captured', [
    authorised('A payment is authorised', 'good'),
    captured('It is captured', 'good'),
    authorised('Another one is authorised'),
    voided('It is voided'),
    isRefused('It is not captured in full', 'PIN-CAPTURE-04'),
    isRefused('Nor is a part of it', 'PIN-CAPTURE-04', { amount: quarters(1, 'trxAmount') }),
    step('It stays voided', {
      call: 'getTransaction',
      path: { trx_id: from('trx') },
      expect: approved,
      checks: [check('PIN-CAPTURE-04', '/status', is('VOIDED'))],
    }),
  ]),
  flow(
    'What was declined is not captured',
    [
      authorised('A payment on a good card is authorised', 'good'),
      captured('It is captured', 'good'),
      declinedPayment('A payment on the other card is declined'),
      isRefused('It is not captured', 'PIN-CAPTURE-05', { amount: quarters(1, 'trxAmount') }),
      isRefused('Nor is it in full', 'PIN-CAPTURE-05'),
      step('It stays declined', {
        call: 'getTransaction',
        path: { trx_id: from('trx') },
        expect: approved,
        checks: [check('PIN-CAPTURE-05', '/status', is('DECLINED'))],
      }),
    ],
    { needs: ['decliningCard'] },
  ),
  flow(
    'What has expired is not captured',
    [
      authorised('A payment is authorised'),
      timePasses('More time passes than an authorisation lasts', 40 * DAY),
      authorised('Another one is authorised', 'good'),
      captured('The new one is captured', 'good'),
      isRefused('The old one is not', 'PIN-CAPTURE-06'),
      step('It stays expired', {
        call: 'getTransaction',
        path: { trx_id: from('trx') },
        expect: approved,
        checks: [check('PIN-CAPTURE-06', '/status', is('EXPIRED'))],
      }),
    ],
    { needs: ['control'] },
  ),
  flow('A capture that is not as documented is refused', [
    authorised('The payment is authorised'),
    captured('A quarter is captured', 'trx', quarters(1, 'trxAmount')),
    step('Nothing is captured under a trx_id that nobody has', {
      call: 'changeTransaction',
      path: { trx_id: unusedTrxId },
      body: aChange('capture'),
      expect: unsuccessful,
      proves: 'PIN-CAPTURE-09',
    }),
    step('Another operation is refused', {
      call: 'changeTransaction',
      path: { trx_id: from('trx') },
      body: aChange('capture', { amount: quarters(1, 'trxAmount') }),
      wrong: changed('/operation', 'settle'),
      expect: unsuccessful,
      proves: 'PIN-CAPTURE-11',
    }),
    step('A capture of nothing is refused', {
      call: 'changeTransaction',
      path: { trx_id: from('trx') },
      body: aChange('capture', { amount: quarters(1, 'trxAmount') }),
      wrong: changed('/amount', 0),
      expect: unsuccessful,
      proves: 'PIN-CAPTURE-12',
    }),
    step('A capture of less than nothing is refused', {
      call: 'changeTransaction',
      path: { trx_id: from('trx') },
      body: aChange('capture', { amount: quarters(1, 'trxAmount') }),
      wrong: changed('/amount', -100),
      expect: unsuccessful,
      proves: 'PIN-CAPTURE-12',
    }),
    step('The first quarter is all that is captured', {
      call: 'getTransaction',
      path: { trx_id: from('trx') },
      expect: approved,
      checks: [
        check('PIN-CAPTURE-12', '/amount_captured', money(difference(from('trxAmount'), quarters(3, 'trxAmount')))),
      ],
    }),
  ]),
  flow('A refund is not captured', [
    authorised('A payment is authorised', 'good'),
    captured('It is captured', 'good'),
    capturedAtOnce('Another one is captured at once', 'original'),
    refunded('It is refunded', 'original', 'trx'),
    isRefused('The refund is not captured', 'PIN-CAPTURE-10'),
  ]),
];

function isRefused(
  title: string,
  proves: PaymentIntentsRequirementId,
  given: { amount?: Reference } = {},
): CallStep<PaymentIntentsRequirementId> {
  const at = whereCalled();
  const refusal = step(title, {
    call: 'changeTransaction',
    path: { trx_id: from('trx') },
    body: aChange('capture', given),
    expect: unsuccessful,
    proves,
  });
  return { ...refusal, at };
}
