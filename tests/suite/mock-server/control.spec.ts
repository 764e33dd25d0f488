/** What steers a mock says what it can do, does it, and tells what is wrong in one sentence. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, test } from '@playwright/test';
import { apis } from '../../../specs/index.ts';
import { loadOf } from '../../../src/cli/bench/load.ts';
import { loadContract } from '../../../src/contract/load.ts';
import { ask, atMock, steer, v3Client } from './served.ts';

const names = apis.map(({ name }) => name);

test('Each mock tells what it is, what can be done with it, and what its document has no word of', async () => {
  for (const name of names) {
    await atMock(name, async ({ url }) => {
      const { body } = await steer(url, '');
      expect(body).toMatchObject({ tollgate: 'mock', api: name, next: [] });
      // Each row is a request that can be made as it stands there.
      for (const { request, takes } of body.can as { request: string; takes?: string }[]) {
        const [method = '', path = ''] = request.split(' ');
        if (!path.startsWith('/') || path.includes('<')) continue;
        const query = takes?.startsWith('?') ? takes : '';
        const sent = method === 'POST' ? JSON.parse(takes?.startsWith('{') ? takes : '{}') : undefined;
        const { status, body: said } = await ask(method, url + path + query, sent);
        if (status !== 200) expect(said.tollgate.problem, request).toMatch(/^[^\n]+\.$/);
        expect([200, 400], request).toContain(status);
      }
      for (const reason of Object.values(body.cannot)) expect(reason).toMatch(/document/);
    });
  }
});

test('What a mock cannot do is refused with the reason', async () => {
  const table: readonly (readonly [api: string, path: string, body: unknown, sentence: string])[] = [
    ['backoffice', '/next', { answer: 'declined' }, 'The mock of backoffice declines nothing: the document knows no'],
    [
      'backoffice',
      '/cause',
      { event: 'settle', id: '1' },
      'The mock of backoffice knows no events: the document tells',
    ],
    ['backoffice', '/mails?to=a@example.com', undefined, 'The mock of backoffice sends no mails: the document has no'],
    ['connexpay', '/deliver', {}, 'The mock of connexpay sends no notification again: the document has no notif'],
    ['v3-payments', '/deliver', {}, 'The mock of v3-payments sends no notification again: the document promises no'],
    ['payment-intents', '/deliver', {}, 'The mock of payment-intents sends no notification again: the document has'],
  ];
  for (const [api, path, body, sentence] of table) {
    await atMock(api, async ({ url }) => {
      const answer = await steer(url, path, body);
      expect(answer.status, sentence).toBe(400);
      expect(answer.body.tollgate.problem).toContain(sentence);
    });
  }
});

test('Bad input gets one sentence, and changes nothing', async () => {
  const table: readonly (readonly [path: string, body: unknown, sentence: string, status?: number])[] = [
    ['/advance', {}, 'milliseconds is a number from 0; received nothing.'],
    ['/advance', { milliseconds: -1 }, 'milliseconds is a number from 0; received -1.'],
    ['/advance', { milliseconds: '5' }, 'milliseconds is a number from 0; received "5".'],
    ['/advance', '{"milliseconds": 5', 'The body is a JSON object.'],
    ['/advance', [5], 'The body is a JSON object.'],
    [
      '/cause',
      { event: 'setle', id: '1' },
      'event is one of accept-review, deny-review, fulfil-invoice; received "setle".',
    ],
    ['/cause', { event: 'toString', id: '1' }, 'event is one of accept-review, deny-review, fulfil-invoice; received'],
    ['/cause', { event: 'accept-review' }, 'id is that of a payment, as text; received nothing.'],
    ['/cause', { event: 'accept-review', id: 'none' }, 'v3-payments knows nothing with the id "none".'],
    ['/next', {}, 'answer is one of declined, lost, unheard; received nothing.'],
    ['/next', { answer: 'late' }, 'answer is one of declined, lost, unheard; received "late".'],
    ['/next', { answer: 'lost', times: 0 }, 'times is a whole number from 1; received 0.'],
    ['/next', { answer: 'lost', times: 1.5 }, 'times is a whole number from 1; received 1.5.'],
    [
      '/next',
      { answer: 'lost', operation: 'createPaymnt' },
      'operation is one that the API has: createPayment, getPayment, operatePayment; received "createPaymnt".',
    ],
    [
      '/next',
      { answer: 'declined', operation: 'operatePayment' },
      'operation is one that can be declined by the document: createPayment; received "operatePayment".',
    ],
    ['/nothing', {}, 'There is no /.tollgate/nothing; GET /.tollgate lists what there is.', 404],
    ['/advance', undefined, '/.tollgate/advance takes POST; received GET.', 405],
  ];
  await atMock('v3-payments', async ({ url }) => {
    const before = (await steer(url, '')).body;
    for (const [path, body, sentence, status = 400] of table) {
      const answer = await steer(url, path, body);
      expect.soft(answer.status, sentence).toBe(status);
      expect.soft(answer.body.tollgate.problem).toContain(sentence);
    }
    const after = (await steer(url, '')).body;
    expect(after.next).toEqual([]);
    expect(after.now - before.now).toBeLessThan(60_000);
  });
  await atMock('connexpay', async ({ url }) => {
    expect((await steer(url, '/mails')).body.tollgate.problem).toBe('to is a mail address: /mails?to=ann@example.com.');
    expect((await steer(url, '/mails?to=ann@example.com')).body).toEqual([]);
  });
});

test('Events happen to the payments that they can happen to', async () => {
  const table: readonly (readonly [api: string, id: string, events: Readonly<Record<string, boolean>>])[] = [
    ['connexpay', 'guid', { settle: true }],
    ['connected-payments', 'reference', { settle: true }],
    // What is captured does not run out, settles, and can still be taken back.
    ['payment-intents', 'id', { expire: false, settle: true, chargeback: true }],
    ['v3-payments', 'id', { 'accept-review': false, 'deny-review': false, 'fulfil-invoice': false }],
  ];
  for (const [name, id, events] of table) {
    const api = apis.find((each) => each.name === name)!;
    await atMock(name, async ({ url }) => {
      const { pay } = await loadOf(api, await loadContract(name), url);
      const made = await ask(pay.method, url + pay.path, pay.text, pay.headers);
      for (const [event, happened] of Object.entries(events)) {
        const { body } = await steer(url, '/cause', { event, id: made.body[id] });
        expect(body, `${name} ${event}`).toMatchObject({ happened });
      }
      if (events.settle) {
        const twice = await steer(url, '/cause', { event: 'settle', id: made.body[id] });
        expect(twice.body, name).toMatchObject({ happened: false });
      }
    });
  }
  await atMock('v3-payments', async ({ url }) => {
    const { pay, get } = await v3Client(url);
    const { id, status } = (await pay({ paymentBrand: 'INVOICE' })).body;
    expect(status).toBe('PENDING');
    expect((await steer(url, '/cause', { event: 'fulfil-invoice', id })).body).toMatchObject({ happened: true });
    expect((await get(id)).body.status).toBe('ACCEPT');
  });
});

test('A notification that waits for its next attempt is sent at once when that is wanted', async () => {
  const statuses = [500, 500, 200];
  const received: string[] = [];
  const receiver = createServer((request, response) => {
    request.on('data', (piece) => received.push(JSON.parse(String(piece)).event));
    request.on('end', () => response.writeHead(statuses.shift() ?? 200).end());
  });
  await new Promise<void>((listening) => receiver.listen(0, '127.0.0.1', listening));
  const { port } = receiver.address() as AddressInfo;
  await atMock('connected-payments', async ({ url }) => {
    const base = `${url}/.tollgate/namespaces/notified`;
    const { userName, password } = (await steer(base, '')).body.world;
    const call = (path: string, fields: object) => ask('POST', base + path, { userName, password, ...fields });
    await call('/pfr-notification/v1/management/create', {
      type: 'PAYMENT',
      url: `http://127.0.0.1:${port}/hook`,
      maxAttempt: 5,
      payment: { condition: {} },
    });
    const card = { number: '4111111111111111', expiry: '1230' };
    const paid = await call('/pfr/v1/gateway/purchase', { merchantReference: 'r', amount: 5, currency: 'EUR', card });
    expect(paid.body.status).toBe('APPROVED');
    await expect.poll(() => received).toEqual(['APPROVED']);
    // Refused once more, then taken; then nothing waits any more.
    for (const sent of [1, 1, 0]) {
      await expect.poll(async () => (await steer(base, '/deliver', {})).body.sent).toBe(sent);
    }
    expect(received).toEqual(['APPROVED', 'APPROVED', 'APPROVED']);
  });
  receiver.close();
});
