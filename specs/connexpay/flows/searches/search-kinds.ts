/** The six searches whose transactions can be made: how one is made, and by what a search tells it from all others. */

import { aBatchClose, aCapture, aReturn, aVoid } from '../../../../fixtures/connexpay/recipes/payments.ts';
import {
  aMarkedAuthOnly,
  aMarkedSale,
  aMarkedVerify,
  type Criteria,
  deviceOf,
  type Marks,
  type SearchRequest,
} from '../../../../fixtures/connexpay/recipes/searches.ts';
import { approved, type Step } from '../../../../src/vocabulary/flow.ts';
import { is, type Matcher, money } from '../../../../src/vocabulary/matchers.ts';
import { difference, from, type Reference, sum } from '../../../../src/vocabulary/reference.ts';
import type { ConnexpayRequirementId } from '../../requirements/index.ts';
import { step } from '../../words.ts';
import { byGuid, byNumber, type SearchBase, type Sight } from './search-steps.ts';

type Steps = readonly Step<ConnexpayRequirementId>[];

const status = { '/status': is(from('status')) };
const amount = { '/amount': money(from('amount')) };
const card = { '/card/last4': is(from('last4')) };
const device = { '/deviceGuid': is(from('device')) };

/** Which one is made: `name` is what its guid is kept under, `like` the first one that it shall be found together with. */
export interface Making extends Marks {
  readonly name: string;
  readonly ordinal: string;
  readonly auth?: Reference;
}

export interface SearchKind {
  readonly base: Exclude<SearchBase, 'searchRecurringBillings'>;
  readonly one: string;
  /** Begins a title. */
  readonly aOne: string;
  readonly many: string;
  readonly sight: Sight;
  /** Keeps the guid under the name; of `one` also its status, amount, device, card's last4 and cardholder's name. */
  readonly make: (making: Making) => Steps;
  /** Leaves of all transactions only `one`, or as few as the document's criteria can. */
  readonly narrow: Criteria<SearchRequest>;
  /** What is made like `one`. */
  readonly alike: Marks;
  /** Leaves `one` and those that are made like it, the amounts of which are up to two more. */
  readonly narrowToThree: Criteria<SearchRequest>;
  /** Leaves nothing. */
  readonly narrowToNone: Criteria<SearchRequest>;
  /** Finds `one` alone, by the criterion of the example request. */
  readonly byGuid: Criteria<SearchRequest>;
  /** What the row of `one` shows of it, by pointer. */
  readonly shows: Readonly<Record<string, Matcher>>;
}

const byHolder = {
  narrow: { CardHolderName: from('holder') },
  alike: { holder: from('holder'), amount: from('amount') },
  narrowToThree: { CardHolderName: from('holder') },
};
const byAmount = { amount: from('amount') };
const nobody = { CardHolderName: 'Nobody at All by This Name' };

/** From one below the first one's amount to one above the amount of the last, so that the ends do not matter. */
function amounts(name: 'Amount' | 'NewAmount', more: number): Criteria<SearchRequest> {
  return { [`${name}From`]: difference(from('amount'), 1), [`${name}To`]: sum(from('amount'), more + 1) };
}

/** Only the first one's marks have names that later steps use. */
function marksOf({ name }: Making): Readonly<Record<string, string>> {
  return name === 'one' ? { holder: '/Card/CardHolderName', amount: '/Amount' } : { [`${name}Amount`]: '/Amount' };
}

/** The sale or authOnly behind a void, a return or a capture. */
function charged({ name }: Pick<Making, 'name'>): string {
  return `${name}Charge`;
}

/** What is searched for is kept under its name; of the first one, its status as well and what else is named. */
function keep({ name }: Making, more: Readonly<Record<string, string>> = {}): Readonly<Record<string, string>> {
  return { [name]: '/guid', ...(name === 'one' ? { status: '/status', ...more } : {}) };
}

function amountOf({ name }: Making): Reference {
  return from(name === 'one' ? 'amount' : `${name}Amount`);
}

function userOf({ auth }: Making) {
  return auth === undefined ? {} : { auth };
}

function sale(making: Making): Steps {
  return [
    step(`The ${making.ordinal} sale is approved`, {
      call: 'createSale',
      body: aMarkedSale(making),
      ...userOf(making),
      expect: approved,
      keep: {
        ...keep(making, { last4: '/card/last4', device: '/deviceGuid', answer: '' }),
        [charged(making)]: '/guid',
      },
      keepSent: marksOf(making),
    }),
  ];
}

