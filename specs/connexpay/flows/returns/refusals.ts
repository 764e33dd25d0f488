/** Returns that are refused for what they ask. */
import { aBatchClose, anAuthOnly, aReturn, aSale, aVoid } from '../../../../fixtures/connexpay/recipes/payments.ts';
import { referenceNumber } from '../../../../fixtures/connexpay/recipes/reference-numbers.ts';
import { aRiskDeclinedSale } from '../../../../fixtures/connexpay/recipes/risk.ts';
import { changed, without } from '../../../../src/vocabulary/change.ts';
import { approved, declined, refused, unsuccessful } from '../../../../src/vocabulary/flow.ts';
import { money } from '../../../../src/vocabulary/matchers.ts';
import { from } from '../../../../src/vocabulary/reference.ts';
import { check, flow, says, step } from '../../words.ts';
import { unusedGuid } from '../looks.ts';
import { half } from '../parts.ts';

export const refusedReturnsFlows = [
  flow('A return is for 0.50 or more and lacks nothing', [
    step('The sale is approved', {
      call: 'createSale',
      body: aSale(),
      expect: approved,
      keep: { sale: '/guid' },
      keepSent: { amount: '/Amount' },
    }),
    step('The batch closes', { call: 'closeBatch', body: aBatchClose(), expect: approved }),
    step('Half of the sale comes back', {
      call: 'createReturn',
      body: aReturn({ SaleGuid: from('sale'), Amount: half('amount') }),
      expect: approved,
    }),
    step('A return without an amount is refused', {
      call: 'createReturn',
      body: aReturn({ SaleGuid: from('sale'), Amount: half('amount') }),
      wrong: without('/Amount'),
      expect: refused,
      proves: 'CXP-RETURN-18',
    }),
    step('A return without a device is refused', {
      call: 'createReturn',
      body: aReturn({ SaleGuid: from('sale'), Amount: half('amount') }),
      wrong: without('/DeviceGuid'),
      expect: refused,
      proves: 'CXP-RETURN-18',
    }),
    step('A return of nothing is refused', {
      call: 'createReturn',
      body: aReturn({ SaleGuid: from('sale'), Amount: half('amount') }),
      wrong: changed('/Amount', 0),
      expect: refused,
      proves: 'CXP-RETURN-11',
      checks: [says('E062')],
    }),
    step('A return of less than nothing is refused', {
      call: 'createReturn',
      body: aReturn({ SaleGuid: from('sale'), Amount: half('amount') }),
      wrong: changed('/Amount', -1),
      expect: refused,
      proves: 'CXP-RETURN-11',
      checks: [says('E062')],
    }),
    step('A return of 0.49 is refused', {
      call: 'createReturn',
      body: aReturn({ SaleGuid: from('sale'), Amount: half('amount') }),
      wrong: changed('/Amount', 0.49),
      expect: refused,
      proves: 'CXP-RETURN-12',
    }),
    step('The other half is still there', {
      call: 'getSale',
      path: { guid: from('sale') },
      expect: approved,
      checks: [check('CXP-RETURN-23', '/effectiveAmount', money(half('amount')))],
    }),
  ]),

  flow('A return names exactly one sale', [
    step('The sale is approved', {
      call: 'createSale',
      body: aSale(),
      expect: approved,
      keep: { sale: '/guid', reference: '/refNumber' },
      keepSent: { amount: '/Amount' },
    }),
    step('An authOnly is approved', {
      call: 'createAuthOnly',
      body: anAuthOnly(),
      expect: approved,
      keep: { authOnly: '/guid' },
    }),
    step('The batch closes', { call: 'closeBatch', body: aBatchClose(), expect: approved }),
    step('Half of the sale comes back', {
      call: 'createReturn',
      body: aReturn({ SaleGuid: from('sale'), Amount: half('amount') }),
      expect: approved,
    }),
    step('A return that names nothing is refused', {
      call: 'createReturn',
      body: aReturn({ SaleGuid: from('sale'), Amount: half('amount') }),
      wrong: without('/SaleGuid'),
      expect: refused,
      proves: 'CXP-RETURN-07',
      checks: [says('E060')],
    }),
    step('A guid that names nothing is refused', {
      call: 'createReturn',
      body: aReturn({ SaleGuid: from('sale'), Amount: half('amount') }),
      wrong: changed('/SaleGuid', unusedGuid),
      expect: unsuccessful,
      proves: 'CXP-RETURN-10',
      checks: [says('E020')],
    }),
    step('The guid of an authOnly is refused', {
      call: 'createReturn',
      body: aReturn({ SaleGuid: from('sale'), Amount: half('amount') }),
      wrong: changed('/SaleGuid', from('authOnly')),
      expect: unsuccessful,
      proves: 'CXP-RETURN-10',
      checks: [says('E020')],
    }),
    step('The other half is still there', {
      call: 'getSale',
      path: { guid: from('sale') },
      expect: approved,
      checks: [check('CXP-RETURN-23', '/effectiveAmount', money(half('amount')))],
    }),
    step('A return that names the sale twice, by guid and by reference number, is refused', {
      call: 'createReturn',
      body: aReturn({ SaleGuid: from('sale'), Amount: half('amount') }),
      wrong: changed('/SaleReferenceNumber', referenceNumber('reference')),
      expect: unsuccessful,
      proves: 'CXP-RETURN-08',
      assumes: 'one of the two fields excludes the other; see CXP-AMB-204',
    }),
  ]),

  flow('A voided sale cannot be returned', [
    step('A sale is approved', {
      call: 'createSale',
      body: aSale(),
      expect: approved,
      keep: { settled: '/guid' },
      keepSent: { settledAmount: '/Amount' },
    }),
    step('Another sale is approved', {
      call: 'createSale',
      body: aSale(),
      expect: approved,
      keep: { voided: '/guid' },
      keepSent: { voidedAmount: '/Amount' },
    }),
    step('The other sale is voided', {
      call: 'createVoid',
      body: aVoid({ SaleGuid: from('voided') }),
      expect: approved,
    }),
    step('The batch closes', { call: 'closeBatch', body: aBatchClose(), expect: approved }),
    step('The first sale is returned', {
      call: 'createReturn',
      body: aReturn({ SaleGuid: from('settled'), Amount: from('settledAmount') }),
      expect: approved,
    }),
    step('The voided one is not', {
      call: 'createReturn',
      body: aReturn({ SaleGuid: from('voided'), Amount: from('voidedAmount') }),
      expect: refused,
      proves: 'CXP-RETURN-09',
      checks: [says('E064')],
    }),
    step('Nothing is left of it, as before', {
      call: 'getSale',
      path: { guid: from('voided') },
      expect: approved,
      checks: [check('CXP-VOID-03', '/effectiveAmount', money('0.00'))],
    }),
  ]),

  flow('A declined sale cannot be returned', [
    step('A sale is approved', {
      call: 'createSale',
      body: aSale(),
      expect: approved,
      keep: { approved: '/guid' },
      keepSent: { amount: '/Amount' },
    }),
    step('Another sale is declined by the risk check', {
      call: 'createSale',
      body: aRiskDeclinedSale(),
      expect: declined,
      assumes: 'the target declines it, see fixtures/connexpay/test-cards.ts',
      keep: { declined: '/guid' },
      keepSent: { declinedAmount: '/Amount' },
    }),
    step('The batch closes', { call: 'closeBatch', body: aBatchClose(), expect: approved }),
    step('The approved sale is returned', {
      call: 'createReturn',
      body: aReturn({ SaleGuid: from('approved'), Amount: from('amount') }),
      expect: approved,
    }),
    step('The declined one is not', {
      call: 'createReturn',
      body: aReturn({ SaleGuid: from('declined'), Amount: from('declinedAmount') }),
      expect: unsuccessful,
      proves: 'CXP-RETURN-24',
    }),
  ]),
];
