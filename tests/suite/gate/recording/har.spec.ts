/** What a HAR tells of an exchange, in the forms in which browsers, proxies and API clients write it. */
import { brotliCompressSync, deflateSync, gzipSync } from 'node:zlib';
import { expect, test } from '@playwright/test';
import { API, entry, har, reads } from './har-file.ts';

const JSON_TYPE = { name: 'content-type', value: 'application/json' };
const base64 = (bytes: Uint8Array | string) => Buffer.from(bytes).toString('base64');
const packed = (encoding: string, bytes: Uint8Array | string, size = 12) => ({
  headers: [JSON_TYPE, { name: 'Content-Encoding', value: encoding }],
  content: { size, mimeType: 'application/json', text: base64(bytes), encoding: 'base64' },
});
const requestOf = (request: object) => ({ request });
const answerOf = (response: object) => ({ response });

test('An entry is an exchange: when it was asked, how long the answer took, and what both held', async ({}, testInfo) => {
  expect(await reads(testInfo, har(entry()))).toEqual({
    seen: [
      {
        at: Date.parse('2026-01-01T00:00:00.010Z'),
        duration: 20,
        request: {
          method: 'POST',
          path: '/pay?x=%20',
          headers: { 'content-type': 'application/json' },
          text: '{"amount":"5.00"}',
        },
        answer: { status: 200, headers: { 'content-type': 'application/json' }, text: '{"id":"p-1"}' },
      },
    ],
    ignored: {},
    unread: [],
    overlaps: false,
  });
});

