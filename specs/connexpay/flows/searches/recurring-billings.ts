/** Recurring billings are made by no documented request: those that the target already has are searched for. */
import { aForeignToken } from '../../../../fixtures/connexpay/recipes/accounts.ts';
import { aDay, type Criteria, type SearchRequest } from '../../../../fixtures/connexpay/recipes/searches.ts';
import { without } from '../../../../src/vocabulary/change.ts';
import { answered, approved, type Flow, refused } from '../../../../src/vocabulary/flow.ts';
import { length, satisfies } from '../../../../src/vocabulary/matchers.ts';
import { derived, from, type Kept } from '../../../../src/vocabulary/reference.ts';
import type { ConnexpayRequirementId } from '../../requirements/index.ts';
import { check, flow, step } from '../../words.ts';
import { pages } from './merchants.ts';
import { FAR_BEHIND } from './pages.ts';
import { countsItsRows, noneOf, rowsOnPage, sameRowsAs, someOf } from './rows.ts';
import { nothing, search } from './search-steps.ts';
import { FORM_OF_DATES } from './times.ts';

interface Row {
  readonly guid?: unknown;
  readonly amount?: unknown;
}

const base = 'searchRecurringBillings';
const needs = ['merchantGuid', 'recurringBillingGuid'];
const FORM_OF_FLAGS = 'a flag is searched for as True (CXP-AMB-064)';

/** The world may give its guid in another case than the rows have. */
function rowsOf(billing: unknown, rows: unknown): readonly Row[] {
  const wanted = String(billing).toLowerCase();
  return (Array.isArray(rows) ? (rows as readonly Row[]) : []).filter(
    ({ guid }) => String(guid).toLowerCase() === wanted,
  );
}

/** The list, if there is one, has the billing so many times. */
const holds = (times: number) =>
  satisfies(
    `the recurring billing ${times} time(s)`,
    (rows, billing) => rowsOf(billing, rows).length === times,
    from('billing'),
  );

/** The one that the world names: active, and paid by card. */
const known: Criteria<SearchRequest> = ({ world }) => ({ guid: world.recurringBillingGuid ?? '' });

const itIsThere = search(base, 'The recurring billing is there', [known], {
  expect: approved,
  keepSent: { billing: '/guid' },
});

/** Paused, and paid from a bank account. */
const knownOnBank: Criteria<SearchRequest> = ({ world }) => ({ guid: world.bankRecurringBillingGuid ?? '' });

/** Narrowed to the known one first, so that it stands on the first page whatever else there is. */
function look(
  requirement: ConnexpayRequirementId,
  [isFound, title]: readonly [isFound: boolean, title: string],
  criteria: Criteria<SearchRequest>,
  assumes?: string,
  one = known,
) {
  return search(base, title, [one, criteria], {
    checks: [check(requirement, '/ret', isFound ? holds(1) : holds(0))],
    ...(assumes === undefined ? {} : { assumes }),
  });
}

const onPages = [
  search(base, 'A search by the merchant alone is answered', [], { expect: approved, proves: 'CXP-SEARCH-40' }),
  search(base, 'The recurring billing is searched for by its guid', [known], {
    checks: [check('CXP-SEARCH-13', '/ret', holds(1))],
    keepSent: { billing: '/guid' },
  }),
  search(base, 'A search without a merchant is refused', [], {
    wrong: without('/MerchantGuid'),
    expect: refused,
    proves: 'CXP-SEARCH-04',
  }),
  search(base, 'The recurring billing is found among those of the merchant', [], {
    expect: approved,
    proves: 'CXP-SEARCH-19',
    checks: [check('CXP-SEARCH-19', '/ret', holds(1)), check('CXP-SEARCH-03', '', countsItsRows)],
    keep: { whole: '/ret' },
  }),
  search(base, 'The first page is what a search without a page answers', [], {
    page: 1,
    expect: approved,
    checks: [check('CXP-SEARCH-06', '/ret', sameRowsAs('whole'))],
  }),
  search(base, 'A page without a merchant is refused', [], {
    page: 1,
    wrong: without('/MerchantGuid'),
    expect: refused,
    proves: 'CXP-SEARCH-04',
  }),
  search(base, 'The first page of one row has one row', [], {
    page: 1,
    size: 1,
    expect: approved,
    proves: 'CXP-SEARCH-07',
    checks: [check('CXP-SEARCH-07', '/ret', rowsOnPage(1, 1)), check('CXP-SEARCH-08', '/ret', someOf('whole'))],
    keep: { firstPage: '/ret' },
  }),
  search(base, 'The second page has the next row, if there is one', [], {
    page: 2,
    size: 1,
    checks: [check('CXP-SEARCH-07', '/ret', rowsOnPage(2, 1)), check('CXP-SEARCH-08', '/ret', noneOf('firstPage'))],
  }),
  search(base, 'A page far behind the last one is empty', [], {
    page: FAR_BEHIND,
    size: 1,
    checks: [nothing('CXP-SEARCH-10')],
  }),
  search(base, 'A page of a size without a merchant is refused', [], {
    page: 1,
    size: 1,
    wrong: without('/MerchantGuid'),
    expect: refused,
    proves: 'CXP-SEARCH-04',
  }),
];

