/** Steps that flows about issued cards share. */
import { aFundingSale } from '../../../../fixtures/connexpay/recipes/issued-cards.ts';
import { approved } from '../../../../src/vocabulary/flow.ts';
import { step } from '../../words.ts';

/** Everything here is about one merchant. */
export const needs = ['merchantGuid'];

/** Keeps the sale's code as `code` and its amount as `amount`. */
export function aSaleFunds(expectedPayments: number) {
  return step(`The sale is approved and announces ${expectedPayments} payment(s)`, {
    call: 'createSale',
    body: aFundingSale(expectedPayments),
    expect: approved,
    keep: { code: '/connexPayTransaction/incomingTransCode' },
    keepSent: { amount: '/Amount' },
  });
}
