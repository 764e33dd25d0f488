/** The six searches whose transactions can be made, and by what each tells one of them from all others. */
import type { Criteria, Marks, SearchRequest } from '../../../../fixtures/connexpay/recipes/searches.ts';
import { is, type Matcher, money } from '../../../../src/vocabulary/matchers.ts';
import { difference, from, sum } from '../../../../src/vocabulary/reference.ts';
import {
  charged,
  type Make,
  makeAuthOnly,
  makeCapture,
  makeReturn,
  makeSale,
  makeVerify,
  makeVoid,
} from './makings.ts';
import { byGuid, byNumber, type SearchBase, type Sight } from './search-steps.ts';

export interface SearchKind {
  readonly base: Exclude<SearchBase, 'searchRecurringBillings'>;
  readonly one: string;
  /** Begins a title. */
  readonly aOne: string;
  readonly many: string;
  readonly sight: Sight;
  readonly make: Make;
  /** Leaves of all transactions only `one`, or as few as the document's criteria can. */
  readonly narrow: Criteria<SearchRequest>;
  /** What is made like `one`. */
  readonly alike: Marks;
  /** Leaves `one` and those that are made like it, the amounts of which are up to two more. */
  readonly narrowToThree: Criteria<SearchRequest>;
  /** Leaves nothing, by more than one criterion: a broken one is told by its own requirement. */
  readonly narrowToNone: Criteria<SearchRequest>;
  /** Finds `one` alone, by the criterion of the example request. */
  readonly byGuid: Criteria<SearchRequest>;
  /** What the row of `one` shows of it, by pointer. */
  readonly shows: Readonly<Record<string, Matcher>>;
}

const status = { '/status': is(from('status')) };
const amount = { '/amount': money(from('amount')) };
const card = { '/card/last4': is(from('last4')) };
const device = { '/deviceGuid': is(from('device')) };

const byHolder = {
  narrow: { CardHolderName: from('holder') },
  alike: { holder: from('holder'), amount: from('amount') },
  narrowToThree: { CardHolderName: from('holder') },
};
const byAmount = { amount: from('amount') };
const nobody = { CardHolderName: 'Nobody at All by This Name', Status: 'Transaction - Processor Error' } as const;
const noAmount = { AmountFrom: 999_998, AmountTo: 999_999, Status: 'Transaction - Processor Error' } as const;

/** From one below the first one's amount to one above the amount of the last, so that the ends do not matter. */
function amounts(name: 'Amount' | 'NewAmount', more: number): Criteria<SearchRequest> {
  return { [`${name}From`]: difference(from('amount'), 1), [`${name}To`]: sum(from('amount'), more + 1) };
}

const sales: SearchKind = {
  base: 'searchSales',
  one: 'sale',
  aOne: 'A sale',
  many: 'sales',
  sight: byGuid,
  make: makeSale,
  ...byHolder,
  narrowToNone: nobody,
  byGuid: { guid: from('one') },
  shows: { ...status, ...amount, ...card, ...device },
};

const authOnlys: SearchKind = {
  base: 'searchAuthOnlys',
  one: 'authOnly',
  aOne: 'An authOnly',
  many: 'authOnlys',
  sight: byGuid,
  make: makeAuthOnly,
  ...byHolder,
  narrowToNone: nobody,
  byGuid: { guid: from('one') },
  shows: { ...status, ...amount, ...card, ...device },
};

const verifies: SearchKind = {
  base: 'searchVerifies',
  one: 'verify',
  aOne: 'A verify',
  many: 'verifies',
  sight: byNumber,
  make: makeVerify,
  ...byHolder,
  alike: { holder: from('holder') },
  narrowToNone: nobody,
  byGuid: { guid: from('one') },
  shows: { ...status, ...card },
};

const voids: SearchKind = {
  base: 'searchVoids',
  one: 'void',
  aOne: 'A void',
  many: 'voids',
  sight: byGuid,
  make: makeVoid,
  narrow: { SaleGuid: from(charged({ name: 'one' })), VoidReason: 'TORN_TRANSACTIONS' },
  alike: byAmount,
  narrowToThree: { VoidReason: 'TORN_TRANSACTIONS' },
  narrowToNone: {
    VoidReason: 'POST_AUTH_CHIP_DECLINE',
    Status: 'Transaction - Created - Error: Processor not reached',
  },
  byGuid: { SaleGuid: from(charged({ name: 'one' })) },
  shows: {
    ...status,
    '/voidReason': is('TORN_TRANSACTIONS'),
    '/sale/amount': money(from('amount')),
    '/sale/card/last4': is(from('last4')),
  },
};

const returns: SearchKind = {
  base: 'searchReturns',
  one: 'return',
  aOne: 'A return',
  many: 'returns',
  sight: byGuid,
  make: makeReturn,
  narrow: amounts('Amount', 0),
  alike: byAmount,
  narrowToThree: amounts('Amount', 2),
  narrowToNone: noAmount,
  byGuid: { guid: from('one') },
  shows: { ...status, ...amount, ...card, ...device },
};

const captures: SearchKind = {
  base: 'searchCaptures',
  one: 'capture',
  aOne: 'A capture',
  many: 'captures',
  sight: byGuid,
  make: makeCapture,
  narrow: amounts('NewAmount', 0),
  alike: byAmount,
  narrowToThree: amounts('NewAmount', 2),
  narrowToNone: { NewAmountFrom: 999_998, NewAmountTo: 999_999, Status: noAmount.Status },
  byGuid: { guid: from('one') },
  shows: {
    ...status,
    '/newAmount': money(from('amount')),
    '/authOnly/amount': money(from('amount')),
    '/authOnly/card/last4': is(from('last4')),
  },
};

export const searchKinds: readonly SearchKind[] = [sales, voids, returns, authOnlys, captures, verifies];
