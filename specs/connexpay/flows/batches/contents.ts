/** What is in a batch: its sales, and all of its transactions. */
import { aBatchClose, aCapture, anAuthOnly, aSale, aVoid } from '../../../../fixtures/connexpay/recipes/payments.ts';
import { approved, unsuccessful } from '../../../../src/vocabulary/flow.ts';
import { every, includes, is, itemWhere, lacks, money } from '../../../../src/vocabulary/matchers.ts';
import { from } from '../../../../src/vocabulary/reference.ts';
import { check, flow, step } from '../../words.ts';
import { unusedGuid } from '../looks.ts';

export const batchContentsFlows = [
  flow('A batch lists its own sales and transactions and no others', [
    step('A sale is approved', {
      call: 'createSale',
      body: aSale(),
      expect: approved,
      keep: { first: '/guid', firstBatch: '/batchGuid', last4: '/card/last4' },
      keepSent: { amount: '/Amount' },
    }),
    step('An authOnly is approved', {
      call: 'createAuthOnly',
      body: anAuthOnly(),
      expect: approved,
      keep: { authOnly: '/guid' },
      keepSent: { reserved: '/Amount' },
    }),
    step('The batch closes', { call: 'closeBatch', body: aBatchClose(), expect: approved }),
    step('A sale of the next batch is approved', {
      call: 'createSale',
      body: aSale(),
      expect: approved,
      keep: { second: '/guid', secondBatch: '/batchGuid' },
    }),
    step('The sales of the first batch are listed', {
      call: 'listSalesByBatch',
      path: { guid: from('firstBatch') },
      expect: approved,
      checks: [
        check('CXP-BATCH-11', '', includes('/guid', from('first'))),
        check('CXP-SALE-07', '', lacks('/guid', from('second'))),
        check('CXP-SALE-07', '', every('/batchGuid', is(from('firstBatch')))),
      ],
    }),
    step('The sales of the second batch are listed', {
      call: 'listSalesByBatch',
      path: { guid: from('secondBatch') },
      expect: approved,
      checks: [
        check('CXP-BATCH-11', '', includes('/guid', from('second'))),
        check('CXP-SALE-07', '', lacks('/guid', from('first'))),
      ],
    }),
    step('The transactions of the first batch are listed', {
      call: 'listBatchTransactions',
      path: { guid: from('firstBatch') },
      expect: approved,
      checks: [
        check('CXP-BATCH-12', '', includes('/transactionGuid', from('first'))),
        check('CXP-BATCH-23', '', itemWhere('/transactionGuid', from('first'), '/transactionType', is('Sale'))),
        check('CXP-BATCH-12', '', itemWhere('/transactionGuid', from('first'), '/amount', money(from('amount')))),
        check('CXP-BATCH-12', '', itemWhere('/transactionGuid', from('first'), '/lastFour', is(from('last4')))),
        check('CXP-BATCH-12', '', includes('/transactionGuid', from('authOnly'))),
        check('CXP-BATCH-23', '', itemWhere('/transactionGuid', from('authOnly'), '/transactionType', is('Auth Only'))),
        check('CXP-BATCH-12', '', itemWhere('/transactionGuid', from('authOnly'), '/amount', money(from('reserved')))),
        check('CXP-BATCH-13', '', lacks('/transactionGuid', from('second'))),
      ],
    }),
    step('The transactions of the second batch are listed', {
      call: 'listBatchTransactions',
      path: { guid: from('secondBatch') },
      expect: approved,
      checks: [
        check('CXP-BATCH-12', '', includes('/transactionGuid', from('second'))),
        check('CXP-BATCH-13', '', lacks('/transactionGuid', from('first'))),
        check('CXP-BATCH-13', '', lacks('/transactionGuid', from('authOnly'))),
      ],
    }),
    step('A guid that names no batch has no sales', {
      call: 'listSalesByBatch',
      path: { guid: unusedGuid },
      expect: unsuccessful,
      proves: 'CXP-BATCH-19',
    }),
    step('It has no transactions either', {
      call: 'listBatchTransactions',
      path: { guid: unusedGuid },
      expect: unsuccessful,
      proves: 'CXP-BATCH-19',
    }),
  ]),

  flow('A batch lists the sale that a capture made, and a void', [
    step('An authOnly is approved', {
      call: 'createAuthOnly',
      body: anAuthOnly(),
      expect: approved,
      keep: { authOnly: '/guid' },
      keepSent: { amount: '/Amount' },
    }),
    step('It is captured', {
      call: 'createCapture',
      body: aCapture({ AuthOnlyGuid: from('authOnly') }),
      expect: approved,
      keep: { captured: '/relatedSale/guid' },
    }),
    step('A sale is approved', {
      call: 'createSale',
      body: aSale(),
      expect: approved,
      keep: { sale: '/guid', batch: '/batchGuid' },
      keepSent: { voidedAmount: '/Amount' },
    }),
    step('It is voided', {
      call: 'createVoid',
      body: aVoid({ SaleGuid: from('sale') }),
      expect: approved,
      keep: { void: '/guid' },
    }),
    step('The sales of the batch have the captured one', {
      call: 'listSalesByBatch',
      path: { guid: from('batch') },
      expect: approved,
      checks: [check('CXP-BATCH-11', '', includes('/guid', from('captured')))],
    }),
    step('The transactions of the batch have the void, with the amount that it gave up', {
      call: 'listBatchTransactions',
      path: { guid: from('batch') },
      expect: approved,
      checks: [
        check('CXP-BATCH-12', '', includes('/transactionGuid', from('void'))),
        check('CXP-BATCH-23', '', itemWhere('/transactionGuid', from('void'), '/transactionType', is('Void'))),
        check('CXP-BATCH-24', '', itemWhere('/transactionGuid', from('void'), '/amount', money(from('voidedAmount')))),
      ],
    }),
  ]),
];
