/** Flows about voids. */
import { aChange } from '../../../fixtures/payment-intents/recipes/payments.ts';
import { approved, type CallStep, type Flow, unsuccessful } from '../../../src/vocabulary/flow.ts';
import { is, money } from '../../../src/vocabulary/matchers.ts';
import { from, type Reference, sum } from '../../../src/vocabulary/reference.ts';
import { whereCalled } from '../../../src/vocabulary/source-line.ts';
import type { PaymentIntentsRequirementId } from '../requirements/index.ts';
import { check, flow, step, timePasses } from '../words.ts';
import { DAY } from './days.ts';
import { authorised, captured, capturedAtOnce, declinedPayment, quarters, unusedTrxId, voided } from './steps.ts';

export const voidsFlows: readonly Flow[] = [
  flow('A void without an amount gives up everything that is authorised, once', [
    authorised('A payment is authorised', 'good'),
    voided('It is voided with an amount', 'good', from('goodAmount')),
    authorised('Another one is authorised'),
    step('It is voided in full', {
      call: 'changeTransaction',
      path: { trx_id: from('trx') },
      body: aChange('void'),
      expect: approved,
      proves: 'PIN-VOID-01',
      checks: [
        check('PIN-VOID-01', '/status', is('VOIDED')),
        check('PIN-MONEY-02', '/amount_voided', money(from('trxAmount'))),
      ],
    }),
    isRefused('It is not voided again in full', 'PIN-VOID-05'),
    isRefused('Nor is a part of it', 'PIN-VOID-05', { amount: quarters(1, 'trxAmount') }),
    step('It is read as voided', {
      call: 'getTransaction',
      path: { trx_id: from('trx') },
      expect: approved,
      checks: [
        check('PIN-VOID-01', '/status', is('VOIDED')),
        check('PIN-MONEY-02', '/amount_voided', money(from('trxAmount'))),
      ],
    }),
  ]),
  flow('A void in part gives up that part, and the rest is captured', [
    authorised('A payment is authorised', 'good'),
    voided('It is voided without an amount', 'good'),
    authorised('Another one is authorised'),
    step('A quarter is voided', {
      call: 'changeTransaction',
      path: { trx_id: from('trx') },
      body: aChange('void', { amount: quarters(1, 'trxAmount') }),
      expect: approved,
      proves: 'PIN-VOID-02',
      checks: [
        check('PIN-VOID-10', '/status', is('AUTHORIZED')),
        check('PIN-MONEY-02', '/amount_voided', money(quarters(1, 'trxAmount'))),
      ],
    }),
    step('The rest is captured', {
      call: 'changeTransaction',
      path: { trx_id: from('trx') },
      body: aChange('capture', { amount: quarters(3, 'trxAmount') }),
      expect: approved,
      proves: 'PIN-VOID-02',
      checks: [check('PIN-MONEY-02', '/amount_captured', money(quarters(3, 'trxAmount')))],
    }),
  ]),
  flow('What a void in part has given up is not captured', [
    authorised('A payment is authorised', 'good'),
    captured('It is captured', 'good'),
    authorised('Another one is authorised'),
    voided('A quarter of it is voided', 'trx', quarters(1, 'trxAmount')),
    step('The whole amount is not captured', {
      call: 'changeTransaction',
      path: { trx_id: from('trx') },
      body: aChange('capture', { amount: from('trxAmount') }),
      expect: unsuccessful,
      proves: ['PIN-VOID-02', 'PIN-CAPTURE-03'],
    }),
  ]),
  flow('Voids never exceed what is authorised', [
    authorised('The payment is authorised'),
    voided('A quarter is voided', 'trx', quarters(1, 'trxAmount')),
    isRefused('One unit more than the rest is refused', 'PIN-VOID-03', { amount: sum(quarters(3, 'trxAmount'), 1) }),
    step('The rest is still voided', {
      call: 'changeTransaction',
      path: { trx_id: from('trx') },
      body: aChange('void', { amount: quarters(3, 'trxAmount') }),
      expect: approved,
      proves: 'PIN-VOID-02',
      checks: [check('PIN-VOID-02', '/status', is('VOIDED'))],
    }),
  ]),
  flow('After a capture in part a void gives up the rest and leaves what is captured', [
    authorised('The payment is authorised'),
    captured('A quarter is captured', 'trx', quarters(1, 'trxAmount')),
    step('The rest is voided', {
      call: 'changeTransaction',
      path: { trx_id: from('trx') },
      body: aChange('void'),
      expect: approved,
      proves: 'PIN-VOID-09',
      checks: [
        check('PIN-VOID-09', '/amount_captured', money(quarters(1, 'trxAmount'))),
        check('PIN-VOID-09', '/amount_voided', money(quarters(3, 'trxAmount'))),
      ],
    }),
  ]),
  flow('What is captured is not voided', [
    authorised('A payment is authorised', 'good'),
    voided('It is voided', 'good'),
    capturedAtOnce('Another one is captured at once'),
    isRefused('It is not voided', 'PIN-VOID-04'),
  ]),
  flow(
    'What is settled is not voided',
    [
      authorised('A payment is authorised', 'good'),
      voided('It is voided', 'good'),
      capturedAtOnce('Another one is captured at once'),
      timePasses('It settles', 40 * DAY),
      isRefused('It is not voided', 'PIN-VOID-11'),
    ],
    { needs: ['control'] },
  ),
  flow(
    'What was declined is not voided',
    [
      authorised('A payment on a good card is authorised', 'good'),
      voided('It is voided', 'good'),
      declinedPayment('A payment on the other card is declined'),
      isRefused('It is not voided', 'PIN-VOID-06'),
      isRefused('Nor is a part of it', 'PIN-VOID-06', { amount: quarters(1, 'trxAmount') }),
      step('It stays declined', {
        call: 'getTransaction',
        path: { trx_id: from('trx') },
        expect: approved,
        checks: [check('PIN-VOID-06', '/status', is('DECLINED'))],
      }),
    ],
    { needs: ['decliningCard'] },
  ),
  flow(
    'What has expired is not voided',
    [
      authorised('A payment is authorised'),
      timePasses('More time passes than an authorisation lasts', 40 * DAY),
      authorised('Another one is authorised', 'good'),
      voided('The new one is voided', 'good'),
      isRefused('The old one is not', 'PIN-VOID-07'),
      step('It stays expired', {
        call: 'getTransaction',
        path: { trx_id: from('trx') },
        expect: approved,
        checks: [check('PIN-VOID-07', '/status', is('EXPIRED'))],
      }),
    ],
    { needs: ['control'] },
  ),
  flow('Nothing is voided under a trx_id that nobody has', [
    authorised('The payment is authorised'),
    voided('It is voided'),
    authorised('Another one is authorised', 'other'),
    step('Under another trx_id nothing is', {
      call: 'changeTransaction',
      path: { trx_id: unusedTrxId },
      body: aChange('void'),
      expect: unsuccessful,
      proves: 'PIN-VOID-08',
    }),
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
    body: aChange('void', given),
    expect: unsuccessful,
    proves,
  });
  return { ...refusal, at };
}
