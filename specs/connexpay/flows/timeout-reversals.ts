/** Flows about timeout reversals: a sale whose answer was lost is looked up and cancelled. */

import { aBatchClose, aReturn, aSale, aSaleWithoutNumber } from '../../../fixtures/connexpay/recipes/payments.ts';
import { aTimeoutReversal } from '../../../fixtures/connexpay/recipes/timeout-reversals.ts';
import { changed, without } from '../../../src/vocabulary/change.ts';
import { answered, approved, refused, unsuccessful } from '../../../src/vocabulary/flow.ts';
import { itemWhere, matches, money } from '../../../src/vocabulary/matchers.ts';
import { from } from '../../../src/vocabulary/reference.ts';
import { check, checkThe, flow, step } from '../words.ts';
import { unusedGuid } from './looks.ts';

const keepSent = { sequence: '/SequenceNumber', amount: '/Amount' };
const keep = { sale: '/guid' };

const foundAndVoided = matches(/found and voided/i, 'words that say “found and voided”');

/** The sale still has all of its amount. */
const saleIsWhole = (title: string, requirement: 'CXP-TIMEOUT-04' | 'CXP-TIMEOUT-09') =>
  step(title, {
    call: 'getSale',
    path: { guid: from('sale') },
    expect: approved,
    proves: requirement,
    checks: [check(requirement, '/effectiveAmount', money(from('amount')))],
  });

