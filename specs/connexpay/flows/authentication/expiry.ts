/** A bearer whose lifetime has passed opens nothing. */
import { aToken } from '../../../../fixtures/connexpay/recipes/accounts.ts';
import { aSale, aVoid } from '../../../../fixtures/connexpay/recipes/payments.ts';
import { approved } from '../../../../src/vocabulary/flow.ts';
import { lacks, money } from '../../../../src/vocabulary/matchers.ts';
import { from } from '../../../../src/vocabulary/reference.ts';
import { check, flow, step, timePasses } from '../../words.ts';
import { keptOut, listed } from './guarded.ts';

/** More than the longest lifetime that a token is seen to have, 863,999 seconds. */
const ELEVEN_DAYS = 11 * 86_400_000;
const old = { auth: from('token'), expect: keptOut, proves: 'CXP-AUTH-03' } as const;

export const expiryFlows = [
  flow(
    'A bearer that has run out opens nothing until the user logs in again',
    [
      step('The user logs in', {
        call: 'createToken',
        body: aToken(),
        expect: approved,
        keep: { token: '/access_token' },
      }),
      step('The bearer lists the devices', { call: 'listDevices', auth: from('token'), expect: listed }),
      step('The bearer tells the own roles', { call: 'getMyRoles', auth: from('token'), expect: approved }),
      step('The bearer finds users', { call: 'searchUsers', auth: from('token'), body: () => ({}), expect: approved }),
      step('The bearer charges a card', {
        call: 'createSale',
        auth: from('token'),
        body: aSale(),
        expect: approved,
        keep: { sale: '/guid' },
      }),
      step('The bearer shows the sale', {
        call: 'getSale',
        auth: from('token'),
        path: { guid: from('sale') },
        expect: approved,
      }),
      step('The bearer voids the sale', {
        call: 'createVoid',
        auth: from('token'),
        body: aVoid({ SaleGuid: from('sale') }),
        expect: approved,
      }),
      timePasses('The lifetime of the bearer passes', ELEVEN_DAYS),
      step('The user logs in again and charges a card', {
        call: 'createSale',
        body: aSale(),
        expect: approved,
        keep: { newSale: '/guid' },
        keepSent: { amount: '/Amount' },
      }),
      step('The old bearer lists no devices', { call: 'listDevices', ...old }),
      step('The old bearer tells no roles', { call: 'getMyRoles', ...old }),
      step('The old bearer finds no users', { call: 'searchUsers', body: () => ({}), ...old }),
      step('The old bearer shows no sale', { call: 'getSale', path: { guid: from('newSale') }, ...old }),
      step('The old bearer charges no card', {
        call: 'createSale',
        body: aSale(),
        keepSent: { sequence: '/SequenceNumber' },
        ...old,
      }),
      step('No such sale was made', {
        call: 'listSales',
        expect: approved,
        checks: [check('CXP-AUTH-03', '', lacks('/sequenceNumber', from('sequence')))],
      }),
      step('The old bearer voids no sale', {
        call: 'createVoid',
        body: aVoid({ SaleGuid: from('newSale') }),
        ...old,
      }),
      step('Every cent of the sale is still there', {
        call: 'getSale',
        path: { guid: from('newSale') },
        expect: approved,
        checks: [check('CXP-AUTH-03', '/effectiveAmount', money(from('amount')))],
      }),
    ],
    { needs: ['control'] },
  ),
];
