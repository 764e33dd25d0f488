/** What a user may do who has just been registered. */
import { aSale, aVoid } from '../../../../fixtures/connexpay/recipes/payments.ts';
import { approved, unsuccessful } from '../../../../src/vocabulary/flow.ts';
import { is, lacks } from '../../../../src/vocabulary/matchers.ts';
import { from } from '../../../../src/vocabulary/reference.ts';
import { check, flow, step } from '../../words.ts';
import { aUserIsRegistered, theNewUserLogsIn } from './steps.ts';

const administersNothing =
  'a new user administers no merchant: CXP-AMB-102, see specs/connexpay/ambiguities/accounts.ts';

export const newUserFlows = [
  flow(
    'A new user logs in but neither charges on a device of others nor voids what they charged',
    [
      step('The administrator of the merchant charges a card', {
        call: 'createSale',
        body: aSale(),
        expect: approved,
        keep: { firstSale: '/guid' },
      }),
      step('The administrator voids that sale', {
        call: 'createVoid',
        body: aVoid({ SaleGuid: from('firstSale') }),
        expect: approved,
      }),
      step('The administrator charges a card again', {
        call: 'createSale',
        body: aSale(),
        expect: approved,
        keep: { sale: '/guid' },
      }),
      aUserIsRegistered,
      theNewUserLogsIn,
      step('The new user is who was registered', {
        call: 'getMyRoles',
        auth: from('token'),
        expect: approved,
        proves: 'CXP-ROLE-01',
        checks: [check('CXP-ROLE-01', '/userName', is(from('username')))],
      }),
      step('The new user cannot charge on the device', {
        call: 'createSale',
        auth: from('token'),
        body: aSale(),
        expect: unsuccessful,
        proves: 'CXP-USER-18',
        keepSent: { sequence: '/SequenceNumber' },
        assumes: administersNothing,
      }),
      step('The new user cannot void the sale of the administrator', {
        call: 'createVoid',
        auth: from('token'),
        body: aVoid({ SaleGuid: from('sale') }),
        expect: unsuccessful,
        proves: 'CXP-USER-18',
        assumes: administersNothing,
      }),
      step('The charge that was refused is in no list', {
        call: 'listSales',
        expect: approved,
        checks: [check('CXP-USER-18', '', lacks('/sequenceNumber', from('sequence')))],
      }),
      step('The sale of the administrator stands as it was', {
        call: 'getSale',
        path: { guid: from('sale') },
        expect: approved,
      }),
      step('The administrator voids it', {
        call: 'createVoid',
        body: aVoid({ SaleGuid: from('sale') }),
        expect: approved,
      }),
    ],
    { needs: ['isoNumber'] },
  ),
];
