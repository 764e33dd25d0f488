/** How much of a sale that a capture made can be returned: what was captured, however much was reserved. */
import { aBatchClose, aCapture, anAuthOnly, aReturn } from '../../../../fixtures/connexpay/recipes/payments.ts';
import { approved, refused } from '../../../../src/vocabulary/flow.ts';
import { money } from '../../../../src/vocabulary/matchers.ts';
import { from } from '../../../../src/vocabulary/reference.ts';
import { check, flow, says, step } from '../../words.ts';
import { half } from '../parts.ts';

export const capturedReturnsFlows = [
  flow('What was reserved and not captured cannot be returned', [
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
    }),
    step('The batch closes', { call: 'closeBatch', body: aBatchClose(), expect: approved }),
    step('All that was reserved does not come back', {
      call: 'createReturn',
      body: aReturn({ SaleGuid: from('sale'), Amount: from('authorised') }),
      expect: refused,
      proves: 'CXP-RETURN-25',
      checks: [says('E063')],
    }),
    step('All that was captured comes back', {
      call: 'createReturn',
      body: aReturn({ SaleGuid: from('sale'), Amount: half('authorised') }),
      expect: approved,
      proves: 'CXP-RETURN-25',
      checks: [check('CXP-RETURN-05', '/sale/effectiveAmount', money('0.00'))],
    }),
  ]),
];
