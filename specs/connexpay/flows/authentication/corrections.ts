/** Nobody voids, returns, settles or issues a card without a bearer that was issued, or sees what others did. */
import { aBatchSearch } from '../../../../fixtures/connexpay/recipes/batches.ts';
import { aFundingSale, anIssuedCard } from '../../../../fixtures/connexpay/recipes/issued-cards.ts';
import { aBatchClose, aReturn, aSale, aVoid } from '../../../../fixtures/connexpay/recipes/payments.ts';
import { approved } from '../../../../src/vocabulary/flow.ts';
import { isNot } from '../../../../src/vocabulary/matchers.ts';
import { from } from '../../../../src/vocabulary/reference.ts';
import { check, flow, step } from '../../words.ts';
import { closed, guarded } from './guarded.ts';

const nothingDone = ['CXP-AUTH-01', 'CXP-AUTH-02'] as const;

const aSaleIsApproved = step('A sale is approved', {
  call: 'createSale',
  body: aSale(),
  expect: approved,
  keep: { sale: '/guid', batch: '/batchGuid' },
  keepSent: { amount: '/Amount' },
});

const anotherSaleIsApproved = step('Another sale is approved', {
  call: 'createSale',
  body: aSale(),
  expect: approved,
  keep: { otherSale: '/guid' },
  keepSent: { otherAmount: '/Amount' },
});

const theOtherSaleStands = step('The other sale stands in full', {
  call: 'getSale',
  path: { guid: from('otherSale') },
  expect: approved,
});

export const guardedCorrectionFlows = [
  flow('Sales are not voided without a bearer, nor are voids shown', [
    aSaleIsApproved,
    anotherSaleIsApproved,
    ...guarded(
      'Voiding a sale',
      { call: 'createVoid', body: aVoid({ SaleGuid: from('sale') }), keep: { void: '/guid' } },
      { body: aVoid({ SaleGuid: from('otherSale') }) },
    ),
    ...guarded('Looking at a void', { call: 'getVoid', path: { guid: from('void') } }),
    ...guarded('Listing the voids', { call: 'listVoids' }),
    theOtherSaleStands,
    step('It can still be voided', {
      call: 'createVoid',
      body: aVoid({ SaleGuid: from('otherSale') }),
      expect: approved,
      proves: nothingDone,
    }),
  ]),

  flow('Sales are not returned without a bearer, nor are returns shown', [
    aSaleIsApproved,
    anotherSaleIsApproved,
    step('The batch closes', { call: 'closeBatch', body: aBatchClose(), expect: approved }),
    ...guarded(
      'Returning a sale',
      {
        call: 'createReturn',
        body: aReturn({ SaleGuid: from('sale'), Amount: from('amount') }),
        keep: { return: '/guid' },
      },
      { body: aReturn({ SaleGuid: from('otherSale'), Amount: from('otherAmount') }) },
    ),
    ...guarded('Looking at a return', { call: 'getReturn', path: { guid: from('return') } }),
    ...guarded('Listing the returns', { call: 'listReturns' }),
    theOtherSaleStands,
    step('It can still be returned in full', {
      call: 'createReturn',
      body: aReturn({ SaleGuid: from('otherSale'), Amount: from('otherAmount') }),
      expect: approved,
      proves: nothingDone,
    }),
  ]),

  flow('Batches are not shown without a bearer', [
    aSaleIsApproved,
    step('The batch closes', { call: 'closeBatch', body: aBatchClose(), expect: approved }),
    ...guarded('Searching for batches', { call: 'searchBatches', body: aBatchSearch() }),
    ...guarded('Listing the transactions of a batch', { call: 'listBatchTransactions', path: { guid: from('batch') } }),
  ]),

  flow('An open batch stays open when its closing is refused for want of a bearer', [
    aSaleIsApproved,
    step('With a bearer a batch is closed', { call: 'closeBatch', body: aBatchClose(), expect: approved }),
    anotherSaleIsApproved,
    ...closed('Closing the next batch', { call: 'closeBatch', body: aBatchClose() }),
    step('The sale in it is in an open batch', {
      call: 'getSale',
      path: { guid: from('otherSale') },
      expect: approved,
      checks: nothingDone.map((id) => check(id, '/batchStatus', isNot('Batch - Closed'))),
    }),
  ]),

  flow(
    'No card is issued without a bearer',
    [
      step('A sale funds two payments', {
        call: 'createSale',
        body: aFundingSale(2),
        expect: approved,
        keep: { code: '/connexPayTransaction/incomingTransCode' },
      }),
      ...guarded('Issuing a card', {
        call: 'issueCard',
        body: anIssuedCard({ IncomingTransactionCode: from('code'), AmountLimit: 0.5 }),
      }),
      step('The second payment is still available', {
        call: 'issueCard',
        body: anIssuedCard({ IncomingTransactionCode: from('code'), AmountLimit: 0.5 }),
        expect: approved,
        proves: nothingDone,
      }),
    ],
    { needs: ['merchantGuid'] },
  ),
];
