/** Whoever wants to know is told of each exchange with the API, raw, and of nothing else. */
import { once } from 'node:events';
import http from 'node:http';
import { connect } from 'node:net';
import { setTimeout } from 'node:timers/promises';
import { gzipSync } from 'node:zlib';
import { expect, test } from '@playwright/test';
import type { Seen } from '../../../src/gate/seen.ts';
import { createMockOf } from '../../../src/mock/load.ts';
import type { Mock } from '../../../src/mock/mock.ts';
import { serveMock } from '../../../src/mock/serve.ts';
import { ask, atMock, steer, v3Client } from './served.ts';

const LONGEST = 8 * 1024 * 1024;
const TOO_LONG = `its body is more than ${LONGEST} bytes, where reading stops`;

function sendRaw(url: string, bytes: string | Uint8Array): Promise<string> {
  const { hostname, port } = new URL(url);
  return new Promise((resolve) => {
    let came = '';
    const socket = connect(Number(port), hostname, () => socket.end(bytes));
    socket.on('data', (piece) => (came += piece));
    socket.on('close', () => resolve(came));
  });
}

test('An exchange is told with its request, its answer and its namespace; what steers the mock is not', async () => {
  const all: Seen[] = [];
  await atMock(
    'v3-payments',
    async ({ url }) => {
      const base = `${url}/.tollgate/namespaces/job`;
      const { pay } = await v3Client(base);
      const { body } = await pay({ amount: '7.50' });
      await steer(url, '/advance', { milliseconds: 1 });
      await steer(base, '/reset', {});
      await ask('PUT', `${url}/v3/nowhere?x=1`, { any: 'thing' }, { authorization: 'Bearer none of ours' });

      expect(all).toHaveLength(2);
      const [made, lost] = all;
      expect(made).toMatchObject({ namespace: 'job', request: { method: 'POST', path: '/v3/payments' } });
      expect(made?.request.headers['content-type']).toContain('application/x-www-form-urlencoded');
      expect(new URLSearchParams(made?.request.text).get('amount')).toBe('7.50');
      expect(made?.answer?.status).toBe(200);
      expect(JSON.parse(made?.answer?.text ?? '')).toEqual(body);
      expect(made?.answer?.headers['content-type']).toBe('application/json');
      expect(Math.abs((made?.at ?? 0) - Date.now())).toBeLessThan(60_000);
      expect(made?.duration).toBeGreaterThanOrEqual(0);

      // No operation is there; the answer is the mock's own.
      expect(lost).toMatchObject({ request: { method: 'PUT', path: '/v3/nowhere?x=1', text: '{"any":"thing"}' } });
      expect(lost).not.toHaveProperty('namespace');
      expect(lost?.answer?.status).toBeGreaterThanOrEqual(400);
      expect(lost?.answer?.text).not.toContain('tollgate');
    },
    { onExchange: (seen) => all.push(seen) },
  );
});

for (const [api, status] of [
  ['connexpay', 404],
  ['connected-payments', 404],
  ['payment-intents', 404],
  ['v3-payments', 401],
  ['backoffice', 404],
] as const) {
  test(`A request that no operation of ${api} is for is answered as the API answers it`, async () => {
    const all: Seen[] = [];
    await atMock(
      api,
      async ({ url }) => {
        const { status: answered, body } = await ask('DELETE', `${url}/no/such/path`);
        expect(answered).toBe(status);
        expect(body).not.toHaveProperty('tollgate');
      },
      { onExchange: (seen) => all.push(seen) },
    );
    expect(all.map(({ request, answer }) => [request.method, request.path, answer?.status])).toEqual([
      ['DELETE', '/no/such/path', status],
    ]);
  });
}

test('A path that only looks like the control’s is the API’s', async () => {
  const all: Seen[] = [];
  await atMock(
    'backoffice',
    async ({ url }) => {
      expect((await ask('GET', `${url}/.tollgatekeeper`)).body).not.toHaveProperty('tollgate');
      expect((await ask('GET', `${url}/.tollgate?x=1`)).body.tollgate).toBe('mock');
    },
    { onExchange: (seen) => all.push(seen) },
  );
  expect(all.map(({ request }) => request.path)).toEqual(['/.tollgatekeeper']);
});