export const timeoutReversalsFlows = [
  flow('A sale whose answer was lost is cancelled by its sequence number', [
    step('The sale is approved, and its answer never arrives', {
      call: 'createSale',
      body: aSale(),
      expect: approved,
      keepSent,
    }),
    step('Device and sequence number find and void it', {
      call: 'createTimeoutReversal',
      body: aTimeoutReversal({ SequenceNumber: from('sequence') }),
      expect: approved,
      proves: ['CXP-TIMEOUT-01', 'CXP-TIMEOUT-02'],
      checks: [checkThe('text', 'CXP-TIMEOUT-02', foundAndVoided)],
    }),
    step('Nothing is left of the sale under that number', {
      call: 'listSales',
      expect: approved,
      checks: [
        check('CXP-TIMEOUT-01', '', itemWhere('/sequenceNumber', from('sequence'), '/effectiveAmount', money('0.00'))),
      ],
    }),
  ]),

  flow('A reversal cancels one sale and no other', [
    step('A sale is approved that stays', { call: 'createSale', body: aSale(), expect: approved, keep, keepSent }),
    step('A sale is approved that is to be cancelled', {
      call: 'createSale',
      body: aSale(),
      expect: approved,
      keep: { lost: '/guid' },
      keepSent: { lostSequence: '/SequenceNumber' },
    }),
    step('A third sale is approved', {
      call: 'createSale',
      body: aSale(),
      expect: approved,
      keep: { third: '/guid' },
      keepSent: { thirdAmount: '/Amount' },
    }),
    step('The second one is reversed', {
      call: 'createTimeoutReversal',
      body: aTimeoutReversal({ SequenceNumber: from('lostSequence') }),
      expect: approved,
    }),
    saleIsWhole('All is left of the first one', 'CXP-TIMEOUT-04'),
    step('All is left of the third one', {
      call: 'getSale',
      path: { guid: from('third') },
      expect: approved,
      proves: 'CXP-TIMEOUT-04',
      checks: [check('CXP-TIMEOUT-04', '/effectiveAmount', money(from('thirdAmount')))],
    }),
    step('Nothing is left of the second one', {
      call: 'getSale',
      path: { guid: from('lost') },
      expect: approved,
      checks: [check('CXP-TIMEOUT-01', '/effectiveAmount', money('0.00'))],
    }),
  ]),

  flow(
    'A reversal cancels the sale of its own device',
    [
      step('A sale is approved', { call: 'createSale', body: aSale(), expect: approved, keep, keepSent }),
      step('A sale with the same sequence number is approved on another device', {
        call: 'createSale',
        body: (stand) =>
          aSale({ DeviceGuid: stand.world.siblingDeviceGuid ?? '', SequenceNumber: from('sequence') })(stand),
        expect: approved,
        keep: { other: '/guid' },
        keepSent: { otherAmount: '/Amount' },
      }),
      step('The sale on the first device is reversed', {
        call: 'createTimeoutReversal',
        body: aTimeoutReversal({ SequenceNumber: from('sequence') }),
        expect: approved,
      }),
      step('Nothing is left of it', {
        call: 'getSale',
        path: { guid: from('sale') },
        expect: approved,
        checks: [check('CXP-TIMEOUT-01', '/effectiveAmount', money('0.00'))],
      }),
      step('All is left of the sale on the other device', {
        call: 'getSale',
        path: { guid: from('other') },
        expect: approved,
        proves: 'CXP-TIMEOUT-05',
        checks: [check('CXP-TIMEOUT-05', '/effectiveAmount', money(from('otherAmount')))],
      }),
    ],
    { needs: ['siblingDeviceGuid'] },
  ),

  flow('A sequence number that nobody used cancels nothing', [
    step('A sale is approved', { call: 'createSale', body: aSale(), expect: approved, keepSent }),
    step('Its own number reverses it', {
      call: 'createTimeoutReversal',
      body: aTimeoutReversal({ SequenceNumber: from('sequence') }),
      expect: approved,
    }),
    step('Another sale is approved', { call: 'createSale', body: aSale(), expect: approved, keep, keepSent }),
    step('A number of no sale is not found', {
      call: 'createTimeoutReversal',
      body: aTimeoutReversal(),
      expect: unsuccessful,
      proves: 'CXP-TIMEOUT-03',
    }),
    saleIsWhole('All is left of the other sale', 'CXP-TIMEOUT-09'),
  ]),

  flow('A sale is cancelled once, however often it is reversed', [
    step('The sale is approved', { call: 'createSale', body: aSale(), expect: approved, keep, keepSent }),
    step('It is reversed', {
      call: 'createTimeoutReversal',
      body: aTimeoutReversal({ SequenceNumber: from('sequence') }),
      expect: approved,
    }),
    step('A second reversal is answered', {
      call: 'createTimeoutReversal',
      body: aTimeoutReversal({ SequenceNumber: from('sequence') }),
      expect: answered,
    }),
    step('The sale stays cancelled, with its amount and nothing left', {
      call: 'getSale',
      path: { guid: from('sale') },
      expect: approved,
      proves: 'CXP-TIMEOUT-06',
      checks: [
        check('CXP-TIMEOUT-06', '/amount', money(from('amount'))),
        check('CXP-TIMEOUT-06', '/effectiveAmount', money('0.00')),
      ],
    }),
  ]),

  flow('A reversal needs a device that exists', [
    step('A sale is approved', { call: 'createSale', body: aSale(), expect: approved, keepSent }),
    step('It is reversed', {
      call: 'createTimeoutReversal',
      body: aTimeoutReversal({ SequenceNumber: from('sequence') }),
      expect: approved,
    }),
    step('Another sale is approved', { call: 'createSale', body: aSale(), expect: approved, keep, keepSent }),
    step('Without a device, its reversal is refused', {
      call: 'createTimeoutReversal',
      body: aTimeoutReversal({ SequenceNumber: from('sequence') }),
      wrong: without('/DeviceGuid'),
      expect: refused,
      proves: 'CXP-TIMEOUT-07',
    }),
    step('On an unknown device, its reversal is refused', {
      call: 'createTimeoutReversal',
      body: aTimeoutReversal({ SequenceNumber: from('sequence') }),
      wrong: changed('/DeviceGuid', unusedGuid),
      expect: unsuccessful,
      proves: 'CXP-TIMEOUT-08',
    }),
    saleIsWhole('All is left of the sale', 'CXP-TIMEOUT-09'),
    step('Without a sequence number, a reversal is refused', {
      call: 'createTimeoutReversal',
      body: aTimeoutReversal({ SequenceNumber: from('sequence') }),
      wrong: without('/SequenceNumber'),
      expect: unsuccessful,
      proves: 'CXP-TIMEOUT-10',
      assumes: 'a reversal without a sequence number names no sale',
    }),
  ]),

  flow('A reversal without a sequence number does not cancel a sale without one', [
    step('A sale without a sequence number is approved', {
      call: 'createSale',
      body: aSaleWithoutNumber(),
      expect: approved,
      keep,
      keepSent: { amount: '/Amount' },
    }),
    step('A sale with a sequence number is approved', {
      call: 'createSale',
      body: aSale(),
      expect: approved,
      keepSent: { sequence: '/SequenceNumber' },
    }),
    step('The sale with the number is reversed', {
      call: 'createTimeoutReversal',
      body: aTimeoutReversal({ SequenceNumber: from('sequence') }),
      expect: approved,
    }),
    step('Without a number, a reversal finds none', {
      call: 'createTimeoutReversal',
      body: aTimeoutReversal({ SequenceNumber: from('sequence') }),
      wrong: without('/SequenceNumber'),
      expect: unsuccessful,
      proves: 'CXP-TIMEOUT-10',
      assumes: 'a reversal without a sequence number names no sale',
    }),
    saleIsWhole('All is left of the sale without a number', 'CXP-TIMEOUT-09'),
  ]),

  flow('A reversed sale is never settled', [
    step('A sale stands in the open batch', { call: 'createSale', body: aSale(), expect: approved }),
    step('The batch closes, so that the next one begins with nothing', {
      call: 'closeBatch',
      body: aBatchClose(),
      expect: approved,
    }),
    step('A sale is approved', {
      call: 'createSale',
      body: aSale(),
      expect: approved,
      keep,
      keepSent,
    }),
    step('It is reversed', {
      call: 'createTimeoutReversal',
      body: aTimeoutReversal({ SequenceNumber: from('sequence') }),
      expect: approved,
    }),
    step('Another sale is approved', {
      call: 'createSale',
      body: aSale(),
      expect: approved,
      keep: { settled: '/guid' },
      keepSent: { settledSequence: '/SequenceNumber', settledAmount: '/Amount' },
    }),
    step('Only the other sale is in the total of the batch', {
      call: 'closeBatch',
      body: aBatchClose(),
      expect: approved,
      proves: 'CXP-TIMEOUT-11',
      // Whether a voided sale is counted is open (CXP-AMB-209); its amount is not in the sum.
      checks: [check('CXP-TIMEOUT-11', '/batchInfo/saleAmount', money(from('settledAmount')))],
    }),
    step('The reversed sale cannot be returned', {
      call: 'createReturn',
      body: aReturn({ SaleGuid: from('sale'), Amount: from('amount') }),
      expect: unsuccessful,
      proves: 'CXP-TIMEOUT-11',
    }),
    step('The settled sale is not reversed any more', {
      call: 'createTimeoutReversal',
      body: aTimeoutReversal({ SequenceNumber: from('settledSequence') }),
      expect: unsuccessful,
      proves: 'CXP-TIMEOUT-12',
      assumes: 'a timeout reversal is a void, which is for sales that are not settled',
    }),
  ]),
];
