/** What a search tells of transactions after something else happened to them. */

import { aBatchClose, aCapture, aReturn, aVoid } from '../../../../fixtures/connexpay/recipes/payments.ts';
import {
  aDeclinedAuthOnly,
  aMarkedAuthOnly,
  aMarkedSale,
  aMarkedVerify,
  type Criteria,
  type SearchRequest,
  someRiskData,
} from '../../../../fixtures/connexpay/recipes/searches.ts';
import { approved, declined, type Flow } from '../../../../src/vocabulary/flow.ts';
import { includes, is, isNot, itemWhere, lacks, length, money } from '../../../../src/vocabulary/matchers.ts';
import { difference, from, sum } from '../../../../src/vocabulary/reference.ts';
import type { ConnexpayRequirementId } from '../../requirements/index.ts';
import { check, flow, step } from '../../words.ts';
import { nothing, search } from './search-steps.ts';

const needs = ['merchantGuid'];
const ofHolder: Criteria<SearchRequest> = { CardHolderName: from('holder') };
const marks = { holder: '/Card/CardHolderName', amount: '/Amount' };

const aSaleIsMade = step('The sale is approved', {
  call: 'createSale',
  body: aMarkedSale(),
  expect: approved,
  keep: { sale: '/guid' },
  keepSent: marks,
});

const isFoundOnce = check('CXP-SEARCH-01', '/ret', includes('/guid', from('sale')));

const theWholeSaleIsFound = search('searchSales', 'All of it is found', [ofHolder], {
  expect: approved,
  proves: 'CXP-SEARCH-01',
  checks: [
    isFoundOnce,
    check('CXP-SEARCH-15', '/ret', itemWhere('/guid', from('sale'), '/effectiveAmount', money(from('amount')))),
  ],
  keep: { batchStatus: '/ret/0/batchStatus' },
});

