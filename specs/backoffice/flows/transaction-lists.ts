/** Flows about the list of all transactions. */
import { halfOf } from '../../../fixtures/backoffice/recipes/amounts.ts';
import { aListRequest, aPageRequest } from '../../../fixtures/backoffice/recipes/lists.ts';
import { aCancellation, aDebit, aRefund } from '../../../fixtures/backoffice/recipes/payments.ts';
import { answered, approved, type Flow } from '../../../src/vocabulary/flow.ts';
import { itemWhere, length, money } from '../../../src/vocabulary/matchers.ts';
import { valueAt } from '../../../src/vocabulary/pointer.ts';
import { derived, from } from '../../../src/vocabulary/reference.ts';
import { check, flow, step, timePasses } from '../words.ts';
import { doesNotName, namesPayment } from './looks.ts';
import { debited, reserved } from './steps.ts';

const DAY = 86_400_000;
const first = from('first');
const second = from('second');
/** Wherever the list stands in the answer, its length is looked at first. */
const onFirstPage = (nth: 0 | 1) =>
  derived(`payment ${nth + 1} on ‹firstPage›`, (kept) =>
    valueAt(kept.get('firstPage'), `/transaction/${nth}/paymentId`),
  );

export const transactionListsFlows: readonly Flow[] = [
  flow('The transaction list holds every payment', [
    debited('An amount is debited', { payment: 'first', amount: 'amount' }),
    reserved('An amount is reserved', { payment: 'second' }),
    step('Both are listed', {
      call: 'getTransactionList',
      body: aListRequest(),
      expect: approved,
      proves: 'BKO-LIST-01',
      checks: [check('BKO-LIST-02', '', namesPayment(first)), check('BKO-LIST-02', '', namesPayment(second))],
    }),
    step('Half of the debit is refunded', {
      call: 'operatePayment',
      path: { id: first },
      body: aRefund({ payment: first, amount: halfOf(from('amount')) }),
      expect: approved,
      proves: 'BKO-REFUND-05',
    }),
    step('What was reserved is cancelled', {
      call: 'operatePayment',
      path: { id: second },
      body: aCancellation({ payment: second }),
      expect: approved,
      proves: 'BKO-CANCEL-01',
    }),
    step('Both are still listed, as they stand now', {
      call: 'getTransactionList',
      body: aListRequest(),
      expect: approved,
      proves: 'BKO-LIST-01',
      checks: [
        check('BKO-LIST-02', '', namesPayment(first)),
        check('BKO-LIST-02', '', namesPayment(second)),
        check('BKO-LIST-05', '/transaction', itemWhere('/paymentId', first, '/captureAmount', money(from('amount')))),
        check(
          'BKO-LIST-05',
          '/transaction',
          itemWhere('/paymentId', first, '/refundAmount', money(halfOf(from('amount')))),
        ),
      ],
    }),
  ]),

  flow('The transaction list comes in pages', [
    debited('An amount is debited', { payment: 'first' }),
    debited('Another amount is debited', { payment: 'second' }),
    step('A page of one holds one', {
      call: 'getTransactionList',
      body: aPageRequest({ page: 1, records: 1 }),
      expect: approved,
      proves: 'BKO-LIST-01',
      checks: [check('BKO-LIST-03', '/transaction', length(1))],
      keep: { firstPage: '' },
    }),
    step('The next page holds another one', {
      call: 'getTransactionList',
      body: aPageRequest({ page: 2, records: 1 }),
      expect: approved,
      proves: 'BKO-LIST-01',
      checks: [
        check('BKO-LIST-03', '/transaction', length(1)),
        check('BKO-LIST-03', '/transaction', doesNotName(onFirstPage(0))),
      ],
    }),
  ]),

  flow('The transaction list comes in pages of two that have no payment in common', [
    ...['An amount is debited', 'Another amount is debited', 'A third amount is debited'].map((title) =>
      step(title, { call: 'createPayment', body: aDebit(), expect: approved, proves: 'BKO-PAY-02' }),
    ),
    step('A page of two holds two', {
      call: 'getTransactionList',
      body: aPageRequest({ page: 1, records: 2 }),
      expect: approved,
      proves: 'BKO-LIST-01',
      checks: [check('BKO-LIST-03', '/transaction', length(2))],
      keep: { firstPage: '' },
    }),
    step('The next page of two holds neither of them', {
      call: 'getTransactionList',
      body: aPageRequest({ page: 2, records: 2 }),
      expect: approved,
      proves: 'BKO-LIST-01',
      checks: [
        check('BKO-LIST-03', '/transaction', doesNotName(onFirstPage(0))),
        check('BKO-LIST-03', '/transaction', doesNotName(onFirstPage(1))),
      ],
    }),
  ]),

  flow(
    'With dates, the transaction list holds the payments of these days',
    [
      debited('An amount is debited', { payment: 'first' }),
      step('It is listed for today', {
        call: 'getTransactionList',
        body: aPageRequest(),
        expect: approved,
        proves: 'BKO-LIST-01',
        checks: [check('BKO-LIST-04', '', namesPayment(first))],
      }),
      step('It is not listed for the day before that day', {
        call: 'getTransactionList',
        body: aPageRequest({ day: -1 }),
        expect: answered,
        checks: [check('BKO-LIST-04', '', doesNotName(first))],
      }),
      timePasses('A day passes', DAY),
      step('It is not listed for the new day', {
        call: 'getTransactionList',
        body: aPageRequest(),
        expect: answered,
        checks: [check('BKO-LIST-04', '', doesNotName(first))],
      }),
      step('It is listed for the day before', {
        call: 'getTransactionList',
        body: aPageRequest({ day: -1 }),
        expect: approved,
        proves: 'BKO-LIST-01',
        checks: [check('BKO-LIST-04', '', namesPayment(first))],
      }),
    ],
    { needs: ['control'] },
  ),
];
