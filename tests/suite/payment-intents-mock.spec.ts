/** The mock of Payment Intents, in process: what its flows stand on. */
import { expect, test } from '@playwright/test';
import { createPaymentIntentsMock } from '../../fixtures/payment-intents/mock/index.ts';
import { decliningCard, testCards } from '../../fixtures/payment-intents/test-cards.ts';
import type { Mock } from '../../src/mock/mock.ts';

const DAY = 86_400_000;
const ULID = /^[0-7][0-9A-HJKMNP-TV-Z]{25}$/;

interface Answer {
  readonly status: number;
  readonly body: Record<string, unknown>;
}

async function send(mock: Mock, method: string, path: string, body?: unknown, token?: string): Promise<Answer> {
  const response = await mock.fetch(
    new Request(`http://mock${path}`, {
      method,
      ...(token !== undefined && { headers: { authorization: `Bearer ${token}` } }),
      ...(body !== undefined && { body: typeof body === 'string' ? body : JSON.stringify(body) }),
    }),
  );
  return { status: response.status, body: (await response.json()) as Record<string, unknown> };
}

async function logIn(mock: Mock): Promise<string> {
  const { clientId: client_id, clientSecret: client_secret } = mock.world;
  const { body } = await send(mock, 'POST', '/auth/token', { client_id, client_secret });
  return String(body.access_token);
}

/** A logged-in client of a fresh mock, with short words for what most tests do. */
async function stand(options: Parameters<typeof createPaymentIntentsMock>[0] = {}) {
  const mock = createPaymentIntentsMock(options);
  let token = await logIn(mock);
  const call = (method: string, path: string, body?: unknown) => send(mock, method, path, body, token);
  const pay = (operation: string, number: string = testCards.visa, amount = 1000) =>
    call('POST', '/transactions', {
      operation,
      external_id: 'ext-1',
      order: { order_id: 'order-1', order_amount: amount, order_currency: 'USD' },
      card: { number, cvv: '999', expiry_month: '12', expiry_year: '2099' },
    });
  return {
    mock,
    call,
    pay,
    change: (paid: Answer, operation: string, amount?: number) =>
      call('POST', `/transactions/${paid.body.id}`, { operation, amount }),
    refund: (paid: Answer, amount?: number) =>
      call('POST', '/refunds', { external_id: 'ref-1', trx_id: paid.body.id, amount }),
    read: (paid: Answer) => call('GET', `/transactions/${paid.body.id}`),
    list: (query: Record<string, string | number>) => {
      const search = Object.entries(query).map(([name, value]) => `${name}=${encodeURIComponent(value)}`);
      return call('GET', `/transactions?${search.join('&')}`);
    },
    wait: async (milliseconds: number) => {
      mock.clock.advance(milliseconds);
      token = await logIn(mock);
    },
  };
}

const PAST = { start_date: '01/01/2000', end_date: '01/01/2024' };

function ids({ body }: Answer): unknown[] {
  return (body.transactions as { id: unknown }[]).map(({ id }) => id);
}

function members({ body }: Answer, name: string): unknown[] {
  return (body.transactions as Record<string, unknown>[]).map((each) => each[name]);
}

test('A token is a signed JWT that lives for an hour', async () => {
  const mock = createPaymentIntentsMock();
  const token = await logIn(mock);
  const [head = '', payload = ''] = token.split('.');
  expect(JSON.parse(Buffer.from(head, 'base64url').toString())).toEqual({ alg: 'HS256', typ: 'JWT' });
  const { iat, exp } = JSON.parse(Buffer.from(payload, 'base64url').toString());
  expect(exp - iat).toBe(3600);
  const intent = (bearer?: string) => send(mock, 'POST', '/intents/card', { external_id: 'e' }, bearer);
  expect((await intent(token)).status).toBe(201);
  expect((await intent()).status).toBe(401);
  expect((await intent(token.slice(0, -4))).status).toBe(401);
  expect((await intent(`${Buffer.from('{"alg":"none"}').toString('base64url')}.${payload}.`)).status).toBe(401);
  mock.clock.advance(3_600_001);
  expect((await intent(token)).status).toBe(401);
});

test('Wrong credentials and unreadable bodies give no token', async () => {
  const mock = createPaymentIntentsMock();
  const { clientId: client_id, clientSecret: client_secret } = mock.world;
  const token = (body: unknown) => send(mock, 'POST', '/auth/token', body);
  expect((await token({ client_id, client_secret: 'x' })).status).toBe(401);
  expect((await token({ client_id: 'x', client_secret })).status).toBe(401);
  expect((await token({ client_id })).status).toBe(400);
  expect((await token('{')).status).toBe(400);
  expect((await token('[]')).status).toBe(400);
});

