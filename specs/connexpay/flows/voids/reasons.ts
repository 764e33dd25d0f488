/** The reasons of voids: the six that the document lists, and one that it does not. */

import { aSale, aVoid } from '../../../../fixtures/connexpay/recipes/payments.ts';
import type { components } from '../../../../openapi/connexpay/types.ts';
import { changed } from '../../../../src/vocabulary/change.ts';
import { approved, refused } from '../../../../src/vocabulary/flow.ts';
import { is, money } from '../../../../src/vocabulary/matchers.ts';
import { from } from '../../../../src/vocabulary/reference.ts';
import { check, flow, step } from '../../words.ts';

const voidReasons = [
  'POST_AUTH_USER_DECLINE',
  'DEVICE_TIMEOUT',
  'DEVICE_UNAVAILABLE',
  'PARTIAL_REVERSAL',
  'TORN_TRANSACTIONS',
  'POST_AUTH_CHIP_DECLINE',
] as const satisfies readonly components['schemas']['VoidReason'][];

export const voidReasonsFlows = [
  flow(
    'A sale is voided for each of the six reasons',
    voidReasons.flatMap((reason) => [
      step(`A sale to be voided for ${reason} is approved`, {
        call: 'createSale',
        body: aSale(),
        expect: approved,
        keep: { [reason]: '/guid' },
      }),
      step(`It is voided for ${reason}`, {
        call: 'createVoid',
        body: aVoid({ SaleGuid: from(reason), VoidReason: reason }),
        expect: approved,
        proves: 'CXP-VOID-08',
        checks: [check('CXP-VOID-08', '/voidReason', is(reason))],
      }),
    ]),
  ),

  flow('A void for a reason that is not listed is refused', [
    step('A sale is approved', { call: 'createSale', body: aSale(), expect: approved, keep: { first: '/guid' } }),
    step('It is voided for a listed reason', {
      call: 'createVoid',
      body: aVoid({ SaleGuid: from('first'), VoidReason: 'DEVICE_UNAVAILABLE' }),
      expect: approved,
    }),
    step('Another sale is approved', {
      call: 'createSale',
      body: aSale(),
      expect: approved,
      keep: { second: '/guid' },
      keepSent: { amount: '/Amount' },
    }),
    step('A reason of our own is refused', {
      call: 'createVoid',
      body: aVoid({ SaleGuid: from('second'), VoidReason: 'DEVICE_UNAVAILABLE' }),
      wrong: changed('/VoidReason', 'CHANGE_OF_MIND'),
      expect: refused,
      proves: 'CXP-VOID-10',
    }),
    step('The sale is whole', {
      call: 'getSale',
      path: { guid: from('second') },
      expect: approved,
      checks: [check('CXP-VOID-24', '/effectiveAmount', money(from('amount')))],
    }),
  ]),
];
