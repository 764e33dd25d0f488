/** Payments that begin as a reservation, and what becomes of the sale that their capture makes. */
import {
  aBatchClose,
  aCapture,
  anAuthOnly,
  aReturn,
  aVerify,
  aVoid,
} from '../../../../fixtures/connexpay/recipes/payments.ts';
import { approved, refused, unsuccessful } from '../../../../src/vocabulary/flow.ts';
import { includes, is, money } from '../../../../src/vocabulary/matchers.ts';
import { difference, from } from '../../../../src/vocabulary/reference.ts';
import { check, flow, says, step } from '../../words.ts';
import { half } from '../parts.ts';

export const capturedLifeCycles = [
  flow('A verified card is reserved, charged and given back on the same day', [
    step('The card is verified', {
      call: 'createVerify',
      body: aVerify(),
      expect: approved,
      proves: 'CXP-VERIFY-01',
      keep: { token: '/card/cardNumber' },
    }),
    step('Its token reserves an amount', {
      call: 'createAuthOnly',
      body: anAuthOnly({ Card: { CardNumber: from('token') } }),
      expect: approved,
      proves: 'CXP-VERIFY-05',
      keep: { authOnly: '/guid' },
      keepSent: { amount: '/Amount' },
    }),
    step('The amount is captured', {
      call: 'createCapture',
      body: aCapture({ AuthOnlyGuid: from('authOnly') }),
      expect: approved,
      keep: { sale: '/relatedSale/guid', batch: '/relatedSale/batchGuid' },
    }),
    step('The sale that the capture made is voided', {
      call: 'createVoid',
      body: aVoid({ SaleGuid: from('sale'), VoidReason: 'POST_AUTH_USER_DECLINE' }),
      expect: approved,
      proves: 'CXP-VOID-13',
      checks: [
        check('CXP-VOID-14', '/saleGuid', is(from('sale'))),
        check('CXP-VOID-03', '/sale/amount', money(from('amount'))),
        check('CXP-VOID-03', '/sale/effectiveAmount', money('0.00')),
      ],
      keep: { void: '/guid' },
    }),
    step('The authOnly cannot be voided on top', {
      call: 'createVoid',
      body: aVoid({ AuthOnlyGuid: from('authOnly') }),
      expect: refused,
      proves: 'CXP-VOID-12',
      checks: [says('E092')],
    }),
    step('Nothing is left of the sale', {
      call: 'getSale',
      path: { guid: from('sale') },
      expect: approved,
      checks: [check('CXP-VOID-03', '/effectiveAmount', money('0.00'))],
    }),
    step('There is one void of it', {
      call: 'listVoids',
      expect: approved,
      checks: [check('CXP-VOID-23', '', includes('/saleGuid', from('sale')))],
    }),
    step('The batch lists the void', {
      call: 'listBatchTransactions',
      path: { guid: from('batch') },
      expect: approved,
      checks: [check('CXP-BATCH-12', '', includes('/transactionGuid', from('void')))],
    }),
  ]),

  flow('Of a reservation, half is charged and that half is returned, step by step', [
    step('An amount is reserved', {
      call: 'createAuthOnly',
      body: anAuthOnly(),
      expect: approved,
      keep: { authOnly: '/guid' },
      keepSent: { authorised: '/Amount' },
    }),
    step('Half of it is captured', {
      call: 'createCapture',
      body: aCapture({ AuthOnlyGuid: from('authOnly'), NewAmount: half('authorised') }),
      expect: approved,
      keep: { sale: '/relatedSale/guid' },
      keepSent: { captured: '/NewAmount' },
    }),
    step('It cannot be returned before it is settled', {
      call: 'createReturn',
      body: aReturn({ SaleGuid: from('sale'), Amount: from('captured') }),
      expect: unsuccessful,
      proves: 'CXP-RETURN-02',
      checks: [says('E065')],
    }),
    step('The batch closes', { call: 'closeBatch', body: aBatchClose(), expect: approved }),
    step('The sale, once settled, cannot be voided', {
      call: 'createVoid',
      body: aVoid({ SaleGuid: from('sale') }),
      expect: unsuccessful,
      proves: 'CXP-VOID-11',
      checks: [says('E097')],
    }),
    step('The least amount comes back', {
      call: 'createReturn',
      body: aReturn({ SaleGuid: from('sale'), Amount: 0.5 }),
      expect: approved,
      proves: ['CXP-RETURN-13', 'CXP-RETURN-25'],
      checks: [check('CXP-RETURN-05', '/sale/effectiveAmount', money(difference(from('captured'), '0.50')))],
      keep: { part: '/guid' },
    }),
    step('What was captured does not come back once more', {
      call: 'createReturn',
      body: aReturn({ SaleGuid: from('sale'), Amount: from('captured') }),
      expect: refused,
      proves: 'CXP-RETURN-03',
      checks: [says('E063')],
    }),
    step('Nor does the half that was never captured', {
      call: 'createReturn',
      body: aReturn({ SaleGuid: from('sale'), Amount: difference(from('authorised'), '0.50') }),
      expect: refused,
      proves: 'CXP-RETURN-25',
      checks: [says('E063')],
    }),
    step('The rest of what was captured comes back', {
      call: 'createReturn',
      body: aReturn({ SaleGuid: from('sale'), Amount: difference(from('captured'), '0.50') }),
      expect: approved,
      proves: 'CXP-RETURN-25',
      checks: [check('CXP-RETURN-05', '/sale/effectiveAmount', money('0.00'))],
      keep: { rest: '/guid' },
    }),
    step('Nothing more can be returned', {
      call: 'createReturn',
      body: aReturn({ SaleGuid: from('sale'), Amount: 0.5 }),
      expect: refused,
      proves: 'CXP-RETURN-03',
      checks: [says('E063')],
    }),
    step('Both returns are in the list', {
      call: 'listReturns',
      expect: approved,
      checks: [
        check('CXP-RETURN-22', '', includes('/guid', from('part'))),
        check('CXP-RETURN-22', '', includes('/guid', from('rest'))),
      ],
    }),
  ]),
];
