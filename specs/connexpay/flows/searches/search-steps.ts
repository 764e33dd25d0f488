/** Steps of a search, written once for the seven searches: they share their shape. */
import { aSearch, type Criteria, type SearchRequest } from '../../../../fixtures/connexpay/recipes/searches.ts';
import type { operations } from '../../../../openapi/connexpay/types.ts';
import type { CallStep, Check, Expectation } from '../../../../src/vocabulary/flow.ts';
import type { CallSpec } from '../../../../src/vocabulary/flow-words.ts';
import {
  every,
  includes,
  itemWhere,
  lacks,
  length,
  type Matcher,
  satisfies,
} from '../../../../src/vocabulary/matchers.ts';
import { from } from '../../../../src/vocabulary/reference.ts';
import type { ConnexpayRequirementId } from '../../requirements/index.ts';
import { check, step } from '../../words.ts';

type Id = ConnexpayRequirementId;
export type SearchOperation = Extract<keyof operations, `search${string}`>;
/** The base path of a search; its other two are named after it. */
export type SearchBase = Exclude<
  SearchOperation,
  `${string}Page` | `${string}PageSized` | 'searchBatches' | 'searchUsers'
>;

type Extras = Pick<
  CallSpec<SearchOperation, never, Id>,
  'proves' | 'checks' | 'auth' | 'assumes' | 'keep' | 'wrong' | 'keepSent'
> & { readonly expect?: Expectation };

/** Found something or nothing; refused is neither. */
export const searched: Expectation = { outcomes: ['approved', 'not-found'] };

/** One search; `page` and `size` choose which of the three paths it takes. */
export function search(
  base: SearchBase,
  title: string,
  criteria: readonly Criteria<SearchRequest>[],
  { page, size, exportable = 'False', ...spec }: Extras & { page?: number; size?: number; exportable?: string } = {},
): CallStep<Id> {
  const call: SearchOperation = size !== undefined ? `${base}PageSized` : page !== undefined ? `${base}Page` : base;
  return step(title, {
    expect: searched,
    ...spec,
    call,
    path: {
      exportable,
      ...(page === undefined ? {} : { pageNumber: page }),
      ...(size === undefined ? {} : { pageSize: size }),
    },
    body: aSearch(...criteria),
  });
}

/** What a search answers of a transaction whose guid an earlier step kept under this name. */
export interface Sight {
  readonly found: (name: string) => Matcher;
  readonly allFound: (names: readonly string[]) => Matcher;
  readonly missed: (name: string) => Matcher;
  /** What its row has at a pointer. */
  readonly shown: (name: string, pointer: string, matcher: Matcher) => Matcher;
}

/** Rows that have the guid of what they stand for. */
export const byGuid: Sight = {
  found: (name) => includes('/guid', from(name)),
  allFound: (names) =>
    satisfies(
      `exactly one row for each of ${names.length}`,
      (rows, guids) => (guids as readonly unknown[]).every((guid) => includes('/guid', guid).holds(rows, guid)),
      names.map(from),
    ),
  missed: (name) => lacks('/guid', from(name)),
  shown: (name, pointer, matcher) => itemWhere('/guid', from(name), pointer, matcher),
};

const noRow = satisfies('no row', (rows) => rows === undefined || (Array.isArray(rows) && rows.length === 0));

/** Rows that name nothing: the criteria leave one transaction at most. */
export const byNumber: Sight = {
  found: () => length(1),
  allFound: (names) => length(names.length),
  missed: () => noRow,
  shown: (_, pointer, matcher) => every(pointer, matcher),
};

export function nothing(requirement: Id): Check<Id> {
  return check(requirement, '/ret', noRow);
}
