/** What ConnexPay's document promises of the seven searches for transactions. */
import type { Requirement } from '../../../src/vocabulary/requirement.ts';
import { searchCriteriaRequirements } from './search-criteria.ts';
import { paths } from './search-operations.ts';

const every = 'Search sales, voids, returns, authOnlys, captures, verify, Recurring Billings';
const made = [
  ...paths('Sales'),
  ...paths('Voids'),
  ...paths('Returns'),
  ...paths('AuthOnlys'),
  ...paths('Captures'),
  ...paths('Verifies'),
];
const all = [...made, ...paths('RecurringBillings')];

const searchRequirements = [
  {
    id: 'CXP-SEARCH-01',
    statement: 'A search of a merchant finds, once, what was run on one of its devices.',
    basis: 'documented',
    source: { section: every, locator: 'sentence below each example, with the row MerchantGuid' },
    operations: made,
  },
  {
    id: 'CXP-SEARCH-02',
    statement:
      'A found transaction shows what it was made with: its status, its amount, its device, the last four digits of its card.',
    basis: 'implied',
    source: { section: every, locator: 'example responses' },
    operations: made,
  },
  {
    id: 'CXP-SEARCH-03',
    statement: 'Where all matches fit on one page, count is the number of rows.',
    basis: 'implied',
    source: { section: every, locator: 'count in the example responses' },
    operations: all,
  },
  {
    id: 'CXP-SEARCH-04',
    statement: 'A search that names no merchant is refused.',
    basis: 'documented',
    source: { section: every, locator: 'row MerchantGuid: mandatory' },
    operations: all,
  },
  {
    id: 'CXP-SEARCH-05',
    statement: 'A search never finds what belongs to a merchant that its user does not administer.',
    basis: 'implied',
    source: { section: every, locator: 'row MerchantGuid; Other Errors, rows on merchants of the logged user' },
    operations: all,
  },
  {
    id: 'CXP-SEARCH-06',
    statement: 'A search without a page number answers the first page.',
    basis: 'documented',
    source: { section: every, locator: 'URL parameter PageNumber' },
    operations: all,
  },
  {
    id: 'CXP-SEARCH-07',
    statement: 'A page has as many rows as its size says while matches are left, and never more.',
    basis: 'documented',
    source: { section: every, locator: 'URL parameter PageSize' },
    operations: all.filter((operation) => operation.endsWith('PageSized')),
  },
  {
    id: 'CXP-SEARCH-08',
    statement: 'Pages of one search have no row in common, and together they have every match.',
    basis: 'implied',
    source: { section: every, locator: 'URL parameters PageNumber and PageSize' },
    operations: all.filter((operation) => operation.endsWith('PageSized')),
  },
  {
    id: 'CXP-SEARCH-09',
    statement: 'Without a page size, a page has at most 500 rows.',
    basis: 'documented',
    source: { section: every, locator: 'URL parameters PageNumber and PageSize, default' },
    operations: all.filter((operation) => !operation.endsWith('PageSized')),
    untested: 'It shows only where more than 500 transactions match, which no run makes.',
  },
  {
    id: 'CXP-SEARCH-10',
    statement: 'A page behind the last one holds nothing.',
    basis: 'implied',
    source: { section: every, locator: 'URL parameter PageNumber' },
    operations: all.filter((operation) => operation.endsWith('PageSized')),
  },
  {
    id: 'CXP-SEARCH-11',
    statement: 'On every page, count is the number of all matches.',
    basis: 'assumed',
    source: { section: every, locator: 'count in the example responses' },
    operations: all.filter((operation) => operation.endsWith('PageSized')),
    ambiguities: ['CXP-AMB-250'],
  },
  {
    id: 'CXP-SEARCH-12',
    statement: 'A search whose results are meant for CSV finds the same.',
    basis: 'documented',
    source: { section: every, locator: 'URL parameter Exportable' },
    operations: all,
    ambiguities: ['CXP-AMB-049'],
  },
  {
    id: 'CXP-SEARCH-13',
    statement: 'A search by guid (of voids: by SaleGuid) finds that one transaction and nothing else.',
    basis: 'implied',
    source: { section: every, locator: 'example requests' },
    operations: all,
    ambiguities: ['CXP-AMB-006'],
  },
  {
    id: 'CXP-SEARCH-14',
    statement: 'A search that nothing matches says so.',
    basis: 'documented',
    source: { section: 'Other Errors', locator: 'row “NoResultFound204”' },
    operations: made,
  },
  {
    id: 'CXP-SEARCH-15',
    statement: 'A found sale shows its present state: what is left of it, and whether its batch is open.',
    basis: 'implied',
    source: { section: 'Search sales', locator: 'effectiveAmount and batchStatus in the example response' },
    operations: ['searchSales'],
  },
  {
    id: 'CXP-SEARCH-16',
    statement: 'A sale that came from a capture is found like any other sale.',
    basis: 'implied',
    source: { section: 'Capture > Create capture; Search sales', locator: 'relatedSale in the example response' },
    operations: ['searchSales'],
  },
  {
    id: 'CXP-SEARCH-17',
    statement: 'A declined authOnly is found by its status.',
    basis: 'implied',
    source: { section: 'Search authOnlys', locator: 'example response, row Status' },
    operations: ['searchAuthOnlys'],
  },
  {
    id: 'CXP-SEARCH-18',
    statement: 'A search finds its own kind of transaction only.',
    basis: 'implied',
    source: { section: every, locator: 'sentence below each example' },
    operations: ['searchSales', 'searchAuthOnlys', 'searchVerifies'],
  },
  {
    id: 'CXP-SEARCH-19',
    statement: 'A search for recurring billings finds one of the merchant.',
    basis: 'documented',
    source: { section: 'Search Recurring Billings', locator: 'sentence below the example' },
    operations: paths('RecurringBillings'),
  },
  {
    id: 'CXP-SEARCH-39',
    statement: 'A found transaction bears the time at which it was made.',
    basis: 'implied',
    source: { section: every, locator: 'timeStamp in the example responses' },
    operations: ['searchSales', 'searchVoids', 'searchReturns', 'searchAuthOnlys', 'searchCaptures', 'searchVerifies'],
  },
  {
    id: 'CXP-SEARCH-40',
    statement: 'Every criterion of a search but the merchant can be left out.',
    basis: 'documented',
    source: { section: every, locator: 'column M/C/O' },
    operations: [
      'searchSales',
      'searchVoids',
      'searchReturns',
      'searchAuthOnlys',
      'searchCaptures',
      'searchVerifies',
      'searchRecurringBillings',
    ],
  },
] as const satisfies readonly Requirement[];

export const searchesRequirements = [...searchRequirements, ...searchCriteriaRequirements] as const;
