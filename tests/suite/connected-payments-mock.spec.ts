/** The Connected Payments mock's own tests, in process: its decisions, its courier over real HTTP, and its contract's examples. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, test } from '@playwright/test';
import type { OpenAPIV3_1 } from 'openapi-types';
import { createConnectedPaymentsMock } from '../../fixtures/connected-payments/mock/index.ts';
import { testCards } from '../../fixtures/connected-payments/test-cards.ts';
import { loadContract } from '../../src/contract/load.ts';
import { valueAt } from '../../src/vocabulary/pointer.ts';

const MINUTE = 60_000;
const DAY = 1440 * MINUTE;
const GATEWAY = '/pfr/v1/gateway';
const TOKENS = '/tokenmanager/api/v1/tokens';
const ENDPOINTS = '/pfr-notification/v1/management/create';

interface Answer {
  readonly status: number;
  readonly body: Record<string, unknown>;
}

function stand(options: Parameters<typeof createConnectedPaymentsMock>[0] = {}) {
  const mock = createConnectedPaymentsMock(options);
  const { userName, password } = mock.world;
  const raw = async (path: string, body: string): Promise<Answer> => {
    const response = await mock.fetch(new Request(`http://mock${path}`, { method: 'POST', body }));
    return { status: response.status, body: (await response.json()) as Answer['body'] };
  };
  const post = (path: string, body: object) => raw(path, JSON.stringify({ userName, password, ...body }));
  const pay = (kind: 'purchase' | 'preauth', change: object = {}) =>
    post(`${GATEWAY}/${kind}`, { merchantReference: 'order-1', amount: 25, currency: 'EUR', card: card(), ...change });
  const paid = async (kind: 'purchase' | 'preauth' = 'purchase') => String((await pay(kind)).body.reference);
  const settle = async (reference: string) => mock.events?.settle?.(reference);
  return { mock, raw, post, pay, paid, settle };
}

function card(change: object = {}): object {
  return { number: testCards.visa, expiry: '1299', cvv: '999', ...change };
}

function expectRefusal(answer: Answer, status: number, code: string): void {
  expect(answer).toEqual({ status, body: { errorCode: code, message: expect.any(String) } });
}

/** A receiver that answers with these statuses, the last one for ever. */
async function listen(...statuses: number[]) {
  const bodies: unknown[] = [];
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk);
    bodies.push(JSON.parse(Buffer.concat(chunks).toString('utf8')));
    response.writeHead((statuses.length > 1 ? statuses.shift() : statuses[0]) ?? 200).end();
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  return { url, bodies, close: () => server.close() };
}

function endpoint(url: string, change: object = {}): object {
  return { type: 'PAYMENT', url, maxAttempt: 2, payment: { fields: ['reference'], condition: {} }, ...change };
}

test('A purchase is approved, settles after a day and is refunded in parts up to its amount', async () => {
  const { mock, post, paid } = stand();
  const reference = await paid();
  const refund = (amount: number) => post(`${GATEWAY}/refund`, { reference, amount });
  expectRefusal(await refund(25), 422, 'NOT_SETTLED');
  mock.clock.advance(DAY);
  expect(await refund(10.5)).toMatchObject({ status: 200, body: { type: 'REFUND', amount: 10.5, status: 'APPROVED' } });
  expectRefusal(await refund(14.51), 422, 'AMOUNT_EXCEEDED');
  expect((await refund(14.5)).status).toBe(200);
  expectRefusal(await refund(0.01), 422, 'AMOUNT_EXCEEDED');
});

test('A reservation is captured in parts, never beyond its amount, and not after a void', async () => {
  const { post, paid } = stand();
  const [reserved, cancelled] = [await paid('preauth'), await paid('preauth')];
  const capture = (reference: string, amount: number) => post(`${GATEWAY}/capture`, { reference, amount });
  expect((await capture(reserved, 24.99)).status).toBe(200);
  expectRefusal(await capture(reserved, 0.02), 422, 'AMOUNT_EXCEEDED');
  expectRefusal(await post(`${GATEWAY}/void`, { reference: reserved }), 422, 'CAPTURED');
  expect((await post(`${GATEWAY}/void`, { reference: cancelled })).status).toBe(200);
  expectRefusal(await capture(cancelled, 25), 422, 'VOIDED');
  expectRefusal(await capture(await paid(), 25), 422, 'NOT_CAPTURABLE');
});

