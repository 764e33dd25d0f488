/** Flows about filters by type and by status. */
import { approved, type CallStep, type Flow } from '../../../../src/vocabulary/flow.ts';
import { every, includes, is, lacks } from '../../../../src/vocabulary/matchers.ts';
import { from } from '../../../../src/vocabulary/reference.ts';
import { whereCalled } from '../../../../src/vocabulary/source-line.ts';
import { ofItems } from '../../assumed-names.ts';
import type { PaymentIntentsRequirementId } from '../../requirements/index.ts';
import { check, flow, step, timePasses } from '../../words.ts';
import { DAY, dayOf } from '../days.ts';
import { holdsWhileIn, only } from '../matchers.ts';
import {
  authorised,
  captured,
  capturedAtOnce,
  dated,
  declinedPayment,
  listed,
  listTaken,
  quarters,
  refunded,
  voided,
} from '../steps.ts';

type Id = PaymentIntentsRequirementId;

/** Everything since the payment, and long after; the newest first. */
const since = { start_date: dayOf('trxAt', -1), end_date: dayOf('trxAt', 90), sort_direction: 'DESC', limit: 100 };

const sinceTaken = listTaken(since);

export const filtersFlows: readonly Flow[] = [
  flow('Filters by type leave only transactions of that type', [
    dated(capturedAtOnce('A payment is captured at once')),
    refunded('It is refunded', 'trx', 'refund'),
    sinceTaken,
    filtered('The payments hold the payment and not its refund', { type: 'PAYMENT' }, 'PIN-LIST-18', 'trx', 'refund'),
    filtered('The refunds hold the refund and not its payment', { type: 'REFUND' }, 'PIN-LIST-19', 'refund', 'trx'),
  ]),
  flow('Filters by status leave only transactions in that status', [
    dated(authorised('A payment is authorised')),
    authorised('Another one is authorised', 'part'),
    captured('A quarter of it is captured', 'part', quarters(1, 'partAmount')),
    authorised('A third one is authorised', 'gone'),
    voided('It is voided', 'gone'),
    capturedAtOnce('A fourth one is captured at once', 'whole'),
    sinceTaken,
    filtered('AUTHORIZED holds the first', { status: 'AUTHORIZED' }, 'PIN-LIST-21', 'trx', 'part'),
    ...whileIn('PARTIAL_CAPTURED', 'PIN-LIST-25', 'part', 'whole'),
    filtered('VOIDED holds the third', { status: 'VOIDED' }, 'PIN-LIST-23', 'gone', 'trx'),
    ...whileIn('CAPTURED', 'PIN-LIST-26', 'whole', 'part'),
  ]),
  flow(
    'The filter by DECLINED leaves only declined transactions',
    [
      authorised('A payment on a good card is authorised', 'good'),
      dated(declinedPayment('A payment on the other card is declined')),
      sinceTaken,
      filtered('DECLINED holds the declined one', { status: 'DECLINED' }, 'PIN-LIST-22', 'trx', 'good'),
    ],
    { needs: ['decliningCard'] },
  ),
  flow(
    'Filters by the statuses that time brings leave only transactions in that status',
    [
      dated(authorised('A payment is authorised')),
      authorised('Another one is authorised', 'part'),
      captured('A quarter of it is captured', 'part', quarters(1, 'partAmount')),
      capturedAtOnce('A third one is captured at once', 'whole'),
      timePasses('More time passes than anything lasts', 40 * DAY),
      sinceTaken,
      filtered('EXPIRED holds the first', { status: 'EXPIRED' }, 'PIN-LIST-24', 'trx', 'part'),
      filtered('PARTIAL_SETTLED holds the second', { status: 'PARTIAL_SETTLED' }, 'PIN-LIST-27', 'part', 'whole'),
      filtered('SETTLED holds the third', { status: 'SETTLED' }, 'PIN-LIST-28', 'whole', 'part'),
    ],
    { needs: ['control'] },
  ),
  flow('Filters by type and by status hold together', [
    dated(capturedAtOnce('A payment is captured at once')),
    refunded('It is refunded', 'trx', 'refund'),
    authorised('Another one is authorised', 'open'),
    sinceTaken,
    step('Authorised payments hold the last, and neither of the others', {
      call: 'listTransactions',
      query: { ...since, type: 'PAYMENT', status: 'AUTHORIZED' },
      expect: approved,
      proves: 'PIN-LIST-33',
      checks: [
        check('PIN-LIST-33', '/transactions', includes('/id', from('open'))),
        check('PIN-LIST-33', '/transactions', lacks('/id', from('trx'))),
        check('PIN-LIST-33', '/transactions', lacks('/id', from('refund'))),
      ],
    }),
    step('Captured payments hold neither the refund nor the authorisation', {
      call: 'listTransactions',
      query: { ...since, type: 'PAYMENT', status: 'CAPTURED' },
      expect: listed,
      proves: 'PIN-LIST-33',
      checks: [
        check('PIN-LIST-33', '/transactions', lacks('/id', from('refund'))),
        check('PIN-LIST-33', '/transactions', lacks('/id', from('open'))),
      ],
    }),
  ]),
];

/** What is captured may have settled by now (PIN-AMB-021): the list holds it while it has not. */
function whileIn(status: 'CAPTURED' | 'PARTIAL_CAPTURED', proves: Id, held: string, left: string): CallStep<Id>[] {
  const at = whereCalled();
  return [
    step(`What is to be ${status} is read`, {
      call: 'getTransaction',
      path: { trx_id: from(held) },
      expect: approved,
      keep: { read: '' },
    }),
    step(`${status} holds it`, {
      call: 'listTransactions',
      query: { ...since, status },
      expect: listed,
      proves,
      checks: [
        // Not by `check`, for which an answer without a body would say nothing.
        { requirement: proves, look: 'body', pointer: '', matcher: holdsWhileIn(status, from(held), from('read')) },
        check(proves, '/transactions', only('/status', status)),
        check(proves, '/transactions', lacks('/id', from(left))),
      ],
    }),
  ].map((each) => ({ ...each, at }));
}

/** The filtered list holds the one, not the other, and nothing that is not as asked for. */
function filtered(
  title: string,
  filter: { readonly type: string } | { readonly status: string },
  proves: Id,
  held: string,
  left: string,
): CallStep<Id> {
  const at = whereCalled();
  const [[member = '', value] = []] = Object.entries(filter);
  const list = step(title, {
    call: 'listTransactions',
    query: { ...since, ...filter },
    expect: approved,
    proves,
    checks: [
      check(proves, '/transactions', ofItems(`/${member}`, every(`/${member}`, is(value)))),
      check(proves, '/transactions', includes('/id', from(held))),
      check(proves, '/transactions', lacks('/id', from(left))),
    ],
  });
  return { ...list, at };
}
