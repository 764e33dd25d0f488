/** An answer that breaks off, never ends or cannot be read gets one verdict and one sentence; the other flows go on. */

import type { ServerResponse } from 'node:http';
import { createServer } from 'node:net';
import { brotliCompressSync, deflateSync, gzipSync } from 'node:zlib';
import { expect, test } from '@playwright/test';
import { type HttpOptions, httpSend } from '../../../src/engine/send.ts';
import {
  type Answers,
  aLook,
  answers,
  aPayment,
  atHostile,
  atServer,
  notGreen,
  paid,
  playFlows,
} from './hostile-target.ts';

const JSON_TYPE = 'application/json';
const BOMB = Buffer.alloc(4_000_000, ' ');
const good = JSON.stringify(paid);

const packed = (body: Uint8Array, encoding: string) => answers(body, { 'content-encoding': encoding });

/** Begins a good answer and goes on byte by byte, for ever. */
const drips: Answers = (response) => {
  response.writeHead(200, { 'content-type': JSON_TYPE }).write('{');
  const timer = setInterval(() => response.write(' '), 20);
  response.on('close', () => clearInterval(timer));
};

const breaksOff: Answers = (response) => {
  response.writeHead(200, { 'content-type': JSON_TYPE, 'content-length': '100' }).write(good);
  setTimeout(() => response.destroy(), 20);
};

const LOOK = 'look there whether the request was carried out';
const SMALL = { longestAnswer: 1_000_000 };

const blocking: readonly [fact: string, answer: Answers, sentence: RegExp, options?: Partial<HttpOptions>][] = [
  ['a connection cut before the answer', (response) => response.destroy(), /^no answer came: 127\.0\.0\.1:\d+ cut the/],
  ['a connection cut within the answer', breaksOff, /^no answer came: 127\.0\.0\.1:\d+ cut the connection .+ whole/],
  [
    'a connection reset within the answer',
    (response) => {
      response.writeHead(200, { 'content-length': '100' }).write('{');
      setTimeout(() => response.socket?.resetAndDestroy(), 20);
    },
    /^no answer came: 127\.0\.0\.1:\d+ cut the connection .+ \(ECONNRESET\)$/,
  ],
  [
    'a byte now and then',
    drips,
    /^no answer came in time: 127\.0\.0\.1:\d+ gave no whole one within 0\.3 s; /,
    { timeout: 300 },
  ],
  ['no answer at all', () => {}, /^no answer came in time: .+ within 0\.3 s; /, { timeout: 300 }],
  [
    'a long body',
    answers(BOMB),
    /^no answer was read: its body is more than 1000000 bytes, where reading stops; /,
    SMALL,
  ],
  [
    'a gzip bomb',
    packed(gzipSync(BOMB), 'gzip'),
    /its body unpacks from \d+ bytes of gzip to more than 1000000 bytes/,
    SMALL,
  ],
  ['a deflate bomb', packed(deflateSync(BOMB), 'deflate'), /bytes of deflate to more than 1000000 bytes/, SMALL],
  ['a brotli bomb', packed(brotliCompressSync(BOMB), 'br'), /bytes of br to more than 1000000 bytes/, SMALL],
  ['a bomb in a bomb', packed(gzipSync(gzipSync(BOMB)), 'gzip, gzip'), /bytes of gzip to more than 1000000/, SMALL],
  [
    'many wrappings',
    packed(gzipSync(gzipSync(gzipSync(good))), 'gzip, gzip, gzip'),
    /compressed as "gzip, gzip, gzip"/,
  ],
  ['an unknown compression', packed(Buffer.from(good), 'zstd'), /^no answer was read: it is compressed as "zstd"; /],
  ['a compression of another kind', packed(Buffer.from(good), 'gzip'), /its gzip body cannot be unpacked \(incorrect/],
  ['endless headers', answers(good, { 'x-long': 'x'.repeat(100_000) }), /sent longer headers than are read/],
];

for (const [fact, answer, sentence, options] of blocking) {
  test(`Blocked by one cause, and sent once: ${fact}`, async () => {
    await atHostile(answer, async ({ origin, arrived }) => {
      const [first, second] = await playFlows(origin, [aPayment, aLook], options);
      expect(first?.evidence.filter(({ verdict }) => verdict !== 'passed')).toMatchObject([
        { verdict: 'blocked', requirement: 'TOY-PAY-01', finding: { received: expect.stringMatching(sentence) } },
      ]);
      expect(notGreen(second!)).toEqual([]);
      expect(arrived).toEqual(['POST /api/login', 'POST /api/payments', 'GET /api/payments/p-1']);
    });
  });
}

test('What moves money and gets no answer is told to be looked up', async () => {
  await atHostile(breaksOff, async ({ origin }) => {
    const [first] = await playFlows(origin, [aPayment]);
    expect(notGreen(first!)[0]).toContain(LOOK);
  });
});

test('A body of a hundred megabytes is read no further than the bound, and the connection ends', async () => {
  let written = 0;
  let closed: Promise<unknown> | undefined;
  const pours = (response: ServerResponse) => {
    closed = new Promise((resolve) => response.on('close', resolve));
    response.writeHead(200, { 'content-type': JSON_TYPE });
    const piece = Buffer.alloc(64 * 1024, ' ');
    const pour = () => {
      while (written < 100_000_000 && !response.destroyed) {
        written += piece.length;
        if (!response.write(piece)) break;
      }
    };
    response.on('drain', pour);
    pour();
  };
  await atHostile(pours, async ({ origin }) => {
    const [first] = await playFlows(origin, [aPayment]);
    expect(notGreen(first!)).toEqual([expect.stringContaining('its body is more than 10485760 bytes')]);
    await closed;
    // What lies in the buffers of both sockets was written as well.
    expect(written).toBeLessThan(40_000_000);
  });
});

test('Bytes that come one by one take no more room than others', async () => {
  const head = 'HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ntransfer-encoding: chunked\r\n\r\n';
  const trickles = createServer((socket) =>
    socket.once('data', () => {
      socket.write(head);
      socket.write('1\r\n \r\n'.repeat(1_000_000));
      socket.end(`${good.length.toString(16)}\r\n${good}\r\n0\r\n\r\n`);
    }),
  );
  await atServer(trickles, async (origin) => {
    const before = process.memoryUsage().rss;
    const { send, close } = httpSend({ timeout: 20_000 });
    const answer = await send({ method: 'GET', url: origin, headers: {}, text: '' });
    await close();
    expect(JSON.parse(answer.text)).toEqual(paid);
    expect(process.memoryUsage().rss - before).toBeLessThan(100_000_000);
  });
});

test('What is no HTTP at all is told as that', async () => {
  const babbler = createServer((socket) => socket.on('data', () => socket.end('SSH-2.0-OpenSSH_9.9\r\n')));
  const [first] = await atServer(babbler, (origin) => playFlows(origin, [aPayment]));
  expect(notGreen(first!)).toEqual([
    expect.stringMatching(
      /^blocked TOY-PAY-01: logIn gives no token .+ no HTTP; check scheme and port of the base URL/,
    ),
  ]);
});
