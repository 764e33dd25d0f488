/** How long a sale can be returned. */
import { aBatchClose, aReturn, aSale } from '../../../../fixtures/connexpay/recipes/payments.ts';
import { approved, refused } from '../../../../src/vocabulary/flow.ts';
import { money } from '../../../../src/vocabulary/matchers.ts';
import { from } from '../../../../src/vocabulary/reference.ts';
import { check, flow, says, step, timePasses } from '../../words.ts';
import { half } from '../parts.ts';

const DAY = 86_400_000;

export const agedReturnsFlows = [
  flow(
    'A sale can be returned for 180 days',
    [
      step('The sale is approved', {
        call: 'createSale',
        body: aSale(),
        expect: approved,
        keep: { sale: '/guid' },
        keepSent: { amount: '/Amount' },
      }),
      step('The batch closes', { call: 'closeBatch', body: aBatchClose(), expect: approved }),
      timePasses('179 days pass', 179 * DAY),
      step('Half of the sale comes back', {
        call: 'createReturn',
        body: aReturn({ SaleGuid: from('sale'), Amount: half('amount') }),
        expect: approved,
        proves: 'CXP-RETURN-15',
      }),
      timePasses('Two more days pass', 2 * DAY),
      step('The other half is refused', {
        call: 'createReturn',
        body: aReturn({ SaleGuid: from('sale'), Amount: half('amount') }),
        expect: refused,
        proves: 'CXP-RETURN-14',
        checks: [says('E061')],
      }),
      step('It is still there', {
        call: 'getSale',
        path: { guid: from('sale') },
        expect: approved,
        checks: [check('CXP-RETURN-23', '/effectiveAmount', money(half('amount')))],
      }),
    ],
    { needs: ['control'] },
  ),
];
