/** The good requests of the seven searches, at their three paths each. */
import type { Criteria, SearchRequest } from '../../../fixtures/connexpay/recipes/searches.ts';
import type { Twin } from '../../../src/cases/twin.ts';
import { approved, type CallStep } from '../../../src/vocabulary/flow.ts';
import { searchKinds } from '../flows/searches/search-kinds.ts';
import { type SearchBase, search, searched } from '../flows/searches/search-steps.ts';
import type { ConnexpayRequirementId as Id } from '../requirements/index.ts';

const pages = [{}, { page: 1 }, { page: 1, size: 500 }] as const;

/** Criteria that the good request does not have. An order number has 17 characters, however its row is read. */
const samples = {
  '/AmountFrom': 7,
  '/AmountTo': 700,
  '/NewAmountFrom': 7,
  '/NewAmountTo': 700,
  '/CardType': 'Visa',
  '/InvoiceNumber': 16286858,
  '/OrderNumber': '12345678901234567',
  '/CardOnly': 'True',
  '/BankAccountOnly': 'True',
  '/ActiveOnly': 'True',
  '/PausedOnly': 'True',
  '/CompletedOnly': 'True',
};

/** All criteria but the one that is mandatory and the one whose refusal is documented. */
const CRITERIA = [
  ...['guid', 'SaleGuid', 'AmountFrom', 'AmountTo', 'NewAmountFrom', 'NewAmountTo', 'CardHolderName', 'CardLastFour'],
  ...['CardType', 'InvoiceNumber', 'OrderNumber', 'OrderDateFrom', 'OrderDateTo', 'TimeStampFrom', 'TimeStampTo'],
  ...['MerchantCustomerId', 'VoidReason', 'CardOnly', 'BankAccountOnly', 'ActiveOnly', 'PausedOnly', 'CompletedOnly'],
  ...['CreatedDateFrom', 'CreatedDateTo'],
];
const triedWithoutPage = Object.fromEntries(
  CRITERIA.map((name) => [`/${name}`, 'the same body is tried field by field at the path without a page']),
);

/** Those of the samples that the good request has itself are not needed. */
function twinOf(
  base: SearchBase,
  page: (typeof pages)[number],
  criteria: Criteria<SearchRequest>,
  prepare: readonly CallStep<Id>[],
  needs: readonly string[],
): Twin<Id> {
  const own = typeof criteria === 'function' ? [] : Object.keys(criteria).map((name) => `/${name}`);
  return {
    needs,
    prepare,
    step: search(base, 'The good request is accepted', [criteria], { ...page, expect: approved }),
    accepts: searched,
    samples: Object.fromEntries(Object.entries(samples).filter(([pointer]) => !own.includes(pointer))),
    leavesOut: 'page' in page ? triedWithoutPage : {},
    looks: 'it only reads',
  };
}

export const searchTwins: readonly Twin<Id>[] = [
  ...searchKinds.flatMap(({ base, make, narrow }) => {
    const prepare = make({ name: 'one', ordinal: 'first' }).filter((step) => step.kind === 'call');
    return pages.map((page) => twinOf(base, page, narrow, prepare, ['merchantGuid']));
  }),
  ...pages.map((page) =>
    twinOf(
      'searchRecurringBillings',
      page,
      ({ world }) => ({ guid: world.recurringBillingGuid ?? '' }),
      [],
      ['merchantGuid', 'recurringBillingGuid'],
    ),
  ),
];
