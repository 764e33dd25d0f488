/** A token stands for its card: in sales, authOnlys and verifies, without the expiry date. */
import { anAuthOnlyOn, aSaleOn, aTokenCard, aVerifyOn } from '../../../../fixtures/connexpay/recipes/card-variants.ts';
import { anAuthOnly, aSale } from '../../../../fixtures/connexpay/recipes/payments.ts';
import { changed } from '../../../../src/vocabulary/change.ts';
import { approved, unsuccessful } from '../../../../src/vocabulary/flow.ts';
import { is } from '../../../../src/vocabulary/matchers.ts';
import { from } from '../../../../src/vocabulary/reference.ts';
import { check, flow, step } from '../../words.ts';
import { noneApproved } from '../looks.ts';

/** Of the documented form, and nobody's. */
const unknownToken = 'Zq7Rk2Xw9Lm31111';

const keep = {
  token: '/card/cardNumber',
  first4: '/card/first4',
  last4: '/card/last4',
  expiry: '/card/expirationDate',
};
const theSameCard = [
  check('CXP-CARD-05', '/card/first4', is(from('first4'))),
  check('CXP-CARD-05', '/card/last4', is(from('last4'))),
  check('CXP-CARD-05', '/card/expirationDate', is(from('expiry'))),
];

export const tokenFlows = [
  flow('The token of a sale pays without the expiry date', [
    step('A sale is approved on a card number', { call: 'createSale', body: aSale(), expect: approved, keep }),
    step('Another sale is approved on its token', {
      call: 'createSale',
      body: aSaleOn(aTokenCard(from('token'))),
      expect: approved,
      proves: 'CXP-CARD-05',
      checks: theSameCard,
    }),
    step('An authOnly is approved on its token', {
      call: 'createAuthOnly',
      body: anAuthOnlyOn(aTokenCard(from('token'))),
      expect: approved,
      proves: 'CXP-CARD-05',
      checks: theSameCard,
    }),
    step('A verify is approved on its token', {
      call: 'createVerify',
      body: aVerifyOn(aTokenCard(from('token'))),
      expect: approved,
      proves: 'CXP-CARD-05',
      checks: theSameCard,
    }),
  ]),

  flow('The token of an authOnly pays a sale', [
    step('An authOnly is approved on a card number', {
      call: 'createAuthOnly',
      body: anAuthOnly(),
      expect: approved,
      keep,
    }),
    step('A sale is approved on its token', {
      call: 'createSale',
      body: aSaleOn(aTokenCard(from('token'))),
      expect: approved,
      proves: 'CXP-CARD-05',
      checks: theSameCard,
    }),
  ]),

  flow('A token that nobody was given pays nothing', [
    step('A sale is approved on a card number', { call: 'createSale', body: aSale(), expect: approved, keep }),
    step('A sale is approved on its token', {
      call: 'createSale',
      body: aSaleOn(aTokenCard(from('token'))),
      expect: approved,
    }),
    step('A sale on an unknown token is not approved', {
      call: 'createSale',
      body: aSaleOn(aTokenCard(from('token'))),
      wrong: changed('/Card/CardNumber', unknownToken),
      expect: unsuccessful,
      proves: 'CXP-CARD-09',
      keepSent: { sequence: '/SequenceNumber' },
    }),
    step('It is not among the approved sales', {
      call: 'listSales',
      expect: approved,
      checks: [check('CXP-CARD-09', '', noneApproved('/sequenceNumber', from('sequence')))],
    }),
    step('An authOnly is approved on the token', {
      call: 'createAuthOnly',
      body: anAuthOnlyOn(aTokenCard(from('token'))),
      expect: approved,
    }),
    step('An authOnly on an unknown token is not approved', {
      call: 'createAuthOnly',
      body: anAuthOnlyOn(aTokenCard(from('token'))),
      wrong: changed('/Card/CardNumber', unknownToken),
      expect: unsuccessful,
      proves: 'CXP-CARD-09',
    }),
  ]),
];
