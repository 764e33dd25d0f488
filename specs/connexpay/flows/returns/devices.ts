/** Returns on devices that the sale was not run on. */
import { aForeignToken } from '../../../../fixtures/connexpay/recipes/accounts.ts';
import { aBatchClose, aReturn, aSale } from '../../../../fixtures/connexpay/recipes/payments.ts';
import { approved, refused } from '../../../../src/vocabulary/flow.ts';
import { is, money } from '../../../../src/vocabulary/matchers.ts';
import { from } from '../../../../src/vocabulary/reference.ts';
import { check, flow, says, step } from '../../words.ts';
import { half } from '../parts.ts';

export const foreignReturnsFlows = [
  flow(
    'A sale is returned on a device of its own merchant account only',
    [
      step('The sale is approved', {
        call: 'createSale',
        body: aSale(),
        expect: approved,
        keep: { sale: '/guid' },
        keepSent: { amount: '/Amount' },
      }),
      step('The batch closes', { call: 'closeBatch', body: aBatchClose(), expect: approved }),
      step('Half of it comes back on its own device', {
        call: 'createReturn',
        body: aReturn({ SaleGuid: from('sale'), Amount: half('amount') }),
        expect: approved,
      }),
      step('The other half is refused on a device of another merchant account', {
        call: 'createReturn',
        body: (stand) =>
          aReturn({
            DeviceGuid: stand.world.siblingDeviceGuid ?? '',
            SaleGuid: from('sale'),
            Amount: half('amount'),
          })(stand),
        expect: refused,
        proves: 'CXP-RETURN-16',
        checks: [says('E066')],
      }),
      step('It is still there', {
        call: 'getSale',
        path: { guid: from('sale') },
        expect: approved,
        checks: [check('CXP-RETURN-23', '/effectiveAmount', money(half('amount')))],
      }),
    ],
    { needs: ['siblingDeviceGuid'] },
  ),

  flow(
    'A sale of somebody else cannot be returned',
    [
      step('The sale is approved', {
        call: 'createSale',
        body: aSale(),
        expect: approved,
        keep: { sale: '/guid' },
        keepSent: { amount: '/Amount' },
      }),
      step('Its batch closes', { call: 'closeBatch', body: aBatchClose(), expect: approved }),
      step('Somebody else logs in', {
        call: 'createToken',
        body: aForeignToken(),
        expect: approved,
        keep: { token: '/access_token' },
      }),
      step('Somebody else has a sale of his own', {
        call: 'createSale',
        auth: from('token'),
        body: (stand) => aSale({ DeviceGuid: stand.world.foreignDeviceGuid ?? '' })(stand),
        expect: approved,
        keep: { other: '/guid' },
        keepSent: { otherAmount: '/Amount' },
      }),
      step('His batch closes too', {
        call: 'closeBatch',
        auth: from('token'),
        body: (stand) => aBatchClose({ DeviceGuid: stand.world.foreignDeviceGuid ?? '' })(stand),
        expect: approved,
      }),
      step('He returns his sale', {
        call: 'createReturn',
        auth: from('token'),
        body: (stand) =>
          aReturn({
            DeviceGuid: stand.world.foreignDeviceGuid ?? '',
            SaleGuid: from('other'),
            Amount: from('otherAmount'),
          })(stand),
        expect: approved,
        checks: [check('CXP-RETURN-19', '/saleGuid', is(from('other')))],
      }),
      step('He cannot return the first sale on his device', {
        call: 'createReturn',
        auth: from('token'),
        body: (stand) =>
          aReturn({
            DeviceGuid: stand.world.foreignDeviceGuid ?? '',
            SaleGuid: from('sale'),
            Amount: from('amount'),
          })(stand),
        expect: refused,
        proves: 'CXP-RETURN-17',
      }),
      step('It is whole', {
        call: 'getSale',
        path: { guid: from('sale') },
        expect: approved,
        checks: [check('CXP-RETURN-23', '/effectiveAmount', money(from('amount')))],
      }),
    ],
    { needs: ['foreignUsername', 'foreignPassword', 'foreignDeviceGuid'] },
  ),
];
