/** Captures that name the wrong thing, or leave something out. */
import { aForeignToken } from '../../../../fixtures/connexpay/recipes/accounts.ts';
import { aCapture, anAuthOnly, aSale } from '../../../../fixtures/connexpay/recipes/payments.ts';
import { changed, without } from '../../../../src/vocabulary/change.ts';
import { approved, refused, unsuccessful } from '../../../../src/vocabulary/flow.ts';
import { includes, money } from '../../../../src/vocabulary/matchers.ts';
import { from } from '../../../../src/vocabulary/reference.ts';
import { check, flow, says, step } from '../../words.ts';
import { unusedGuid } from '../looks.ts';

const authOnlyIsApproved = (title = 'An authOnly is approved') =>
  step(title, {
    call: 'createAuthOnly',
    body: anAuthOnly(),
    expect: approved,
    keep: { authOnly: '/guid' },
    keepSent: { amount: '/Amount' },
  });

const itIsCaptured = (title: string) =>
  step(title, {
    call: 'createCapture',
    body: aCapture({ AuthOnlyGuid: from('authOnly') }),
    expect: approved,
    keep: { sale: '/relatedSale/guid' },
  });

/** The authOnly is as it was before a refusal. */
const itIsStillCaptured = (title: string) =>
  step(title, {
    call: 'createCapture',
    body: aCapture({ AuthOnlyGuid: from('authOnly') }),
    expect: approved,
    proves: 'CXP-CAPTURE-20',
    checks: [check('CXP-CAPTURE-20', '/relatedSale/amount', money(from('amount')))],
  });

export const captureRefusalFlows = [
  flow('A capture without a mandatory field is refused', [
    authOnlyIsApproved('A first authOnly is approved'),
    itIsCaptured('A complete capture is approved'),
    authOnlyIsApproved('A second authOnly is approved'),
    step('Without a device, its capture is refused', {
      call: 'createCapture',
      body: aCapture({ AuthOnlyGuid: from('authOnly') }),
      wrong: without('/DeviceGuid'),
      expect: refused,
      proves: 'CXP-CAPTURE-15',
    }),
    step('Without its guid, a capture is refused', {
      call: 'createCapture',
      body: aCapture({ AuthOnlyGuid: from('authOnly') }),
      wrong: without('/AuthOnlyGuid'),
      expect: unsuccessful,
      proves: 'CXP-CAPTURE-15',
    }),
    itIsStillCaptured('The second authOnly can still be captured'),
  ]),

  flow('A capture of an authOnly that does not exist is refused', [
    authOnlyIsApproved('A first authOnly is approved'),
    itIsCaptured('It is captured'),
    authOnlyIsApproved('A second authOnly is approved'),
    step('A guid that no authOnly has is refused', {
      call: 'createCapture',
      body: aCapture({ AuthOnlyGuid: from('authOnly') }),
      wrong: changed('/AuthOnlyGuid', unusedGuid),
      expect: unsuccessful,
      proves: 'CXP-CAPTURE-05',
      checks: [says('E031')],
    }),
    itIsStillCaptured('The second authOnly can still be captured'),
  ]),

  flow('A capture on a device that does not exist is refused', [
    authOnlyIsApproved('A first authOnly is approved'),
    itIsCaptured('It is captured'),
    authOnlyIsApproved('A second authOnly is approved'),
    step('On an unknown device, its capture is refused', {
      call: 'createCapture',
      body: aCapture({ AuthOnlyGuid: from('authOnly') }),
      wrong: changed('/DeviceGuid', unusedGuid),
      expect: unsuccessful,
      proves: 'CXP-CAPTURE-19',
    }),
    itIsStillCaptured('The second authOnly can still be captured'),
  ]),

  flow(
    'A capture on a device of another merchant account is refused',
    [
      step('A sale on the other device is approved', {
        call: 'createSale',
        body: (stand) => aSale({ DeviceGuid: stand.world.siblingDeviceGuid ?? '' })(stand),
        expect: approved,
      }),
      authOnlyIsApproved('An authOnly on the first device is approved'),
      step('Its capture on the other device is refused', {
        call: 'createCapture',
        body: (stand) =>
          aCapture({ DeviceGuid: stand.world.siblingDeviceGuid ?? '', AuthOnlyGuid: from('authOnly') })(stand),
        expect: refused,
        proves: 'CXP-CAPTURE-06',
        checks: [says('E030')],
      }),
      itIsStillCaptured('On its own device, it can still be captured'),
    ],
    { needs: ['siblingDeviceGuid'] },
  ),

  flow(
    'An authOnly of somebody else cannot be captured',
    [
      authOnlyIsApproved(),
      step('Somebody else logs in', {
        call: 'createToken',
        body: aForeignToken(),
        expect: approved,
        keep: { token: '/access_token' },
      }),
      step('Somebody else has an authOnly of his own', {
        call: 'createAuthOnly',
        auth: from('token'),
        body: (stand) => anAuthOnly({ DeviceGuid: stand.world.foreignDeviceGuid ?? '' })(stand),
        expect: approved,
        keep: { other: '/guid' },
      }),
      step('He captures it', {
        call: 'createCapture',
        auth: from('token'),
        body: (stand) =>
          aCapture({ DeviceGuid: stand.world.foreignDeviceGuid ?? '', AuthOnlyGuid: from('other') })(stand),
        expect: approved,
      }),
      step('He cannot capture the first authOnly on his device', {
        call: 'createCapture',
        auth: from('token'),
        body: (stand) =>
          aCapture({ DeviceGuid: stand.world.foreignDeviceGuid ?? '', AuthOnlyGuid: from('authOnly') })(stand),
        expect: unsuccessful,
        proves: 'CXP-CAPTURE-06',
      }),
      itIsStillCaptured('It can still be captured by its owner'),
    ],
    { needs: ['foreignUsername', 'foreignPassword', 'foreignDeviceGuid'] },
  ),

  flow('A sale cannot be captured', [
    authOnlyIsApproved(),
    itIsCaptured('It is captured'),
    step('A capture of the sale that was made is refused', {
      call: 'createCapture',
      body: aCapture({ AuthOnlyGuid: from('sale') }),
      expect: unsuccessful,
      proves: 'CXP-CAPTURE-21',
    }),
    step('A sale that was run as such is approved', {
      call: 'createSale',
      body: aSale(),
      expect: approved,
      keep: { runAsSale: '/guid' },
    }),
    step('Its capture is refused', {
      call: 'createCapture',
      body: aCapture({ AuthOnlyGuid: from('runAsSale') }),
      expect: unsuccessful,
      proves: 'CXP-CAPTURE-21',
    }),
    step('Both sales are there once', {
      call: 'listSales',
      expect: approved,
      checks: [
        check('CXP-CAPTURE-21', '', includes('/guid', from('runAsSale'))),
        check('CXP-CAPTURE-21', '', includes('/guid', from('sale'))),
      ],
    }),
  ]),
];
