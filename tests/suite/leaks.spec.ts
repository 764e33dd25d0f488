/** What a run wrote is searched for secrets, and a planted one is found wherever it stands. */
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import { gzipSync, strToU8, zipSync } from 'fflate';
import { createConnexpayMock } from '../../fixtures/connexpay/mock/index.ts';
import { leakFinder } from '../../src/leaks/secrets.ts';
import { unpack } from '../../src/leaks/unpack.ts';
import { serveMock } from '../../src/mock/serve.ts';
import { conformanceRun, runCommand } from './run/conformance-run.ts';

const CANARY = 'c4n4ry/"pass word"';
const find = leakFinder({ CANARY }, ['password', 'card.cvv']);
const leaksOf = (bytes: Uint8Array) =>
  unpack('file', bytes).flatMap(({ place, text }) => find(text).map(({ what }) => `${place}: ${what}`));
const padded = (text: string) => text + '.'.repeat(300);

const forms: readonly [form: string, text: string][] = [
  ['raw', `it is ${CANARY}`],
  ['JSON', JSON.stringify({ note: CANARY })],
  ['a URL', `/?q=${encodeURIComponent(CANARY)}`],
  ['a form', new URLSearchParams({ q: CANARY }).toString()],
  ['base64', `Basic ${Buffer.from(CANARY).toString('base64')}`],
];
for (const [form, text] of forms)
  test(`A known secret is found as ${form}`, () => {
    expect(leaksOf(strToU8(text))).toEqual(['file: the value of CANARY']);
  });

test('It is found inside zip, gzip, base64 and all of them', () => {
  const bytes = strToU8(padded(CANARY));
  const zip = zipSync({ 'deep/report.json': bytes });
  const page = strToU8(`<script>"data:application/zip;base64,${Buffer.from(zip).toString('base64')}"</script>`);
  expect(leaksOf(zip)).toEqual(['file › deep/report.json: the value of CANARY']);
  expect(leaksOf(gzipSync(bytes))).toEqual(['file › gzip: the value of CANARY']);
  expect(leaksOf(page)).toEqual(['file › base64 › deep/report.json: the value of CANARY']);
  expect(leaksOf(gzipSync(page))).toEqual(['file › gzip › base64 › deep/report.json: the value of CANARY']);
});

const unknown: readonly [text: string, what: string][] = [
  ['{"number":"4111 1111 1111 1111"}', 'a full card number that ends in 1111'],
  ['paid with 4111111111111111 12/28', 'a full card number that ends in 1111'],
  ['2 3782-822463-10005', 'a full card number that ends in 0005'],
  ['{"Password":"hunter2"}', 'a value of the member Password'],
  ['{\\"card.cvv\\":\\"123\\"}', 'a value of the member card.cvv'],
  ['authorization: Bearer abcdefgh1234', 'a bearer token'],
];
for (const [text, what] of unknown)
  test(`${what} is found in ${text} without being known`, () => {
    expect(leaksOf(strToU8(text))).toEqual([`file: ${what}`]);
  });

test('Numbers that only look like one are none', () => {
  const text =
    'flows 39 40 41 42 43 44 45 46 took 2.4111111111111111 s; 1716543210987; a4111111111111111b; 4111111111111112';
  expect(leaksOf(strToU8(text))).toEqual([]);
});

test('What the suite writes in place of secrets is none', () => {
  const text = `{"password":"‹secret›","number":"411111******1111"} authorization: Bearer "$TOKEN" 'password":"'"$PASSWORD"`;
  expect(leaksOf(strToU8(text))).toEqual([]);
});

test('A run with a failure of every kind leaks nothing, and a planted secret is found in it', async ({}, testInfo) => {
  test.setTimeout(120_000);
  const mock = createConnexpayMock({ rules: { returnLimit: () => 99_999_999 } });
  const answered: string[] = [];
  const fetch = async (request: Request) => {
    const { pathname } = new URL(request.url);
    const answer = await mock.fetch(request);
    // One operation is down, one answers what no contract has, and one echoes what it was sent.
    if (pathname.endsWith('/void')) return new Response('busy', { status: 503 });
    const text = await answer.text();
    answered.push(...(/"access_token":"([^"]+)"/.exec(text)?.slice(1) ?? []));
    const echoed = pathname.endsWith('/authonlys')
      ? JSON.stringify({ echo: await request.headers.get('authorization') })
      : text;
    return new Response(echoed === '' ? null : echoed, { status: answer.status, headers: answer.headers });
  };
  const served = await serveMock({ ...mock, fetch });
  const env = { CONNEXPAY_BASE_URL: served.url };
  const run = await conformanceRun(testInfo.outputPath('reports'), ['connexpay', 'returns', 'voids', 'captures'], env);
  await served.close();
  expect(run.record?.apis[0]?.summary).toMatchObject({ failed: expect.any(Number), blocked: expect.any(Number) });
  expect(run.exitCode).toBe(1);
  expect(answered.length).toBeGreaterThan(0);
  const secrets = [...new Set(answered), mock.world.password].join(',');
  const clean = await runCommand('leaks.ts', [run.reports], { TOLLGATE_CANARIES: secrets });
  expect(clean.output).toMatch(/Nothing leaks in \d+ file\(s\)/);
  expect(clean.exitCode).toBe(0);
  await mkdir(path.join(run.reports, 'deep'));
  await writeFile(path.join(run.reports, 'deep', 'planted.gz'), gzipSync(strToU8(`token ${answered[0]}`)));
  const planted = await runCommand('leaks.ts', [run.reports], { TOLLGATE_CANARIES: secrets });
  expect(planted.exitCode).toBe(1);
  expect(planted.output).toContain('planted.gz › gzip: the value of canary 1');
  expect(planted.output).not.toContain(answered[0]);
});

test('A folder that is not there is told in one sentence', async () => {
  const ended = await runCommand('leaks.ts', ['no-such-folder']);
  expect(ended).toMatchObject({ exitCode: 3, output: 'no-such-folder cannot be read: ENOENT; expected a folder.\n' });
  expect((await runCommand('leaks.ts', [])).exitCode).toBe(3);
});
