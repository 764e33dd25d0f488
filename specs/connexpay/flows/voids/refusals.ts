/** Voids that are refused for what they name, or for who asks. */
import { aForeignToken } from '../../../../fixtures/connexpay/recipes/accounts.ts';
import { anAuthOnly, aSale, aVoid } from '../../../../fixtures/connexpay/recipes/payments.ts';
import { changed, without } from '../../../../src/vocabulary/change.ts';
import { approved, refused, unsuccessful } from '../../../../src/vocabulary/flow.ts';
import { is, money } from '../../../../src/vocabulary/matchers.ts';
import { from } from '../../../../src/vocabulary/reference.ts';
import { check, flow, says, step } from '../../words.ts';
import { unusedGuid } from '../looks.ts';

export const refusedVoidsFlows = [
  flow('A void names exactly one transaction', [
    step('A sale is approved', { call: 'createSale', body: aSale(), expect: approved, keep: { first: '/guid' } }),
    step('A void that names it is approved', {
      call: 'createVoid',
      body: aVoid({ SaleGuid: from('first') }),
      expect: approved,
    }),
    step('Another sale is approved', {
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
    step('A void that names nothing is refused', {
      call: 'createVoid',
      body: aVoid({ SaleGuid: from('sale') }),
      wrong: without('/SaleGuid'),
      expect: refused,
      proves: 'CXP-VOID-06',
      checks: [says('E090')],
    }),
    step('A void that names the sale and the authOnly is refused', {
      call: 'createVoid',
      body: aVoid({ SaleGuid: from('sale') }),
      wrong: changed('/AuthOnlyGuid', from('authOnly')),
      expect: refused,
      proves: 'CXP-VOID-07',
      checks: [says('E091')],
    }),
    step('A void without a device is refused', {
      call: 'createVoid',
      body: aVoid({ SaleGuid: from('sale') }),
      wrong: without('/DeviceGuid'),
      expect: refused,
      proves: 'CXP-VOID-21',
    }),
    step('The sale is whole', {
      call: 'getSale',
      path: { guid: from('sale') },
      expect: approved,
      checks: [
        check('CXP-VOID-24', '/effectiveAmount', money(from('amount'))),
        check('CXP-VOID-07', '/effectiveAmount', money(from('amount'))),
      ],
    }),
    step('The authOnly can still be voided, on its own', {
      call: 'createVoid',
      body: aVoid({ AuthOnlyGuid: from('authOnly') }),
      expect: approved,
      proves: 'CXP-VOID-07',
    }),
  ]),

  flow('A void of what does not exist is refused', [
    step('A sale is approved', { call: 'createSale', body: aSale(), expect: approved, keep: { sale: '/guid' } }),
    step('It is voided', { call: 'createVoid', body: aVoid({ SaleGuid: from('sale') }), expect: approved }),
    step('Another sale is approved', {
      call: 'createSale',
      body: aSale(),
      expect: approved,
      keep: { other: '/guid' },
      keepSent: { amount: '/Amount' },
    }),
    step('A guid that names nothing is refused as that of a sale', {
      call: 'createVoid',
      body: aVoid({ SaleGuid: from('sale') }),
      wrong: changed('/SaleGuid', unusedGuid),
      expect: unsuccessful,
      proves: 'CXP-VOID-18',
      checks: [says('E020')],
    }),
    step('An authOnly is approved', {
      call: 'createAuthOnly',
      body: anAuthOnly(),
      expect: approved,
      keep: { authOnly: '/guid' },
    }),
    step('Its guid is refused as that of a sale', {
      call: 'createVoid',
      body: aVoid({ SaleGuid: from('sale') }),
      wrong: changed('/SaleGuid', from('authOnly')),
      expect: unsuccessful,
      proves: 'CXP-VOID-18',
      checks: [says('E020')],
    }),
    step('It is voided under its own name', {
      call: 'createVoid',
      body: aVoid({ AuthOnlyGuid: from('authOnly') }),
      expect: approved,
    }),
    step('Another authOnly is approved', { call: 'createAuthOnly', body: anAuthOnly(), expect: approved }),
    step('A guid that names nothing is refused as that of an authOnly', {
      call: 'createVoid',
      body: aVoid({ AuthOnlyGuid: from('authOnly') }),
      wrong: changed('/AuthOnlyGuid', unusedGuid),
      expect: unsuccessful,
      proves: 'CXP-VOID-19',
    }),
    step('The other sale is whole', {
      call: 'getSale',
      path: { guid: from('other') },
      expect: approved,
      checks: [check('CXP-VOID-24', '/effectiveAmount', money(from('amount')))],
    }),
  ]),

  flow(
    'A sale of somebody else cannot be voided',
    [
      step('The sale is approved', {
        call: 'createSale',
        body: aSale(),
        expect: approved,
        keep: { sale: '/guid' },
        keepSent: { amount: '/Amount' },
      }),
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
      }),
      step('He voids it', {
        call: 'createVoid',
        auth: from('token'),
        body: (stand) => aVoid({ DeviceGuid: stand.world.foreignDeviceGuid ?? '', SaleGuid: from('other') })(stand),
        expect: approved,
        checks: [check('CXP-VOID-14', '/saleGuid', is(from('other')))],
      }),
      step('He cannot void the first sale on his device', {
        call: 'createVoid',
        auth: from('token'),
        body: (stand) => aVoid({ DeviceGuid: stand.world.foreignDeviceGuid ?? '', SaleGuid: from('sale') })(stand),
        expect: refused,
        proves: 'CXP-VOID-20',
        checks: [says('E014')],
      }),
      step('It is whole', {
        call: 'getSale',
        path: { guid: from('sale') },
        expect: approved,
        checks: [check('CXP-VOID-24', '/effectiveAmount', money(from('amount')))],
      }),
    ],
    { needs: ['foreignUsername', 'foreignPassword', 'foreignDeviceGuid'] },
  ),
];
