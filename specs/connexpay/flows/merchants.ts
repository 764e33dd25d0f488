/** What one merchant did is nothing to another. */
import { aForeignToken } from '../../../fixtures/connexpay/recipes/accounts.ts';
import {
  aBatchClose,
  aCapture,
  anAuthOnly,
  aReturn,
  aSale,
  aVerify,
  aVoid,
} from '../../../fixtures/connexpay/recipes/payments.ts';
import { answered, approved, unsuccessful } from '../../../src/vocabulary/flow.ts';
import { lacks } from '../../../src/vocabulary/matchers.ts';
import { from } from '../../../src/vocabulary/reference.ts';
import { check, flow, step } from '../words.ts';

const kinds = [
  { one: 'sale', get: 'getSale', list: 'listSales' },
  { one: 'authOnly', get: 'getAuthOnly', list: 'listAuthOnlys' },
  { one: 'capture', get: 'getCapture', list: 'listCaptures' },
  { one: 'void', get: 'getVoid', list: 'listVoids' },
  { one: 'return', get: 'getReturn', list: 'listReturns' },
  { one: 'verify', get: 'getVerify', list: 'listVerifies' },
] as const;

const somebodyElse = { auth: from('foreign') } as const;

export const merchantsFlows = [
  flow(
    'Nobody is shown what another merchant did',
    [
      step('A sale is approved', {
        call: 'createSale',
        body: aSale(),
        expect: approved,
        keep: { sale: '/guid' },
        keepSent: { amount: '/Amount' },
      }),
      step('An authOnly is approved', {
        call: 'createAuthOnly',
        body: anAuthOnly(),
        expect: approved,
        keep: { authOnly: '/guid' },
      }),
      step('It is captured', {
        call: 'createCapture',
        body: aCapture({ AuthOnlyGuid: from('authOnly') }),
        expect: approved,
        keep: { capture: '/guid', captured: '/relatedSale/guid' },
      }),
      step('The captured sale is voided', {
        call: 'createVoid',
        body: aVoid({ SaleGuid: from('captured') }),
        expect: approved,
        keep: { void: '/guid' },
      }),
      step('A card is verified', {
        call: 'createVerify',
        body: aVerify(),
        expect: approved,
        keep: { verify: '/guid' },
      }),
      step('The batch closes', { call: 'closeBatch', body: aBatchClose(), expect: approved }),
      step('The sale is returned', {
        call: 'createReturn',
        body: aReturn({ SaleGuid: from('sale'), Amount: from('amount') }),
        expect: approved,
        keep: { return: '/guid' },
      }),
      step('A user of another merchant logs in', {
        call: 'createToken',
        body: aForeignToken(),
        expect: approved,
        keep: { foreign: '/access_token' },
      }),
      ...kinds.flatMap(({ one, get, list }) => [
        step(`The ${one} is shown to its own user`, { call: get, path: { guid: from(one) }, expect: approved }),
        step(`The ${one} is not shown to the other user`, {
          call: get,
          path: { guid: from(one) },
          ...somebodyElse,
          expect: unsuccessful,
          proves: 'CXP-MERCHANT-01',
        }),
        step(`The ${one} is not in the other user's list`, {
          call: list,
          ...somebodyElse,
          expect: answered,
          checks: [check('CXP-MERCHANT-02', '', lacks('/guid', from(one)))],
        }),
      ]),
    ],
    { needs: ['foreignUsername', 'foreignPassword'] },
  ),
];
