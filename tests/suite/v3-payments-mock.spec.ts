/** The mock of V3 Payments, in process; and its contract's examples. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, test } from '@playwright/test';
import { createV3PaymentsMock } from '../../fixtures/v3-payments/mock/index.ts';
import { reviewedEmail, rightCvv, testCards, wrongCvv } from '../../fixtures/v3-payments/test-cards.ts';
import { v3Payments } from '../../specs/v3-payments/index.ts';
import { loadContract } from '../../src/contract/load.ts';
import { play } from '../../src/engine/play.ts';
import type { Send } from '../../src/engine/send.ts';
import { Venue } from '../../src/engine/venue.ts';
import { sendInProcess } from '../../src/mock/in-process.ts';
import type { Mock } from '../../src/mock/mock.ts';
import { valueAt } from '../../src/vocabulary/pointer.ts';

type Fields = Readonly<Record<string, string>>;

const card: Fields = {
  amount: '25.10',
  currency: 'EUR',
  paymentBrand: 'VISA',
  paymentType: 'DB',
  'card.number': testCards.visaWithCvv,
  'card.cvv': rightCvv,
};
const reviewed = { ...card, 'customer.email': reviewedEmail };

function stand(options: Parameters<typeof createV3PaymentsMock>[0] = {}) {
  const mock = createV3PaymentsMock(options);
  const call = async (method: string, path: string, body?: Fields | string, header?: string) => {
    const authorization = header ?? `Bearer ${mock.world.accessToken}`;
    const response = await mock.fetch(
      new Request(`http://mock${path}`, {
        method,
        headers: { authorization, 'content-type': 'application/x-www-form-urlencoded' },
        ...(body !== undefined && { body: new URLSearchParams(body).toString() }),
      }),
    );
    const text = await response.text();
    return { status: response.status, location: response.headers.get('location'), body: text && JSON.parse(text) };
  };
  const pay = (change: Fields = {}) => call('POST', '/v3/payments', { ...card, ...change });
  const operate = (id: string, fields: Fields) => call('POST', `/v3/payments/${id}`, { currency: 'EUR', ...fields });
  const inquire = (id: string) => call('GET', `/v3/payments/${id}`);
  return { mock, call, pay, operate, inquire };
}

const codeOf = (answer: { readonly body: unknown }) => valueAt(answer.body, '/result/code');

test('A debit succeeds with 200 and 000.000.000, and the inquiry answers the same', async () => {
  const { pay, inquire } = stand();
  const paid = await pay();
  expect(paid).toMatchObject({ status: 200, body: { amount: '25.10', status: 'ACCEPT' } });
  expect(codeOf(paid)).toBe('000.000.000');
  expect(await inquire(paid.body.id)).toEqual(paid);
});

test('No answer holds a full card number or a CVV', async () => {
  const { pay } = stand();
  const paid = await pay();
  expect(paid.body.card).toEqual({ bin: '401200', last4Digits: '5439' });
  expect(JSON.stringify(paid.body)).not.toContain(testCards.visaWithCvv);
});

test('A wrong CVV is 400 with 800.100.153, an invalid value 400 with another group', async () => {
  const { pay, inquire } = stand();
  const declined = await pay({ 'card.cvv': wrongCvv });
  expect([declined.status, codeOf(declined)]).toEqual([400, '800.100.153']);
  expect(await inquire(declined.body.id)).toMatchObject({ status: 200, body: { status: 'DENY' } });
  for (const wrong of [{ amount: 'x' }, { currency: 'euro' }, { paymentType: 'CP' }, { 'card.number': '4' }]) {
    const refused = await pay(wrong);
    expect([refused.status, codeOf(refused)]).toEqual([400, '200.300.404']);
  }
});

test('A malformed header is 401, a wrong token 403, in this order and before anything else', async () => {
  const { call } = stand();
  const status = async (header: string) => (await call('GET', '/v3/nowhere', undefined, header)).status;
  expect(await status('Bearer')).toBe(401);
  expect(await status('Basic abc')).toBe(401);
  expect(await status('Bearer a b')).toBe(401);
  expect(await status('Bearer abc')).toBe(403);
});

test('An unknown endpoint, an unknown id and an unknown method are 404', async () => {
  const { call, inquire, operate } = stand();
  expect((await call('POST', '/v3/payment', card)).status).toBe(404);
  expect((await call('POST', '/v4/payments', card)).status).toBe(404);
  expect((await call('DELETE', '/v3/payments')).status).toBe(404);
  expect((await inquire('none')).status).toBe(404);
  expect((await operate('none', { paymentType: 'RV' })).status).toBe(404);
});

test('The two URLs have 6 to 2048 characters', async () => {
  const { pay } = stand();
  for (const name of ['notificationUrl', 'shopperResultUrl']) {
    const statuses = await Promise.all(
      [5, 6, 7, 2047, 2048, 2049].map(async (length) => (await pay({ [name]: 'x'.repeat(length) })).status),
    );
    expect(statuses, name).toEqual([400, 200, 200, 200, 200, 400]);
  }
});

test('Values in UTF-8 with reserved characters come back as they were sent', async () => {
  const { pay } = stand();
  const odd = { merchantTransactionId: 'a+b %2B 100% c&d=e', 'card.holder': 'Zoë 花子', 'customer.givenName': '𠮷' };
  expect((await pay(odd)).body).toMatchObject({
    merchantTransactionId: odd.merchantTransactionId,
    card: { holder: odd['card.holder'] },
    customer: { givenName: '𠮷' },
  });
});

test('A redirect with 307 leads to the same service on the same host', async () => {
  const { mock, call, pay } = stand();
  const marked = { ...card, merchantTransactionId: mock.world.redirectedTransactionId! };
  const redirect = await pay(marked);
  expect(redirect).toMatchObject({ status: 307, location: '/v3/temporary/payments' });
  const served = await call('POST', redirect.location!, marked);
  expect(served.status).toBe(200);
  const inquiry = await call('GET', `/v3/payments/${served.body.id}`);
  expect(await call('GET', inquiry.location!)).toEqual(served);
});

test('The suite follows no redirect to another host', async () => {
  const mock = createV3PaymentsMock({ rules: { redirectTo: () => 'http://elsewhere.test/v3/payments' } });
  const { result, hosts } = await playRedirect(mock);
  expect([...new Set(hosts)]).toEqual(['mock.test']);
  expect(result.evidence).toContainEqual(expect.objectContaining({ requirement: 'V3P-STATUS-10', verdict: 'failed' }));
});

test('The suite follows a redirect within the host with the same method and body', async () => {
  const { result, sent } = await playRedirect(createV3PaymentsMock());
  expect(result.evidence.filter(({ verdict }) => verdict !== 'passed')).toEqual([]);
  expect(result.evidence).toContainEqual({ requirement: 'V3P-STATUS-03', verdict: 'passed' });
  const [, first, second] = sent;
  expect(second).toEqual({ ...first, path: '/v3/temporary/payments' });
});

test('A pre-authorisation is captured in parts, to the cent, and refunded up to what was captured', async () => {
  const { pay, operate } = stand();
  const { id } = (await pay({ paymentType: 'PA' })).body;
  const statuses = [];
  for (const [paymentType, amount] of [
    ['RF', '0.01'],
    ['CP', '25.09'],
    ['CP', '0.02'],
    ['CP', '0.01'],
    ['RF', '25.11'],
    ['RF', '25.10'],
    ['RF', '0.01'],
  ] as const)
    statuses.push((await operate(id, { paymentType, amount })).status);
  expect(statuses).toEqual([400, 200, 400, 200, 400, 200, 400]);
});

test('A payment is reversed once, and nothing is done to it afterwards', async () => {
  const { pay, operate } = stand();
  const { id } = (await pay()).body;
  expect(await operate(id, { paymentType: 'RV' })).toMatchObject({ status: 200, body: { referencedId: id } });
  expect((await operate(id, { paymentType: 'RV' })).status).toBe(400);
  expect((await operate(id, { paymentType: 'RF', amount: '1.00' })).status).toBe(400);
});

test('Each change is posted to the notificationUrl as the inquiry answers it', async () => {
  const receiver = await startReceiver();
  const { mock, pay, inquire } = stand();
  const { id } = (await pay({ ...reviewed, paymentBrand: 'INVOICE', notificationUrl: receiver.url })).body;
  expect(codeOf(await inquire(id))).toBe('000.400.000');
  for (const event of ['accept-review', 'fulfil-invoice']) {
    await mock.events?.[event]?.(id);
    expect(receiver.received.at(-1)).toEqual((await inquire(id)).body);
  }
  await mock.events?.['accept-review']?.(id);
  await mock.events?.['accept-review']?.('none');
  expect(receiver.received.map((message) => valueAt(message, '/status'))).toEqual(['PENDING', 'ACCEPT']);
  receiver.close();
});

test('A receiver that is gone or not on this machine keeps no payment from changing', async () => {
  const { mock, pay, inquire } = stand();
  for (const notificationUrl of ['http://127.0.0.1:9/', 'https://shop.example.com/', 'no url at all']) {
    const { id } = (await pay({ ...reviewed, notificationUrl })).body;
    await mock.events?.['deny-review']?.(id);
    expect((await inquire(id)).body.status).toBe('DENY');
  }
});

test('Equal seeds give equal worlds and ids, other seeds give others, and a reset goes back to the start', async () => {
  const [one, same, other] = [stand(), stand(), stand({ seed: 2 })];
  expect(one.mock.world).toEqual(same.mock.world);
  expect(one.mock.world.accessToken).not.toBe(other.mock.world.accessToken);
  const { id } = (await one.pay()).body;
  expect((await same.pay()).body.id).toBe(id);
  one.mock.reset();
  expect((await one.inquire(id)).status).toBe(404);
  expect((await one.pay()).body.id).toBe(id);
});

test('Every example of the contract agrees with its schema, and every request and answer has one', async () => {
  const contract = await loadContract('v3-payments');
  for (const operation of contract.operations.values()) {
    const node = (path: string) => resolve(contract.document, `${operation.pointer}${path}`);
    for (const [contentType, body] of examplesOf(contract.document, node('/requestBody'))) {
      expect(contract.checkRequest(operation, { contentType, text: 'as data', body }), operation.id).toEqual([]);
    }
    for (const status of Object.keys(node('/responses') as object)) {
      const examples = examplesOf(contract.document, node(`/responses/${status}`));
      if (status !== '307') expect(examples.length, `${operation.id} ${status}`).toBeGreaterThan(0);
      for (const [contentType, body] of examples) {
        const message = { status: Number(status), contentType, text: 'as data', body };
        expect(contract.checkResponse(operation, message), `${operation.id} ${status}`).toEqual([]);
      }
    }
  }
  const [[contentType, body] = [null, undefined]] = examplesOf(
    contract.document,
    resolve(contract.document, '/webhooks/paymentStatusChanged/post/requestBody'),
  );
  expect(contract.checkNotification('paymentStatusChanged', { contentType, text: 'as data', body })).toEqual([]);
});

/** Plays the flow of the redirect against a mock, and tells what was sent where. */
async function playRedirect(mock: Mock) {
  const hosts: string[] = [];
  const sent: { readonly method: string; readonly path: string; readonly text: string }[] = [];
  const send: Send = async (request) => {
    const { host, pathname } = new URL(request.url);
    hosts.push(host);
    sent.push({ method: request.method, path: pathname, text: request.text });
    return sendInProcess(mock.fetch, request);
  };
  const venue = new Venue(
    v3Payments,
    await loadContract('v3-payments'),
    {
      kind: 'mock',
      origin: 'http://mock.test',
      world: mock.world,
      send,
      reset: () => false,
      close: async () => {},
    },
    '1',
  );
  await venue.prepare();
  const flow = v3Payments.flows.payments?.find(({ title }) => title.startsWith('A redirected request'));
  if (!flow) throw new Error('There is no flow of the redirect.');
  const result = await play(
    flow,
    venue.stageFor(flow, async (_step, body) => {
      await body();
    }),
  );
  return { result, hosts, sent };
}

async function startReceiver() {
  const received: unknown[] = [];
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk);
    received.push(JSON.parse(Buffer.concat(chunks).toString('utf8')));
    response.end();
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/hook?a=1&b=2`;
  return { url, received, close: () => server.close() };
}

/** The node at a pointer, behind a reference if it is one. */
function resolve(document: unknown, pointer: string): unknown {
  const node = valueAt(document, pointer);
  const reference = valueAt(node, '/$ref');
  return typeof reference === 'string' ? resolve(document, reference.slice(1)) : node;
}

function examplesOf(document: unknown, holder: unknown): [contentType: string, body: unknown][] {
  const content = (valueAt(holder, '/content') ?? {}) as Record<
    string,
    { examples?: Record<string, { $ref: string }> }
  >;
  return Object.entries(content).flatMap(([contentType, { examples = {} }]) =>
    Object.values(examples).map(({ $ref }): [string, unknown] => [
      contentType,
      valueAt(document, `${$ref.slice(1)}/value`),
    ]),
  );
}
