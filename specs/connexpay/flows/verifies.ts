/** Flows about verifies. */
import { aVerifyOn, decliningCards } from '../../../fixtures/connexpay/recipes/card-variants.ts';
import {
  aBatchClose,
  anAuthOnly,
  aReturn,
  aSale,
  aVerify,
  aVoid,
} from '../../../fixtures/connexpay/recipes/payments.ts';
import { changed, without } from '../../../src/vocabulary/change.ts';
import { approved, declined, type Flow, refused, unsuccessful } from '../../../src/vocabulary/flow.ts';
import { includes, is, lacks, money } from '../../../src/vocabulary/matchers.ts';
import { from } from '../../../src/vocabulary/reference.ts';
import { check, flow, says, step } from '../words.ts';
import { guid } from './looks.ts';
import { endsOf, yearAndMonth } from './verifies/card-facts.ts';

const [wrongCvv] = decliningCards;
/** A test card's number but for its check digit. */
const wrongCheckDigit = '4111111111111112';

export const verifiesFlows: readonly Flow[] = [
  flow('A card is verified and its token is charged', [
    step('The card is verified', {
      call: 'createVerify',
      body: aVerify(),
      expect: approved,
      proves: 'CXP-VERIFY-01',
      keep: { verify: '/guid', token: '/card/cardNumber' },
      keepSent: { card: '/Card', device: '/DeviceGuid' },
    }),
    step('Another card is verified', {
      call: 'createVerify',
      body: aVerify(),
      expect: approved,
      keep: { other: '/guid' },
    }),
    step('The first verify is read by its guid, with the ends of the card and its expiry', {
      call: 'getVerify',
      path: { guid: from('verify') },
      expect: approved,
      proves: 'CXP-VERIFY-11',
      checks: [
        check('CXP-VERIFY-11', '/guid', is(from('verify'))),
        check('CXP-VERIFY-07', '/deviceGuid', guid(from('device'))),
        check('CXP-VERIFY-07', '/card', endsOf(from('card'))),
        check('CXP-VERIFY-07', '/card/expirationDate', yearAndMonth(from('card'))),
        check('CXP-VERIFY-07', '/card/cardNumber', is(from('token'))),
      ],
    }),
    step('Both are in the list of verifies', {
      call: 'listVerifies',
      expect: approved,
      proves: 'CXP-VERIFY-12',
      checks: [
        check('CXP-VERIFY-12', '', includes('/guid', from('verify'))),
        check('CXP-VERIFY-12', '', includes('/guid', from('other'))),
      ],
    }),
    step('A sale is approved with the token alone', {
      call: 'createSale',
      body: aSale({ Card: { CardNumber: from('token') } }),
      expect: approved,
      proves: 'CXP-VERIFY-05',
      checks: [check('CXP-VERIFY-05', '/card', endsOf(from('card')))],
      keep: { sale: '/guid' },
    }),
    step('An authOnly is approved with the token alone', {
      call: 'createAuthOnly',
      body: anAuthOnly({ Card: { CardNumber: from('token') } }),
      expect: approved,
      proves: 'CXP-VERIFY-05',
      checks: [check('CXP-VERIFY-05', '/card', endsOf(from('card')))],
    }),
    step('The token alone is verified as well', {
      call: 'createVerify',
      body: aVerify({ Card: { CardNumber: from('token') } }),
      expect: approved,
      proves: 'CXP-VERIFY-06',
      checks: [check('CXP-VERIFY-07', '/card', endsOf(from('card')))],
    }),
    step('The guid of the sale names no verify', {
      call: 'getVerify',
      path: { guid: from('sale') },
      expect: unsuccessful,
      proves: 'CXP-VERIFY-13',
    }),
  ]),

  flow('A verify moves no money', [
    step('A sale is approved', { call: 'createSale', body: aSale(), expect: approved }),
    step('The batch closes, so that a fresh one begins', { call: 'closeBatch', body: aBatchClose(), expect: approved }),
    step('A sale begins the fresh batch', {
      call: 'createSale',
      body: aSale(),
      expect: approved,
      keep: { sale: '/guid', batch: '/batchGuid' },
      keepSent: { amount: '/Amount' },
    }),
    step('A card is verified', {
      call: 'createVerify',
      body: aVerify(),
      expect: approved,
      keep: { verify: '/guid' },
    }),
    step('A second sale is approved', {
      call: 'createSale',
      body: aSale(),
      expect: approved,
      keep: { second: '/guid' },
    }),
    step('That one is voided', { call: 'createVoid', body: aVoid({ SaleGuid: from('second') }), expect: approved }),
    step('The verify cannot be voided', {
      call: 'createVoid',
      body: aVoid({ SaleGuid: from('second') }),
      wrong: changed('/SaleGuid', from('verify')),
      expect: unsuccessful,
      proves: 'CXP-VERIFY-04',
    }),
    step('The batch does not list it', {
      call: 'listBatchTransactions',
      path: { guid: from('batch') },
      expect: approved,
      checks: [
        check('CXP-VERIFY-03', '', includes('/transactionGuid', from('sale'))),
        check('CXP-VERIFY-03', '', lacks('/transactionGuid', from('verify'))),
      ],
    }),
    step('The batch closes', { call: 'closeBatch', body: aBatchClose(), expect: approved }),
    step('The sale is returned', {
      call: 'createReturn',
      body: aReturn({ SaleGuid: from('sale'), Amount: from('amount') }),
      expect: approved,
    }),
    step('The verify cannot be returned', {
      call: 'createReturn',
      body: aReturn({ SaleGuid: from('sale'), Amount: from('amount') }),
      wrong: changed('/SaleGuid', from('verify')),
      expect: unsuccessful,
      proves: 'CXP-VERIFY-04',
    }),
  ]),

  flow('A closed batch does not count a verify', [
    step('A sale is approved', { call: 'createSale', body: aSale(), expect: approved }),
    step('The batch closes, so that a fresh one begins', { call: 'closeBatch', body: aBatchClose(), expect: approved }),
    step('A sale begins the fresh batch', {
      call: 'createSale',
      body: aSale(),
      expect: approved,
      keepSent: { amount: '/Amount' },
    }),
    step('A card is verified', { call: 'createVerify', body: aVerify(), expect: approved }),
    step('The batch closes with the sale alone', {
      call: 'closeBatch',
      body: aBatchClose(),
      expect: approved,
      checks: [
        check('CXP-VERIFY-03', '/batchInfo/saleCount', is(1)),
        check('CXP-VERIFY-03', '/batchInfo/saleAmount', money(from('amount'))),
      ],
    }),
  ]),

  flow('A card that is not valid is not approved by a verify', [
    step('A valid card is verified', { call: 'createVerify', body: aVerify(), expect: approved }),
    step('A number that no card can have is not approved', {
      call: 'createVerify',
      body: aVerify(),
      wrong: changed('/Card/CardNumber', wrongCheckDigit),
      expect: unsuccessful,
      proves: 'CXP-VERIFY-02',
    }),
    step('A card with a wrong CVV is declined', {
      call: 'createVerify',
      body: aVerifyOn(wrongCvv.card),
      expect: declined,
      proves: 'CXP-VERIFY-02',
      assumes: 'the target declines it, see fixtures/connexpay/test-cards.ts',
    }),
  ]),

  flow('A verify lacks nothing', [
    step('A card is verified', { call: 'createVerify', body: aVerify(), expect: approved }),
    step('A verify without a device is refused', {
      call: 'createVerify',
      body: aVerify(),
      wrong: without('/DeviceGuid'),
      expect: refused,
      proves: 'CXP-VERIFY-10',
    }),
    step('A verify without a card number is refused', {
      call: 'createVerify',
      body: aVerify(),
      wrong: without('/Card/CardNumber'),
      expect: refused,
      proves: 'CXP-VERIFY-10',
      checks: [says('E107')],
    }),
    step('A card number without expiry date is refused', {
      call: 'createVerify',
      body: aVerify(),
      wrong: without('/Card/ExpirationDate'),
      expect: refused,
      proves: 'CXP-VERIFY-09',
      checks: [says('E099')],
    }),
  ]),

  flow('A token that stands for no card is not verified', [
    step('A card is verified', {
      call: 'createVerify',
      body: aVerify(),
      expect: approved,
      keep: { token: '/card/cardNumber' },
    }),
    step('Its token is verified', {
      call: 'createVerify',
      body: aVerify({ Card: { CardNumber: from('token') } }),
      expect: approved,
    }),
    step('A token of our own is refused', {
      call: 'createVerify',
      body: aVerify({ Card: { CardNumber: from('token') } }),
      wrong: changed('/Card/CardNumber', 'TollgateNoCard00'),
      expect: refused,
      proves: 'CXP-VERIFY-08',
      checks: [says('E088')],
    }),
  ]),
];
