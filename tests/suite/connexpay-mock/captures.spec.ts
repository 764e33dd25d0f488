/** AuthOnlys and captures of the mock. */
import { expect, test } from '@playwright/test';
import { refusals } from '../../../fixtures/connexpay/mock/refusals.ts';
import { at, card, expectRefusal, expectWrongField, stand } from './stand.ts';

test('A capture makes a sale that settles and returns like any other', async () => {
  const { call, post, close } = await stand();
  const authOnly = await post('/AuthOnlys', { Amount: 15.5, Card: card() });
  expect(authOnly).toMatchObject({ status: 201, body: { amount: 15.5, effectiveAmount: 15.5, wasProcessed: true } });
  const capture = await post('/Captures', { AuthOnlyGuid: at(authOnly, 'guid'), NewAmount: 10.25 });
  expect(capture).toMatchObject({
    status: 201,
    body: {
      newAmount: 10.25,
      authOnly: { amount: 15.5, refNumber: at(authOnly, 'refNumber') },
      relatedSale: { amount: 10.25 },
    },
  });
  const SaleGuid = at(capture, 'relatedSale.guid');
  expect((await call('GET', `/Captures/${at(capture, 'guid')}`)).body).toEqual(capture.body);
  expect((await close()).body).toMatchObject({ batchInfo: { saleCount: 1, saleAmount: 10.25 } });
  expect((await post('/returns', { SaleGuid, Amount: 10.25 })).status).toBe(201);
  expect((await call('GET', `/sales/${SaleGuid}`)).body).toMatchObject({
    effectiveAmount: 0,
    batchStatus: 'Batch - Closed',
  });
});

test('An authOnly is captured once, up to its amount, on its merchant account', async () => {
  const { post, world } = await stand();
  const AuthOnlyGuid = at(await post('/AuthOnlys', { Amount: 15.5, Card: card() }), 'guid');
  const capture = (change: object = {}) => post('/Captures', { AuthOnlyGuid, ...change });
  expectRefusal(await capture({ AuthOnlyGuid: 'none' }), refusals.captureTargetUnknown);
  expectRefusal(await capture({ DeviceGuid: world.siblingDeviceGuid }), refusals.captureOtherAccount);
  expectRefusal(await capture({ NewAmount: 15.51 }), refusals.captureExceeds);
  expectRefusal(await capture({ NewAmount: 0 }), refusals.captureAmountNotPositive);
  expectWrongField(await capture({ NewAmount: 0.49 }), 'NewAmount');
  expect(await capture({ DeviceGuid: world.twinDeviceGuid })).toMatchObject({
    status: 201,
    body: { newAmount: 15.5 },
  });
  expectRefusal(await capture(), refusals.capturedAlready);
  expectRefusal(await post('/void', { AuthOnlyGuid }), refusals.voidOfCaptured);
});

test('A voided authOnly is not captured, an authOnly alone moves no money', async () => {
  const { post, close } = await stand();
  const authOnly = await post('/AuthOnlys', { Amount: 15.5, Card: card() });
  await post('/AuthOnlys', { Amount: 99, Card: card() });
  const voided = await post('/void', { AuthOnlyReferenceNumber: Number(at(authOnly, 'refNumber')) });
  expect(voided).toMatchObject({
    status: 201,
    body: { authOnlyGuid: at(authOnly, 'guid'), authOnly: { effectiveAmount: 0 } },
  });
  expectRefusal(await post('/Captures', { AuthOnlyGuid: at(authOnly, 'guid') }), refusals.authOnlyVoided);
  expect((await close()).body).toMatchObject({ batchInfo: { saleCount: 0, saleAmount: 0 } });
});
