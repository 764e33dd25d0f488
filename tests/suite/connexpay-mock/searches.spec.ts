/** Searches of the mock: every filter, and the pages. */
import { expect, test } from '@playwright/test';
import { refusals } from '../../../fixtures/connexpay/mock/refusals.ts';
import { testCards } from '../../../fixtures/connexpay/test-cards.ts';
import { at, card, expectRefusal, expectWrongField, riskData, stand } from './stand.ts';

test('Each filter of the sales search narrows the result', async () => {
  const { call, sale, world } = await stand();
  const today = new Date().toISOString().slice(0, 10);
  const wanted = await sale({
    Amount: 30,
    Card: card({ CardNumber: testCards.mastercard, CardHolderName: 'Bob Roe' }),
    RiskData: { ...riskData, OrderNumber: '857B2' },
  });
  await sale();
  const search = (filter: object) =>
    call('POST', '/Search/Sales/True', { merchantGuid: world.merchantGuid, ...filter });
  expect((await search({})).body).toMatchObject({ count: 2 });
  const filters = [
    { guid: at(wanted, 'guid') },
    { AmountFrom: 26 },
    { AmountFrom: 29.99, AmountTo: '30' },
    { CardHolderName: 'bob roe' },
    { CardLastFour: '4444' },
    { CardType: 'Mastercard' },
    { InvoiceNumber: Number(at(wanted, 'invoiceNumber')) },
    { OrderNumber: '857B2' },
    { OrderDateFrom: today },
  ];
  for (const filter of filters) {
    const found = await search(filter);
    expect(found.body, JSON.stringify(filter)).toMatchObject({
      count: 1,
      ret: [{ guid: at(wanted, 'guid'), amount: 30 }],
    });
  }
  expect((await search({ TimeStampFrom: today, Status: 'Transaction - Approved' })).body).toMatchObject({ count: 2 });
  for (const none of [{ TimeStampTo: '2000-01-01' }, { AmountTo: 1 }, { MerchantCustomerId: 'x' }]) {
    expect((await search(none)).status, JSON.stringify(none)).toBe(204);
  }
  expectRefusal(await search({ Status: 'Transaction - Lost' }), refusals.invalidStatus);
  expectRefusal(await search({ merchantGuid: world.foreignMerchantGuid }), refusals.foreignMerchant);
  expectWrongField(await search({ merchantGuid: undefined }), 'MerchantGuid');
  expectWrongField(await search({ AmountFrom: 0.1 }), 'AmountFrom');
});

test('Pages are cut out of the result, and the count is of all of it', async () => {
  const { call, sale, world } = await stand();
  for (const Amount of [1, 2, 3]) await sale({ Amount });
  const page = (path: string) => call('POST', `/Search/Sales/${path}`, { MerchantGuid: world.merchantGuid });
  expect((await page('False/1')).body).toMatchObject({ count: 3, ret: [{}, {}, {}] });
  expect((await page('False/2/2')).body).toMatchObject({ count: 3, ret: [{ amount: 3 }] });
  expect((await page('False/3/2')).status).toBe(204);
  for (const path of ['Perhaps', 'True/0', 'True/x', 'True/1/0']) expect((await page(path)).status, path).toBe(400);
});

test('The other searches find their own kind', async () => {
  const { call, post, sale, close, world } = await stand();
  const search = (path: string, filter: object = {}) =>
    call('POST', `/Search/${path}/False/1/10`, { MerchantGuid: world.merchantGuid, ...filter });
  const SaleGuid = at(await sale(), 'guid');
  await post('/void', { SaleGuid, VoidReason: 'DEVICE_TIMEOUT' });
  expect((await search('Voids', { SaleGuid, VoidReason: 'DEVICE_TIMEOUT' })).body).toMatchObject({
    count: 1,
    ret: [{ sale: { amount: 25 } }],
  });
  expect((await search('Voids', { VoidReason: 'DEVICE_UNAVAILABLE' })).status).toBe(204);
  const AuthOnlyGuid = at(await post('/AuthOnlys', { Amount: 15, Card: card() }), 'guid');
  expect((await search('AuthOnlys', { guid: AuthOnlyGuid })).body).toMatchObject({
    count: 1,
    ret: [{ relatedCapture: null, orderNumber: null }],
  });
  const capture = await post('/Captures', { AuthOnlyGuid, NewAmount: 12 });
  expect((await search('Captures', { NewAmountFrom: 12, NewAmountTo: 12 })).body).toMatchObject({
    ret: [{ newAmount: 12, authOnly: { amount: 15 } }],
  });
  await close();
  await post('/returns', { SaleGuid: at(capture, 'relatedSale.guid'), Amount: 2 });
  expect((await search('Returns', { AmountTo: 2 })).body).toMatchObject({
    count: 1,
    ret: [{ processorStatusCode: 'A0014', card: { last4: '1111' } }],
  });
  await post('/Verify', { Card: card() });
  expect((await search('Verify', { CardLastFour: '1111', CardHolderName: 'Ann Doe' })).body).toMatchObject({
    count: 1,
  });
  expect((await search('Verify', { CardType: 'Discover' })).status).toBe(204);
});

test('The seeded recurring billings show what their filters do', async () => {
  const { call, world } = await stand();
  const search = (filter: object) =>
    call('POST', '/Search/RecurringBillings/False', { MerchantGuid: world.merchantGuid, ...filter });
  expect((await search({})).body).toMatchObject({ count: 2 });
  const card = [{ CardOnly: 'True' }, { ActiveOnly: 'True' }, { AmountTo: 20 }, { guid: world.recurringBillingGuid }];
  for (const filter of card) {
    expect((await search(filter)).body, JSON.stringify(filter)).toMatchObject({
      count: 1,
      ret: [{ guid: world.recurringBillingGuid, status: 'RecurringBilling - Active' }],
    });
  }
  expect((await search({ PausedOnly: 'True', BankAccountOnly: 'True' })).body).toMatchObject({ count: 1 });
  for (const none of [{ CompletedOnly: 'True' }, { CreatedDateFrom: '2018-01-01' }])
    expect((await search(none)).status).toBe(204);
});
