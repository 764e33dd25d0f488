/** What goes wrong is told as what it is, to the client and to whoever watches, and nothing is sent twice. */
import { createServer, type Socket } from 'node:net';
import { setTimeout } from 'node:timers/promises';
import { expect, test } from '@playwright/test';
import { startProxy } from '../../../../src/gate/proxy/start-proxy.ts';
import { atServer } from '../../hostile/hostile-target.ts';
import { proxied, rawClient, rawTarget, says } from './raw-target.ts';

const PAY = 'POST /pay HTTP/1.1\r\nHost: x\r\nContent-Length: 2\r\n\r\n{}';
const nobody = { documented: [], named: [] };

test('A target that takes no connection is told by the proxy in its own name', async () => {
  const gone = await atServer(createServer(), async (origin) => origin);
  const { port } = new URL(gone);
  const refusing = `no answer came: 127.0.0.1:${port} refuses the connection; start the target or correct its base URL (ECONNREFUSED)`;
  await proxied(
    createServer(),
    async ({ proxy, told }) => {
      // A long body is taken to its end, so that the answer is not lost to a client that is still sending.
      for (const body of ['{}', 'x'.repeat(3_000_000)]) {
        const answer = await fetch(`${proxy.url}/pay`, { method: 'POST', body });
        expect(answer.status).toBe(502);
        expect(answer.headers.get('tollgate')).toBe('proxy');
        expect(await answer.json()).toEqual({ tollgate: 'proxy', trouble: refusing });
      }
      const [first, second] = await told(2);
      expect(first).toMatchObject({ request: { method: 'POST', path: '/pay', text: '{}' }, trouble: refusing });
      expect(first).not.toHaveProperty('answer');
      expect(second?.request.text).toHaveLength(3_000_000);
    },
    { to: gone },
  );
});

const resets = (socket: Socket) => void socket.resetAndDestroy();
const cut = (bytes: string, end: (socket: Socket) => void) => (socket: Socket) => {
  socket.write(bytes);
  void setTimeout(30).then(() => end(socket));
};
const closes = (socket: Socket) => void socket.end();