test('Intents have ids of their own and need what they are for', async () => {
  const { call } = await stand();
  const order = { order_id: 'o', order_amount: 5, order_currency: 'USD' };
  const [card, payment] = [
    await call('POST', '/intents/card', { external_id: 'e' }),
    await call('POST', '/intents/payment', { external_id: 'e', order }),
  ];
  for (const { body } of [card, payment]) expect(String(body.intent_id).replace('int_', '')).toMatch(ULID);
  expect(card.body.intent_id).not.toBe(payment.body.intent_id);
  expect((await call('POST', '/intents/card', {})).status).toBe(400);
  expect((await call('POST', '/intents/payment', { external_id: 'e' })).status).toBe(400);
});

test('authorize reserves, authcap takes at once, and another card is declined', async () => {
  const { pay, read } = await stand();
  const reserved = await pay('authorize');
  expect(reserved.body).toMatchObject({ status: 'AUTHORIZED', amount_authorized: 1000, amount_captured: 0 });
  expect(String(reserved.body.id).replace('trx_', '')).toMatch(ULID);
  expect((await pay('authcap')).body).toMatchObject({ status: 'CAPTURED', amount_captured: 1000 });
  const declined = await pay('authorize', decliningCard);
  expect(declined.body).toMatchObject({ status: 'DECLINED', amount_authorized: 0 });
  expect((await read(declined)).body).toEqual(declined.body);
  expect((await pay('settle')).status).toBe(400);
  expect((await pay('authorize', testCards.visa, 0)).status).toBe(400);
  expect((await pay('authorize', testCards.visa, 1.5)).status).toBe(400);
});

test('Captures and voids share what is authorised', async () => {
  const { pay, change } = await stand();
  const paid = await pay('authorize');
  expect((await change(paid, 'void', 300)).body).toMatchObject({ status: 'AUTHORIZED', amount_voided: 300 });
  expect((await change(paid, 'capture', 701)).status).toBe(422);
  expect((await change(paid, 'capture', 500)).body).toMatchObject({ status: 'PARTIAL_CAPTURED', amount_captured: 500 });
  expect((await change(paid, 'capture')).body).toMatchObject({ status: 'PARTIAL_CAPTURED', amount_captured: 700 });
  for (const operation of ['capture', 'void']) expect((await change(paid, operation)).status).toBe(422);
  expect((await change(paid, 'settle')).status).toBe(400);
  expect((await change(paid, 'capture', -1)).status).toBe(400);
});

test('A full capture and a full void leave nothing for another one', async () => {
  const { pay, change } = await stand();
  for (const [operation, status] of [
    ['capture', 'CAPTURED'],
    ['void', 'VOIDED'],
  ] as const) {
    const paid = await pay('authorize');
    expect((await change(paid, operation)).body.status).toBe(status);
    expect((await change(paid, 'capture')).status).toBe(422);
    expect((await change(paid, 'void')).status).toBe(422);
  }
});

test('A refund is a transaction of its own and never more than was captured', async () => {
  const { pay, refund, read } = await stand();
  const paid = await pay('authcap');
  const first = await refund(paid, 400);
  expect(first.body).toMatchObject({ type: 'REFUND', order_amount: 400, parent_trx_id: paid.body.id });
  expect((await refund(paid, 601)).status).toBe(422);
  expect((await refund(paid)).body).toMatchObject({ order_amount: 600 });
  expect((await refund(paid)).status).toBe(422);
  expect((await read(paid)).body).toMatchObject({ type: 'PAYMENT', amount_refunded: 1000 });
  expect((await refund(first)).status).toBe(422);
  expect((await refund(await pay('authorize'))).status).toBe(422);
});

test('Time settles what is captured and ends what is not', async () => {
  const { pay, change, read, refund, wait } = await stand();
  const [open, whole, part] = [await pay('authorize'), await pay('authcap'), await pay('authorize')];
  await change(part, 'capture', 100);
  await wait(DAY + 1000);
  expect((await read(open)).body.status).toBe('AUTHORIZED');
  expect((await read(whole)).body.status).toBe('SETTLED');
  expect((await read(part)).body.status).toBe('PARTIAL_SETTLED');
  await wait(6 * DAY);
  expect((await read(open)).body.status).toBe('EXPIRED');
  expect((await change(open, 'capture')).status).toBe(422);
  expect((await change(whole, 'void')).status).toBe(422);
  expect((await refund(part, 100)).status).toBe(201);
});

test('The outside world settles and charges back', async () => {
  const { mock, pay, read, list } = await stand();
  const paid = await pay('authcap');
  const id = String(paid.body.id);
  await mock.events?.settle?.(id);
  await mock.events?.chargeback?.(id);
  expect((await read(paid)).body.status).toBe('SETTLED');
  const { body } = await list({ type: 'CHARGEBACK' });
  expect(body.transactions).toMatchObject([{ type: 'CHARGEBACK', parent_trx_id: id, order_amount: 1000 }]);
});

