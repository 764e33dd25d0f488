/** Files as they are found: packed, large, broken, or something else. */

import { once } from 'node:events';
import { createWriteStream, mkdirSync, writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { expect, test } from '@playwright/test';
import { strToU8, zipSync } from 'fflate';
import { readRecording } from '../../../../src/gate/recording/read-recording.ts';
import { API, entry, har, reads } from './har-file.ts';

const good = har(entry());
const attached = har(entry({ response: { content: { size: 2, mimeType: 'application/json', _file: 'abc.json' } } }));

test('A HAR is read as it stands, with a mark of byte order, in gzip and in zip, whatever it is called', async ({}, testInfo) => {
  const forms = {
    'a.har': good,
    'pretty.har': JSON.stringify(JSON.parse(good), null, 2),
    'bom.har': `\ufeff${good}`,
    'a.har.gz': gzipSync(good),
    'a.txt': gzipSync(good),
    'a.zip': zipSync({ 'har.har': strToU8(good) }),
    'inner.zip': zipSync({ 'traffic/one.har': strToU8(good), 'traffic/readme.txt': strToU8('x') }),
  };
  for (const [name, bytes] of Object.entries(forms)) {
    const { seen, unread } = await reads(testInfo, bytes, { name });
    expect(seen, name).toMatchObject([{ request: { path: '/pay?x=%20' }, answer: { text: '{"id":"p-1"}' } }]);
    expect(unread).toEqual([]);
  }
});

test('Bodies in files of their own are found beside a HAR and in its zip, and nowhere else', async ({}, testInfo) => {
  mkdirSync(testInfo.outputPath('beside/deep'), { recursive: true });
  writeFileSync(testInfo.outputPath('beside/abc.json'), '{"a":1}');
  writeFileSync(testInfo.outputPath('secret.json'), '{}');
  expect((await reads(testInfo, attached, { name: 'beside/a.har' })).seen[0]?.answer?.text).toBe('{"a":1}');
  const zip = zipSync({ 'x/har.har': strToU8(attached), 'x/abc.json': strToU8('{"a":2}') });
  expect((await reads(testInfo, zip, { name: 'a.zip' })).seen[0]?.answer?.text).toBe('{"a":2}');
  for (const name of ['../secret.json', testInfo.outputPath('secret.json'), 'deep', 'abc.json\0']) {
    const outside = attached.replace('abc.json', JSON.stringify(name).slice(1, -1));
    const { seen } = await reads(testInfo, outside, { name: 'beside/b.har' });
    expect(seen[0]?.answer).toMatchObject({ text: '', unread: `it was recorded in ${name}, which is not there` });
  }
});

const bad: readonly [fact: string, content: string | Uint8Array, sentence: RegExp][] = [
  ['nothing', '', /x\.har is empty; expected a HAR 1\.2\.$/],
  ['a page', '<html></html>', /x\.har is no JSON at byte 0\.$/],
  ['half an object', '{"log":{"version":"1.2","entries":[', /x\.har is no JSON to its end\.$/],
  ['two words in a row', '{"log" "x"}', /x\.har is no JSON /],
  ['other JSON', '{"openapi":"3.1.0"}', /x\.har is JSON but no HAR: it has no “log” with “entries”\.$/],
  ['a list', '[1]', /is JSON but no HAR/],
  [
    'a later version',
    har(entry()).replace('"1.2"', '"2.0"'),
    /x\.har is a HAR of version "2\.0", where 1\.2 is read\.$/,
  ],
  ['a later version told last', `{"log":{"entries":[${JSON.stringify(entry())}],"version":"2.0"}}`, /version "2\.0"/],
  ['no entry', har(), /x\.har holds no requests\.$/],
  ['half a gzip', gzipSync(good).subarray(0, 40), /x\.har cannot be unpacked from gzip \(unexpected end of file\)\.$/],
  ['half a zip', zipSync({ 'har.har': strToU8(good) }).subarray(0, 60), /x\.har cannot be unpacked from zip \(/],
  [
    'a zip of something else',
    zipSync({ 'a.txt': strToU8('x') }),
    /x\.har holds 0 \.har files, where one is read: none\.$/,
  ],
  [
    'two in a zip',
    zipSync({ 'a.har': strToU8(good), 'b.har': strToU8(good) }),
    /holds 2 \.har files, .+: a\.har, b\.har\.$/,
  ],
  [
    'only others',
    har(...['a', 'b', 'b'].map((host) => entry({ request: { url: `https://${host}.example:1/` } }))),
    /x\.har holds no request to api\.example, but to b\.example:1 \(2\), a\.example:1 \(1\); name the API’s with --host\.$/,
  ],
];
for (const [fact, content, sentence] of bad)
  test(`A file that is no recording of the API gets one sentence: ${fact}`, async ({}, testInfo) => {
    await expect(reads(testInfo, content, { name: 'x.har' })).rejects.toThrow(sentence);
    await expect(reads(testInfo, content, { name: 'x.har' })).rejects.toMatchObject({ name: 'RecordingError' });
  });

test('A file that is not there, or is a folder, gets one sentence', async ({}, testInfo) => {
  await expect(readRecording('/nowhere/x.har', API)).rejects.toThrow(
    '/nowhere/x.har cannot be read (ENOENT); correct the path.',
  );
  mkdirSync(testInfo.outputPath(), { recursive: true });
  await expect(readRecording(testInfo.outputPath(), API)).rejects.toThrow(' cannot be read (EISDIR)');
});

test('A HAR that breaks off is read as far as it goes, and what is lost is told', async ({}, testInfo) => {
  const two = har(entry(), entry());
  for (const [content, why] of [
    [two.slice(0, -100), /traffic\.har is no JSON to its end\. What stands behind entry 1 is lost\.$/],
    [
      gzipSync(two, { level: 0 }).subarray(0, -200),
      /traffic\.har cannot be unpacked .+ What stands behind entry 1 is lost\.$/,
    ],
  ] as const) {
    const { seen, unread } = await reads(testInfo, content);
    expect(seen).toHaveLength(1);
    expect(unread).toEqual([expect.stringMatching(why)]);
  }
});

test('A hundred megabytes of pictures around one payment take little more room than the payment', async ({}, testInfo) => {
  const file = testInfo.outputPath('large.har');
  mkdirSync(testInfo.outputPath(), { recursive: true });
  const out = createWriteStream(file);
  const picture = JSON.stringify(
    entry({ request: { url: 'https://cdn.example/' }, response: { content: { text: 'x'.repeat(1_000_000) } } }),
  );
  out.write(har(entry()).slice(0, -3));
  for (let count = 0; count < 100; count++) if (!out.write(`,${picture}`)) await once(out, 'drain');
  out.end(']}}');
  await once(out, 'close');
  const before = process.memoryUsage().rss;
  const { seen, ignored } = await readRecording(file, API);
  expect(seen).toHaveLength(1);
  expect(ignored).toEqual({ 'cdn.example': 100 });
  expect(process.memoryUsage().rss - before).toBeLessThan(80_000_000);
});
