/** Sales on their way through the day: before their batch closes and after it. */
import { aBatchSearch } from '../../../../fixtures/connexpay/recipes/batches.ts';
import { aBatchClose, aReturn, aSale, aVoid } from '../../../../fixtures/connexpay/recipes/payments.ts';
import { approved, refused, unsuccessful } from '../../../../src/vocabulary/flow.ts';
import { includes, is, itemWhere, lacks, money } from '../../../../src/vocabulary/matchers.ts';
import { from, sum } from '../../../../src/vocabulary/reference.ts';
import { check, flow, says, step } from '../../words.ts';
import { foundBatch } from '../batches/found.ts';
import { half } from '../parts.ts';

export const settledLifeCycles = [
  flow('A sale that cannot be returned yet is voided, and never returned afterwards', [
    step('A sale is approved', {
      call: 'createSale',
      body: aSale(),
      expect: approved,
      keep: { sale: '/guid' },
      keepSent: { amount: '/Amount' },
    }),
    step('A sale that stays is approved', {
      call: 'createSale',
      body: aSale(),
      expect: approved,
      keep: { other: '/guid' },
      keepSent: { otherAmount: '/Amount' },
    }),
    step('The first sale cannot be returned before it is settled', {
      call: 'createReturn',
      body: aReturn({ SaleGuid: from('sale'), Amount: from('amount') }),
      expect: unsuccessful,
      proves: 'CXP-RETURN-02',
      checks: [says('E065')],
    }),
    step('It is voided instead', {
      call: 'createVoid',
      body: aVoid({ SaleGuid: from('sale') }),
      expect: approved,
      proves: 'CXP-VOID-01',
      checks: [
        check('CXP-VOID-03', '/sale/amount', money(from('amount'))),
        check('CXP-VOID-03', '/sale/effectiveAmount', money('0.00')),
      ],
    }),
    step('The batch closes', { call: 'closeBatch', body: aBatchClose(), expect: approved }),
    step('The sale that stayed is returned', {
      call: 'createReturn',
      body: aReturn({ SaleGuid: from('other'), Amount: from('otherAmount') }),
      expect: approved,
      proves: 'CXP-RETURN-01',
    }),
    step('The voided one is not, now that it could be settled', {
      call: 'createReturn',
      body: aReturn({ SaleGuid: from('sale'), Amount: from('amount') }),
      expect: refused,
      proves: 'CXP-RETURN-09',
      checks: [says('E064')],
    }),
    step('Among all sales, nothing is left of either', {
      call: 'listSales',
      expect: approved,
      checks: [
        check('CXP-VOID-03', '', itemWhere('/guid', from('sale'), '/effectiveAmount', money('0.00'))),
        check('CXP-RETURN-05', '', itemWhere('/guid', from('other'), '/effectiveAmount', money('0.00'))),
      ],
    }),
    step('No return of the voided sale is in the list of returns', {
      call: 'listReturns',
      expect: approved,
      checks: [
        check('CXP-RETURN-23', '', lacks('/saleGuid', from('sale'))),
        check('CXP-RETURN-22', '', includes('/saleGuid', from('other'))),
      ],
    }),
  ]),

  flow('Two days of a device are told apart by everything that looks at them', [
    step('A sale of an earlier day is approved', { call: 'createSale', body: aSale(), expect: approved }),
    step('That day is closed', { call: 'closeBatch', body: aBatchClose(), expect: approved }),
    step('On the first day, a sale is approved', {
      call: 'createSale',
      body: aSale(),
      expect: approved,
      keep: { first: '/guid', firstDay: '/batchGuid' },
      keepSent: { firstAmount: '/Amount' },
    }),
    step('So is a second one', {
      call: 'createSale',
      body: aSale(),
      expect: approved,
      keep: { second: '/guid' },
      keepSent: { secondAmount: '/Amount' },
    }),
    step('The first day is closed with both', {
      call: 'closeBatch',
      body: aBatchClose(),
      expect: approved,
      checks: [
        check('CXP-BATCH-02', '/batchInfo/saleCount', is(2)),
        check('CXP-BATCH-02', '/batchInfo/saleAmount', money(sum(from('firstAmount'), from('secondAmount')))),
        check('CXP-BATCH-03', '/batchInfo/returnCount', is(0)),
      ],
    }),
    step('On the second day, a third sale is approved', {
      call: 'createSale',
      body: aSale(),
      expect: approved,
      keep: { third: '/guid' },
      keepSent: { thirdAmount: '/Amount' },
    }),
    step('It cannot be returned on its own day', {
      call: 'createReturn',
      body: aReturn({ SaleGuid: from('third'), Amount: from('thirdAmount') }),
      expect: unsuccessful,
      proves: 'CXP-RETURN-02',
      checks: [says('E065')],
    }),
    step('Half of the first sale is returned', {
      call: 'createReturn',
      body: aReturn({ SaleGuid: from('first'), Amount: half('firstAmount') }),
      expect: approved,
      proves: 'CXP-RETURN-04',
      keep: { return: '/guid', secondDay: '/batchGuid' },
    }),
    step('The second day is closed with one sale and one return', {
      call: 'closeBatch',
      body: aBatchClose(),
      expect: approved,
      checks: [
        check('CXP-BATCH-02', '/batchInfo/saleCount', is(1)),
        check('CXP-BATCH-02', '/batchInfo/saleAmount', money(from('thirdAmount'))),
        check('CXP-BATCH-03', '/batchInfo/returnCount', is(1)),
        check('CXP-BATCH-03', '/batchInfo/returnAmount', money(half('firstAmount'))),
      ],
    }),
    step('The return is a transaction of the second day', {
      call: 'listBatchTransactions',
      path: { guid: from('secondDay') },
      expect: approved,
      checks: [
        check('CXP-BATCH-12', '', includes('/transactionGuid', from('third'))),
        check('CXP-BATCH-12', '', includes('/transactionGuid', from('return'))),
        check('CXP-BATCH-13', '', lacks('/transactionGuid', from('first'))),
      ],
    }),
    step('The first day has its two sales, one of them halved', {
      call: 'listSalesByBatch',
      path: { guid: from('firstDay') },
      expect: approved,
      checks: [
        check('CXP-RETURN-05', '', itemWhere('/guid', from('first'), '/effectiveAmount', money(half('firstAmount')))),
        check('CXP-BATCH-11', '', includes('/guid', from('second'))),
        check('CXP-SALE-07', '', lacks('/guid', from('third'))),
      ],
    }),
    step('The first day is found by its date', {
      call: 'searchBatches',
      body: aBatchSearch(),
      expect: approved,
      proves: 'CXP-BATCH-14',
      checks: [check('CXP-BATCH-14', '/ret', foundBatch([from('firstAmount'), from('secondAmount')]))],
    }),
    step('None of its sales can be voided any more', {
      call: 'createVoid',
      body: aVoid({ SaleGuid: from('second') }),
      expect: unsuccessful,
      proves: 'CXP-VOID-11',
      checks: [says('E097')],
    }),
    step('The second sale is whole', {
      call: 'getSale',
      path: { guid: from('second') },
      expect: approved,
      checks: [check('CXP-VOID-24', '/effectiveAmount', money(from('secondAmount')))],
    }),
  ]),
];
