/** Nobody charges, reserves or captures without a bearer that was issued, or sees what others did. */

import { aCardWith, anAuthOnlyOn, aVerifyOn } from '../../../../fixtures/connexpay/recipes/card-variants.ts';
import { aBatchClose, aCapture, anAuthOnly, aSale, aVerify } from '../../../../fixtures/connexpay/recipes/payments.ts';
import { aTimeoutReversal } from '../../../../fixtures/connexpay/recipes/timeout-reversals.ts';
import { approved } from '../../../../src/vocabulary/flow.ts';
import { lacks } from '../../../../src/vocabulary/matchers.ts';
import { derived, from } from '../../../../src/vocabulary/reference.ts';
import { check, flow, step } from '../../words.ts';
import { guarded } from './guarded.ts';

const anotherSequence = derived('‹sequence› + 1', (kept) => String(Number(kept.get('sequence')) + 1));
/** A name of its own, by which what a refused call made would be found. */
const anotherHolder = derived('‹holder› and a j', (kept) => `${kept.get('holder')}j`);
const cardOfAnother = aCardWith({ CardHolderName: anotherHolder });
const nothingDone = ['CXP-AUTH-01', 'CXP-AUTH-02'] as const;

export const guardedPaymentFlows = [
  flow('Sales are neither made nor shown without a bearer', [
    ...guarded(
      'Charging a card',
      {
        call: 'createSale',
        body: aSale(),
        keep: { sale: '/guid', batch: '/batchGuid' },
        keepSent: { sequence: '/SequenceNumber' },
      },
      { body: aSale({ SequenceNumber: anotherSequence }) },
    ),
    ...guarded('Looking at a sale', { call: 'getSale', path: { guid: from('sale') } }),
    ...guarded('Listing the sales', { call: 'listSales' }),
    step('No sale was made by the calls that were refused', {
      call: 'listSales',
      expect: approved,
      checks: nothingDone.map((id) => check(id, '', lacks('/sequenceNumber', anotherSequence))),
    }),
    step('The batch closes', { call: 'closeBatch', body: aBatchClose(), expect: approved }),
    ...guarded('Listing the sales of a batch', { call: 'listSalesByBatch', path: { guid: from('batch') } }),
  ]),

  flow('A sale whose answer was lost is not reversed without a bearer', [
    step('A sale is approved', {
      call: 'createSale',
      body: aSale(),
      expect: approved,
      keepSent: { sequence: '/SequenceNumber' },
    }),
    step('Another sale is approved', {
      call: 'createSale',
      body: aSale(),
      expect: approved,
      keep: { otherSale: '/guid' },
      keepSent: { otherSequence: '/SequenceNumber' },
    }),
    ...guarded(
      'Reversing a sale',
      { call: 'createTimeoutReversal', body: aTimeoutReversal({ SequenceNumber: from('sequence') }) },
      { body: aTimeoutReversal({ SequenceNumber: from('otherSequence') }) },
    ),
    step('The other sale stands in full', { call: 'getSale', path: { guid: from('otherSale') }, expect: approved }),
    step('It can still be reversed', {
      call: 'createTimeoutReversal',
      body: aTimeoutReversal({ SequenceNumber: from('otherSequence') }),
      expect: approved,
      proves: nothingDone,
    }),
  ]),

  flow('Amounts are neither reserved nor captured, nor shown, without a bearer', [
    ...guarded(
      'Reserving an amount',
      {
        call: 'createAuthOnly',
        body: anAuthOnly(),
        keep: { authOnly: '/guid' },
        keepSent: { holder: '/Card/CardHolderName' },
      },
      { body: anAuthOnlyOn(cardOfAnother) },
    ),
    ...guarded('Looking at an authOnly', { call: 'getAuthOnly', path: { guid: from('authOnly') } }),
    ...guarded('Listing the authOnlys', { call: 'listAuthOnlys' }),
    step('Nothing was reserved by the calls that were refused', {
      call: 'listAuthOnlys',
      expect: approved,
      checks: nothingDone.map((id) => check(id, '', lacks('/card/cardHolderName', anotherHolder))),
    }),
    step('Another amount is reserved', {
      call: 'createAuthOnly',
      body: anAuthOnly(),
      expect: approved,
      keep: { otherAuthOnly: '/guid' },
    }),
    ...guarded(
      'Capturing an authOnly',
      { call: 'createCapture', body: aCapture({ AuthOnlyGuid: from('authOnly') }), keep: { capture: '/guid' } },
      { body: aCapture({ AuthOnlyGuid: from('otherAuthOnly') }) },
    ),
    ...guarded('Looking at a capture', { call: 'getCapture', path: { guid: from('capture') } }),
    ...guarded('Listing the captures', { call: 'listCaptures' }),
    step('The other authOnly can still be captured', {
      call: 'createCapture',
      body: aCapture({ AuthOnlyGuid: from('otherAuthOnly') }),
      expect: approved,
      proves: nothingDone,
    }),
  ]),

  flow('Cards are not verified without a bearer, nor are verifications shown', [
    ...guarded(
      'Verifying a card',
      {
        call: 'createVerify',
        body: aVerify(),
        keep: { verify: '/guid' },
        keepSent: { holder: '/Card/CardHolderName' },
      },
      { body: aVerifyOn(cardOfAnother) },
    ),
    ...guarded('Looking at a verification', { call: 'getVerify', path: { guid: from('verify') } }),
    ...guarded('Listing the verifications', { call: 'listVerifies' }),
    step('No card was verified by the calls that were refused', {
      call: 'listVerifies',
      expect: approved,
      checks: nothingDone.map((id) => check(id, '', lacks('/card/cardHolderName', anotherHolder))),
    }),
  ]),
];
