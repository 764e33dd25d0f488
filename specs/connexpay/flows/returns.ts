/** Life cycles that end in a return. */
import { aBatchClose, aReturn, aSale } from '../../../fixtures/connexpay/recipes/payments.ts';
import { referenceNumber } from '../../../fixtures/connexpay/recipes/reference-numbers.ts';
import { approved, type Flow, refused, unsuccessful } from '../../../src/vocabulary/flow.ts';
import { includes, is, isNot, itemWhere, money } from '../../../src/vocabulary/matchers.ts';
import { difference, from, sum } from '../../../src/vocabulary/reference.ts';
import { check, flow, says, step, together } from '../words.ts';
import { guid } from './looks.ts';
import { half } from './parts.ts';
import { agedReturnsFlows } from './returns/age.ts';
import { capturedReturnsFlows } from './returns/captured.ts';
import { foreignReturnsFlows } from './returns/devices.ts';
import { refusedReturnsFlows } from './returns/refusals.ts';

const returnsOfSalesFlows = [
  flow('A settled sale is returned once, in full', [
    step('The sale is approved', {
      call: 'createSale',
      body: aSale(),
      expect: approved,
      keep: { sale: '/guid', batch: '/batchGuid' },
      keepSent: { amount: '/Amount', device: '/DeviceGuid' },
    }),
    step('A larger sale is approved', {
      call: 'createSale',
      body: aSale({ Amount: sum(from('amount'), '1.00') }),
      expect: approved,
      keep: { larger: '/guid' },
      keepSent: { largerAmount: '/Amount' },
    }),
    step('Before the batch closes, a return is refused', {
      call: 'createReturn',
      body: aReturn({ SaleGuid: from('sale'), Amount: from('amount') }),
      expect: unsuccessful,
      proves: 'CXP-RETURN-02',
      checks: [says('E065')],
    }),
    step('Every cent of the sale is still there', {
      call: 'getSale',
      path: { guid: from('sale') },
      expect: approved,
      checks: [check('CXP-RETURN-23', '/effectiveAmount', money(from('amount')))],
    }),
    step('The batch closes', { call: 'closeBatch', body: aBatchClose(), expect: approved }),
    step('Every cent comes back', {
      call: 'createReturn',
      body: aReturn({ SaleGuid: from('sale'), Amount: from('amount') }),
      expect: approved,
      proves: 'CXP-RETURN-01',
      checks: [
        check('CXP-RETURN-01', '/sale/effectiveAmount', money('0.00')),
        check('CXP-RETURN-19', '/saleGuid', is(from('sale'))),
        check('CXP-RETURN-19', '/sale/guid', is(from('sale'))),
        check('CXP-RETURN-19', '/deviceGuid', guid(from('device'))),
        check('CXP-RETURN-20', '/batchGuid', isNot(from('batch'))),
        check('CXP-RETURN-20', '/sale/batchGuid', is(from('batch'))),
        check('CXP-BATCH-08', '/batchStatus', is('Batch - Open')),
        check('CXP-BATCH-08', '/sale/batchStatus', is('Batch - Closed')),
      ],
      keep: { return: '/guid' },
    }),
    step('Nothing more can be returned', {
      call: 'createReturn',
      body: aReturn({ SaleGuid: from('sale'), Amount: 0.5 }),
      expect: refused,
      proves: 'CXP-RETURN-03',
      checks: [says('E063')],
    }),
    step('The sale itself says that nothing is left', {
      call: 'getSale',
      path: { guid: from('sale') },
      expect: approved,
      checks: [
        check('CXP-RETURN-05', '/amount', money(from('amount'))),
        check('CXP-RETURN-05', '/effectiveAmount', money('0.00')),
      ],
    }),
    step('The larger sale is returned as well', {
      call: 'createReturn',
      body: aReturn({ SaleGuid: from('larger'), Amount: from('largerAmount') }),
      expect: approved,
      keep: { largerReturn: '/guid' },
    }),
    ...['The first return is read by its guid', 'Read once more, it is still there'].map((title) =>
      step(title, {
        call: 'getReturn',
        path: { guid: from('return') },
        expect: approved,
        proves: 'CXP-RETURN-21',
        checks: [
          check('CXP-RETURN-21', '/guid', is(from('return'))),
          check('CXP-RETURN-21', '/amount', money(from('amount'))),
          check('CXP-RETURN-19', '/saleGuid', is(from('sale'))),
          check('CXP-RETURN-19', '/sale/guid', is(from('sale'))),
          check('CXP-RETURN-05', '/sale/effectiveAmount', money('0.00')),
        ],
      }),
    ),
    step('Both are in the list of returns, with their amounts', {
      call: 'listReturns',
      expect: approved,
      proves: 'CXP-RETURN-22',
      checks: [
        check('CXP-RETURN-22', '', includes('/guid', from('return'))),
        check('CXP-RETURN-22', '', includes('/guid', from('largerReturn'))),
        check('CXP-RETURN-22', '', itemWhere('/guid', from('return'), '/amount', money(from('amount')))),
      ],
    }),
    step('The guid of the sale names no return', {
      call: 'getReturn',
      path: { guid: from('sale') },
      expect: unsuccessful,
      proves: 'CXP-RETURN-26',
    }),
  ]),

  flow('A settled sale is returned in parts until nothing is left', [
    step('The sale is approved', {
      call: 'createSale',
      body: aSale(),
      expect: approved,
      keep: { sale: '/guid' },
      keepSent: { amount: '/Amount' },
    }),
    step('The batch closes', { call: 'closeBatch', body: aBatchClose(), expect: approved }),
    step('A cent more than the sale is refused', {
      call: 'createReturn',
      body: aReturn({ SaleGuid: from('sale'), Amount: sum(from('amount'), '0.01') }),
      expect: refused,
      proves: 'CXP-RETURN-03',
      checks: [says('E063')],
    }),
    step('Half of it comes back', {
      call: 'createReturn',
      body: aReturn({ SaleGuid: from('sale'), Amount: half('amount') }),
      expect: approved,
      proves: 'CXP-RETURN-04',
      checks: [check('CXP-RETURN-05', '/sale/effectiveAmount', money(half('amount')))],
    }),
    step('A cent more than the other half is refused', {
      call: 'createReturn',
      body: aReturn({ SaleGuid: from('sale'), Amount: sum(half('amount'), '0.01') }),
      expect: refused,
      proves: 'CXP-RETURN-03',
      checks: [says('E063')],
    }),
    step('The other half is still there', {
      call: 'getSale',
      path: { guid: from('sale') },
      expect: approved,
      checks: [check('CXP-RETURN-23', '/effectiveAmount', money(half('amount')))],
    }),
    step('All but the least amount comes back', {
      call: 'createReturn',
      body: aReturn({ SaleGuid: from('sale'), Amount: difference(half('amount'), '0.50') }),
      expect: approved,
      proves: 'CXP-RETURN-04',
      checks: [check('CXP-RETURN-05', '/sale/effectiveAmount', money('0.50'))],
    }),
    step('A cent more than the least amount is refused', {
      call: 'createReturn',
      body: aReturn({ SaleGuid: from('sale'), Amount: sum('0.50', '0.01') }),
      expect: refused,
      proves: 'CXP-RETURN-03',
      checks: [says('E063')],
    }),
    step('The least amount comes back', {
      call: 'createReturn',
      body: aReturn({ SaleGuid: from('sale'), Amount: 0.5 }),
      expect: approved,
      proves: ['CXP-RETURN-04', 'CXP-RETURN-13'],
      checks: [check('CXP-RETURN-05', '/sale/effectiveAmount', money('0.00'))],
    }),
    step('Nothing more can be returned of the parts either', {
      call: 'createReturn',
      body: aReturn({ SaleGuid: from('sale'), Amount: 0.5 }),
      expect: refused,
      proves: 'CXP-RETURN-03',
      checks: [says('E063')],
    }),
    step('The sale says that nothing is left', {
      call: 'getSale',
      path: { guid: from('sale') },
      expect: approved,
      checks: [check('CXP-RETURN-05', '/effectiveAmount', money('0.00'))],
    }),
  ]),

  flow('A settled sale is returned by its reference number', [
    step('The sale is approved', {
      call: 'createSale',
      body: aSale(),
      expect: approved,
      keep: { sale: '/guid', reference: '/refNumber' },
      keepSent: { amount: '/Amount' },
    }),
    step('A larger sale is approved', {
      call: 'createSale',
      body: aSale({ Amount: sum(from('amount'), '1.00') }),
      expect: approved,
    }),
    step('The batch closes', { call: 'closeBatch', body: aBatchClose(), expect: approved }),
    step('The reference number of the first returns it', {
      call: 'createReturn',
      body: aReturn({ SaleReferenceNumber: referenceNumber('reference'), Amount: from('amount') }),
      expect: approved,
      proves: 'CXP-RETURN-06',
      checks: [check('CXP-RETURN-06', '/saleGuid', is(from('sale')))],
    }),
    step('Nothing is left of that sale', {
      call: 'getSale',
      path: { guid: from('sale') },
      expect: approved,
      checks: [check('CXP-RETURN-05', '/effectiveAmount', money('0.00'))],
    }),
  ]),
];

