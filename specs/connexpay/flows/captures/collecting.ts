/** Captures that collect money, and what becomes of the sale that they make. */
import {
  aBatchClose,
  aCapture,
  anAuthOnly,
  aReturn,
  aSale,
  aVoid,
} from '../../../../fixtures/connexpay/recipes/payments.ts';
import { approved, unsuccessful } from '../../../../src/vocabulary/flow.ts';
import { includes, is, itemWhere, money } from '../../../../src/vocabulary/matchers.ts';
import { from } from '../../../../src/vocabulary/reference.ts';
import { check, flow, step } from '../../words.ts';
import { guid, unusedGuid } from '../looks.ts';
import { half } from '../parts.ts';

const authOnlyIsApproved = () =>
  step('An authOnly is approved', {
    call: 'createAuthOnly',
    body: anAuthOnly(),
    expect: approved,
    keep: { authOnly: '/guid' },
    keepSent: { amount: '/Amount', device: '/DeviceGuid' },
  });

const itIsCaptured = () =>
  step('It is captured', {
    call: 'createCapture',
    body: aCapture({ AuthOnlyGuid: from('authOnly') }),
    expect: approved,
    keep: { sale: '/relatedSale/guid' },
  });

export const collectingFlows = [
  flow('An authOnly is captured in full and becomes a sale', [
    authOnlyIsApproved(),
    step('Another authOnly is approved', {
      call: 'createAuthOnly',
      body: anAuthOnly(),
      expect: approved,
      keep: { other: '/guid' },
    }),
    step('The whole amount of the first is captured', {
      call: 'createCapture',
      body: aCapture({ AuthOnlyGuid: from('authOnly') }),
      expect: approved,
      proves: 'CXP-CAPTURE-01',
      keep: { capture: '/guid', sale: '/relatedSale/guid' },
      checks: [
        check('CXP-CAPTURE-01', '/relatedSale/amount', money(from('amount'))),
        check('CXP-CAPTURE-01', '/effectiveAmount', money(from('amount'))),
        check('CXP-CAPTURE-11', '/deviceGuid', guid(from('device'))),
        check('CXP-CAPTURE-11', '/authOnlyGuid', guid(from('authOnly'))),
        check('CXP-CAPTURE-11', '/authOnly/guid', guid(from('authOnly'))),
        check('CXP-CAPTURE-11', '/authOnly/amount', money(from('amount'))),
      ],
    }),
    step('The other authOnly is captured as well', {
      call: 'createCapture',
      body: aCapture({ AuthOnlyGuid: from('other') }),
      expect: approved,
      keep: { otherCapture: '/guid' },
    }),
    step('The sale that it made is found by its guid', {
      call: 'getSale',
      path: { guid: from('sale') },
      expect: approved,
      proves: 'CXP-CAPTURE-07',
      checks: [
        check('CXP-CAPTURE-07', '/guid', guid(from('sale'))),
        check('CXP-CAPTURE-07', '/amount', money(from('amount'))),
        check('CXP-CAPTURE-07', '/effectiveAmount', money(from('amount'))),
      ],
    }),
    step('That sale is listed once', {
      call: 'listSales',
      expect: approved,
      proves: 'CXP-CAPTURE-07',
      checks: [check('CXP-CAPTURE-07', '', includes('/guid', from('sale')))],
    }),
    step('The guid of the capture finds the capture', {
      call: 'getCapture',
      path: { guid: from('capture') },
      expect: approved,
      proves: 'CXP-CAPTURE-12',
      checks: [
        check('CXP-CAPTURE-12', '/guid', guid(from('capture'))),
        check('CXP-CAPTURE-12', '/authOnlyGuid', guid(from('authOnly'))),
        check('CXP-CAPTURE-12', '/relatedSale/guid', guid(from('sale'))),
        check('CXP-CAPTURE-12', '/relatedSale/amount', money(from('amount'))),
      ],
    }),
    step('The list of captures has each of them once', {
      call: 'listCaptures',
      expect: approved,
      proves: 'CXP-CAPTURE-13',
      checks: [
        check('CXP-CAPTURE-13', '', includes('/guid', from('capture'))),
        check('CXP-CAPTURE-13', '', includes('/guid', from('otherCapture'))),
        check('CXP-CAPTURE-13', '', itemWhere('/guid', from('capture'), '/authOnlyGuid', guid(from('authOnly')))),
      ],
    }),
    step('A guid that no capture has finds none', {
      call: 'getCapture',
      path: { guid: unusedGuid },
      expect: unsuccessful,
      proves: 'CXP-CAPTURE-14',
    }),
  ]),

  flow('Only what is captured is settled', [
    step('A sale stands in the open batch', { call: 'createSale', body: aSale(), expect: approved }),
    step('The batch closes, so that the next one begins with nothing', {
      call: 'closeBatch',
      body: aBatchClose(),
      expect: approved,
    }),
    step('An authOnly is approved that is left alone', {
      call: 'createAuthOnly',
      body: anAuthOnly(),
      expect: approved,
    }),
    authOnlyIsApproved(),
    step('Half of another authOnly is captured', {
      call: 'createCapture',
      body: aCapture({ AuthOnlyGuid: from('authOnly'), NewAmount: half('amount') }),
      expect: approved,
    }),
    step('The total of the batch has what was captured, and nothing else', {
      call: 'closeBatch',
      body: aBatchClose(),
      expect: approved,
      proves: 'CXP-CAPTURE-10',
      checks: [
        check('CXP-CAPTURE-10', '/batchInfo/saleCount', is(1)),
        check('CXP-CAPTURE-10', '/batchInfo/saleAmount', money(half('amount'))),
      ],
    }),
  ]),

  flow('The sale of a capture is voided before it is settled', [
    authOnlyIsApproved(),
    itIsCaptured(),
    step('The sale that it made is voided', {
      call: 'createVoid',
      body: aVoid({ SaleGuid: from('sale') }),
      expect: approved,
      proves: 'CXP-CAPTURE-08',
    }),
    step('Nothing is left of that sale', {
      call: 'getSale',
      path: { guid: from('sale') },
      expect: approved,
      checks: [check('CXP-CAPTURE-08', '/effectiveAmount', money('0.00'))],
    }),
  ]),

  flow('The sale of a capture is returned after it is settled', [
    authOnlyIsApproved(),
    itIsCaptured(),
    step('The batch closes', { call: 'closeBatch', body: aBatchClose(), expect: approved }),
    step('Every captured cent is returned', {
      call: 'createReturn',
      body: aReturn({ SaleGuid: from('sale'), Amount: from('amount') }),
      expect: approved,
      proves: 'CXP-CAPTURE-09',
    }),
    step('Nothing is left of that sale', {
      call: 'getSale',
      path: { guid: from('sale') },
      expect: approved,
      checks: [check('CXP-CAPTURE-09', '/effectiveAmount', money('0.00'))],
    }),
  ]),
];
