/** What passes the proxy arrives as it was sent, byte for byte, in both directions; only who is spoken to differs. */
import { gzipSync } from 'node:zlib';
import { expect, test } from '@playwright/test';
import { proxied, rawClient, rawTarget, says } from './raw-target.ts';

const OK = 'HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok';
const HOST = 'Host: api.example\r\n';

/** What the target gets of a request, without what names the connection. */
async function arrives(request: string, until?: RegExp): Promise<string> {
  const { server, arrived } = rawTarget(says(OK), until);
  return proxied(server, async ({ origin, proxy }) => {
    const client = rawClient(proxy.url, request);
    await client.got(/ok$/);
    client.socket.destroy();
    return arrived.join('').replace(new URL(origin).host, 'api.example').replace('Connection: keep-alive\r\n', '');
  });
}

const requests: readonly [fact: string, request: string, until?: RegExp][] = [
  [
    'a path and a query that no parser would leave alone',
    `GET /a//b/../c%2f;x?q=%20+&&y=[1]&z#f HTTP/1.1\r\n${HOST}\r\n`,
  ],
  [
    'headers in their order and casing, empty ones too',
    `GET / HTTP/1.1\r\nX-B: 1\r\n${HOST}aCCept: */*\r\nX-E: \r\n\r\n`,
  ],
  ['a header that comes twice', `GET / HTTP/1.1\r\n${HOST}X-A: 1\r\nX-A: 2, 3\r\n\r\n`],
  ['bytes in a header that are no ASCII', `GET / HTTP/1.1\r\n${HOST}X-A: caf\xe9 \xc3\xa9\r\n\r\n`],
  ['a POST without a body', `POST /void HTTP/1.1\r\n${HOST}\r\n`],
  ['a POST whose body is said to be empty', `POST /void HTTP/1.1\r\n${HOST}Content-Length: 0\r\n\r\n`],
  ['a body of bytes', `PUT / HTTP/1.1\r\n${HOST}content-length: 5\r\n\r\n{\0\xff\r\n`, /\{\0\xff\r\n$/],
  ['a GET with a body', `GET / HTTP/1.1\r\n${HOST}Content-Length: 2\r\n\r\n{}`, /\{\}$/],
  [
    'a chunked body with trailers',
    `POST / HTTP/1.1\r\n${HOST}Transfer-Encoding: chunked\r\nTrailer: X-Sum\r\n\r\n2\r\n{}\r\n0\r\nX-Sum: 1\r\n\r\n`,
    /0\r\nX-Sum: 1\r\n\r\n$/,
  ],
  ['the question for a whole server', `OPTIONS * HTTP/1.1\r\n${HOST}\r\n`],
  ['an expectation that nobody knows', `GET / HTTP/1.1\r\n${HOST}Expect: a-miracle\r\n\r\n`],
  ['200 headers of a kilobyte', `GET / HTTP/1.1\r\n${HOST}${`X-Long: ${'x'.repeat(1000)}\r\n`.repeat(200)}\r\n`],
];
for (const [fact, request, until] of requests)
  test(`A request arrives unchanged: ${fact}`, async () => {
    expect(await arrives(request, until)).toBe(request);
  });

test('What concerns the connection to the proxy alone does not arrive, and a missing Host is filled in', async () => {
  const own =
    'Connection: X-Hop, Upgrade\r\nX-Hop: 1\r\nUpgrade: h2c\r\nTE: trailers\r\nProxy-Authorization: Basic eA==\r\n';
  expect(await arrives(`GET / HTTP/1.1\r\n${own}${HOST}X-A: 1\r\n\r\n`)).toBe(
    `GET / HTTP/1.1\r\n${HOST}X-A: 1\r\n\r\n`,
  );
  expect(await arrives('GET / HTTP/1.1\r\nX-A: 1\r\n\r\n')).toBe(`GET / HTTP/1.1\r\nX-A: 1\r\n${HOST}\r\n`);
});

/** What a client gets of an answer. `ends`: the target hangs up behind it. */
async function comes(answer: string, ends: boolean, request = 'GET / HTTP/1.1'): Promise<string> {
  const { server } = rawTarget((socket) => void (ends ? socket.end(answer, 'latin1') : socket.write(answer, 'latin1')));
  return proxied(server, async ({ proxy, told }) => {
    const client = rawClient(proxy.url, `${request}\r\n${HOST}\r\n`);
    let text = '';
    client.socket.on('data', (piece) => (text += piece.toString('latin1')));
    await told(1);
    // Whatever else would come has time to.
    await new Promise((resolve) => setTimeout(resolve, 20));
    client.socket.destroy();
    return text.replace('Connection: keep-alive\r\n', '').replace('Connection: close\r\n', '');
  });
}

const gzip = gzipSync('{"a":1}').toString('latin1');
const answers: readonly [fact: string, answer: string, ends?: boolean, request?: string][] = [
  ['its own reason and no date', 'HTTP/1.1 299 Very much OK\r\nContent-Length: 0\r\n\r\n'],
  ['no reason at all', 'HTTP/1.1 200 \r\nContent-Length: 0\r\n\r\n'],
  [
    'headers in their order and casing, cookies one by one',
    'HTTP/1.1 200 OK\r\nset-cookie: a=1\r\nx-B: \r\nSet-Cookie: b=2\r\nKeep-Alive: timeout=7\r\nContent-length: 2\r\n\r\nok',
  ],
  ['a compressed body', `HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\nContent-Length: ${gzip.length}\r\n\r\n${gzip}`],
  [
    'chunks with trailers',
    'HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\nTrailer: X-Sum\r\n\r\n2\r\nok\r\n0\r\nX-Sum: 1\r\n\r\n',
  ],
  ['a body that ends with its connection', 'HTTP/1.1 200 OK\r\nX-A: 1\r\n\r\nok', true],
  ['204', 'HTTP/1.1 204 No Content\r\nX-A: 1\r\n\r\n'],
  ['304 with a length', 'HTTP/1.1 304 Not Modified\r\nContent-Length: 700\r\nETag: "a"\r\n\r\n'],
  ['HEAD with a length', 'HTTP/1.1 200 OK\r\nContent-Length: 700\r\n\r\n', false, 'HEAD / HTTP/1.1'],
  ['HEAD without one', 'HTTP/1.1 200 OK\r\nX-A: 1\r\n\r\n', false, 'HEAD / HTTP/1.1'],
  ['a redirect to anybody else', 'HTTP/1.1 307 T\r\nLocation: https://other.example/x?y\r\nContent-Length: 0\r\n\r\n'],
  [
    'interim answers first',
    'HTTP/1.1 103 Early Hints\r\nLink: </a>\r\n\r\nHTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n',
  ],
];
for (const [fact, answer, ends = false, request] of answers)
  test(`An answer comes unchanged: ${fact}`, async () => {
    expect(await comes(answer, ends, request)).toBe(answer);
  });

test('A client of HTTP/1.0 gets a chunked answer as a body that ends with its connection', async () => {
  const chunked = 'HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n2\r\nok\r\n0\r\n\r\n';
  expect(await comes(chunked, false, 'GET / HTTP/1.0')).toBe('HTTP/1.1 200 OK\r\n\r\nok');
});

test('A redirect to the target itself leads back to the proxy, by the name under which the client knows it', async () => {
  const places: readonly [location: (origin: string) => string, comes: string][] = [
    [(origin) => `${origin}/next//x?y=%20`, 'http://api.example/next//x?y=%20'],
    [(origin) => origin.replace('http:', ''), 'http://api.example'],
    [() => '/next', '/next'],
    [() => 'http://127.0.0.1:1/next', 'http://127.0.0.1:1/next'],
    [() => 'http://[nowhere', 'http://[nowhere'],
  ];
  for (const [location, expected] of places) {
    let origin = '';
    const { server } = rawTarget(
      (socket) => void socket.write(`HTTP/1.1 307 T\r\nLocation: ${location(origin)}\r\nContent-Length: 0\r\n\r\n`),
    );
    await proxied(server, async (stand) => {
      origin = stand.origin;
      const client = rawClient(stand.proxy.url, `GET / HTTP/1.1\r\n${HOST}\r\n`);
      expect(await client.got(/\r\n\r\n$/)).toContain(`\r\nLocation: ${expected}\r\n`);
      const [seen] = await stand.told(1);
      expect(seen?.answer?.headers.location).toBe(location(origin));
      client.socket.destroy();
    });
  }
});