const returnsAtOnceFlows = [
  flow('Two returns of a whole sale at the same time give it back once', [
    step('The sale is approved', {
      call: 'createSale',
      body: aSale(),
      expect: approved,
      keep: { sale: '/guid' },
      keepSent: { amount: '/Amount' },
    }),
    step('The batch closes', { call: 'closeBatch', body: aBatchClose(), expect: approved }),
    together('Two returns of all of it are sent at once', {
      calls: ['One of them', 'The other'].map((title) =>
        step(title, {
          call: 'createReturn',
          body: aReturn({ SaleGuid: from('sale'), Amount: from('amount') }),
          expect: approved,
          keep: { return: '/guid' },
        }),
      ),
      approves: 1,
      proves: 'CXP-RETURN-03',
    }),
    step('One return of the sale is in the list', {
      call: 'listReturns',
      expect: approved,
      checks: [
        check('CXP-RETURN-22', '', includes('/saleGuid', from('sale'))),
        check('CXP-RETURN-22', '', includes('/guid', from('return'))),
      ],
    }),
  ]),
];

export const returnsFlows: readonly Flow[] = [
  ...returnsOfSalesFlows,
  ...returnsAtOnceFlows,
  ...refusedReturnsFlows,
  ...foreignReturnsFlows,
  ...agedReturnsFlows,
  ...capturedReturnsFlows,
];
