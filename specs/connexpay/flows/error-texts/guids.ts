/** A transaction is read by its own guid, and by no other. */
import {
  aBatchClose,
  aCapture,
  anAuthOnly,
  aReturn,
  aSale,
  aVerify,
  aVoid,
} from '../../../../fixtures/connexpay/recipes/payments.ts';
import { approved, unsuccessful } from '../../../../src/vocabulary/flow.ts';
import { from } from '../../../../src/vocabulary/reference.ts';
import { flow, says, step } from '../../words.ts';

type Reading = 'getSale' | 'getAuthOnly' | 'getCapture' | 'getVoid' | 'getReturn' | 'getVerify';

/** First what the guid stands for, then the guid of something else. */
function isReadByItsOwnGuid(call: Reading, what: string, name: string, other: string) {
  return [
    step(`The ${what} is read by its guid`, { call, path: { guid: from(name) }, expect: approved }),
    step(`No ${what} is read by the guid of something else`, {
      call,
      path: { guid: from(other) },
      expect: unsuccessful,
      proves: 'CXP-REFUSAL-07',
      checks: [says('E159')],
    }),
  ];
}

export const guidFlows = [
  flow('A sale and its void are read by their own guids', [
    step('A sale is approved', { call: 'createSale', body: aSale(), expect: approved, keep: { sale: '/guid' } }),
    step('It is voided', {
      call: 'createVoid',
      body: aVoid({ SaleGuid: from('sale') }),
      expect: approved,
      keep: { void: '/guid' },
    }),
    ...isReadByItsOwnGuid('getSale', 'sale', 'sale', 'void'),
    ...isReadByItsOwnGuid('getVoid', 'void', 'void', 'sale'),
  ]),

  flow('An authOnly and its capture are read by their own guids', [
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
      keep: { capture: '/guid' },
    }),
    ...isReadByItsOwnGuid('getAuthOnly', 'authOnly', 'authOnly', 'capture'),
    ...isReadByItsOwnGuid('getCapture', 'capture', 'capture', 'authOnly'),
  ]),

  flow('A return and a verify are read by their own guids', [
    step('A sale is approved', {
      call: 'createSale',
      body: aSale(),
      expect: approved,
      keep: { sale: '/guid' },
      keepSent: { amount: '/Amount' },
    }),
    step('The batch closes', { call: 'closeBatch', body: aBatchClose(), expect: approved }),
    step('The sale is returned', {
      call: 'createReturn',
      body: aReturn({ SaleGuid: from('sale'), Amount: from('amount') }),
      expect: approved,
      keep: { return: '/guid' },
    }),
    step('A verify is approved', {
      call: 'createVerify',
      body: aVerify(),
      expect: approved,
      keep: { verify: '/guid' },
    }),
    ...isReadByItsOwnGuid('getReturn', 'return', 'return', 'verify'),
    ...isReadByItsOwnGuid('getVerify', 'verify', 'verify', 'return'),
  ]),
];
