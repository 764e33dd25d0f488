/** A redirect is followed once and to where it leads, wherever the API begins and whoever has seen the traffic. */
import { writeFile } from 'node:fs/promises';
import { expect, test } from '@playwright/test';
import { readRecording } from '../../../src/gate/recording/read-recording.ts';
import type { Seen } from '../../../src/gate/seen.ts';
import { judgeSeen, teller } from './judge-seen.ts';

const BODY = 'amount=25.00&currency=EUR&paymentBrand=VISA&paymentType=DB';
const done = { id: 'x1', result: { code: '000.000.000', description: 'ok' } };

function payer() {
  const tell = teller();
  const headers = { authorization: 'Bearer of-somebody', host: 'pay.example' };
  return {
    redirected: (location: string, path = '/v3/payments', body = BODY) =>
      tell('POST', path, { body, headers, status: 307, answerHeaders: { location } }),
    paid: (path: string, body = BODY) => tell('POST', path, { body, headers, status: 200, answer: done }),
    lost: (path: string) => tell('POST', path, { body: BODY, headers }),
  };
}

/** What is told of redirects and of what is sent twice. */
async function toldOf(...seen: readonly Seen[]) {
  const { told, kept } = await judgeSeen('v3-payments', seen);
  const lines = told
    .filter((line) => /REDIRECT|ONCE/.test(line))
    .map((line) => line.replace(/^failed V3P-CLIENT-/, ''));
  return { lines, isKept: kept.includes('V3P-CLIENT-REDIRECT') };
}

test('A redirect by an absolute URL of the same host is one of the API, whatever its scheme', async () => {
  const { redirected, paid } = payer();
  const absolute = redirected('https://pay.example/v3/payments?node=2');
  expect(await toldOf(absolute)).toEqual({ lines: ['REDIRECT: no request to it'], isKept: false });
  expect(await toldOf(absolute, paid('/v3/payments?node=2'))).toEqual({ lines: [], isKept: true });
});

test('A redirect to another host is held against nobody, nor is another payment after it', async () => {
  const { redirected, paid } = payer();
  expect(await toldOf(redirected('https://other.example/v3/payments'), paid('/v3/payments'))).toEqual({
    lines: [],
    isKept: false,
  });
});

test('A Location that is no URL leads nowhere, whatever the status', async () => {
  const { redirected } = payer();
  for (const location of ['https://pay.example:99999/', '//', 'http://[nowhere']) {
    expect((await toldOf(redirected(location))).lines).toEqual([]);
    const created = redirected(location);
    expect((await toldOf({ ...created, answer: { ...created.answer!, status: 201 } })).lines).toEqual([]);
  }
});

test('A redirect that is followed twice is told, and so is the repeat of what was lost behind it', async () => {
  const { redirected, paid, lost } = payer();
  const there = '/v3/payments?node=2';
  expect(await toldOf(redirected(there), paid(there), paid(there))).toEqual({
    lines: ['REDIRECT: it is followed once more'],
    isKept: false,
  });
  for (const again of [there, '/v3/payments'])
    expect((await toldOf(redirected(there), lost(there), paid(again))).lines).toEqual([
      'ONCE: the same request as call 2, createPayment, which had no answer',
    ]);
  const first = [redirected(there), paid(there)];
  expect((await toldOf(...first, redirected(there), paid(there))).lines).toEqual([]);
});

test('A redirect to the same path is followed by the same request, and others go their own way', async () => {
  const { redirected, paid } = payer();
  const here = redirected('/v3/payments');
  expect(await toldOf(here, paid('/v3/payments'))).toEqual({ lines: [], isKept: true });
  const other = paid('/v3/payments', BODY.replace('25.00', '26.00'));
  expect(await toldOf(here, other, paid('/v3/payments'), paid('/v3/payments'))).toEqual({ lines: [], isKept: true });
});

test('Two payments that are redirected at once to one place are each followed by their own request', async () => {
  const { redirected, paid } = payer();
  const there = '/v3/payments?node=2';
  const other = BODY.replace('25.00', '26.00');
  const both = [redirected(there), redirected(there, '/v3/payments', other)];
  expect((await toldOf(...both, paid(there, other), paid(there))).lines).toEqual([]);
});

test('Of a recording below a path of a host, a redirect is known by its path of the API', async ({}, testInfo) => {
  const harOf = (location: string, ...then: readonly string[]) => {
    const entry = (url: string, response: object, index: number) => ({
      startedDateTime: new Date(1_795_887_875_000 + index * 1000).toISOString(),
      time: 20,
      request: {
        method: 'POST',
        url,
        headers: [{ name: 'Content-Type', value: 'application/x-www-form-urlencoded' }],
        postData: { mimeType: 'application/x-www-form-urlencoded', text: BODY },
      },
      response: {
        status: 200,
        headers: [],
        content: { mimeType: 'application/json', text: JSON.stringify(done) },
        ...response,
      },
    });
    const moved = { status: 307, headers: [{ name: 'Location', value: location }] };
    const entries = [
      entry('https://pay.example/gateway/v3/payments', moved, 0),
      ...then.map((url, index) => entry(url, {}, index + 1)),
    ];
    return JSON.stringify({ log: { version: '1.2', entries } });
  };
  const places = [
    { host: 'pay.example', base: '/gateway' },
    { host: 'other.example', base: '' },
  ];
  const read = async (...given: Parameters<typeof harOf>) => {
    const file = testInfo.outputPath('redirected.har');
    await writeFile(file, harOf(...given));
    return (await readRecording(file, places)).seen;
  };
  const followed = await read('/gateway/v3/payments/r1', 'https://pay.example/gateway/v3/payments/r1');
  expect(await toldOf(...followed)).toEqual({ lines: [], isKept: true });
  expect((await toldOf(...(await read('/gateway/v3/payments/r1')))).lines).toEqual(['REDIRECT: no request to it']);
  const elsewhere = 'https://other.example/v3/payments';
  expect(await toldOf(...(await read(elsewhere, elsewhere)))).toEqual({ lines: [], isKept: true });
  expect((await toldOf(...(await read('https://pay.example/shop/thanks')))).lines).toEqual([]);
});
