/** A transaction runs on a device that exists and that its user administers. */
import { aForeignToken } from '../../../../fixtures/connexpay/recipes/accounts.ts';
import {
  aBatchClose,
  aCapture,
  anAuthOnly,
  aReturn,
  aSale,
  aVerify,
  aVoid,
} from '../../../../fixtures/connexpay/recipes/payments.ts';
import { changed } from '../../../../src/vocabulary/change.ts';
import { approved, refused } from '../../../../src/vocabulary/flow.ts';
import { money } from '../../../../src/vocabulary/matchers.ts';
import { from } from '../../../../src/vocabulary/reference.ts';
import { check, flow, says, step } from '../../words.ts';

/** A guid that exists, but is none of a device. */
const noDevice = {
  wrong: changed('/DeviceGuid', from('sale')),
  expect: refused,
  proves: 'CXP-REFUSAL-01',
  checks: [says('E010')],
} as const;

const theirDevice = {
  wrong: changed('/DeviceGuid', from('theirDevice')),
  expect: refused,
  proves: 'CXP-REFUSAL-02',
  checks: [says('E005')],
} as const;

const aSaleIsMade = step('A sale is approved', {
  call: 'createSale',
  body: aSale(),
  expect: approved,
  keep: { sale: '/guid' },
  keepSent: { amount: '/Amount' },
});

function anAuthOnlyIsMade(title: string, name: string) {
  return step(title, { call: 'createAuthOnly', body: anAuthOnly(), expect: approved, keep: { [name]: '/guid' } });
}

export const deviceFlows = [
  flow('A device that does not exist charges no card', [
    aSaleIsMade,
    step('On no device, there is no sale', { call: 'createSale', body: aSale(), ...noDevice }),
    anAuthOnlyIsMade('An authOnly is approved', 'authOnly'),
    step('On no device, there is no authOnly', { call: 'createAuthOnly', body: anAuthOnly(), ...noDevice }),
    step('A verify is approved', { call: 'createVerify', body: aVerify(), expect: approved }),
    step('On no device, there is no verify', { call: 'createVerify', body: aVerify(), ...noDevice }),
  ]),

  flow('A device that does not exist captures nothing', [
    aSaleIsMade,
    anAuthOnlyIsMade('An authOnly is approved', 'captured'),
    step('It is captured', {
      call: 'createCapture',
      body: aCapture({ AuthOnlyGuid: from('captured') }),
      expect: approved,
    }),
    anAuthOnlyIsMade('Another authOnly is approved', 'authOnly'),
    step('On no device, it is not captured', {
      call: 'createCapture',
      body: aCapture({ AuthOnlyGuid: from('authOnly') }),
      ...noDevice,
    }),
    step('It can still be captured', {
      call: 'createCapture',
      body: aCapture({ AuthOnlyGuid: from('authOnly') }),
      expect: approved,
    }),
  ]),

  flow('A device that does not exist voids nothing', [
    step('A sale to void is approved', {
      call: 'createSale',
      body: aSale(),
      expect: approved,
      keep: { voided: '/guid' },
    }),
    step('It is voided', { call: 'createVoid', body: aVoid({ SaleGuid: from('voided') }), expect: approved }),
    aSaleIsMade,
    step('On no device, it is not voided', {
      call: 'createVoid',
      body: aVoid({ SaleGuid: from('sale') }),
      ...noDevice,
    }),
    step('The sale is as it was', {
      call: 'getSale',
      path: { guid: from('sale') },
      expect: approved,
      checks: [check('CXP-REFUSAL-01', '/effectiveAmount', money(from('amount')))],
    }),
  ]),

  flow('A device that does not exist returns nothing', [
    aSaleIsMade,
    step('The batch closes', { call: 'closeBatch', body: aBatchClose(), expect: approved }),
    step('A part is returned', {
      call: 'createReturn',
      body: aReturn({ SaleGuid: from('sale'), Amount: 0.5 }),
      expect: approved,
      keep: { left: '/sale/effectiveAmount' },
    }),
    step('On no device, no other part is', {
      call: 'createReturn',
      body: aReturn({ SaleGuid: from('sale'), Amount: 0.75 }),
      ...noDevice,
    }),
    step('The sale is as it was', {
      call: 'getSale',
      path: { guid: from('sale') },
      expect: approved,
      checks: [check('CXP-REFUSAL-01', '/effectiveAmount', money(from('left')))],
    }),
  ]),

  flow(
    'The device of another merchant charges no card',
    [
      step('A user of another merchant logs in', {
        call: 'createToken',
        body: aForeignToken(),
        expect: approved,
        keep: { theirToken: '/access_token' },
      }),
      step('Their sale on their device is approved', {
        call: 'createSale',
        body: (stand) => aSale({ DeviceGuid: stand.world.foreignDeviceGuid ?? '' })(stand),
        auth: from('theirToken'),
        expect: approved,
        keepSent: { theirDevice: '/DeviceGuid' },
      }),
      aSaleIsMade,
      step('On their device, there is no sale', { call: 'createSale', body: aSale(), ...theirDevice }),
      anAuthOnlyIsMade('An authOnly is approved', 'authOnly'),
      step('On their device, there is no authOnly', { call: 'createAuthOnly', body: anAuthOnly(), ...theirDevice }),
      step('A verify is approved', { call: 'createVerify', body: aVerify(), expect: approved }),
      step('On their device, there is no verify', { call: 'createVerify', body: aVerify(), ...theirDevice }),
    ],
    { needs: ['foreignUsername', 'foreignPassword', 'foreignDeviceGuid'] },
  ),
];