test('A look-up wants the type of its identifier', async () => {
  const { call, pay } = await stand();
  const { id } = (await pay('authorize')).body;
  expect((await call('GET', '/transaction?type=external_id&id=ext-1')).body.id).toBe(id);
  expect((await call('GET', '/transaction?type=order_id&id=order-1')).body.id).toBe(id);
  expect((await call('GET', '/transaction?type=order_id&id=ext-1')).status).toBe(404);
  expect((await call('GET', '/transaction?id=ext-1')).status).toBe(400);
  expect((await call('GET', '/transaction?type=trx_id&id=ext-1')).status).toBe(400);
  expect((await call('GET', '/transactions/trx_01J5XCMDXCFXCAQ1BV8HVG6644')).status).toBe(404);
});

test('Offset and limit are corrected and never refused', async () => {
  const { list } = await stand();
  const count = async (limit: number) => ids(await list({ ...PAST, limit })).length;
  for (const [limit, expected] of [
    [-1, 10],
    [0, 10],
    [9, 10],
    [10, 10],
    [11, 11],
    [99, 99],
    [100, 100],
    [101, 100],
    [1000, 100],
  ] as const) {
    expect(await count(limit), String(limit)).toBe(expected);
  }
  const all = ids(await list({ ...PAST, limit: 100 }));
  expect(ids(await list({ ...PAST, offset: -1 }))).toEqual(all.slice(0, 10));
  expect(ids(await list({ ...PAST, offset: 13 }))).toEqual(all.slice(13, 23));
  expect(ids(await list({ ...PAST, offset: 105 }))).toHaveLength(5);
  expect(ids(await list({ ...PAST, offset: 110 }))).toEqual([]);
  expect((await list({ ...PAST, limit: 'ten' })).status).toBe(400);
});

test('The list is sorted by updated_at unless told otherwise, and keeps the order of equals', async () => {
  const { pay, change, list } = await stand();
  const today = { start_date: '01/01/2024' };
  const [first, second] = [await pay('authorize', testCards.visa, 900), await pay('authcap', testCards.visa, 100)];
  await change(first, 'capture', 1);
  expect(ids(await list(today))).toEqual([second.body.id, first.body.id]);
  expect(ids(await list({ ...today, sort_direction: 'DESC' }))).toEqual([first.body.id, second.body.id]);
  expect(ids(await list({ ...today, sort_by: 'created_at' }))).toEqual([first.body.id, second.body.id]);
  expect(members(await list({ ...today, sort_by: 'order_amount' }), 'order_amount')).toEqual([100, 900]);
  expect(members(await list({ ...today, sort_by: 'status' }), 'status')).toEqual(['CAPTURED', 'PARTIAL_CAPTURED']);
  const byStatus = await list({ ...PAST, sort_by: 'status', limit: 100 });
  expect(ids(byStatus)).toEqual(ids(await list({ ...PAST, sort_by: 'type', limit: 100 })));
  expect((await list({ sort_by: 'id' })).status).toBe(400);
  expect((await list({ sort_direction: 'asc' })).status).toBe(400);
});

test('The period begins and ends at 00:00:00, so that the end date is outside', async () => {
  const { list } = await stand();
  const count = async (start_date: string, end_date: string) =>
    (await list({ start_date, end_date, limit: 100 })).body.total;
  expect(await count('01/03/2023', '02/03/2023')).toBe(10);
  expect(await count('28/02/2023', '01/03/2023')).toBe(0);
  expect(await count('01/03/2023', '01/03/2023')).toBe(0);
  expect(await count('02/03/2023', '04/03/2023')).toBe(20);
  for (const start_date of ['2023-03-01', '31/02/2023', '01/13/2023', '1/3/2023']) {
    expect((await list({ start_date })).status, start_date).toBe(400);
  }
});

test('Filters by type and status hold together', async () => {
  const { pay, refund, list } = await stand();
  const paid = await pay('authcap');
  const back = await refund(paid, 10);
  await pay('authorize');
  const today = { start_date: '01/01/2024' };
  expect(ids(await list({ ...today, type: 'REFUND' }))).toEqual([back.body.id]);
  expect(ids(await list({ ...today, type: 'PAYMENT', status: 'CAPTURED' }))).toEqual([paid.body.id]);
  expect((await list({ status: 'GONE' })).status).toBe(400);
});

test('Mocks share nothing, and a reset forgets everything but the world', async () => {
  const [one, other] = [await stand(), await stand({ seed: 2 })];
  const paid = await one.pay('authorize');
  expect((await other.read(paid)).status).toBe(404);
  expect(one.mock.world.clientSecret).not.toBe(other.mock.world.clientSecret);
  const { world } = one.mock;
  await one.wait(DAY);
  one.mock.reset();
  expect(one.mock.world).toEqual(world);
  const token = await logIn(one.mock);
  expect((await send(one.mock, 'GET', `/transactions/${paid.body.id}`, undefined, token)).status).toBe(404);
  expect((await send(one.mock, 'GET', '/nowhere', undefined, token)).status).toBe(404);
});

test('A rule that is replaced changes one decision', async () => {
  const { pay, change } = await stand({ rules: { mayCapture: () => false } });
  const paid = await pay('authorize');
  expect((await change(paid, 'capture')).status).toBe(422);
  expect((await change(paid, 'void')).body.status).toBe('VOIDED');
});