export const recurringBillingsFlows: readonly Flow<ConnexpayRequirementId>[] = [
  flow('A recurring billing is found on the pages of its merchant', onPages, { needs }),

  flow(
    'A recurring billing is found by its amount, and not by another',
    [
      search(base, 'The recurring billing is there', [known], {
        expect: approved,
        checks: [check('CXP-SEARCH-13', '/ret', length(1))],
        keepSent: { billing: '/guid' },
        keep: { rows: '/ret' },
      }),
      look('CXP-SEARCH-20', [true, 'It is found by amounts around its own'], {
        AmountFrom: wholeAmount('one below its amount', (amount) => Math.max(1, Math.floor(amount) - 1)),
        AmountTo: wholeAmount('one above its amount', (amount) => Math.ceil(amount) + 1),
      }),
      look('CXP-SEARCH-20', [false, 'It is not found from above its amount'], {
        AmountFrom: wholeAmount('one above its amount', (amount) => Math.ceil(amount) + 1),
      }),
      look('CXP-SEARCH-20', [false, 'It is not found up to below its amount'], {
        AmountTo: wholeAmount('one below its amount', (amount) => Math.max(1, Math.floor(amount) - 1)),
      }),
      search(base, 'It is found for CSV too', [known], {
        exportable: 'True',
        proves: 'CXP-SEARCH-12',
        checks: [check('CXP-SEARCH-12', '/ret', holds(1))],
        assumes: 'what is exportable to CSV is answered as any other search is (CXP-AMB-049)',
      }),
    ],
    { needs },
  ),

  flow(
    'An active recurring billing on a card is found as what it is only',
    [
      itIsThere,
      look('CXP-SEARCH-35', [true, 'It is found among those on cards'], { CardOnly: 'True' }, FORM_OF_FLAGS),
      look(
        'CXP-SEARCH-35',
        [false, 'It is not found among those on bank accounts'],
        { BankAccountOnly: 'True' },
        FORM_OF_FLAGS,
      ),
      look('CXP-SEARCH-36', [true, 'It is found among the active ones'], { ActiveOnly: 'True' }, FORM_OF_FLAGS),
      look('CXP-SEARCH-36', [false, 'It is not found among the paused ones'], { PausedOnly: 'True' }, FORM_OF_FLAGS),
      look(
        'CXP-SEARCH-36',
        [false, 'It is not found among the completed ones'],
        { CompletedOnly: 'True' },
        FORM_OF_FLAGS,
      ),
    ],
    { needs },
  ),

  flow(
    'A paused recurring billing on a bank account is found as what it is only',
    [
      search(base, 'The recurring billing is there', [knownOnBank], {
        expect: approved,
        keepSent: { billing: '/guid' },
      }),
      ...(
        [
          ['CXP-SEARCH-35', [true, 'It is found among those on bank accounts'], { BankAccountOnly: 'True' }],
          ['CXP-SEARCH-35', [false, 'It is not found among those on cards'], { CardOnly: 'True' }],
          ['CXP-SEARCH-36', [true, 'It is found among the paused ones'], { PausedOnly: 'True' }],
          ['CXP-SEARCH-36', [false, 'It is not found among the active ones'], { ActiveOnly: 'True' }],
          ['CXP-SEARCH-36', [false, 'It is not found among the completed ones'], { CompletedOnly: 'True' }],
        ] as const
      ).map(([requirement, seen, flag]) => look(requirement, seen, flag, FORM_OF_FLAGS, knownOnBank)),
    ],
    { needs: ['merchantGuid', 'bankRecurringBillingGuid'] },
  ),

  flow(
    'The recurring billings of a merchant are found by nobody else',
    [
      itIsThere,
      step('A user of another merchant logs in', {
        call: 'createToken',
        body: aForeignToken(),
        expect: approved,
        keep: { theirToken: '/access_token' },
      }),
      ...pages.map(({ how, path }) =>
        search(base, `A search ${how} does not find it for that user`, [known], {
          ...path,
          auth: from('theirToken'),
          expect: answered,
          checks: [check('CXP-SEARCH-05', '/ret', holds(0))],
        }),
      ),
    ],
    { needs: [...needs, 'foreignUsername', 'foreignPassword'] },
  ),

  flow(
    'A recurring billing is found by the time of its creation, and not by another',
    [
      itIsThere,
      look(
        'CXP-SEARCH-37',
        [true, 'It is found up to the present'],
        (stand) => ({ CreatedDateTo: aDay(stand, 2) }),
        FORM_OF_DATES,
      ),
      look(
        'CXP-SEARCH-37',
        [false, 'It is not found in the days to come'],
        (stand) => ({ CreatedDateFrom: aDay(stand, 2) }),
        FORM_OF_DATES,
      ),
      look(
        'CXP-SEARCH-37',
        [false, 'It is not found before the vendor’s document'],
        { CreatedDateTo: '2001-01-01' },
        FORM_OF_DATES,
      ),
    ],
    { needs },
  ),
];

/** The criteria for amounts are typed as integers. */
function wholeAmount(says: string, round: (amount: number) => number) {
  return derived(says, (kept: Kept) => {
    const [row] = rowsOf(kept.get('billing'), kept.get('rows'));
    return round(Number(row?.amount ?? 0));
  });
}
