/** How that which is searched for is made: a sale, an authOnly, a verify, and what is done to a sale or an authOnly. */
import { aBatchClose, aCapture, aReturn, aVoid } from '../../../../fixtures/connexpay/recipes/payments.ts';
import {
  aMarkedAuthOnly,
  aMarkedSale,
  aMarkedVerify,
  deviceOf,
  type Marks,
} from '../../../../fixtures/connexpay/recipes/searches.ts';
import { approved, type Step } from '../../../../src/vocabulary/flow.ts';
import { from, type Reference } from '../../../../src/vocabulary/reference.ts';
import type { ConnexpayRequirementId } from '../../requirements/index.ts';
import { step } from '../../words.ts';

/** Which one is made. The first one is called `one`; its values are kept under names of their own. */
export interface Making extends Marks {
  /** What its guid is kept under. */
  readonly name: string;
  readonly ordinal: string;
  /** Token of the user who makes it, if it is not the target's own. */
  readonly auth?: Reference;
}

/**
 * Keeps the guid under the name; of `one` also `status`, the whole answer as `made`, and what there is of `amount`,
 * `device`, `last4` and `holder`.
 */
export type Make = (making: Making) => readonly Step<ConnexpayRequirementId>[];

/** What the guid of the sale or authOnly behind a void, a return or a capture is kept under. */
export function charged({ name }: Pick<Making, 'name'>): string {
  return `${name}Charge`;
}

export const makeSale: Make = (making) => [
  step(`The ${making.ordinal} sale is approved`, {
    call: 'createSale',
    body: aMarkedSale(making),
    ...by(making),
    expect: approved,
    keep: keepCharge(making),
    keepSent: marksOf(making),
  }),
];

export const makeAuthOnly: Make = (making) => [
  step(`The ${making.ordinal} authOnly is approved`, {
    call: 'createAuthOnly',
    body: aMarkedAuthOnly(making),
    ...by(making),
    expect: approved,
    keep: keepCharge(making),
    keepSent: marksOf(making),
  }),
];

export const makeVerify: Make = (making) => [
  step(`The ${making.ordinal} verify is approved`, {
    call: 'createVerify',
    body: aMarkedVerify(making),
    ...by(making),
    expect: approved,
    keep: keep(making, { last4: '/card/last4' }),
    keepSent: making.name === 'one' ? { holder: '/Card/CardHolderName' } : {},
  }),
];

export const makeVoid: Make = (making) => [
  ...makeSale(making),
  step(`The ${making.ordinal} sale is voided`, {
    call: 'createVoid',
    body: (stand) =>
      aVoid({
        DeviceGuid: deviceOf(stand, making),
        SaleGuid: from(charged(making)),
        VoidReason: 'TORN_TRANSACTIONS',
      })(stand),
    ...by(making),
    expect: approved,
    keep: keep(making),
  }),
];

export const makeReturn: Make = (making) => [
  ...makeSale(making),
  step(`The batch of the ${making.ordinal} sale closes`, {
    call: 'closeBatch',
    body: (stand) => aBatchClose({ DeviceGuid: deviceOf(stand, making) })(stand),
    ...by(making),
    expect: approved,
  }),
  step(`The ${making.ordinal} sale is returned`, {
    call: 'createReturn',
    body: (stand) =>
      aReturn({ DeviceGuid: deviceOf(stand, making), SaleGuid: from(charged(making)), Amount: amountOf(making) })(
        stand,
      ),
    ...by(making),
    expect: approved,
    keep: keep(making),
  }),
];

export const makeCapture: Make = (making) => [
  ...makeAuthOnly(making),
  step(`The ${making.ordinal} authOnly is captured`, {
    call: 'createCapture',
    body: (stand) =>
      aCapture({
        DeviceGuid: deviceOf(stand, making),
        AuthOnlyGuid: from(charged(making)),
        NewAmount: amountOf(making),
      })(stand),
    ...by(making),
    expect: approved,
    keep: keep(making),
  }),
];

function by({ auth }: Making) {
  return auth === undefined ? {} : { auth };
}

/** A charge is kept twice: what is done to it takes over its name. */
function keepCharge(making: Making): Readonly<Record<string, string>> {
  const more = { last4: '/card/last4', device: '/deviceGuid', answer: '' };
  return { ...keep(making, more), [charged(making)]: '/guid' };
}

function keep({ name }: Making, more: Readonly<Record<string, string>> = {}): Readonly<Record<string, string>> {
  return { [name]: '/guid', ...(name === 'one' ? { status: '/status', made: '', ...more } : {}) };
}

function marksOf({ name }: Making): Readonly<Record<string, string>> {
  return name === 'one' ? { holder: '/Card/CardHolderName', amount: '/Amount' } : { [`${name}Amount`]: '/Amount' };
}

function amountOf({ name }: Making): Reference {
  return from(name === 'one' ? 'amount' : `${name}Amount`);
}