test('A void is for what is not settled, once', async () => {
  const { post, paid, settle } = stand();
  const [early, late] = [await paid(), await paid()];
  const cancel = (reference: string) => post(`${GATEWAY}/void`, { reference });
  expect((await cancel(early)).body).toMatchObject({ type: 'VOID', originalReference: early });
  expectRefusal(await cancel(early), 422, 'VOIDED');
  await settle(late);
  expectRefusal(await cancel(late), 422, 'ALREADY_SETTLED');
  expectRefusal(await cancel('nothing'), 404, 'NOT_FOUND');
});

test('A declining card is declined and moves nothing', async () => {
  const { mock, pay, post } = stand();
  const { body } = await pay('purchase', { card: card({ cvv: mock.world.decliningCvv }) });
  expect(body).toMatchObject({ status: 'DECLINED', responseCode: '05' });
  mock.clock.advance(DAY);
  expectRefusal(await post(`${GATEWAY}/refund`, { reference: body.reference, amount: 1 }), 422, 'NOT_SETTLED');
});

test('Credentials are looked at before permissions, and permissions one by one', async () => {
  const { mock, post } = stand();
  const wrong = { password: 'wrong' };
  expectRefusal(await post(`${TOKENS}/create`, { card: card(), ...wrong }), 401, 'UNAUTHENTICATED');
  const lacking = { userName: mock.world.noTokensUserName, password: mock.world.noTokensPassword };
  expectRefusal(await post(`${TOKENS}/create`, { card: card(), ...lacking }), 403, 'NOT_GRANTED');
  expect(
    (await post(`${GATEWAY}/bulkquery`, { fromDate: '2000-01-01', toDate: '2000-01-02', ...lacking })).status,
  ).toBe(200);
});

test('A token stands for a card of which only the masked number is told', async () => {
  const { post, pay } = stand();
  const { body } = await post(`${TOKENS}/create`, { card: card() });
  expect(body).toMatchObject({ maskedPan: '411111XXXXXX1111' });
  expect((await post(`${TOKENS}/maskedpan`, { token: body.token })).body).toEqual(body);
  expect((await pay('purchase', { card: undefined, token: body.token })).body).toMatchObject({ status: 'APPROVED' });
  expectRefusal(await pay('purchase', { token: body.token }), 400, 'INVALID_REQUEST');
  expectRefusal(await post(`${TOKENS}/maskedpan`, { token: 'nothing' }), 404, 'NOT_FOUND');
});

test('Fields that are missing or not valid are refused by name', async () => {
  const { pay, post, raw } = stand();
  for (const change of [
    { amount: 0 },
    { amount: 1.005 },
    { amount: '25' },
    { currency: 'euro' },
    { card: undefined },
    { metadata: 7 },
  ]) {
    expectRefusal(await pay('purchase', change), 400, 'INVALID_REQUEST');
  }
  expectRefusal(
    await post(`${GATEWAY}/bulkquery`, { fromDate: '2030-01-02', toDate: '2030-01-01' }),
    400,
    'INVALID_REQUEST',
  );
  expectRefusal(await post(ENDPOINTS, endpoint('ftp://127.0.0.1/')), 400, 'INVALID_REQUEST');
  expectRefusal(await post(ENDPOINTS, endpoint('http://127.0.0.1/', { maxAttempt: 0.5 })), 400, 'INVALID_REQUEST');
  for (const text of ['', '[]', '{', 'null'])
    expectRefusal(await raw(`${GATEWAY}/purchase`, text), 400, 'INVALID_REQUEST');
  expectRefusal(await raw('/nothing', '{}'), 404, 'NOT_FOUND');
});

test('Only HTTP 200 acknowledges, and retries end', async () => {
  const { mock, post, paid } = stand();
  const receiver = await listen(204, 302, 500, 200);
  await post(ENDPOINTS, endpoint(receiver.url));
  const reference = await paid();
  await expect.poll(() => receiver.bodies.length).toBe(1);
  for (const count of [2, 3]) {
    mock.clock.advance(MINUTE);
    await expect.poll(() => receiver.bodies.length).toBe(count);
  }
  mock.clock.advance(DAY / 2);
  await new Promise((passed) => setTimeout(passed, 100));
  expect(receiver.bodies).toEqual(Array(3).fill({ event: 'APPROVED', payment: { reference } }));
  receiver.close();
});

