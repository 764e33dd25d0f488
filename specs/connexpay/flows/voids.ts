/** Flows about voids. */
import { aBatchClose, aSale, aVoid } from '../../../fixtures/connexpay/recipes/payments.ts';
import { referenceNumber } from '../../../fixtures/connexpay/recipes/reference-numbers.ts';
import { approved, type Flow, unsuccessful } from '../../../src/vocabulary/flow.ts';
import { includes, is, itemWhere, money } from '../../../src/vocabulary/matchers.ts';
import { from } from '../../../src/vocabulary/reference.ts';
import { check, flow, says, step } from '../words.ts';
import { guid } from './looks.ts';
import { voidsOfAuthOnlysFlows } from './voids/auth-onlys.ts';
import { voidReasonsFlows } from './voids/reasons.ts';
import { refusedVoidsFlows } from './voids/refusals.ts';
import { unprocessedVoidsFlows } from './voids/unprocessed.ts';

const voidsOfSalesFlows = [
  flow('A sale is voided by its guid and nothing is left of it', [
    step('The sale is approved', {
      call: 'createSale',
      body: aSale(),
      expect: approved,
      keep: { sale: '/guid' },
      keepSent: { amount: '/Amount', device: '/DeviceGuid' },
    }),
    step('Another sale is approved', {
      call: 'createSale',
      body: aSale(),
      expect: approved,
      keep: { other: '/guid' },
    }),
    step('The first is voided, without a reason', {
      call: 'createVoid',
      body: aVoid({ SaleGuid: from('sale') }),
      expect: approved,
      proves: ['CXP-VOID-01', 'CXP-VOID-09'],
      checks: [
        check('CXP-VOID-14', '/saleGuid', is(from('sale'))),
        check('CXP-VOID-14', '/sale/guid', is(from('sale'))),
        check('CXP-VOID-14', '/deviceGuid', guid(from('device'))),
        check('CXP-VOID-03', '/sale/amount', money(from('amount'))),
        check('CXP-VOID-03', '/sale/effectiveAmount', money('0.00')),
      ],
      keep: { void: '/guid' },
    }),
    ...['The sale itself says so', 'Read once more, it says the same'].map((title) =>
      step(title, {
        call: 'getSale',
        path: { guid: from('sale') },
        expect: approved,
        checks: [
          check('CXP-VOID-03', '/amount', money(from('amount'))),
          check('CXP-VOID-03', '/effectiveAmount', money('0.00')),
        ],
      }),
    ),
    step('The other sale is voided as well', {
      call: 'createVoid',
      body: aVoid({ SaleGuid: from('other') }),
      expect: approved,
      keep: { otherVoid: '/guid' },
    }),
    step('The first void is read by its guid', {
      call: 'getVoid',
      path: { guid: from('void') },
      expect: approved,
      proves: 'CXP-VOID-22',
      checks: [
        check('CXP-VOID-22', '/guid', is(from('void'))),
        check('CXP-VOID-14', '/saleGuid', is(from('sale'))),
        check('CXP-VOID-14', '/sale/guid', is(from('sale'))),
        check('CXP-VOID-03', '/sale/effectiveAmount', money('0.00')),
      ],
    }),
    step('Both are in the list of voids', {
      call: 'listVoids',
      expect: approved,
      proves: 'CXP-VOID-23',
      checks: [
        check('CXP-VOID-23', '', includes('/guid', from('void'))),
        check('CXP-VOID-23', '', includes('/guid', from('otherVoid'))),
        check('CXP-VOID-23', '', itemWhere('/guid', from('void'), '/saleGuid', is(from('sale')))),
      ],
    }),
    step('The guid of the sale names no void', {
      call: 'getVoid',
      path: { guid: from('sale') },
      expect: unsuccessful,
      proves: 'CXP-VOID-26',
    }),
    step('Voiding the sale once more is refused', {
      call: 'createVoid',
      body: aVoid({ SaleGuid: from('sale') }),
      expect: unsuccessful,
      proves: 'CXP-VOID-15',
      assumes: 'a second void is refused, which the document does not say; see CXP-AMB-202',
    }),
  ]),

  flow('A sale is voided by its reference number', [
    step('The sale is approved', {
      call: 'createSale',
      body: aSale(),
      expect: approved,
      keep: { sale: '/guid', reference: '/refNumber' },
    }),
    step('Another sale is approved', { call: 'createSale', body: aSale(), expect: approved }),
    step('The reference number of the first voids it', {
      call: 'createVoid',
      body: aVoid({ SaleReferenceNumber: referenceNumber('reference') }),
      expect: approved,
      proves: 'CXP-VOID-02',
      checks: [check('CXP-VOID-02', '/saleGuid', is(from('sale')))],
    }),
    step('Nothing is left of that sale', {
      call: 'getSale',
      path: { guid: from('sale') },
      expect: approved,
      checks: [check('CXP-VOID-03', '/effectiveAmount', money('0.00'))],
    }),
  ]),

  flow('A settled sale cannot be voided', [
    step('A sale is approved', { call: 'createSale', body: aSale(), expect: approved, keep: { early: '/guid' } }),
    step('It is voided before the batch closes', {
      call: 'createVoid',
      body: aVoid({ SaleGuid: from('early') }),
      expect: approved,
    }),
    step('Another sale is approved', {
      call: 'createSale',
      body: aSale(),
      expect: approved,
      keep: { settled: '/guid' },
      keepSent: { amount: '/Amount' },
    }),
    step('The batch closes', { call: 'closeBatch', body: aBatchClose(), expect: approved }),
    step('The other sale can no longer be voided', {
      call: 'createVoid',
      body: aVoid({ SaleGuid: from('settled') }),
      expect: unsuccessful,
      proves: 'CXP-VOID-11',
      checks: [says('E097')],
    }),
    step('Every cent of it is still there', {
      call: 'getSale',
      path: { guid: from('settled') },
      expect: approved,
      checks: [check('CXP-VOID-24', '/effectiveAmount', money(from('amount')))],
    }),
  ]),
];

export const voidsFlows: readonly Flow[] = [
  ...voidsOfSalesFlows,
  ...voidsOfAuthOnlysFlows,
  ...voidReasonsFlows,
  ...refusedVoidsFlows,
  ...unprocessedVoidsFlows,
];