const CUT = /^no answer came: 127\.0\.0\.1:\d+ cut the connection before its answer was whole; look there/;
const breaking: readonly [fact: string, answer: (socket: Socket) => void, trouble: RegExp, got?: RegExp][] = [
  ['before an answer', resets, CUT],
  ['in good order, before an answer', closes, CUT],
  ['within a head', cut('HTTP/1.1 200 OK\r\nContent-', closes), CUT],
  ['within a body of a known length', cut('HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\n{', closes), CUT, /\{$/],
  ['within chunks', cut('HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n1\r\n{\r\n', closes), CUT, /\{\r\n$/],
  ['by a reset, in a body that would end with it', cut('HTTP/1.1 200 OK\r\n\r\n{', resets), CUT, /\{$/],
  [
    'behind something that is no HTTP',
    says('SSH-2.0-OpenSSH_9.9\r\n'),
    /answers with something that is no HTTP; check scheme/,
  ],
  ['behind a broken chunk', says('HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nz\r\n'), /that is no HTTP/],
  ['behind a head of a megabyte', says(`HTTP/1.1 200 OK\r\nX: ${'x'.repeat(1e6)}\r\n\r\n`), /sent longer headers than/],
  [
    'behind a change of the protocol',
    says('HTTP/1.1 101 S\r\nConnection: upgrade\r\nUpgrade: x\r\n\r\n'),
    /changes the protocol, which nobody/,
  ],
];
for (const [fact, answer, trouble, got = /^$/] of breaking)
  test(`A connection that breaks at the target breaks at the client: ${fact}`, async () => {
    const { server, arrived } = rawTarget(answer, /\{\}$/);
    await proxied(server, async ({ proxy, told }) => {
      const client = rawClient(proxy.url, PAY);
      expect(await client.end).toBe('broken');
      expect(await client.got(got)).not.toContain('tollgate');
      const [seen] = await told(1);
      expect(seen).toMatchObject({ request: { path: '/pay', text: '{}' }, trouble: expect.stringMatching(trouble) });
      expect(seen).not.toHaveProperty('answer');
      expect(arrived).toHaveLength(1);
      expect(arrived.join().match(/POST/g)).toHaveLength(1);
    });
  });

test('A target that falls silent is given up, and the client learns no more than that', async () => {
  for (const answer of [() => {}, says('HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\n{')]) {
    const { server } = rawTarget(answer);
    await proxied(
      server,
      async ({ proxy, told }) => {
        expect(await rawClient(proxy.url, PAY).end).toBe('broken');
        const trouble = /^no answer came in time: 127\.0\.0\.1:\d+ was silent for 0.1 s; look there whether/;
        expect(await told(1)).toMatchObject([{ trouble: expect.stringMatching(trouble) }]);
      },
      { silence: 100 },
    );
  }
});

test('What follows a whole answer is not passed, and takes nothing from it', async () => {
  const { server } = rawTarget(says('HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nokgarbage'));
  await proxied(server, async ({ proxy, told }) => {
    const client = rawClient(proxy.url, PAY);
    expect(await client.end).toBe('ended');
    expect(await client.got(/./)).toMatch(/\r\n\r\nok$/);
    expect(await told(1)).toMatchObject([{ answer: { status: 200, text: 'ok' } }]);
  });
});

const HUNG_UP = 'the client hung up before it had the whole answer';

test('A client that hangs up leaves nothing behind at the target', async () => {
  const leaves: readonly [request: string, answer: string][] = [
    [PAY, ''],
    [PAY, 'HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\n{'],
    ['POST /pay HTTP/1.1\r\nHost: x\r\nContent-Length: 9\r\n\r\n{', ''],
  ];
  for (const [request, answer] of leaves) {
    let hasEnded: Promise<void> | undefined;
    let isThere = () => {};
    const arrives = new Promise<void>((resolve) => (isThere = resolve));
    const { server } = rawTarget((socket) => {
      hasEnded = new Promise((resolve) => socket.once('close', () => resolve()));
      socket.on('error', () => {});
      socket.write(answer);
      isThere();
    });
    await proxied(server, async ({ proxy, told }) => {
      const client = rawClient(proxy.url, request);
      await arrives;
      client.socket.destroy();
      await hasEnded;
      const [seen] = await told(1);
      expect(seen).toMatchObject({ request: { method: 'POST', path: '/pay' }, trouble: HUNG_UP });
      expect(seen).not.toHaveProperty('answer');
    });
  }
});

test('A proxy that stops cuts what is under way, and tells it', async () => {
  const { server } = rawTarget(() => {});
  await proxied(server, async ({ proxy, told }) => {
    const client = rawClient(proxy.url, PAY);
    await setTimeout(50);
    await proxy.close();
    await client.end;
    expect(await told(1)).toMatchObject([{ trouble: 'the proxy was stopped before the whole answer had passed' }]);
  });
});

const unpassable: readonly [fact: string, request: string, trouble: RegExp, seen: object][] = [
  [
    'no HTTP',
    '\x16\x03\x01\x02\0\x01\0',
    /^this is no HTTP\/1\.1 that can be passed on \(HPE_/,
    { method: '', path: '' },
  ],
  [
    'two lengths of one body',
    'POST /pay HTTP/1.1\r\nHost: x\r\nContent-Length: 2\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n',
    /\(HPE_/,
    { method: 'POST', path: '/pay' },
  ],
  [
    'a tunnel',
    'CONNECT api.example:443 HTTP/1.1\r\nHost: x\r\n\r\n',
    /base URL/,
    { method: 'CONNECT', path: 'api.example:443' },
  ],
  [
    'another host',
    'GET http://api.example/x HTTP/1.1\r\nHost: api.example\r\n\r\n',
    /base URL/,
    { path: 'http://api.example/x' },
  ],
];
for (const [fact, request, trouble, expected] of unpassable)
  test(`What cannot be passed on is refused in the proxy’s own name, and told: ${fact}`, async () => {
    const { server, arrived } = rawTarget(says('HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n'));
    await proxied(server, async ({ proxy, told }) => {
      const client = rawClient(proxy.url, request);
      expect(await client.got(/\}$/)).toMatch(
        /^HTTP\/1\.1 400 Bad Request\r\n[^{]*tollgate: proxy\r\n[^{]*\{"tollgate":"proxy",/,
      );
      expect(await told(1)).toMatchObject([{ request: expected, trouble: expect.stringMatching(trouble) }]);
      expect(arrived).toEqual([]);
      client.socket.destroy();
    });
  });

test('A body that comes where a request ought to begin is told neither as its method nor as its path', async () => {
  const { server } = rawTarget(says('HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n'));
  await proxied(server, async ({ proxy, told }) => {
    // Without a length, the request ends where its body begins.
    const client = rawClient(proxy.url, 'POST /pay HTTP/1.1\r\nHost: x\r\n\r\n');
    await told(1);
    client.socket.write('{"Cvv2": "987", "a": 1}');
    const [, body] = await told(2);
    expect(body).toMatchObject({ request: { method: '', path: '', text: '', unread: 'it was not passed on' } });
    client.socket.destroy();
  });
});

test('Nonsense in the middle of a request ends the request, not with words in the middle of its answer', async () => {
  const { server } = rawTarget(says('HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\n{'));
  await proxied(server, async ({ proxy, told }) => {
    const client = rawClient(proxy.url, 'POST /pay HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n');
    await client.got(/\{$/);
    client.socket.write('nonsense\r\n');
    await client.end;
    expect(await client.got(/\{/)).toMatch(/\{$/);
    expect(await told(1)).toMatchObject([
      { request: { path: '/pay' }, trouble: expect.stringContaining('no HTTP/1.1') },
    ]);
  });
});

test('A redirect is passed on and not followed', async () => {
  const { server, arrived } = rawTarget(says('HTTP/1.1 307 T\r\nLocation: /again\r\nContent-Length: 0\r\n\r\n'));
  await proxied(server, async ({ proxy, told }) => {
    const client = rawClient(proxy.url, PAY);
    await client.got(/\r\n\r\n$/);
    expect(await told(1)).toMatchObject([{ answer: { status: 307, headers: { location: '/again' } } }]);
    expect(arrived.join().match(/POST/g)).toHaveLength(1);
    client.socket.destroy();
  });
});

test('Below /.tollgate the proxy says what it is, and passes nothing on', async () => {
  const { server, arrived } = rawTarget(says('HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n'));
  await proxied(server, async ({ origin, proxy, seen }) => {
    const answer = await fetch(`${proxy.url}/.tollgate`);
    expect(await answer.json()).toMatchObject({ tollgate: 'proxy', api: 'toy', to: origin });
    for (const path of ['/.tollgate/advance', '/.tollgate?x'])
      expect((await fetch(proxy.url + path, { method: 'POST', body: '{}' })).status).toBe(404);
    expect(arrived).toEqual([]);
    expect(seen).toEqual([]);
    expect((await fetch(`${proxy.url}/.tollgates`)).headers.get('tollgate')).toBeNull();
  });
});

test('Paths are told as from the root of the API, and passed as they are', async () => {
  const { server, arrived } = rawTarget(says('HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n'));
  await atServer(server, async (origin) => {
    const paths: string[] = [];
    const onExchange = ({ request }: { request: { path: string } }) => void paths.push(request.path);
    const proxy = await startProxy({ api: 'toy', to: `${origin}/gateway/`, hosts: nobody, onExchange });
    for (const path of ['/pay?x', '']) await fetch(`${proxy.url}${path}`);
    await proxy.close();
    expect(arrived.join()).toMatch(/^GET \/gateway\/pay\?x HTTP.*GET \/gateway HTTP/s);
    expect(paths).toEqual(['/pay?x', '/gateway']);
  });
});

test('A proxy to another host than a sandbox does not start, nor one to itself', async () => {
  const start = (to: string, port = 0) => startProxy({ api: 'toy', to, port, hosts: nobody, onExchange: () => {} });
  await expect(start('https://api.vendor.example')).rejects.toThrow('name it under “hosts”');
  const hosts = { documented: ['sandbox.vendor.example'], named: ['live.vendor.example'] };
  for (const host of ['api.vendor.example', 'live.vendor.example'])
    await expect(startProxy({ api: 'toy', to: `https://${host}`, hosts, onExchange: () => {} })).rejects.toThrow(
      'production',
    );
  const free = await atServer(createServer(), async (origin) => origin);
  await expect(start(free, Number(new URL(free).port))).rejects.toThrow('is the proxy itself');
});
