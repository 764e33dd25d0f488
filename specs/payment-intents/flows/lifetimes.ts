/** Flows about what becomes of a transaction with time, and from outside. */
import { approved, type Flow } from '../../../src/vocabulary/flow.ts';
import { every, includes, is, money } from '../../../src/vocabulary/matchers.ts';
import { from } from '../../../src/vocabulary/reference.ts';
import { ofItems } from '../assumed-names.ts';
import { check, flow, happens, step, timePasses } from '../words.ts';
import { DAY, newestOf } from './days.ts';
import { authorised, captured, capturedAtOnce, dated, quarters, voided } from './steps.ts';

const control = { needs: ['control'] };

export const lifetimesFlows: readonly Flow[] = [
  flow(
    'An authorisation that nobody uses expires',
    [
      authorised('The payment is authorised'),
      timePasses('More time passes than an authorisation lasts', 40 * DAY),
      step('It is expired', {
        call: 'getTransaction',
        path: { trx_id: from('trx') },
        expect: approved,
        checks: [check('PIN-LIFE-01', '/status', is('EXPIRED'))],
      }),
    ],
    control,
  ),
  flow(
    'What is captured settles and does not expire, what is voided does neither',
    [
      capturedAtOnce('A payment is captured at once', 'whole'),
      authorised('Another one is authorised', 'part'),
      captured('A quarter of it is captured', 'part', quarters(1, 'partAmount')),
      authorised('A third one is authorised', 'gone'),
      voided('It is voided', 'gone'),
      timePasses('More time passes than anything lasts', 40 * DAY),
      step('The first one is settled', {
        call: 'getTransaction',
        path: { trx_id: from('whole') },
        expect: approved,
        checks: [
          check('PIN-LIFE-02', '/status', is('SETTLED')),
          check('PIN-MONEY-02', '/amount_captured', money(from('wholeAmount'))),
        ],
      }),
      step('The second one is settled in part', {
        call: 'getTransaction',
        path: { trx_id: from('part') },
        expect: approved,
        checks: [
          check('PIN-LIFE-03', '/status', is('PARTIAL_SETTLED')),
          check('PIN-MONEY-02', '/amount_captured', money(quarters(1, 'partAmount'))),
        ],
      }),
      step('The third one is voided', {
        call: 'getTransaction',
        path: { trx_id: from('gone') },
        expect: approved,
        checks: [check('PIN-VOID-01', '/status', is('VOIDED'))],
      }),
    ],
    control,
  ),
  flow(
    'What is captured can settle at once',
    [
      capturedAtOnce('A payment is captured at once', 'whole'),
      authorised('Another one is authorised', 'part'),
      captured('A quarter of it is captured', 'part', quarters(1, 'partAmount')),
      happens('The first one settles', 'settle', from('whole')),
      happens('The second one settles', 'settle', from('part')),
      step('The first one is settled', {
        call: 'getTransaction',
        path: { trx_id: from('whole') },
        expect: approved,
        checks: [check('PIN-LIFE-02', '/status', is('SETTLED'))],
      }),
      step('The second one is settled in part', {
        call: 'getTransaction',
        path: { trx_id: from('part') },
        expect: approved,
        checks: [check('PIN-LIFE-03', '/status', is('PARTIAL_SETTLED'))],
      }),
    ],
    control,
  ),
  flow(
    'A chargeback is a transaction of its own',
    [
      dated(capturedAtOnce('The payment is captured at once')),
      happens("The card holder's bank takes the money back", 'chargeback', from('trx')),
      step('The list of chargebacks shows it, and nothing else', {
        call: 'listTransactions',
        query: { ...newestOf('trxAt'), type: 'CHARGEBACK' },
        expect: approved,
        proves: ['PIN-LIFE-04', 'PIN-LIST-20'],
        checks: [
          check('PIN-LIST-20', '/transactions', ofItems('/type', every('/type', is('CHARGEBACK')))),
          check('PIN-LIFE-05', '/transactions', includes('/parent_trx_id', from('trx'))),
        ],
      }),
      step('The payment is still a payment', {
        call: 'getTransaction',
        path: { trx_id: from('trx') },
        expect: approved,
        checks: [check('PIN-LIFE-04', '/type', is('PAYMENT'))],
      }),
    ],
    control,
  ),
];
