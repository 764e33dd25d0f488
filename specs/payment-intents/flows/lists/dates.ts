/** Flows about the period of the list, whose two days both count from 00:00:00. */
import { approved, type Expectation, type Flow, refused } from '../../../../src/vocabulary/flow.ts';
import { includes, lacks } from '../../../../src/vocabulary/matchers.ts';
import { derived, from, type Reference } from '../../../../src/vocabulary/reference.ts';
import { check, flow, step, timePasses } from '../../words.ts';
import { DAY, dayOf } from '../days.ts';
import { authorised, dated } from '../steps.ts';

/** There may be nothing in a period. */
const listed: Expectation = { outcomes: ['approved', 'not-found'] };

export const datesFlows: readonly Flow[] = [
  flow('A transaction lies in the period from its own day to the next', [
    dated(authorised('A payment is authorised')),
    step('The period from its day to the next holds it', {
      call: 'listTransactions',
      query: newest(dayOf('trxAt'), dayOf('trxAt', 1)),
      expect: approved,
      proves: 'PIN-LIST-01',
      checks: [check('PIN-LIST-01', '/transactions', includes('/id', from('trx')))],
    }),
    step('The period from the day before to its day does not', {
      call: 'listTransactions',
      query: newest(dayOf('trxAt', -1), dayOf('trxAt')),
      expect: listed,
      proves: 'PIN-LIST-03',
      checks: [check('PIN-LIST-03', '/transactions', lacks('/id', from('trx')))],
    }),
    step('The period from its day to the same day does not', {
      call: 'listTransactions',
      query: newest(dayOf('trxAt'), dayOf('trxAt')),
      expect: listed,
      checks: [check('PIN-LIST-03', '/transactions', lacks('/id', from('trx')))],
    }),
    step('The period from the next day on does not', {
      call: 'listTransactions',
      query: newest(dayOf('trxAt', 1), dayOf('trxAt', 2)),
      expect: listed,
      proves: 'PIN-LIST-02',
      checks: [check('PIN-LIST-02', '/transactions', lacks('/id', from('trx')))],
    }),
  ]),
  flow(
    'What happens on the end date itself is outside the period',
    [
      dated(authorised('A payment is authorised', 'early'), 'early'),
      timePasses('A day passes', DAY),
      dated(authorised('Another one is authorised', 'late'), 'late'),
      step('The period that ends on the day of the second one holds only the first', {
        call: 'listTransactions',
        query: newest(dayOf('earlyAt'), dayOf('lateAt')),
        expect: approved,
        proves: 'PIN-LIST-03',
        checks: [
          check('PIN-LIST-01', '/transactions', includes('/id', from('early'))),
          check('PIN-LIST-03', '/transactions', lacks('/id', from('late'))),
        ],
      }),
      step('The period that begins on the day of the second one holds only the second', {
        call: 'listTransactions',
        query: newest(dayOf('lateAt'), dayOf('lateAt', 1)),
        expect: approved,
        proves: 'PIN-LIST-02',
        checks: [
          check('PIN-LIST-02', '/transactions', lacks('/id', from('early'))),
          check('PIN-LIST-01', '/transactions', includes('/id', from('late'))),
        ],
      }),
      step('The period that ends a day later holds both', {
        call: 'listTransactions',
        query: newest(dayOf('earlyAt'), dayOf('lateAt', 1)),
        expect: approved,
        checks: [
          check('PIN-LIST-01', '/transactions', includes('/id', from('early'))),
          check('PIN-LIST-01', '/transactions', includes('/id', from('late'))),
        ],
      }),
    ],
    { needs: ['control'] },
  ),
  flow('Dates are days, months and years, in this order and no other form', [
    dated(authorised('A payment is authorised')),
    step('The period from its day to the next is listed', {
      call: 'listTransactions',
      query: newest(dayOf('trxAt'), dayOf('trxAt', 1)),
      expect: approved,
      proves: 'PIN-LIST-04',
      checks: [check('PIN-LIST-04', '/transactions', includes('/id', from('trx')))],
    }),
    step('The thirty-first of December is a date', {
      call: 'listTransactions',
      query: { start_date: '01/01/2024', end_date: '31/12/2024' },
      expect: listed,
      proves: 'PIN-LIST-04',
    }),
    step('The year does not come first', {
      call: 'listTransactions',
      query: newest(yearFirst(dayOf('trxAt')), yearFirst(dayOf('trxAt', 1))),
      expect: refused,
      proves: 'PIN-LIST-31',
    }),
    step('There is no thirteenth month', {
      call: 'listTransactions',
      query: newest(dayOf('trxAt'), '01/13/2099'),
      expect: refused,
      proves: 'PIN-LIST-31',
    }),
  ]),
];

/** The same date as YYYY-MM-DD. */
function yearFirst(date: Reference): Reference {
  return derived(`${date.says}, year first`, (kept) => String(date.resolve(kept)).split('/').reverse().join('-'));
}

function newest(start: Reference, end: Reference | string) {
  return { start_date: start, end_date: end, sort_direction: 'DESC', limit: 100 };
}
