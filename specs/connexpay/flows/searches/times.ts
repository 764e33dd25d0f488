/** Searches by days: two days are kept off every end, since no document says which moment a date stands for. */
import { aDay, type Criteria, type SearchRequest } from '../../../../fixtures/connexpay/recipes/searches.ts';
import type { Flow } from '../../../../src/vocabulary/flow.ts';
import type { ConnexpayRequirementId } from '../../requirements/index.ts';
import { check, flow } from '../../words.ts';
import { searchKinds } from './search-kinds.ts';
import { search } from './search-steps.ts';

export const FORM_OF_DATES = 'a date is searched for as YYYY-MM-DD (CXP-AMB-008)';

/** From and to so many days after today. */
export function between(name: 'TimeStamp' | 'CreatedDate', from: number, to: number): Criteria<SearchRequest> {
  return (stand) => ({ [`${name}From`]: aDay(stand, from), [`${name}To`]: aDay(stand, to) });
}

export const timesFlows: readonly Flow<ConnexpayRequirementId>[] = searchKinds.map((kind) => {
  const { base, one, many, narrow, sight } = kind;
  const seen = (title: string, criteria: Criteria<SearchRequest>, isFound: boolean) =>
    search(base, title, [narrow, criteria], {
      checks: [check('CXP-SEARCH-30', '/ret', isFound ? sight.found('one') : sight.missed('one'))],
      assumes: FORM_OF_DATES,
    });
  const hasOrder = base === 'searchSales' || base === 'searchAuthOnlys';
  const notOrdered = (title: string, criteria: Criteria<SearchRequest>) =>
    search(base, title, [narrow, criteria], {
      checks: [check('CXP-SEARCH-28', '/ret', sight.missed('one'))],
      assumes: FORM_OF_DATES,
    });
  return flow(
    `A search for ${many} by days finds the ${one} of today on no other day`,
    [
      ...kind.make({ name: 'one', ordinal: 'first' }),
      seen('It is found from yesterday to tomorrow', between('TimeStamp', -1, 1), true),
      seen('It is found from last week on', (stand) => ({ TimeStampFrom: aDay(stand, -7) }), true),
      seen('It is found up to next week', (stand) => ({ TimeStampTo: aDay(stand, 7) }), true),
      seen('It is not found in the days before', between('TimeStamp', -9, -2), false),
      seen('It is not found up to some days ago', (stand) => ({ TimeStampTo: aDay(stand, -2) }), false),
      seen('It is not found from some days ahead', (stand) => ({ TimeStampFrom: aDay(stand, 2) }), false),
      ...(hasOrder
        ? [
            notOrdered('Having no order, it is not found by orders of last week', (stand) => ({
              OrderDateFrom: aDay(stand, -9),
              OrderDateTo: aDay(stand, -2),
            })),
            notOrdered('Having no order, it is not found by orders of next year', (stand) => ({
              OrderDateFrom: aDay(stand, 365),
            })),
          ]
        : []),
    ],
    { needs: ['merchantGuid'] },
  );
});
