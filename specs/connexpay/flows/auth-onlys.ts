/** Flows about authOnlys: an amount is reserved, and no money moves. */
import { aBareCard, anAuthOnlyOn } from '../../../fixtures/connexpay/recipes/card-variants.ts';
import { aBatchClose, anAuthOnly, aReturn, aSale } from '../../../fixtures/connexpay/recipes/payments.ts';
import { changed, without } from '../../../src/vocabulary/change.ts';
import { approved, refused, unsuccessful } from '../../../src/vocabulary/flow.ts';
import { includes, is, itemWhere, lacks, money } from '../../../src/vocabulary/matchers.ts';
import { from } from '../../../src/vocabulary/reference.ts';
import { check, flow, says, step } from '../words.ts';
import { guid, noneApproved, notRefused, unusedGuid } from './looks.ts';

/** An authOnly that is in order, before one that is not. */
const goodAuthOnly = () =>
  step('A complete authOnly is approved', { call: 'createAuthOnly', body: anAuthOnly(), expect: approved });

/** Nothing was reserved of the amount that the refused request had before it was made wrong. */
const nothingReserved = () =>
  step('The refused authOnly is not among the approved ones', {
    call: 'listAuthOnlys',
    expect: approved,
    proves: 'CXP-AUTHONLY-13',
    checks: [check('CXP-AUTHONLY-13', '', noneApproved('/card/cardHolderName', from('holder')))],
  });

const keepSent = { amount: '/Amount', holder: '/Card/CardHolderName' };

