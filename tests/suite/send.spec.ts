/** Over a real socket the port sends each request once, follows nothing, and takes nothing incomplete for an answer. */
import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { brotliCompressSync, deflateSync, gzipSync } from 'node:zlib';
import { expect, test } from '@playwright/test';
import { perform } from '../../src/engine/perform.ts';
import { type HttpOptions, httpSend, type Send, type WireRequest } from '../../src/engine/send.ts';
import { toyContract } from './engine/toy-api.ts';

interface Arrived {
  readonly request: string;
  readonly headers: IncomingMessage['headers'];
  readonly text: string;
  readonly port: number | undefined;
}

/** Runs `body` against a server that answers as told, and gives what arrived there. */
async function atServer(
  answer: (response: ServerResponse, request: IncomingMessage) => void,
  body: (origin: string, send: Send) => Promise<void>,
  options: HttpOptions = { timeout: 5000 },
): Promise<Arrived[]> {
  const arrived: Arrived[] = [];
  const server = createServer(async (request, response) => {
    let text = '';
    for await (const chunk of request) text += chunk;
    const { method, url, headers, socket } = request;
    arrived.push({ request: `${method} ${url}`, headers, text, port: socket.remotePort });
    answer(response, request);
  });
  await once(server.listen(0, '127.0.0.1'), 'listening');
  const { send, close } = httpSend(options);
  try {
    await body(`http://127.0.0.1:${(server.address() as AddressInfo).port}`, send);
  } finally {
    await close();
    server.closeAllConnections();
    server.close();
  }
  return arrived;
}

const get = (url: string): WireRequest => ({ method: 'GET', url, headers: {}, text: '' });
const post = (url: string, text = '{"amount":1}'): WireRequest => ({
  method: 'POST',
  url,
  headers: { 'content-type': 'application/json', authorization: 'Bearer t' },
  text,
});

test('A request arrives as it was made, byte for byte, and so does the answer', async () => {
  const text = '{"amount": 1,\r\n "é😀"';
  const arrived = await atServer(
    (response) => response.writeHead(201, { 'Content-Type': 'application/json', 'X-Two': ['a', 'b'] }).end('{"é":1}'),
    async (origin, send) => {
      const answer = await send(post(`${origin}/a%2Fb?c=1`, text));
      expect([answer.status, answer.headers['content-type'], answer.headers['x-two']]).toEqual([
        201,
        'application/json',
        'a, b',
      ]);
      expect(answer.text).toBe('{"é":1}');
    },
  );
  expect(arrived).toMatchObject([
    { request: 'POST /a%2Fb?c=1', text, headers: { 'content-type': 'application/json', authorization: 'Bearer t' } },
  ]);
});

test('An answer without a body stays without one', async () => {
  await atServer(
    (response) => response.writeHead(204).end(),
    async (origin, send) => {
      const answer = await send(get(origin));
      expect([answer.status, answer.text]).toEqual([204, '']);
    },
  );
});

test('No redirect is followed', async () => {
  for (const status of [301, 302, 303, 307, 308]) {
    const arrived = await atServer(
      (response) => response.writeHead(status, { location: '/elsewhere' }).end('moved'),
      async (origin, send) => {
        const answer = await send(post(origin));
        expect([answer.status, answer.headers.location]).toEqual([status, '/elsewhere']);
      },
    );
    expect(arrived.map(({ request }) => request)).toEqual(['POST /']);
  }
});

test('What moves money is sent once, whatever it is answered', async () => {
  for (const status of [401, 407, 408, 421, 425, 429, 500, 502, 503, 504]) {
    const arrived = await atServer(
      (response) => response.writeHead(status, { 'retry-after': '0' }).end(),
      async (origin, send) => expect((await send(post(origin))).status).toBe(status),
    );
    expect(arrived.length, String(status)).toBe(1);
  }
  const dropped = await atServer(
    (response) => response.destroy(),
    (origin, send) => expect(send(post(origin))).rejects.toThrow(),
  );
  expect(dropped).toHaveLength(1);
});

test('Connections are kept: twenty requests need no more than two', async () => {
  const arrived = await atServer(
    (response) => response.end('ok'),
    async (origin, send) => {
      for (let each = 0; each < 20; each++) await send(post(origin));
    },
  );
  expect(arrived).toHaveLength(20);
  expect(new Set(arrived.map(({ port }) => port)).size).toBeLessThanOrEqual(2);
});

test('A compressed answer is read', async () => {
  for (const [encoding, compress] of [
    ['gzip', gzipSync],
    ['deflate', deflateSync],
    ['br', brotliCompressSync],
  ] as const) {
    await atServer(
      (response) => response.writeHead(200, { 'content-encoding': encoding }).end(compress('plain words')),
      async (origin, send) => expect((await send(get(origin))).text, encoding).toBe('plain words'),
    );
  }
});

const incomplete: readonly [fact: string, answer: (response: ServerResponse) => void, trouble: RegExp][] = [
  ['a connection that closes before the answer', (response) => response.destroy(), /^no answer came: .+/],
  [
    'a body shorter than its length',
    (response) => {
      response.writeHead(200, { 'content-length': '100' }).write('{"status":"approved"}');
      setTimeout(() => response.destroy(), 20);
    },
    /^no answer came: .+/,
  ],
  [
    'a chunked body without its end',
    (response) => {
      response.writeHead(200).write('{"status":"approved"}');
      setTimeout(() => response.destroy(), 20);
    },
    /^no answer came: .+/,
  ],
  [
    'a gzip body that breaks off',
    (response) =>
      response.writeHead(200, { 'content-encoding': 'gzip' }).end(gzipSync('{"status":"approved"}').subarray(0, -9)),
    /^no whole answer came: its gzip body cannot be unpacked \(unexpected end of file\)/,
  ],
  [
    'a gzip body that is none',
    (response) => response.writeHead(200, { 'content-encoding': 'gzip' }).end('{"status":"approved"}'),
    /^no whole answer came: its gzip body cannot be unpacked \(incorrect header check\)/,
  ],
  ['an answer that takes too long', () => {}, /^no answer came in time: .+ within 0\.15 s/],
  [
    'a body that takes too long',
    (response) => response.writeHead(200).write('{'),
    /^no answer came in time: .+ within 0\.15 s/,
  ],
];

test('What is not a complete answer is none, and the reason is told', async () => {
  const operation = toyContract.operations.get('getPayment')!;
  for (const [fact, answer, trouble] of incomplete) {
    await atServer(
      answer,
      async (origin, send) => {
        const exchange = await perform(send, origin, { operation, path: { id: '1' }, body: undefined, headers: {} });
        expect(exchange.answer, fact).toBeUndefined();
        expect(exchange.trouble, fact).toMatch(trouble);
      },
      { timeout: 150 },
    );
  }
});

test('Where nobody listens, no answer comes and the reason is told', async () => {
  let gone = '';
  await atServer(
    () => {},
    async (origin) => {
      gone = origin;
    },
  );
  const { send, close } = httpSend({ timeout: 1000 });
  const operation = toyContract.operations.get('getPayment')!;
  const exchange = await perform(send, gone, { operation, path: { id: '1' }, body: undefined, headers: {} });
  expect(exchange.trouble).toMatch(/^no answer came: .*ECONNREFUSED/);
  await close();
});