const omitted = { size: -1, mimeType: 'application/json' };
const variants: readonly [fact: string, changed: Parameters<typeof entry>[0], seen: object][] = [
  [
    'a path and query that no parser would leave alone',
    requestOf({ url: 'https://API.example//a/../b?q=[1]&z#f' }),
    { request: { path: '//a/../b?q=[1]&z' } },
  ],
  ['a URL without a path', requestOf({ url: 'https://api.example', queryString: [] }), { request: { path: '/' } }],
  [
    'a query that stands beside the URL only',
    requestOf({ url: 'https://api.example/find', queryString: [{ name: 'a b', value: '1&2' }] }),
    { request: { path: '/find?a%20b=1%262' } },
  ],
  [
    'headers of HTTP/2, and one that comes twice',
    requestOf({
      headers: [
        { name: ':authority', value: 'api.example' },
        { name: ':method', value: 'POST' },
        { name: 'X-A', value: '1' },
        { name: 'x-a', value: '2' },
        { name: '__proto__', value: '3' },
      ],
    }),
    { request: { headers: JSON.parse('{"x-a":"1, 2","host":"api.example","__proto__":"3"}') } },
  ],
  ['a method in lower case', requestOf({ method: 'post' }), { request: { method: 'POST' } }],
  ['no list of headers', requestOf({ headers: null }), { request: { headers: {} } }],
  [
    'a form of which only the fields were kept',
    requestOf({
      postData: {
        mimeType: 'application/x-www-form-urlencoded',
        text: '',
        params: [{ name: 'card.number', value: '4 1' }, { name: 'e' }],
      },
    }),
    { request: { text: 'card.number=4+1&e=' } },
  ],
  [
    'parts of a form whose bytes are gone',
    requestOf({ postData: { mimeType: 'multipart/form-data', params: [{ name: 'a', value: '1' }] } }),
    { request: { text: '', unread: 'only its parts were recorded, not its bytes' } },
  ],
  ['a request without a body', requestOf({ postData: null, bodySize: 0 }), { request: { text: '' } }],
  [
    'a request whose body was left out',
    requestOf({ postData: null, bodySize: 17 }),
    { request: { text: '', unread: 'it was not recorded' } },
  ],
  [
    'a request of unknown size whose body was left out',
    requestOf({ postData: { mimeType: 'application/json', text: '' }, bodySize: -1 }),
    { request: { unread: 'it was not recorded' } },
  ],
  [
    'a GET of unknown size',
    requestOf({ method: 'GET', postData: { mimeType: 'application/json', text: '' }, bodySize: -1 }),
    { request: { text: '' } },
  ],
  [
    'a request in base64',
    requestOf({ postData: { mimeType: 'application/json', text: base64('{"é":1}'), encoding: 'base64' } }),
    { request: { text: '{"é":1}' } },
  ],
  [
    'an answer in base64',
    answerOf({ content: { size: 2, text: base64('{}'), encoding: 'base64' } }),
    { answer: { text: '{}' } },
  ],
  ['an answer still in gzip', answerOf(packed('gzip', gzipSync('{"é":1}'))), { answer: { text: '{"é":1}' } }],
  ['an answer still in brotli', answerOf(packed('br', brotliCompressSync('{"a":1}'))), { answer: { text: '{"a":1}' } }],
  ['an answer still deflated', answerOf(packed('deflate', deflateSync('{"a":1}'))), { answer: { text: '{"a":1}' } }],
  [
    'an answer in base64 that was unpacked, unlike what its headers say',
    answerOf(packed('br', '{"a":1}')),
    { answer: { text: '{"a":1}' } },
  ],
  [
    'an answer as text that was unpacked',
    answerOf({ headers: [{ name: 'content-encoding', value: 'gzip' }] }),
    { answer: { text: '{"id":"p-1"}' } },
  ],
  [
    'an answer in half a gzip',
    answerOf(packed('gzip', gzipSync('{"a":1}').subarray(0, 20))),
    { answer: { text: '', unread: 'its gzip body cannot be unpacked (unexpected end of file)' } },
  ],
  [
    'an answer in a bomb',
    answerOf(packed('gzip', gzipSync(Buffer.alloc(20_000_000)))),
    { answer: { text: '', unread: expect.stringContaining('unpacks from') } },
  ],
  [
    'an answer that is no UTF-8',
    answerOf({ content: { size: 1, text: base64(Buffer.from([0xff])), encoding: 'base64' } }),
    { answer: { flaw: 'bytes that are not UTF-8' } },
  ],
  [
    'an answer in an encoding that nobody knows',
    answerOf({ content: { size: 1, text: 'x', encoding: 'rot13' } }),
    { answer: { text: '', unread: 'it was recorded in the encoding “rot13”' } },
  ],
  [
    'an answer whose body was left out',
    answerOf({ content: omitted, bodySize: 13 }),
    { answer: { status: 200, text: '', unread: 'it was not recorded' } },
  ],
  [
    'an answer of unknown size whose body was left out',
    answerOf({ content: omitted, bodySize: -1 }),
    { answer: { unread: 'it was not recorded' } },
  ],
  [
    'an answer without a body',
    answerOf({ content: { size: 0, mimeType: 'x-unknown' }, bodySize: 0 }),
    { answer: { text: '' } },
  ],
  [
    'an answer that cannot have a body',
    answerOf({ status: 204, content: omitted, bodySize: -1 }),
    { answer: { status: 204, text: '' } },
  ],
  [
    'an answer whose file is not there',
    answerOf({ content: { size: 2, _file: '../../secret.json' } }),
    { answer: { text: '', unread: 'it was recorded in ../../secret.json, which is not there' } },
  ],
  [
    'times of which those before the answer overlap',
    { timings: { blocked: 4, connect: 5, send: 6, wait: 15, receive: 5 }, time: 25 },
    { at: Date.parse('2026-01-01T00:00:00.005Z'), duration: 20 },
  ],
  ['no times but the whole', { timings: {}, time: 12.5 }, { at: Date.parse('2026-01-01'), duration: 12.5 }],
  [
    'no times at all',
    { timings: { send: -1, wait: -1, receive: -1 }, time: -1 },
    { at: Date.parse('2026-01-01'), duration: 0 },
  ],
  [
    'a time to the second, in another zone',
    { startedDateTime: '2026-01-01T01:00:00+01:00' },
    { at: Date.parse('2026-01-01T00:00:00.010Z') },
  ],
  [
    'a time to the tenth of a microsecond',
    { startedDateTime: '2026-01-01T00:00:00.0051234Z' },
    { at: Date.parse('2026-01-01T00:00:00.015Z') },
  ],
];
for (const [fact, changed, expected] of variants)
  test(`An exchange is read: ${fact}`, async ({}, testInfo) => {
    const { seen, unread } = await reads(testInfo, har(entry(changed)));
    expect(unread).toEqual([]);
    expect(seen).toHaveLength(1);
    expect(seen[0]).toMatchObject({ ...expected });
    for (const side of ['request', 'answer'] as const)
      if (!('unread' in { ...(expected as Record<string, object>)[side] }))
        expect(seen[0]?.[side]).not.toHaveProperty('unread');
  });

test('A request that got no answer says so, in the words of who recorded it', async ({}, testInfo) => {
  const silent = [
    entry({ response: { status: 0, _error: 'net::ERR_CONNECTION_RESET' } }),
    entry({ response: { status: -1, _failureText: 'read ECONNRESET' } }),
    entry({ response: { status: 200, _error: 'net::ERR_ABORTED' } }),
    { ...entry(), response: null },
  ];
  const { seen } = await reads(testInfo, har(...silent));
  expect(seen.map(({ trouble }) => trouble)).toEqual([
    'no answer is recorded (net::ERR_CONNECTION_RESET)',
    'no answer is recorded (read ECONNRESET)',
    'no answer is recorded (net::ERR_ABORTED)',
    'no answer is recorded',
  ]);
  for (const one of seen) expect(one).not.toHaveProperty('answer');
});

