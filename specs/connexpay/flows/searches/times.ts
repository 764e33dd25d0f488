/** Searches by days: two days are kept off every end, since no document says which moment a date stands for. */
import { aDay, type Criteria, type SearchRequest } from '../../../../fixtures/connexpay/recipes/searches.ts';
import type { Flow } from '../../../../src/vocabulary/flow.ts';
import { satisfies } from '../../../../src/vocabulary/matchers.ts';
import { valueAt } from '../../../../src/vocabulary/pointer.ts';
import { derived } from '../../../../src/vocabulary/reference.ts';
import type { ConnexpayRequirementId } from '../../requirements/index.ts';
import { check, flow } from '../../words.ts';
import { searchKinds } from './search-kinds.ts';
import { search } from './search-steps.ts';

export const FORM_OF_DATES = 'a date is searched for as YYYY-MM-DD (CXP-AMB-008)';

/** From and to so many days after today. */
export function between(name: 'TimeStamp' | 'CreatedDate', from: number, to: number): Criteria<SearchRequest> {
  return (stand) => ({ [`${name}From`]: aDay(stand, from), [`${name}To`]: aDay(stand, to) });
}

const HOUR = 3_600_000;
/** The clocks of two places on earth are never further apart. */
const FURTHEST = 26 * HOUR;

/** Where only one of the two times has an offset, or neither has one, they are compared as the clocks of two places. */
export const isMadeThen = satisfies(
  'the time at which it was made',
  (shown, made) => {
    if (made === undefined) return true;
    const [there, here] = [String(shown), String(made)];
    const haveOffsets = [there, here].every((text) => /(Z|[+-]\d{2}:\d{2})$/.test(text));
    const apart = haveOffsets ? Date.parse(there) - Date.parse(here) : onTheClock(there) - onTheClock(here);
    return Math.abs(apart) <= (haveOffsets ? HOUR / 60 : FURTHEST);
  },
  derived('its timeStamp', (kept) => valueAt(kept.get('made'), '/timeStamp')),
);

function onTheClock(time: string): number {
  return Date.parse(`${time.slice(0, 19)}Z`);
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