export const statesFlows: readonly Flow<ConnexpayRequirementId>[] = [
  flow(
    'A search shows that nothing is left of a voided sale',
    [
      aSaleIsMade,
      theWholeSaleIsFound,
      step('The sale is voided', { call: 'createVoid', body: aVoid({ SaleGuid: from('sale') }), expect: approved }),
      search('searchSales', 'Nothing of it is left', [ofHolder], {
        expect: approved,
        proves: 'CXP-SEARCH-01',
        checks: [
          isFoundOnce,
          check('CXP-SEARCH-15', '/ret', itemWhere('/guid', from('sale'), '/effectiveAmount', money('0.00'))),
        ],
      }),
    ],
    { needs },
  ),

  flow(
    'A void without a reason is not found by a reason',
    [
      aSaleIsMade,
      step('The sale is voided for no reason', {
        call: 'createVoid',
        body: aVoid({ SaleGuid: from('sale') }),
        expect: approved,
        keep: { void: '/guid' },
      }),
      search('searchVoids', 'The void is found by its sale', [{ SaleGuid: from('sale') }], { expect: approved }),
      search(
        'searchVoids',
        'It is not found by its sale and a reason',
        [{ SaleGuid: from('sale'), VoidReason: 'TORN_TRANSACTIONS' }],
        { checks: [check('CXP-SEARCH-34', '/ret', lacks('/guid', from('void')))] },
      ),
    ],
    { needs },
  ),

  flow(
    'A search shows what a return leaves of a settled sale',
    [
      aSaleIsMade,
      theWholeSaleIsFound,
      step('The batch closes', { call: 'closeBatch', body: aBatchClose(), expect: approved }),
      search('searchSales', 'Its batch is not what it was', [ofHolder], {
        expect: approved,
        proves: 'CXP-SEARCH-01',
        checks: [
          isFoundOnce,
          check('CXP-SEARCH-15', '/ret', itemWhere('/guid', from('sale'), '/batchStatus', isNot(from('batchStatus')))),
        ],
      }),
      step('All but ten come back', {
        call: 'createReturn',
        body: aReturn({ SaleGuid: from('sale'), Amount: difference(from('amount'), 10) }),
        expect: approved,
      }),
      search('searchSales', 'Ten are left', [ofHolder], {
        expect: approved,
        proves: 'CXP-SEARCH-01',
        checks: [
          isFoundOnce,
          check('CXP-SEARCH-15', '/ret', itemWhere('/guid', from('sale'), '/effectiveAmount', money('10.00'))),
        ],
      }),
    ],
    { needs },
  ),

  flow(
    'An authOnly is found among the sales once it is captured',
    [
      step('The authOnly is approved', {
        call: 'createAuthOnly',
        body: aMarkedAuthOnly(),
        expect: approved,
        keep: { authOnly: '/guid' },
        keepSent: marks,
      }),
      search('searchAuthOnlys', 'It is an authOnly', [ofHolder], {
        checks: [check('CXP-SEARCH-18', '/ret', includes('/guid', from('authOnly')))],
      }),
      search('searchSales', 'It is no sale', [ofHolder], { checks: [nothing('CXP-SEARCH-18')] }),
      search('searchVerifies', 'It is no verify', [ofHolder], { checks: [nothing('CXP-SEARCH-18')] }),
      step('It is captured', {
        call: 'createCapture',
        body: aCapture({ AuthOnlyGuid: from('authOnly'), NewAmount: from('amount') }),
        expect: approved,
        keep: { sale: '/relatedSale/guid' },
      }),
      search(
        'searchSales',
        'The sale of the capture is found',
        [{ AmountFrom: difference(from('amount'), 1), AmountTo: sum(from('amount'), 1) }],
        {
          checks: [
            check('CXP-SEARCH-16', '/ret', includes('/guid', from('sale'))),
            check('CXP-SEARCH-16', '/ret', itemWhere('/guid', from('sale'), '/amount', money(from('amount')))),
          ],
        },
      ),
    ],
    { needs },
  ),

  flow(
    'A verify is found among the verifies only',
    [
      step('The verify is approved', {
        call: 'createVerify',
        body: aMarkedVerify(),
        expect: approved,
        keepSent: { holder: '/Card/CardHolderName' },
      }),
      search('searchVerifies', 'It is a verify', [ofHolder], { checks: [check('CXP-SEARCH-18', '/ret', length(1))] }),
      search('searchSales', 'It is no sale', [ofHolder], { checks: [nothing('CXP-SEARCH-18')] }),
      search('searchAuthOnlys', 'It is no authOnly', [ofHolder], { checks: [nothing('CXP-SEARCH-18')] }),
    ],
    { needs },
  ),

  flow(
    'A sale is found among the sales only',
    [
      aSaleIsMade,
      search('searchSales', 'It is a sale', [ofHolder], {
        checks: [check('CXP-SEARCH-18', '/ret', includes('/guid', from('sale')))],
      }),
      search('searchAuthOnlys', 'It is no authOnly', [ofHolder], { checks: [nothing('CXP-SEARCH-18')] }),
      search('searchVerifies', 'It is no verify', [ofHolder], { checks: [nothing('CXP-SEARCH-18')] }),
    ],
    { needs },
  ),

  flow(
    'A declined authOnly is found by its status',
    [
      step('The authOnly is declined', {
        call: 'createAuthOnly',
        body: aDeclinedAuthOnly(),
        expect: declined,
        keepSent: { holder: '/Card/CardHolderName' },
        assumes: 'the issuer of this card declines any CVV but one, see fixtures/connexpay/test-cards.ts',
      }),
      search(
        'searchAuthOnlys',
        'It is found among the declined ones',
        [ofHolder, { Status: 'Transaction - Declined' }],
        {
          checks: [
            check('CXP-SEARCH-17', '/ret', length(1)),
            check('CXP-SEARCH-17', '/ret/0/status', is('Transaction - Declined')),
          ],
        },
      ),
      search(
        'searchAuthOnlys',
        'It is not found among the approved ones',
        [ofHolder, { Status: 'Transaction - Approved' }],
        { checks: [nothing('CXP-SEARCH-17')] },
      ),
    ],
    { needs },
  ),

  flow(
    'A sale is found by the order number of its risk data',
    [
      step('The sale is approved', {
        call: 'createSale',
        body: (stand) => aMarkedSale({}, { RiskData: someRiskData(stand) })(stand),
        expect: approved,
        keep: { sale: '/guid' },
        keepSent: { ...marks, orderNumber: '/RiskData/OrderNumber' },
      }),
      search('searchSales', 'It is found by its order number', [{ OrderNumber: from('orderNumber') }], {
        checks: [check('CXP-SEARCH-26', '/ret', includes('/guid', from('sale')))],
      }),
      search(
        'searchSales',
        'It is not found by another order number',
        [ofHolder, { OrderNumber: 'ORDER000000000017' }],
        {
          checks: [check('CXP-SEARCH-26', '/ret', lacks('/guid', from('sale')))],
        },
      ),
    ],
    { needs },
  ),
];
