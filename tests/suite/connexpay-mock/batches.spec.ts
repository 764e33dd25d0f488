/** Batches of the mock: what they add up to and when they close. */
import { expect, test } from '@playwright/test';
import { refusals } from '../../../fixtures/connexpay/mock/refusals.ts';
import { at, card, DAY, expectRefusal, stand } from './stand.ts';

test('A closure adds up what is not voided, and the next transaction opens the next batch', async () => {
  const { call, post, sale, close, world } = await stand();
  const kept = await sale({ Amount: 10.1 });
  await sale({ Amount: 20.2 });
  await post('/void', { SaleGuid: at(await sale({ Amount: 99 }), 'guid') });
  await post('/AuthOnlys', { Amount: 50, Card: card() });
  const first = await close();
  expect(first).toMatchObject({
    status: 200,
    body: {
      status: 'PASS',
      responseCode: 'A0000',
      guid: at(kept, 'batchGuid'),
      batchInfo: { saleCount: 2, saleAmount: 30.3, returnCount: 0 },
    },
  });
  expectRefusal(await close(), refusals.noOpenBatch);
  await post('/returns', { SaleGuid: at(kept, 'guid'), Amount: 0.6 });
  expect((await close()).body).toMatchObject({ batchInfo: { saleCount: 0, returnCount: 1, returnAmount: 0.6 } });

  const inside = await call('GET', `/Batches/${at(first, 'guid')}/Transactions/`);
  const types = (inside.body as { transactionType: string }[]).map((one) => one.transactionType).sort();
  expect(types).toEqual(['Auth Only', 'Sale', 'Sale', 'Void']);
  const found = await call('POST', '/Batches/search', {
    deviceGuid: world.deviceGuid,
    startDate: '1/1/1900',
    endDate: '12/31/2999',
  });
  expect(found.body).toMatchObject({ count: 2, ret: [{ batchTotalAmount: -0.6 }, { batchTotalAmount: 30.3 }] });
  const past = { deviceGuid: world.deviceGuid, startDate: '1999-01-01', endDate: '1999-12-31' };
  expect((await call('POST', '/Batches/search', past)).status).toBe(204);
});

test('Every device has its own batch, and a batch closes by itself after a day', async () => {
  const { mock, call, post, sale, world } = await stand();
  const [mine, twin] = [await sale(), await sale({ DeviceGuid: world.twinDeviceGuid })];
  expect(at(mine, 'batchGuid')).not.toBe(at(twin, 'batchGuid'));
  mock.clock.advance(DAY);
  expect((await call('GET', `/sales/${at(mine, 'guid')}`)).body).toMatchObject({ batchStatus: 'Batch - Closed' });
  expectRefusal(await post('/void', { SaleGuid: at(mine, 'guid') }), refusals.settledAlready);
});