function authOnly(making: Making): Steps {
  return [
    step(`The ${making.ordinal} authOnly is approved`, {
      call: 'createAuthOnly',
      body: aMarkedAuthOnly(making),
      ...userOf(making),
      expect: approved,
      keep: {
        ...keep(making, { last4: '/card/last4', device: '/deviceGuid', answer: '' }),
        [charged(making)]: '/guid',
      },
      keepSent: marksOf(making),
    }),
  ];
}

export const sales: SearchKind = {
  base: 'searchSales',
  one: 'sale',
  aOne: 'A sale',
  many: 'sales',
  sight: byGuid,
  make: sale,
  ...byHolder,
  narrowToNone: nobody,
  byGuid: { guid: from('one') },
  shows: { ...status, ...amount, ...card, ...device },
};

export const authOnlys: SearchKind = {
  base: 'searchAuthOnlys',
  one: 'authOnly',
  aOne: 'An authOnly',
  many: 'authOnlys',
  sight: byGuid,
  make: authOnly,
  ...byHolder,
  narrowToNone: nobody,
  byGuid: { guid: from('one') },
  shows: { ...status, ...amount, ...card, ...device },
};

export const verifies: SearchKind = {
  base: 'searchVerifies',
  one: 'verify',
  aOne: 'A verify',
  many: 'verifies',
  sight: byNumber,
  make: (making) => [
    step(`The ${making.ordinal} verify is approved`, {
      call: 'createVerify',
      body: aMarkedVerify(making),
      ...userOf(making),
      expect: approved,
      keep: keep(making, { last4: '/card/last4' }),
      keepSent: making.name === 'one' ? { holder: '/Card/CardHolderName' } : {},
    }),
  ],
  ...byHolder,
  alike: { holder: from('holder') },
  narrowToNone: nobody,
  byGuid: { guid: from('one') },
  shows: { ...status, ...card },
};

export const voids: SearchKind = {
  base: 'searchVoids',
  one: 'void',
  aOne: 'A void',
  many: 'voids',
  sight: byGuid,
  make: (making) => [
    ...sale(making),
    step(`The ${making.ordinal} sale is voided`, {
      call: 'createVoid',
      body: (stand) =>
        aVoid({
          DeviceGuid: deviceOf(stand, making),
          SaleGuid: from(charged(making)),
          VoidReason: 'TORN_TRANSACTIONS',
        })(stand),
      ...userOf(making),
      expect: approved,
      keep: keep(making),
    }),
  ],
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

export const returns: SearchKind = {
  base: 'searchReturns',
  one: 'return',
  aOne: 'A return',
  many: 'returns',
  sight: byGuid,
  make: (making) => [
    ...sale(making),
    step(`The batch of the ${making.ordinal} sale closes`, {
      call: 'closeBatch',
      body: (stand) => aBatchClose({ DeviceGuid: deviceOf(stand, making) })(stand),
      ...userOf(making),
      expect: approved,
    }),
    step(`The ${making.ordinal} sale is returned`, {
      call: 'createReturn',
      body: (stand) =>
        aReturn({
          DeviceGuid: deviceOf(stand, making),
          SaleGuid: from(charged(making)),
          Amount: amountOf(making),
        })(stand),
      ...userOf(making),
      expect: approved,
      keep: keep(making),
    }),
  ],
  narrow: amounts('Amount', 0),
  alike: byAmount,
  narrowToThree: amounts('Amount', 2),
  narrowToNone: { AmountFrom: 999_998, AmountTo: 999_999 },
  byGuid: { guid: from('one') },
  shows: { ...status, ...amount, ...card, ...device },
};

export const captures: SearchKind = {
  base: 'searchCaptures',
  one: 'capture',
  aOne: 'A capture',
  many: 'captures',
  sight: byGuid,
  make: (making) => [
    ...authOnly(making),
    step(`The ${making.ordinal} authOnly is captured`, {
      call: 'createCapture',
      body: (stand) =>
        aCapture({
          DeviceGuid: deviceOf(stand, making),
          AuthOnlyGuid: from(charged(making)),
          NewAmount: amountOf(making),
        })(stand),
      ...userOf(making),
      expect: approved,
      keep: keep(making, { relatedSale: '/relatedSale/guid' }),
    }),
  ],
  narrow: amounts('NewAmount', 0),
  alike: byAmount,
  narrowToThree: amounts('NewAmount', 2),
  narrowToNone: { NewAmountFrom: 999_998, NewAmountTo: 999_999 },
  byGuid: { guid: from('one') },
  shows: {
    ...status,
    '/newAmount': money(from('amount')),
    '/authOnly/amount': money(from('amount')),
    '/authOnly/card/last4': is(from('last4')),
  },
};

export const searchKinds: readonly SearchKind[] = [sales, voids, returns, authOnlys, captures, verifies];
