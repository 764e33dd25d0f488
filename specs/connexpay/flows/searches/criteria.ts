/** The criteria of each search: what finds a transaction, what does not, and what all that is found has in common. */
import type { Criteria, SearchRequest } from '../../../../fixtures/connexpay/recipes/searches.ts';
import type { components } from '../../../../openapi/connexpay/types.ts';
import { is, type Matcher, satisfies } from '../../../../src/vocabulary/matchers.ts';
import { valueAt } from '../../../../src/vocabulary/pointer.ts';
import { derived, difference, from, type Kept, sum } from '../../../../src/vocabulary/reference.ts';
import type { ConnexpayRequirementId } from '../../requirements/index.ts';
import type { SearchBase } from './search-steps.ts';

type Schemas = components['schemas'];

/** One criterion, by the end of a sentence: what agrees with the transaction, if anything can, and what does not. */
export interface Criterion<Request = SearchRequest> {
  readonly requirement: ConnexpayRequirementId;
  readonly found: Readonly<Record<string, Criteria<Request>>>;
  readonly missed: Readonly<Record<string, Criteria<Request>>>;
  /** Pointer into each row, and what is there. */
  readonly all?: readonly [pointer: string, matcher: Matcher];
  /** Nothing else agrees with it. */
  readonly isAlone?: boolean;
}

const AROUND = 'by amounts around its own';
const ABOVE = 'from above its amount';
const BELOW = 'up to below its amount';
const EXACTLY = 'from its amount to its amount';

/** For any search with a status. */
const status = {
  requirement: 'CXP-SEARCH-31',
  found: { 'by its status': { Status: from('status') } },
  missed: { 'by another status': { Status: 'Transaction - Declined' } },
  all: ['/status', is(from('status'))],
} as const satisfies Criterion<Schemas['SearchVoidsRequest']>;

const amount = {
  requirement: 'CXP-SEARCH-20',
  found: { [AROUND]: { AmountFrom: difference(from('amount'), 1), AmountTo: sum(from('amount'), 1) } },
  missed: { [ABOVE]: { AmountFrom: sum(from('amount'), 1) }, [BELOW]: { AmountTo: difference(from('amount'), 1) } },
  all: ['/amount', nearAmount()],
} as const satisfies Criterion<Schemas['SearchReturnsRequest']>;

/** Both bounds begin with a higher digit than the amount, and have one digit less or more: they are numbers and no texts. */
const farAmount = {
  requirement: 'CXP-SEARCH-20',
  found: { 'by amounts far around its own': { AmountFrom: 600, AmountTo: 50_000 } },
  missed: {},
} as const satisfies Criterion<Schemas['SearchSalesRequest']>;

const exactAmount = {
  requirement: 'CXP-SEARCH-21',
  found: { [EXACTLY]: { AmountFrom: from('amount'), AmountTo: from('amount') } },
  missed: {},
} as const satisfies Criterion<Schemas['SearchReturnsRequest']>;

/** For the searches by card; the approving test cards are of one type and have other last digits than 0001. */
const card = [
  {
    requirement: 'CXP-SEARCH-22',
    found: { 'by its cardholder’s name': { CardHolderName: from('holder') } },
    missed: { 'by the name of nobody': { CardHolderName: 'Nobody at All by This Name' } },
    isAlone: true,
  },
  {
    requirement: 'CXP-SEARCH-23',
    found: { 'by the last four digits of its card': { CardLastFour: from('last4') } },
    missed: { 'by four other digits': { CardLastFour: '0001' } },
    all: ['/card/last4', is(from('last4'))],
  },
  {
    requirement: 'CXP-SEARCH-24',
    found: { 'by the type of its card': { CardType: 'Visa' } },
    missed: { 'by another type of card': { CardType: 'Discover' } },
    all: ['/card/cardType', is('Visa')],
  },
] as const satisfies readonly Criterion<Schemas['SearchVerifiesRequest']>[];

/** For the searches by order. Nothing that is searched for here has an order number or a customer of the merchant. */
const order = [
  {
    requirement: 'CXP-SEARCH-25',
    found: { 'by its invoice number': { InvoiceNumber: derived('its invoice number', invoiceNumber) } },
    missed: { 'by another invoice number': { InvoiceNumber: 1 } },
  },
  {
    requirement: 'CXP-SEARCH-27',
    found: {},
    missed: { 'by an order number, having none': { OrderNumber: 'ORDER000000000017' } },
  },
  {
    requirement: 'CXP-SEARCH-32',
    found: {},
    missed: { 'by a customer’s id, having none': { MerchantCustomerId: 'nobody' } },
  },
] as const satisfies readonly Criterion<Schemas['SearchAuthOnlysRequest']>[];

const voidReason = {
  requirement: 'CXP-SEARCH-34',
  found: { 'by its reason': { VoidReason: 'TORN_TRANSACTIONS' } },
  missed: { 'by another reason': { VoidReason: 'DEVICE_UNAVAILABLE' } },
  all: ['/voidReason', is('TORN_TRANSACTIONS')],
} as const satisfies Criterion<Schemas['SearchVoidsRequest']>;

const newAmounts = [
  {
    ...amount,
    found: { [AROUND]: { NewAmountFrom: difference(from('amount'), 1), NewAmountTo: sum(from('amount'), 1) } },
    missed: {
      [ABOVE]: { NewAmountFrom: sum(from('amount'), 1) },
      [BELOW]: { NewAmountTo: difference(from('amount'), 1) },
    },
    all: ['/newAmount', nearAmount()],
  },
  { ...exactAmount, found: { [EXACTLY]: { NewAmountFrom: from('amount'), NewAmountTo: from('amount') } } },
] as const satisfies readonly Criterion<Schemas['SearchCapturesRequest']>[];

type Made = Exclude<SearchBase, 'searchRecurringBillings'>;

/** All criteria but those of time, for the transactions that can be made. */
export const criteriaOf: Readonly<Record<Made, readonly Criterion[]>> = {
  searchSales: [...card, amount, farAmount, exactAmount, ...order, status],
  searchAuthOnlys: [...card, amount, farAmount, exactAmount, ...order, status],
  searchVerifies: [...card, status],
  searchVoids: [voidReason, status],
  searchReturns: [amount, exactAmount, status],
  searchCaptures: [...newAmounts, status],
};

/** The example answers give a sale's invoice number; where an answer has none, its reference number stands for it. */
function invoiceNumber(kept: Kept): number {
  const answer = kept.get('answer');
  return Number(valueAt(answer, '/invoiceNumber') ?? valueAt(answer, '/refNumber'));
}

function nearAmount(): Matcher {
  return satisfies(
    'an amount at most one away from the one that was searched for',
    (received, wanted) => typeof received === 'number' && Math.abs(received - Number(wanted)) <= 1,
    from('amount'),
  );
}
