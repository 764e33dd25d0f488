/** Nothing is held up: bytes pass as they come, no faster than they are taken, over connections that belong together. */
import { createHash, randomBytes } from 'node:crypto';
import { once } from 'node:events';
import http from 'node:http';
import { setTimeout } from 'node:timers/promises';
import { gzipSync } from 'node:zlib';
import { expect, test } from '@playwright/test';
import { proxied, rawClient, rawTarget, says } from './raw-target.ts';

const OK = 'HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok';

const ask = (url: string, agent: http.Agent, body: Uint8Array | string = '') =>
  new Promise<Buffer>((resolve, reject) => {
    const request = http.request(url, { method: 'POST', agent }, async (answer) =>
      resolve(Buffer.concat(await answer.toArray())),
    );
    request.once('error', reject).end(body);
  });

test('The first byte of an answer passes while the target still thinks about the second', async () => {
  let goOn = () => {};
  const { server } = rawTarget((socket) => {
    socket.write('HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\no');
    goOn = () => void socket.write('k');
  });
  await proxied(server, async ({ proxy, seen, told }) => {
    const client = rawClient(proxy.url, 'GET / HTTP/1.1\r\nHost: x\r\n\r\n');
    await client.got(/\r\n\r\no$/);
    expect(seen).toEqual([]);
    goOn();
    await client.got(/ok$/);
    expect(await told(1)).toMatchObject([{ answer: { status: 200, text: 'ok' } }]);
    client.socket.destroy();
  });
});

test('The head of an answer passes before there is a body, and so does the first byte of an upload', async () => {
  const { server, arrived } = rawTarget(says('HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\n'), /\r\n\r\n1/);
  await proxied(server, async ({ proxy }) => {
    const client = rawClient(proxy.url, 'POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 2\r\n\r\n1');
    await client.got(/\r\n\r\n$/);
    expect(arrived.join()).toMatch(/\r\n\r\n1$/);
    client.socket.destroy();
  });
});

