/** A search in pages: what is on them, and that together they are the whole. */
import { approved, type Flow } from '../../../../src/vocabulary/flow.ts';
import { is } from '../../../../src/vocabulary/matchers.ts';
import { from } from '../../../../src/vocabulary/reference.ts';
import type { ConnexpayRequirementId } from '../../requirements/index.ts';
import { check, flow } from '../../words.ts';
import { countsItsRows, noneOf, rowsOnPage, sameRowsAs, someOf } from './rows.ts';
import { searchKinds } from './search-kinds.ts';
import { nothing, search } from './search-steps.ts';

/** No merchant has so many transactions that two rows a page reach it. */
export const FAR_BEHIND = 1_000_000;

export const pagesFlows: readonly Flow<ConnexpayRequirementId>[] = searchKinds.map((kind) =>
  flow(
    `The pages of a search for ${kind.many} hold every match once`,
    [
      ...kind.make({ name: 'one', ordinal: 'first' }),
      ...kind.make({ name: 'two', ordinal: 'second', ...kind.alike, more: 1 }),
      ...kind.make({ name: 'three', ordinal: 'third', ...kind.alike, more: 2 }),
      search(kind.base, `All three ${kind.many} are found together`, [kind.narrowToThree], {
        expect: approved,
        proves: 'CXP-SEARCH-01',
        checks: [
          check('CXP-SEARCH-01', '/ret', kind.sight.allFound(['one', 'two', 'three'])),
          check('CXP-SEARCH-03', '', countsItsRows),
        ],
        keep: { whole: '/ret', count: '/count' },
      }),
      search(kind.base, 'The first page is what a search without a page answers', [kind.narrowToThree], {
        page: 1,
        checks: [check('CXP-SEARCH-06', '/ret', sameRowsAs('whole'))],
      }),
      search(kind.base, 'The first page of two rows has two rows', [kind.narrowToThree], {
        page: 1,
        size: 2,
        expect: approved,
        proves: 'CXP-SEARCH-07',
        checks: [
          check('CXP-SEARCH-07', '/ret', rowsOnPage(1, 2)),
          check('CXP-SEARCH-08', '/ret', someOf('whole')),
          check('CXP-SEARCH-11', '/count', is(from('count'))),
        ],
        keep: { firstPage: '/ret' },
      }),
      search(kind.base, 'The second page has the next rows', [kind.narrowToThree], {
        page: 2,
        size: 2,
        expect: approved,
        proves: 'CXP-SEARCH-07',
        checks: [
          check('CXP-SEARCH-07', '/ret', rowsOnPage(2, 2)),
          check('CXP-SEARCH-08', '/ret', someOf('whole')),
          check('CXP-SEARCH-08', '/ret', noneOf('firstPage')),
        ],
      }),
      search(kind.base, 'A page as large as the whole is the whole', [kind.narrowToThree], {
        page: 1,
        size: 500,
        checks: [check('CXP-SEARCH-07', '/ret', sameRowsAs('whole'))],
      }),
      search(kind.base, 'A page far behind the last one is empty', [kind.narrowToThree], {
        page: FAR_BEHIND,
        size: 2,
        checks: [nothing('CXP-SEARCH-10')],
      }),
    ],
    { needs: ['merchantGuid'] },
  ),
);
