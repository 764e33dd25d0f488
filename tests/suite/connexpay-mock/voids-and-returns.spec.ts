/** Voids, returns and verifies of the mock. */
import { expect, test } from '@playwright/test';
import { refusals } from '../../../fixtures/connexpay/mock/refusals.ts';
import { at, card, DAY, expectRefusal, expectWrongField, stand } from './stand.ts';

test('A void names exactly one transaction, and cancels it once', async () => {
  const { call, post, sale } = await stand();
  const created = await sale();
  const SaleGuid = at(created, 'guid');
  expectRefusal(await post('/void', {}), refusals.voidTargetMissing);
  expectRefusal(
    await post('/void', { SaleGuid, SaleReferenceNumber: at(created, 'refNumber') }),
    refusals.voidTargetsMany,
  );
  expectRefusal(await post('/void', { SaleGuid: 'none' }), refusals.unknownSale);
  expectRefusal(await post('/void', { AuthOnlyGuid: SaleGuid }), refusals.unknownAuthOnly);
  expectWrongField(await post('/void', { SaleGuid, VoidReason: 'BOREDOM' }), 'VoidReason');
  const one = await post('/void', { SaleReferenceNumber: at(created, 'refNumber'), VoidReason: 'DEVICE_TIMEOUT' });
  expect(one).toMatchObject({
    status: 201,
    body: { saleGuid: SaleGuid, voidReason: 'DEVICE_TIMEOUT', sale: { amount: 25, effectiveAmount: 0 } },
  });
  expect((await call('GET', `/void/${at(one, 'guid')}`)).body).toEqual(one.body);
  expectRefusal(await post('/void', { SaleGuid }), refusals.saleVoided);
});

test('A settled, a declined and a foreign sale are not voided', async () => {
  const { call, post, sale, close, logIn, world } = await stand();
  const SaleGuid = at(await sale(), 'guid');
  await sale({ Card: card({ ExpirationDate: '2001' }) });
  const declined = await call('POST', '/Search/Sales/False', {
    MerchantGuid: world.merchantGuid,
    Status: 'Transaction - Declined',
  });
  expectRefusal(await post('/void', { SaleGuid: at(declined, 'ret.0.guid') }), refusals.voidOfUnprocessedSale);
  await close();
  expectRefusal(await post('/void', { SaleGuid }), refusals.settledAlready);
  await logIn(world.foreignUsername, world.foreignPassword);
  const foreign = { DeviceGuid: world.foreignDeviceGuid, SaleGuid };
  expectRefusal(await post('/void', foreign), refusals.otherUsersDevice);
  expectRefusal(await post('/returns', { ...foreign, Amount: 1 }), refusals.otherUsersDevice);
  expectRefusal(await call('GET', `/sales/${SaleGuid}`), refusals.notFound, 404);
  expect((await call('GET', '/sales')).status).toBe(204);
});

test('A settled sale is returned in parts, never beyond its amount', async () => {
  const { call, post, sale, close } = await stand();
  const created = await sale();
  const SaleGuid = at(created, 'guid');
  const give = (Amount: unknown, change: object = {}) => post('/returns', { SaleGuid, Amount, ...change });
  expectRefusal(await give(25), refusals.notSettled);
  await close();
  const first = await give(10.01);
  expect(first).toMatchObject({
    status: 201,
    body: {
      amount: 10.01,
      processorStatusCode: 'A0014',
      batchStatus: 'Batch - Open',
      sale: { effectiveAmount: 14.99, batchStatus: 'Batch - Closed' },
    },
  });
  expect(at(first, 'batchGuid')).not.toBe(at(created, 'batchGuid'));
  expectRefusal(await give(15), refusals.returnExceeds);
  const rest = await give('14.99', { SaleGuid: undefined, SaleReferenceNumber: Number(at(created, 'refNumber')) });
  expect(rest).toMatchObject({ status: 201, body: { saleGuid: SaleGuid, sale: { effectiveAmount: 0 } } });
  expectRefusal(await give(0.5), refusals.returnExceeds);
  expect((await call('GET', '/returns')).body).toHaveLength(2);
});

test('A return names one sale of its merchant account that is not voided and at most 180 days old', async () => {
  const { mock, post, sale, close, logIn, world } = await stand();
  const [kept, voided] = [await sale(), await sale({ Amount: 5 })];
  const SaleGuid = at(kept, 'guid');
  await post('/void', { SaleGuid: at(voided, 'guid') });
  await close();
  expectRefusal(await post('/returns', { Amount: 1 }), refusals.returnTargetMissing);
  expectRefusal(await post('/returns', { Amount: 1, SaleGuid, SaleReferenceNumber: '1' }), refusals.returnTargetsMany);
  expectRefusal(await post('/returns', { Amount: 1, SaleGuid: 'none' }), refusals.unknownSale);
  expectRefusal(await post('/returns', { Amount: 0, SaleGuid }), refusals.returnAmountNotPositive);
  expectRefusal(await post('/returns', { Amount: 1, SaleGuid: at(voided, 'guid') }), refusals.saleVoided);
  const sibling = { DeviceGuid: world.siblingDeviceGuid, Amount: 1, SaleGuid };
  expectRefusal(await post('/returns', sibling), refusals.returnOtherAccount);
  mock.clock.advance(180 * DAY - 60_000);
  await logIn();
  expect((await post('/returns', { Amount: 1, SaleGuid })).status).toBe(201);
  mock.clock.advance(120_000);
  expectRefusal(await post('/returns', { Amount: 1, SaleGuid }), refusals.returnTooLate);
});

test('A verify asks about a card without an amount and outside any batch', async () => {
  const { call, post, close } = await stand();
  const verify = await post('/Verify', { Card: card() });
  expect(verify).toMatchObject({
    status: 201,
    body: { status: 'Transaction - Approved', processorStatusCode: 'A0000' },
  });
  expect(verify.body).not.toHaveProperty('amount');
  expect((await call('GET', '/Verify')).body).toEqual([verify.body]);
  expectRefusal(await post('/Verify', { Card: card({ ExpirationDate: '2001' }) }), 'Error code D2011. Expired Card.');
  expectRefusal(await close(), refusals.noOpenBatch);
});
