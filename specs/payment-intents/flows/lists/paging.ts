/** Flows about offset and limit, which are corrected and never refused. */
import { approved, type Flow } from '../../../../src/vocabulary/flow.ts';
import { includes, lacks, length } from '../../../../src/vocabulary/matchers.ts';
import { valueAt } from '../../../../src/vocabulary/pointer.ts';
import { derived, from, type Reference } from '../../../../src/vocabulary/reference.ts';
import { check, flow, step } from '../../words.ts';
import { periodOf } from '../days.ts';
import { atLeast, continues } from '../matchers.ts';
import { authorised, dated, listed, listTaken } from '../steps.ts';

const twelve = Array.from({ length: 12 }, (_, index) =>
  dated(authorised(`Payment ${index + 1} is authorised`, `trx${index}`), `trx${index}`),
);
const period = periodOf('trx0At');
/** Whatever is older than anything that the suite makes. */
const past = { start_date: '01/01/2000', end_date: '01/01/2024' };

export const pagingFlows: readonly Flow[] = [
  flow('A limit of ten or less gives ten of more records, a greater one as many as it says', [
    ...twelve,
    listTaken({ ...period, limit: 20 }),
    ...[-1, 0, 1, 9, 10].map((limit) =>
      step(`A limit of ${limit} gives ten`, {
        call: 'listTransactions',
        query: { ...period, limit },
        expect: approved,
        proves: 'PIN-LIST-07',
        checks: [check('PIN-LIST-07', '/transactions', length(10))],
      }),
    ),
    ...[11, 12].map((limit) =>
      step(`A limit of ${limit} gives ${limit}`, {
        call: 'listTransactions',
        query: { ...period, limit },
        expect: approved,
        proves: 'PIN-LIST-08',
        checks: [check('PIN-LIST-08', '/transactions', length(limit))],
      }),
    ),
    step('Without a limit ten come', {
      call: 'listTransactions',
      query: period,
      expect: approved,
      checks: [check('PIN-LIST-30', '/transactions', length(10))],
    }),
  ]),
  flow('An offset passes over so many records, a negative one over none', [
    ...twelve,
    listTaken({ ...period, offset: 2 }),
    step('The first twelve are listed', {
      call: 'listTransactions',
      query: { ...period, limit: 12 },
      expect: approved,
      keep: { page: '' },
    }),
    ...[0, -1, -12].map((offset) =>
      step(`An offset of ${offset} begins with the first`, {
        call: 'listTransactions',
        query: { ...period, offset },
        expect: approved,
        proves: offset < 0 ? 'PIN-LIST-05' : 'PIN-LIST-06',
        checks: [check(offset < 0 ? 'PIN-LIST-05' : 'PIN-LIST-06', '/transactions', continues(from('page'), 0))],
      }),
    ),
    ...[1, 10, 11].map((offset) =>
      step(`An offset of ${offset} begins with the one after that`, {
        call: 'listTransactions',
        query: { ...period, offset },
        expect: approved,
        proves: 'PIN-LIST-06',
        checks: [check('PIN-LIST-06', '/transactions', continues(from('page'), offset))],
      }),
    ),
    step('An offset beyond the last gives nothing', {
      call: 'listTransactions',
      query: { ...period, offset: 1_000_000 },
      expect: listed,
      proves: 'PIN-LIST-32',
      checks: [check('PIN-LIST-32', '/transactions', length(0))],
    }),
  ]),
  flow('Pages among equal values neither overlap nor leave anything out', [
    ...twelve,
    listTaken({ ...period, sort_by: 'status' }),
    step('All are listed by status, which is the same', {
      call: 'listTransactions',
      query: { ...period, sort_by: 'status', status: 'AUTHORIZED', limit: 100 },
      expect: approved,
      keep: { all: '' },
      checks: [check('PIN-LIST-29', '/transactions', includes('/id', from('trx0')))],
    }),
    step('The first page holds the first ten of them', {
      call: 'listTransactions',
      query: { ...period, sort_by: 'status', status: 'AUTHORIZED', limit: 10 },
      expect: approved,
      checks: [check('PIN-LIST-29', '/transactions', continues(from('all'), 0))],
    }),
    step('The second page goes on with the eleventh', {
      call: 'listTransactions',
      query: { ...period, sort_by: 'status', status: 'AUTHORIZED', limit: 10, offset: 10 },
      expect: approved,
      checks: [check('PIN-LIST-29', '/transactions', continues(from('all'), 10))],
    }),
  ]),
  flow(
    'A limit of more than a hundred gives a hundred',
    [
      listTaken({ ...past, limit: 20 }),
      ...[99, 100].map((limit) =>
        step(`A limit of ${limit} gives ${limit}`, {
          call: 'listTransactions',
          query: { ...past, limit },
          expect: approved,
          proves: 'PIN-LIST-08',
          checks: [check('PIN-LIST-08', '/transactions', length(limit))],
        }),
      ),
      ...[101, 109, 1000].map((limit) =>
        step(`A limit of ${limit} gives a hundred`, {
          call: 'listTransactions',
          query: { ...past, limit },
          expect: approved,
          proves: 'PIN-LIST-09',
          checks: [check('PIN-LIST-09', '/transactions', length(100))],
        }),
      ),
      ...[-100, 0, 10].map((limit) =>
        step(`A limit of ${limit} gives ten`, {
          call: 'listTransactions',
          query: { ...past, limit },
          expect: approved,
          proves: 'PIN-LIST-07',
          checks: [check('PIN-LIST-07', '/transactions', length(10))],
        }),
      ),
    ],
    { needs: ['history'] },
  ),
  flow(
    'A long list is the same list on every page',
    [
      listTaken({ ...past, limit: 20 }),
      step('A hundred are listed', {
        call: 'listTransactions',
        query: { ...past, limit: 100 },
        expect: approved,
        checks: [check('PIN-LIST-08', '/transactions', length(100))],
        keep: { all: '' },
      }),
      ...[5, 17, 90].map((offset) =>
        step(`Ten from place ${offset} on are the same`, {
          call: 'listTransactions',
          query: { ...past, offset, limit: 10 },
          expect: approved,
          proves: 'PIN-LIST-06',
          checks: [check('PIN-LIST-29', '/transactions', continues(from('all'), offset))],
        }),
      ),
      step('The next page has ten more, and not the first', {
        call: 'listTransactions',
        query: { ...past, offset: 100, limit: 10 },
        expect: approved,
        checks: [
          check('PIN-LIST-29', '/transactions', atLeast(10)),
          check('PIN-LIST-29', '/transactions', lacks('/id', firstOf('all'))),
        ],
      }),
    ],
    { needs: ['history'] },
  ),
];

/** The id of the first transaction of a kept page. */
function firstOf(page: string): Reference {
  return derived(`the first of ‹${page}›`, (kept) => valueAt(kept.get(page), '/transactions/0/id'));
}
