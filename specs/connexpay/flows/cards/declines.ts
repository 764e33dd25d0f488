/** Declines: the code says why, and no money moves. */
import { anAuthOnlyOn, aSaleOn, decliningCards } from '../../../../fixtures/connexpay/recipes/card-variants.ts';
import { aBatchClose, anAuthOnly, aSale } from '../../../../fixtures/connexpay/recipes/payments.ts';
import { changed } from '../../../../src/vocabulary/change.ts';
import { approved, declined, unsuccessful } from '../../../../src/vocabulary/flow.ts';
import { is, money } from '../../../../src/vocabulary/matchers.ts';
import { from } from '../../../../src/vocabulary/reference.ts';
import { check, checkThe, flow, step } from '../../words.ts';
import { noneApproved, notApproved } from '../looks.ts';

const assumes = 'the issuer declines this card, see fixtures/connexpay/test-cards.ts';
const isExpired = changed('/Card/ExpirationDate', '1912');

const saleIsNotAmongTheApproved = () =>
  step('The declined sale is not among the approved ones', {
    call: 'listSales',
    expect: approved,
    proves: 'CXP-CARD-12',
    checks: [check('CXP-CARD-12', '', noneApproved('/sequenceNumber', from('sequence')))],
  });

const authOnlyIsNotAmongTheApproved = () =>
  step('The declined authOnly is not among the approved ones', {
    call: 'listAuthOnlys',
    expect: approved,
    proves: 'CXP-CARD-12',
    checks: [check('CXP-CARD-12', '', noneApproved('/card/cardHolderName', from('holder')))],
  });

export const declineFlows = [
  flow('An expired card is not charged', [
    step('A sale on a card that has not expired is approved', { call: 'createSale', body: aSale(), expect: approved }),
    step('A sale on an expired card is declined', {
      call: 'createSale',
      body: aSale(),
      wrong: isExpired,
      expect: declined,
      proves: 'CXP-CARD-10',
      assumes: 'the issuer declines an expired card, see fixtures/connexpay/test-cards.ts',
      keepSent: { sequence: '/SequenceNumber' },
      checks: [checkThe('code', 'CXP-CARD-11', is('D2011'))],
    }),
    saleIsNotAmongTheApproved(),
    step('An authOnly on a card that has not expired is approved', {
      call: 'createAuthOnly',
      body: anAuthOnly(),
      expect: approved,
    }),
    step('An authOnly on an expired card is declined', {
      call: 'createAuthOnly',
      body: anAuthOnly(),
      wrong: isExpired,
      expect: declined,
      proves: 'CXP-CARD-10',
      assumes: 'the issuer declines an expired card, see fixtures/connexpay/test-cards.ts',
      keepSent: { holder: '/Card/CardHolderName' },
      checks: [checkThe('code', 'CXP-CARD-11', is('D2011'))],
    }),
    authOnlyIsNotAmongTheApproved(),
  ]),

  ...decliningCards.map(({ because, card, code }) =>
    flow(`A card that is declined because ${because} is not charged`, [
      step('A sale on another card is approved', { call: 'createSale', body: aSale(), expect: approved }),
      step(`A sale on this card is declined with ${code}`, {
        call: 'createSale',
        body: aSaleOn(card),
        expect: notApproved,
        assumes,
        keepSent: { sequence: '/SequenceNumber' },
        checks: [checkThe('code', 'CXP-CARD-11', is(code))],
      }),
      saleIsNotAmongTheApproved(),
      step('An authOnly on another card is approved', {
        call: 'createAuthOnly',
        body: anAuthOnly(),
        expect: approved,
      }),
      step(`An authOnly on this card is declined with ${code}`, {
        call: 'createAuthOnly',
        body: anAuthOnlyOn(card),
        expect: notApproved,
        assumes,
        keepSent: { holder: '/Card/CardHolderName' },
        checks: [checkThe('code', 'CXP-CARD-11', is(code))],
      }),
      authOnlyIsNotAmongTheApproved(),
    ]),
  ),

  flow('A declined sale is not settled', [
    step('A sale stands in the open batch', { call: 'createSale', body: aSale(), expect: approved }),
    step('The batch closes, so that the next one begins with nothing', {
      call: 'closeBatch',
      body: aBatchClose(),
      expect: approved,
    }),
    step('A sale is not approved', {
      call: 'createSale',
      body: aSale(),
      wrong: isExpired,
      expect: unsuccessful,
      assumes: 'the issuer declines an expired card, see fixtures/connexpay/test-cards.ts',
    }),
    step('A sale is approved', {
      call: 'createSale',
      body: aSale(),
      expect: approved,
      keepSent: { saleAmount: '/Amount' },
    }),
    step('Only the approved sale is in the total of the batch', {
      call: 'closeBatch',
      body: aBatchClose(),
      expect: approved,
      proves: 'CXP-CARD-13',
      checks: [
        check('CXP-CARD-13', '/batchInfo/saleCount', is(1)),
        check('CXP-CARD-13', '/batchInfo/saleAmount', money(from('saleAmount'))),
      ],
    }),
  ]),
];