test('A client that does not wait for its answer is told as trouble', async () => {
  const all: Seen[] = [];
  const mock = await createMockOf('v3-payments');
  const patience = new AbortController();
  const slow: Mock['fetch'] = async (request) => {
    patience.abort();
    await setTimeout(100);
    return mock.fetch(request);
  };
  const served = await serveMock({ ...mock, fetch: slow }, { onExchange: (seen) => all.push(seen) });
  await expect(fetch(`${served.url}/v3/payments/any`, { signal: patience.signal })).rejects.toThrow();
  await expect.poll(() => all).toHaveLength(1);
  expect(all[0]).toMatchObject({ trouble: 'the client closed the connection before the answer was there' });
  expect(all[0]).not.toHaveProperty('answer');
  await served.close();
});

test('Requests in other forms are read, and what is none is told in a sentence', async () => {
  await atMock('backoffice', async ({ url }) => {
    const raw = (text: string) => sendRaw(url, text);
    const head = 'HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n';
    expect(await raw(`GET http://elsewhere/.tollgate ${head}`)).toContain('"tollgate":"mock"');
    expect(await raw(`OPTIONS * ${head}`)).toContain('A request is for a path; received “*”.');
    const long = await ask('POST', `${url}/.tollgate/advance`, ' '.repeat(LONGEST + 1));
    expect(long.body.tollgate.problem).toBe(`The body is not read: ${TOO_LONG}.`);
    expect((await steer(url, '')).status).toBe(200);
  });
});

test('What comes in an odd form is told as a proxy would tell it', async () => {
  const all: Seen[] = [];
  const head = (length: number, more = '') =>
    `POST /api/v1/sales HTTP/1.1\r\nHost: x\r\n${more}Connection: close\r\nContent-Length: ${length}\r\n\r\n`;
  await atMock(
    'connexpay',
    async ({ url }) => {
      const post = (body: Uint8Array, more?: string) =>
        sendRaw(url, Buffer.concat([Buffer.from(head(body.length, more)), body]));
      await post(
        Buffer.from('{}'),
        'Authorization: Bearer a\r\nContent-Type: text/plain\r\nAuthorization: Basic b\r\n',
      );
      await post(Buffer.from('{"SequenceNumber":"M\xfcller"}', 'latin1'));
      await post(gzipSync('{"SequenceNumber":"Müller"}'), 'Content-Encoding: gzip\r\n');
      expect(await post(Buffer.from('{}'), 'Content-Encoding: zstd\r\n')).toContain('HTTP/1.1 415 ');
    },
    { onExchange: (seen) => all.push(seen) },
  );
  const [twice, latin, packed, unknown] = all;
  expect(twice?.request.headers).toMatchObject({ authorization: 'Bearer a, Basic b', 'content-type': 'text/plain' });
  expect(latin?.request).toMatchObject({ text: '{"SequenceNumber":"M\ufffdller"}', flaw: 'bytes that are not UTF-8' });
  expect(packed?.request).toMatchObject({ text: '{"SequenceNumber":"Müller"}' });
  expect(packed?.request).not.toHaveProperty('flaw');
  expect(unknown).toMatchObject({
    request: { text: '', unread: 'it is compressed as "zstd"' },
    answer: { status: 415 },
  });
});

test('Of a body that is longer than any, no more is kept than that it came', async () => {
  const all: Seen[] = [];
  await atMock(
    'connexpay',
    async ({ url }) => {
      const { hostname, port } = new URL(url);
      const before = process.memoryUsage().arrayBuffers;
      const request = http.request({ hostname, port, method: 'POST', path: '/api/v1/sales' });
      const answered = once(request, 'response');
      const piece = Buffer.alloc(1024 * 1024);
      for (let sent = 0; sent < 100; sent++) if (!request.write(piece)) await once(request, 'drain');
      request.end();
      const [answer] = await answered;
      expect(answer.statusCode).toBe(413);
      answer.resume();
      expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(60 * 1024 * 1024);
    },
    { onExchange: (seen) => all.push(seen) },
  );
  expect(all).toMatchObject([
    { request: { path: '/api/v1/sales', text: '', unread: TOO_LONG }, answer: { status: 413 } },
  ]);
});

test('What the mock itself stumbles over is answered in its own name, and told as not known', async () => {
  const all: Seen[] = [];
  const check = () => {
    throw new TypeError('of ours');
  };
  await atMock(
    'backoffice',
    async ({ url }) => {
      const { status, body } = await ask('POST', `${url}/transactionServices/REST/v1/payments`, {});
      expect(status).toBe(500);
      expect(body).toEqual({
        tollgate: { problem: 'There is no answer: the mock itself stumbled over it (TypeError).' },
      });
    },
    { check, onExchange: (seen) => all.push(seen) },
  );
  expect(all.map(({ request }) => request.unread)).toEqual(['the mock itself stumbled over it (TypeError)']);
});