test('A client that waits for 100 sends its body once the target says so, and not before', async () => {
  const { server, arrived } = rawTarget(
    (socket, number) => void socket.write(number === 0 ? 'HTTP/1.1 100 Continue\r\n\r\n' : OK),
    /\r\n\r\n$|\{\}/,
  );
  await proxied(server, async ({ proxy, told }) => {
    const client = rawClient(
      proxy.url,
      'POST / HTTP/1.1\r\nHost: x\r\nExpect: 100-continue\r\nContent-Length: 2\r\n\r\n',
    );
    expect(await client.got(/\r\n\r\n$/)).toBe('HTTP/1.1 100 Continue\r\n\r\n');
    expect(arrived.join()).toMatch(/Expect: 100-continue\r\n[^{]*$/);
    client.socket.write('{}');
    await client.got(/ok$/);
    expect(await told(1)).toMatchObject([{ request: { text: '{}' }, answer: { text: 'ok' } }]);
    client.socket.destroy();
  });
});

test('A client that waits for 100 is told no by the target, and never by the proxy', async () => {
  const { server, arrived } = rawTarget(says('HTTP/1.1 417 No\r\nContent-Length: 0\r\n\r\n'));
  await proxied(server, async ({ proxy, told }) => {
    const client = rawClient(
      proxy.url,
      'POST / HTTP/1.1\r\nHost: x\r\nExpect: 100-continue\r\nContent-Length: 2\r\n\r\n',
    );
    expect(await client.got(/\r\n\r\n$/)).toMatch(/^HTTP\/1.1 417 No\r\n/);
    expect(await told(1)).toMatchObject([
      { request: { unread: 'it did not come to its end' }, answer: { status: 417 } },
    ]);
    expect(arrived.join()).not.toContain('{');
    client.socket.destroy();
  });
});

test('Twenty megabytes pass whole in both directions, and more than the bound of it is told as unread', async () => {
  const body = randomBytes(20_000_000);
  const hash = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');
  const target = http.createServer(async (request, response) => response.end(Buffer.concat(await request.toArray())));
  await proxied(target, async ({ proxy, told }) => {
    const agent = new http.Agent();
    expect(hash(await ask(proxy.url, agent, body))).toBe(hash(body));
    const unread = 'its body is more than 10485760 bytes, where reading stops';
    expect(await told(1)).toMatchObject([{ request: { text: '', unread }, answer: { status: 200, text: '', unread } }]);
  });
});

test('What unpacks to more than the bound, or cannot be unpacked, passes and is told as unread', async () => {
  const bodies: readonly [body: Uint8Array, encoding: string, unread: RegExp][] = [
    [gzipSync(Buffer.alloc(50_000)), 'gzip', /^its body unpacks from \d+ bytes of gzip to more than 10000 bytes/],
    [Buffer.from('no gzip'), 'gzip', /^its gzip body cannot be unpacked \(incorrect header check\)$/],
    [Buffer.from('?'), 'zstd', /^it is compressed as "zstd"$/],
  ];
  for (const [body, encoding, unread] of bodies) {
    const target = http.createServer((_, response) =>
      response.writeHead(200, { 'content-encoding': encoding }).end(body),
    );
    await proxied(
      target,
      async ({ proxy, told }) => {
        expect(await ask(proxy.url, new http.Agent())).toEqual(body);
        expect(await told(1)).toMatchObject([{ answer: { text: '', unread: expect.stringMatching(unread) } }]);
      },
      { longest: 10_000 },
    );
  }
});

test('A client that takes nothing makes the target wait', async () => {
  let written = 0;
  const piece = Buffer.alloc(64 * 1024);
  const target = http.createServer((_, response) => {
    const pour = () => {
      do written += piece.length;
      while (response.write(piece) && written < 200_000_000);
    };
    response.on('drain', pour);
    pour();
  });
  await proxied(target, async ({ proxy }) => {
    const client = rawClient(proxy.url, 'GET / HTTP/1.1\r\nHost: x\r\n\r\n');
    client.socket.pause();
    let before = -1;
    while (before !== written) {
      before = written;
      await setTimeout(200);
    }
    // What lies in the buffers of four sockets was written as well.
    expect(written).toBeLessThan(40_000_000);
    client.socket.destroy();
  });
});

test('A target that takes nothing makes the client wait', async () => {
  const { server } = rawTarget((socket) => void socket.pause());
  await proxied(server, async ({ proxy }) => {
    const client = rawClient(proxy.url, 'POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 200000000\r\n\r\n');
    const piece = Buffer.alloc(64 * 1024);
    const drains = () => Promise.race([once(client.socket, 'drain').then(() => true), setTimeout(500, false)]);
    let taken = 0;
    do taken += piece.length;
    while (taken < 200_000_000 && (client.socket.write(piece) || (await drains())));
    expect(taken).toBeLessThan(40_000_000);
    client.socket.destroy();
  });
});

test('A connection of the client is one to the target, for as many requests as it is used', async () => {
  let connections = 0;
  const target = http.createServer({ keepAliveTimeout: 60_000 }, (request, response) => {
    request.resume();
    response.end('ok');
  });
  target.on('connection', () => connections++);
  await proxied(target, async ({ proxy }) => {
    const kept = new http.Agent({ keepAlive: true, maxSockets: 1 });
    for (let count = 0; count < 5; count++) await ask(proxy.url, kept);
    expect(connections).toBe(1);
    for (let count = 0; count < 3; count++) await ask(proxy.url, new http.Agent());
    expect(connections).toBe(4);
    kept.destroy();
  });
});

test('A target that ends an idle connection ends the client’s too, and no request is lost on it', async () => {
  const { server, arrived } = rawTarget((socket) => {
    socket.write(OK);
    void setTimeout(50).then(() => socket.end());
  });
  await proxied(server, async ({ proxy, told }) => {
    const client = rawClient(proxy.url, 'GET /1 HTTP/1.1\r\nHost: x\r\n\r\n');
    await client.got(/ok$/);
    expect(await client.end).toBe('ended');
    expect(await told(1)).toMatchObject([{ answer: { text: 'ok' } }]);
    expect(arrived).toHaveLength(1);
  });
});

test('A connection that the target wants closed behind its answer is closed, and one that the client wants closed too', async () => {
  const closing = rawTarget(says('HTTP/1.1 200 OK\r\nConnection: close\r\nContent-Length: 2\r\n\r\nok'));
  await proxied(closing.server, async ({ proxy }) => {
    const client = rawClient(proxy.url, 'GET / HTTP/1.1\r\nHost: x\r\n\r\n');
    expect(await client.got(/ok$/)).toContain('\r\nConnection: close\r\n');
    expect(await client.end).toBe('ended');
  });
  const { server, arrived } = rawTarget(says(OK));
  await proxied(server, async ({ proxy }) => {
    const client = rawClient(proxy.url, 'GET / HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n');
    expect(await client.end).toBe('ended');
    expect(arrived.join()).toContain('\r\nConnection: close\r\n');
  });
});

test('Requests that a client sends without waiting are answered in their order', async () => {
  const { server, arrived } = rawTarget((socket, number) => {
    void setTimeout(60 - 30 * number).then(() => socket.write(`HTTP/1.1 200 OK\r\nContent-Length: 1\r\n\r\n${number}`));
  });
  await proxied(server, async ({ proxy, told }) => {
    const client = rawClient(proxy.url, 'GET /0 HTTP/1.1\r\nHost: x\r\n\r\nGET /1 HTTP/1.1\r\nHost: x\r\n\r\n');
    expect(await client.got(/1$/)).toMatch(/\r\n\r\n0HTTP.*\r\n\r\n1$/s);
    expect(arrived).toHaveLength(1);
    expect((await told(2)).map(({ request, answer }) => [request.path, answer?.text])).toEqual([
      ['/0', '0'],
      ['/1', '1'],
    ]);
    client.socket.destroy();
  });
});

test('A request takes hardly longer through the proxy than without it', async () => {
  const target = http.createServer({ keepAliveTimeout: 60_000 }, (request, response) => {
    request.resume().once('end', () => response.end('{"status":"approved"}'));
  });
  await proxied(target, async ({ origin, proxy }) => {
    const agent = new http.Agent({ keepAlive: true, maxSockets: 1 });
    const times: Record<string, number[]> = { [origin]: [], [proxy.url]: [] };
    for (let count = 0; count < 100; count++)
      for (const [url, own] of Object.entries(times)) {
        const started = performance.now();
        await ask(url, agent, '{"amount":"5.00"}');
        own.push(performance.now() - started);
      }
    const [direct = 0, through = 0] = Object.values(times).map((own) => own.sort((a, b) => a - b)[50]);
    // A fifth of a millisecond on an idle machine; a delayed acknowledgement would be forty.
    expect(through - direct).toBeLessThan(5);
    agent.destroy();
  });
});
