/** Closures that are refused. */
import { aForeignToken } from '../../../../fixtures/connexpay/recipes/accounts.ts';
import { aBatchClose, aSale } from '../../../../fixtures/connexpay/recipes/payments.ts';
import { without } from '../../../../src/vocabulary/change.ts';
import { approved, refused, unsuccessful } from '../../../../src/vocabulary/flow.ts';
import { is } from '../../../../src/vocabulary/matchers.ts';
import { from } from '../../../../src/vocabulary/reference.ts';
import { check, flow, step } from '../../words.ts';

export const batchRefusalsFlows = [
  flow('A closure without a device is refused', [
    step('A sale is approved', { call: 'createSale', body: aSale(), expect: approved }),
    step('Its batch closes', { call: 'closeBatch', body: aBatchClose(), expect: approved }),
    step('Another sale is approved', {
      call: 'createSale',
      body: aSale(),
      expect: approved,
      keep: { sale: '/guid', open: '/batchStatus' },
    }),
    step('A closure that names no device is refused', {
      call: 'closeBatch',
      body: aBatchClose(),
      wrong: without('/DeviceGuid'),
      expect: refused,
      proves: 'CXP-BATCH-18',
    }),
    step('The batch is still open', {
      call: 'getSale',
      path: { guid: from('sale') },
      expect: approved,
      checks: [check('CXP-BATCH-18', '/batchStatus', is(from('open')))],
    }),
  ]),

  flow(
    'The batch of somebody else cannot be closed',
    [
      step('Somebody else logs in', {
        call: 'createToken',
        body: aForeignToken(),
        expect: approved,
        keep: { token: '/access_token' },
      }),
      step('Somebody else has a sale', {
        call: 'createSale',
        auth: from('token'),
        body: (stand) => aSale({ DeviceGuid: stand.world.foreignDeviceGuid ?? '' })(stand),
        expect: approved,
      }),
      step('He closes his batch', {
        call: 'closeBatch',
        auth: from('token'),
        body: (stand) => aBatchClose({ DeviceGuid: stand.world.foreignDeviceGuid ?? '' })(stand),
        expect: approved,
      }),
      step('We have a sale', {
        call: 'createSale',
        body: aSale(),
        expect: approved,
        keep: { sale: '/guid', open: '/batchStatus' },
      }),
      step('He cannot close our batch', {
        call: 'closeBatch',
        auth: from('token'),
        body: aBatchClose(),
        expect: unsuccessful,
        proves: 'CXP-BATCH-21',
        assumes: 'closing a batch wants a device of the own merchant as transactions do; see CXP-AMB-368',
      }),
      step('It is still open', {
        call: 'getSale',
        path: { guid: from('sale') },
        expect: approved,
        checks: [check('CXP-BATCH-21', '/batchStatus', is(from('open')))],
      }),
    ],
    { needs: ['foreignUsername', 'foreignPassword', 'foreignDeviceGuid'] },
  ),
];
