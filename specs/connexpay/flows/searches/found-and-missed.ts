/** Each documented criterion narrows a search: a transaction is found by what it is, and not by what it is not. */
import type { Check, Flow, Step } from '../../../../src/vocabulary/flow.ts';
import { approved, notFound } from '../../../../src/vocabulary/flow.ts';
import { every, length } from '../../../../src/vocabulary/matchers.ts';
import type { ConnexpayRequirementId } from '../../requirements/index.ts';
import { check, flow } from '../../words.ts';
import { type Criterion, criteriaOf } from './criteria.ts';
import { type SearchKind, searchKinds } from './search-kinds.ts';
import { search } from './search-steps.ts';
import { isMadeThen } from './times.ts';

type Id = ConnexpayRequirementId;

export const foundAndMissedFlows: readonly Flow<Id>[] = searchKinds.map((kind) =>
  flow(
    `${kind.aOne} is found by what it is, and not by what it is not`,
    [
      ...kind.make({ name: 'one', ordinal: 'first' }),
      ...kind.make({ name: 'two', ordinal: 'second' }),
      search(kind.base, 'A search by the merchant alone is answered', [], {
        expect: approved,
        proves: 'CXP-SEARCH-40',
      }),
      search(kind.base, `The ${kind.one} is found`, [kind.narrow], {
        proves: 'CXP-SEARCH-01',
        checks: [
          check('CXP-SEARCH-01', '/ret', kind.sight.found('one')),
          ...shown(kind),
          check('CXP-SEARCH-39', '/ret', kind.sight.shown('one', '/timeStamp', isMadeThen)),
        ],
      }),
      search(kind.base, `A search that no ${kind.one} agrees with finds nothing`, [kind.narrowToNone], {
        expect: notFound,
        proves: 'CXP-SEARCH-14',
      }),
      ...criteriaOf[kind.base].flatMap((criterion) => steps(kind, criterion)),
      search(kind.base, `The ${kind.one} is the only one that its guid finds`, [kind.byGuid], {
        checks: [check('CXP-SEARCH-13', '/ret', kind.sight.found('one')), check('CXP-SEARCH-13', '/ret', length(1))],
      }),
      search(kind.base, `The ${kind.one} is found for CSV too`, [kind.narrow], {
        exportable: 'True',
        proves: 'CXP-SEARCH-12',
        checks: [check('CXP-SEARCH-12', '/ret', kind.sight.found('one'))],
        assumes: 'what is exportable to CSV is answered as any other search is (CXP-AMB-049)',
      }),
    ],
    { needs: ['merchantGuid'] },
  ),
);

/** Every search is narrowed to the transaction first, so that it stands on the first page whatever else there is. */
function steps(kind: SearchKind, { requirement, found, missed, all, isAlone }: Criterion): Step<Id>[] {
  return [
    ...Object.entries(found).map(([how, criteria]) =>
      search(kind.base, `The ${kind.one} is found ${how}`, [kind.narrow, criteria], {
        checks: [
          check(requirement, '/ret', kind.sight.found('one')),
          ...(all ? [check(requirement, '/ret', every(...all))] : []),
          ...(isAlone ? [check(requirement, '/ret', length(1))] : []),
        ],
      }),
    ),
    ...Object.entries(missed).map(([how, criteria]) =>
      search(kind.base, `The ${kind.one} is not found ${how}`, [kind.narrow, criteria], {
        checks: [check(requirement, '/ret', kind.sight.missed('one'))],
      }),
    ),
  ];
}

function shown({ sight, shows }: SearchKind): Check<Id>[] {
  return Object.entries(shows).map(([pointer, matcher]) =>
    check('CXP-SEARCH-02', '/ret', sight.shown('one', pointer, matcher)),
  );
}