test('What cannot be read, or never took place, is told by its number, and the rest is read', async ({}, testInfo) => {
  const { request, ...without } = entry();
  const broken: readonly [entry: unknown, why: string][] = [
    [without, 'entry 1 has no request.url'],
    [null, 'entry 2 has no request.url'],
    [{ ...without, request: { ...request, url: 7 } }, 'entry 3 has no request.url'],
    [{ ...without, request: { ...request, url: 'nowhere' } }, 'entry 4: request.url is no URL'],
    [{ ...without, request: { url: request.url } }, "entry 5: /request must have required property 'method'"],
    [entry({ startedDateTime: 'yesterday' }), 'entry 6: startedDateTime “yesterday” is no time'],
    [entry({ response: { content: { text: 5 } } }), 'entry 7: /response/content/text must be string,null'],
    [entry({ _fromCache: 'disk' }), 'entry 8: it was answered from the cache of a browser'],
    [entry({ _wasFulfilled: 1 }), 'entry 9: it was answered by a route of Playwright'],
  ];
  const { seen, unread } = await reads(testInfo, har(...broken.map(([each]) => each), entry()));
  expect(unread).toEqual(broken.map(([, why]) => why));
  expect(seen).toHaveLength(1);
});

test('What went to others is counted by host', async ({}, testInfo) => {
  const to = (url: string) => entry({ request: { url } });
  const others = [
    'https://cdn.example/a.png',
    'https://cdn.example:8443/',
    'wss://api.example/live',
    'data:text/plain,x',
  ];
  const { seen, ignored } = await reads(testInfo, har(...others.map(to), entry(), to('https://cdn.example/b.png')));
  expect(seen).toHaveLength(1);
  expect(ignored).toEqual({ 'cdn.example': 2, 'cdn.example:8443': 1, 'wss://api.example': 1, 'data:': 1 });
});

test('A place may name a port, and a path below which the API begins', async ({}, testInfo) => {
  const at = async (url: string, ...places: typeof API) => {
    const recorded = await reads(testInfo, har(entry({ request: { url, queryString: [] } }), entry()), {
      places: [...API, ...places],
    });
    return recorded.seen.map(({ request }) => request.path).sort();
  };
  expect(await at('http://127.0.0.1:4010/pay', { host: '127.0.0.1:4010', base: '' })).toEqual(['/pay', '/pay?x=%20']);
  expect(await at('http://127.0.0.1:4010/pay', { host: '127.0.0.1', base: '' })).toEqual(['/pay', '/pay?x=%20']);
  expect(await at('http://127.0.0.1/pay', { host: '127.0.0.1:80', base: '' })).toHaveLength(2);
  expect(await at('https://127.0.0.1/pay', { host: '127.0.0.1:80', base: '' })).toHaveLength(1);
  const gateway = { host: 'pay.example', base: '/gateway' };
  expect(await at('https://pay.example/gateway/pay', gateway)).toEqual(['/pay', '/pay?x=%20']);
  expect(await at('https://pay.example/gateways/pay', gateway)).toEqual(['/pay?x=%20']);
});

test('Clients that a mock or a proxy told apart are told apart in a recording too, and what steers is nobody’s', async ({}, testInfo) => {
  const to = (url: string) => entry({ request: { url, queryString: [] } });
  const urls = ['/.tollgate/namespaces/a/pay', '/.tollgate/namespaces/a/.tollgate/reset', '/.tollgate/next', '/pay'];
  const places = [{ host: '127.0.0.1:4010', base: '' }];
  const { seen, ignored } = await reads(testInfo, har(...urls.map((path) => to(`http://127.0.0.1:4010${path}`))), {
    places,
  });
  expect(seen.map(({ namespace, request }) => [namespace, request.path])).toEqual([
    ['a', '/pay'],
    [undefined, '/pay'],
  ]);
  expect(ignored).toEqual({ '127.0.0.1:4010/.tollgate': 2 });
});

test('Requests are put in the order in which they were there, and told to overlap only if they surely do', async ({}, testInfo) => {
  const at = (seconds: string, wait: number, path = '/') =>
    entry({
      startedDateTime: `2026-01-01T00:00:${seconds}Z`,
      timings: { send: 0, wait, receive: 0 },
      request: { url: `https://api.example${path}`, queryString: [] },
    });
  const late = await reads(testInfo, har(at('02.000', 10, '/2'), at('01.000', 10, '/1')));
  expect(late.seen.map(({ request }) => request.path)).toEqual(['/1', '/2']);
  const overlap = async (...entries: readonly unknown[]) => (await reads(testInfo, har(...entries))).overlaps;
  expect(await overlap(at('01.000', 10), at('01.010', 10))).toBe(false);
  expect(await overlap(at('01.000', 10.9), at('01.010', 10))).toBe(false);
  expect(await overlap(at('01.000', 100), at('01.010', 10))).toBe(true);
  expect(await overlap(at('01.000', 1000), at('01.010', 10), at('01.500', 10))).toBe(true);
  expect(await overlap(at('01', 300), at('01', 300))).toBe(false);
  expect(await overlap(at('01', 3000), at('01', 300))).toBe(true);
  // One exact time shows that the others are exact as well, and only lack their zeros.
  expect(await overlap(at('01', 300), at('01', 300), at('04.123', 10))).toBe(true);
});