export const authOnlysFlows = [
  flow('An authOnly reserves its amount and is found again', [
    step('The whole amount is reserved', {
      call: 'createAuthOnly',
      body: anAuthOnly(),
      expect: approved,
      proves: 'CXP-AUTHONLY-01',
      keep: { authOnly: '/guid', answered: '/amount', reference: '/refNumber', last4: '/card/last4' },
      keepSent: { amount: '/Amount', device: '/DeviceGuid' },
    }),
    step('Another authOnly is approved', {
      call: 'createAuthOnly',
      body: anAuthOnly(),
      expect: approved,
      keep: { other: '/guid' },
    }),
    step('The guid of the first finds it', {
      call: 'getAuthOnly',
      path: { guid: from('authOnly') },
      expect: approved,
      proves: 'CXP-AUTHONLY-04',
      checks: [
        check('CXP-AUTHONLY-04', '/guid', guid(from('authOnly'))),
        check('CXP-AUTHONLY-04', '/amount', money(from('answered'))),
        check('CXP-AUTHONLY-01', '/effectiveAmount', money(from('amount'))),
        check('CXP-AUTHONLY-04', '/deviceGuid', guid(from('device'))),
        check('CXP-AUTHONLY-04', '/refNumber', is(from('reference'))),
        check('CXP-AUTHONLY-04', '/card/last4', is(from('last4'))),
      ],
    }),
    step('The list has each of them once, and the first with its amount', {
      call: 'listAuthOnlys',
      expect: approved,
      proves: 'CXP-AUTHONLY-05',
      checks: [
        check('CXP-AUTHONLY-05', '', includes('/guid', from('authOnly'))),
        check('CXP-AUTHONLY-05', '', includes('/guid', from('other'))),
        check('CXP-AUTHONLY-05', '', itemWhere('/guid', from('authOnly'), '/amount', money(from('answered')))),
      ],
    }),
    step('A guid that no authOnly has finds none', {
      call: 'getAuthOnly',
      path: { guid: unusedGuid },
      expect: unsuccessful,
      proves: 'CXP-AUTHONLY-06',
    }),
  ]),

  flow('An authOnly is no sale until it is captured', [
    step('A sale stands in the open batch', {
      call: 'createSale',
      body: aSale(),
      expect: approved,
      keep: { sale: '/guid' },
      keepSent: { saleAmount: '/Amount', device: '/DeviceGuid' },
    }),
    step('An authOnly is approved on the same device', {
      call: 'createAuthOnly',
      body: anAuthOnly(),
      expect: approved,
      checks: [check('CXP-AUTHONLY-14', '/deviceGuid', guid(from('device')))],
      keep: { authOnly: '/guid' },
      keepSent,
    }),
    step('The sale is found by its guid', { call: 'getSale', path: { guid: from('sale') }, expect: approved }),
    step('No sale has the guid of the authOnly', {
      call: 'getSale',
      path: { guid: from('authOnly') },
      expect: unsuccessful,
      proves: 'CXP-AUTHONLY-02',
    }),
    step('The list of sales has the sale and not the authOnly', {
      call: 'listSales',
      expect: approved,
      checks: [
        check('CXP-AUTHONLY-02', '', includes('/guid', from('sale'))),
        check('CXP-AUTHONLY-02', '', lacks('/guid', from('authOnly'))),
      ],
    }),
    step('The batch closes', { call: 'closeBatch', body: aBatchClose(), expect: approved }),
    step('The sale can be returned', {
      call: 'createReturn',
      body: aReturn({ SaleGuid: from('sale'), Amount: from('saleAmount') }),
      expect: approved,
    }),
    step('Of the authOnly, nothing can be returned', {
      call: 'createReturn',
      body: aReturn({ SaleGuid: from('authOnly'), Amount: from('amount') }),
      expect: unsuccessful,
      proves: 'CXP-AUTHONLY-02',
    }),
  ]),

  flow('An authOnly that is not captured moves no money', [
    step('A sale stands in the open batch', { call: 'createSale', body: aSale(), expect: approved }),
    step('The batch closes, so that the next one begins with nothing', {
      call: 'closeBatch',
      body: aBatchClose(),
      expect: approved,
    }),
    step('An authOnly is approved, and nothing follows it', {
      call: 'createAuthOnly',
      body: anAuthOnly(),
      expect: approved,
    }),
    step('A sale is approved', {
      call: 'createSale',
      body: aSale(),
      expect: approved,
      keepSent: { saleAmount: '/Amount' },
    }),
    step('The total of the batch has the sale and not the authOnly', {
      call: 'closeBatch',
      body: aBatchClose(),
      expect: approved,
      proves: 'CXP-AUTHONLY-03',
      checks: [
        check('CXP-AUTHONLY-03', '/batchInfo/saleCount', is(1)),
        check('CXP-AUTHONLY-03', '/batchInfo/saleAmount', money(from('saleAmount'))),
      ],
    }),
  ]),

  flow('An authOnly needs no more than device, amount, card number and expiry date', [
    step('Nothing is missing', {
      call: 'createAuthOnly',
      body: anAuthOnlyOn(aBareCard()),
      expect: notRefused,
      proves: 'CXP-AUTHONLY-08',
    }),
  ]),

  flow('The smallest authOnly is fifty cents', [
    step('An authOnly of 0.50 is taken', {
      call: 'createAuthOnly',
      body: anAuthOnly({ Amount: 0.5 }),
      expect: notRefused,
      proves: 'CXP-AUTHONLY-09',
    }),
  ]),

  flow('An authOnly without a mandatory field is refused', [
    goodAuthOnly(),
    step('Without a device, it is refused', {
      call: 'createAuthOnly',
      body: anAuthOnly(),
      wrong: without('/DeviceGuid'),
      expect: refused,
      proves: 'CXP-AUTHONLY-07',
      keepSent,
    }),
    nothingReserved(),
    step('Without an amount, it is refused', {
      call: 'createAuthOnly',
      body: anAuthOnly(),
      wrong: without('/Amount'),
      expect: refused,
      proves: 'CXP-AUTHONLY-07',
    }),
    step('Without a card number, it is refused', {
      call: 'createAuthOnly',
      body: anAuthOnly(),
      wrong: without('/Card/CardNumber'),
      expect: refused,
      proves: ['CXP-AUTHONLY-07', 'CXP-CARD-07'],
      checks: [says('E107')],
    }),
  ]),

  flow('An authOnly below the minimum amount is refused', [
    goodAuthOnly(),
    step('0.49 is refused', {
      call: 'createAuthOnly',
      body: anAuthOnly(),
      wrong: changed('/Amount', 0.49),
      expect: unsuccessful,
      proves: 'CXP-AUTHONLY-10',
    }),
  ]),

  flow('An authOnly of nothing is refused', [
    goodAuthOnly(),
    step('An amount of zero is refused', {
      call: 'createAuthOnly',
      body: anAuthOnly(),
      wrong: changed('/Amount', 0),
      expect: refused,
      proves: 'CXP-AUTHONLY-11',
    }),
    step('A negative amount is refused', {
      call: 'createAuthOnly',
      body: anAuthOnly(),
      wrong: changed('/Amount', -12.5),
      expect: refused,
      proves: 'CXP-AUTHONLY-11',
    }),
  ]),

  flow('An authOnly on a device that does not exist is refused', [
    goodAuthOnly(),
    step('An unknown device is refused', {
      call: 'createAuthOnly',
      body: anAuthOnly(),
      wrong: changed('/DeviceGuid', unusedGuid),
      expect: unsuccessful,
      proves: 'CXP-AUTHONLY-12',
      keepSent,
    }),
    nothingReserved(),
  ]),
];
