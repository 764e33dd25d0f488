/** Flows about the period of the list, whose two days both count from 00:00:00. */
import { approved, type CallStep, type Flow, refused } from '../../../../src/vocabulary/flow.ts';
import { includes } from '../../../../src/vocabulary/matchers.ts';
import { derived, from, type Reference } from '../../../../src/vocabulary/reference.ts';
import { whereCalled } from '../../../../src/vocabulary/source-line.ts';
import type { PaymentIntentsRequirementId } from '../../requirements/index.ts';
import { check, flow, step, timePasses } from '../../words.ts';
import { DAY, dayOf, newestOf } from '../days.ts';
import { authorised, dated, listed, listTaken } from '../steps.ts';

const threeDays = [
  listTaken(newestOf('trxAt')),
  oneDay('The day before', -1),
  oneDay('Its own day', 0),
  oneDay('The day after', 1),
];

export const datesFlows: readonly Flow[] = [
  flow('A transaction of the period is listed', [
    dated(authorised('A payment is authorised')),
    listTaken(newestOf('trxAt')),
    step('The days around it hold it', {
      call: 'listTransactions',
      query: newestOf('trxAt'),
      expect: approved,
      proves: 'PIN-LIST-01',
      checks: [check('PIN-LIST-01', '/transactions', includes('/id', from('trx')))],
    }),
  ]),
  flow('Of three successive days one holds a transaction', [
    dated(authorised('A payment is authorised')),
    ...threeDays,
  ]),
  // Whatever hour it is now, what begins and what ends is seen in every time zone by one of the two.
  flow(
    'Of three successive days one holds a transaction of another hour',
    [timePasses('Fifteen hours pass', (15 / 24) * DAY), dated(authorised('A payment is authorised')), ...threeDays],
    { needs: ['control'] },
  ),
  flow('Dates are days, months and years, in this order and no other form', [
    dated(authorised('A payment is authorised')),
    listTaken(),
    step('The days around it are listed', {
      call: 'listTransactions',
      query: newestOf('trxAt'),
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
    step('There is no thirtieth of February', {
      call: 'listTransactions',
      query: newest(dayOf('trxAt'), '30/02/2099'),
      expect: refused,
      proves: 'PIN-LIST-31',
    }),
    step('No hour follows the date', {
      call: 'listTransactions',
      query: newest(dayOf('trxAt'), '01/01/2099 00:00:00'),
      expect: refused,
      proves: 'PIN-LIST-31',
    }),
    step('No weekday comes before the date', {
      call: 'listTransactions',
      query: newest(dayOf('trxAt'), 'Thu 01/01/2099'),
      expect: refused,
      proves: 'PIN-LIST-31',
    }),
  ]),
];

/** The rules of `periods.ts` say what it holds. */
function oneDay(title: string, later: number): CallStep<PaymentIntentsRequirementId> {
  const at = whereCalled();
  const day = step(title, {
    call: 'listTransactions',
    query: newest(dayOf('trxAt', later), dayOf('trxAt', later + 1)),
    expect: listed,
    proves: ['PIN-LIST-02', 'PIN-LIST-03'],
  });
  return { ...day, at };
}

/** The same date as YYYY-MM-DD. */
function yearFirst(date: Reference): Reference {
  return derived(`${date.says}, year first`, (kept) => String(date.resolve(kept)).split('/').reverse().join('-'));
}

function newest(start: Reference, end: Reference | string) {
  return { start_date: start, end_date: end, sort_direction: 'DESC', limit: 100 };
}
