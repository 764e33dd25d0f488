/** What came of a decline is told by the payment's own id, and not by those of devices and orders that stand beside it. */
import { expect, test } from '@playwright/test';
import { connexpaySession, DECLINED } from './connexpay-session.ts';
import { judgeSeen, teller } from './judge-seen.ts';

const tell = teller();
const headers = { authorization: 'Bearer of-somebody' };
const DEVICE = '7b1a8b54-7a3c-4b52-9d0e-2f5f4f1f9f11';

test('The void of another sale on the device of a declined one is no void of that', async () => {
  const { logIn, post, aSale, world, findings, kept } = await connexpaySession();
  await logIn();
  // As the document shows it, with 201 and all members of a sale.
  await post('/sales', aSale({ Card: DECLINED }), {
    instead: {
      status: 201,
      headers: { 'content-type': 'application/json' },
      text: JSON.stringify({
        guid: 'd1d1d1d1-7a3c-4b52-9d0e-2f5f4f1f9f11',
        status: 'Transaction - Declined',
        batchGuid: 'b1b1b1b1-7a3c-4b52-9d0e-2f5f4f1f9f11',
        deviceGuid: world.deviceGuid,
        processorStatusCode: 'D2005',
        wasProcessed: true,
      }),
    },
  });
  const sale = await post('/sales', aSale());
  await post('/void', { DeviceGuid: world.deviceGuid, SaleGuid: sale.body.guid });
  expect(findings()).toEqual([]);
  expect(kept()).toContain('CXP-CLIENT-ANSWER');
});

test('The void of the declined sale itself is built upon what was not approved', async () => {
  const declined = { guid: 'd1', deviceGuid: DEVICE, status: 'Transaction - Declined', wasProcessed: true };
  const sale = { DeviceGuid: DEVICE, SequenceNumber: '1', Amount: 25 };
  const { told } = await judgeSeen('connexpay', [
    tell('POST', '/api/v1/sales', { body: sale, headers, status: 201, answer: declined }),
    tell('POST', '/api/v1/void', {
      body: { DeviceGuid: DEVICE, SaleGuid: 'd1' },
      headers,
      status: 422,
      answer: { message: 'Sale was declined' },
    }),
  ]);
  expect(told).toContainEqual(
    expect.stringMatching(/^failed CXP-CLIENT-ANSWER: createVoid of what came of call 1, createSale/),
  );
});

test('A refund that bears the same external_id as a declined payment is one of the payment that it names', async () => {
  const payment = (operation: string) => ({
    operation,
    external_id: 'order-7',
    order: { order_id: 'o-7', order_amount: 2500, order_currency: 'USD' },
  });
  const paid = (id: string, status: string) => ({ id, status, external_id: 'order-7', order_id: 'o-7' });
  const refund = (id: string) =>
    tell('POST', '/refunds', {
      body: { trx_id: id, external_id: 'order-7' },
      headers,
      status: 200,
      answer: { id: 'r1', status: 'REFUNDED' },
    });
  const { told } = await judgeSeen('payment-intents', [
    tell('POST', '/transactions', {
      body: payment('authorize'),
      headers,
      status: 200,
      answer: paid('t1', 'DECLINED'),
    }),
    tell('POST', '/transactions', { body: payment('authcap'), headers, status: 200, answer: paid('t2', 'CAPTURED') }),
    refund('t2'),
  ]);
  expect(told.filter((line) => line.includes('PIN-CLIENT-ANSWER'))).toEqual([]);
});

test('An inquiry of a declined payment builds nothing upon it', async () => {
  const created = {
    paymentType: 'PA',
    merchantTransactionId: 'order-1',
    amount: '25.00',
  };
  const form = (fields: Readonly<Record<string, string>>) => new URLSearchParams(fields).toString();
  const calls = [
    tell('POST', '/transactionServices/REST/v1/payments', {
      body: form(created),
      status: 200,
      answer: { paymentId: '100', result: { code: '800.100.151', description: 'declined' } },
    }),
    tell('POST', '/transactionServices/REST/v1/payments/100', {
      body: form({ paymentType: 'IN' }),
      status: 200,
      answer: { paymentId: '100', result: { code: '000.000.000', description: 'ok' } },
    }),
  ];
  const { told, kept } = await judgeSeen('backoffice', calls);
  expect(told.filter((line) => line.includes('BKO-CLIENT-ANSWER'))).toEqual([]);
  expect(kept).toContain('BKO-CLIENT-ANSWER');
});