test('Endpoints are told by event and type what they asked for, and of settlement by the clock', async () => {
  const { mock, post, paid } = stand();
  const receiver = await listen(200);
  const condition = { events: ['SETTLED'], transactionTypes: ['PURCHASE'] };
  await post(ENDPOINTS, endpoint(receiver.url, { payment: { fields: ['type', 'amount'], condition } }));
  await paid();
  await paid('preauth');
  mock.clock.advance(DAY);
  await expect.poll(() => receiver.bodies).toEqual([{ event: 'SETTLED', payment: { type: 'PURCHASE', amount: 25 } }]);
  receiver.close();
});

test('A notification that cannot be delivered, or not on this machine, does no harm', async () => {
  const { post, paid } = stand();
  await post(ENDPOINTS, endpoint('https://merchant.example.com/'));
  await post(ENDPOINTS, endpoint('http://127.0.0.1:9/'));
  expect(await paid()).toMatch(/^TX/);
});

test('A reset forgets payments and parcels under way, and ids come again', async () => {
  const { mock, post, paid } = stand();
  const receiver = await listen(500);
  await post(ENDPOINTS, endpoint(receiver.url));
  const reference = await paid();
  await expect.poll(() => receiver.bodies.length).toBe(1);
  mock.reset();
  mock.clock.advance(DAY);
  await new Promise((passed) => setTimeout(passed, 50));
  expect(receiver.bodies).toHaveLength(1);
  expectRefusal(await post(`${GATEWAY}/query`, { reference }), 404, 'NOT_FOUND');
  await post(ENDPOINTS, endpoint(receiver.url));
  expect(await paid()).toBe(reference);
  receiver.close();
});

test('Equal seeds give equal worlds, other seeds give others, and mocks do not share anything', async () => {
  const [one, same, other] = [stand(), stand(), stand({ seed: 2 })];
  expect(one.mock.world).toEqual(same.mock.world);
  expect(one.mock.world.password).not.toBe(other.mock.world.password);
  expectRefusal(await same.post(`${GATEWAY}/query`, { reference: await one.paid() }), 404, 'NOT_FOUND');
});

test('An inner error is answered and not thrown, and one rule is replaced alone', async () => {
  const broken = stand({
    rules: {
      isDeclined: () => {
        throw new Error('broken');
      },
    },
  });
  expectRefusal(await broken.pay('purchase'), 500, 'SERVER_ERROR');
  const { post, paid, settle } = stand({ rules: { mayVoidSettled: () => true } });
  const reference = await paid();
  await settle(reference);
  expect((await post(`${GATEWAY}/void`, { reference })).status).toBe(200);
});

test('Every example of the contract agrees with its schema', async () => {
  const contract = await loadContract('connected-payments');
  const { document, operations, webhooks } = contract;
  const resolve = (node: unknown): unknown => {
    const reference = (node as { $ref?: string } | undefined)?.$ref;
    return reference === undefined ? node : valueAt(document, reference.slice(1));
  };
  const bodiesOf = (holder: unknown) => {
    const { content = {} } = (resolve(holder) ?? {}) as { content?: Record<string, { examples?: object }> };
    const examples = Object.values(content['application/json']?.examples ?? {});
    return examples.map((example) => (resolve(example) as OpenAPIV3_1.ExampleObject).value as unknown);
  };
  const message = (body: unknown) => ({ contentType: 'application/json', text: JSON.stringify(body), body });
  const differences = [];
  let count = 0;
  for (const operation of [...operations.values(), ...webhooks.values()]) {
    const { requestBody, responses = {} } = valueAt(document, operation.pointer) as OpenAPIV3_1.OperationObject;
    const isWebhook = webhooks.has(operation.id);
    for (const body of bodiesOf(requestBody)) {
      count += 1;
      const found = isWebhook
        ? contract.checkNotification(operation.id, message(body))
        : contract.checkRequest(operation, message(body));
      differences.push(...found);
    }
    for (const [status, response] of Object.entries(responses)) {
      for (const body of bodiesOf(response)) {
        count += 1;
        differences.push(...contract.checkResponse(operation, { ...message(body), status: Number(status) }));
      }
    }
  }
  expect(differences).toEqual([]);
  expect(count).toBe(11 + 10 * 6 + 2);
});
