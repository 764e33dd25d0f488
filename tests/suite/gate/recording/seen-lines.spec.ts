/** Tollgate's own lines are read as they were written; what is no exchange is told by its line. */
import { gzipSync } from 'node:zlib';
import { expect, test } from '@playwright/test';
import type { Seen } from '../../../../src/gate/seen.ts';
import { reads } from './har-file.ts';

const at = (time: number, more: Partial<Seen> = {}): Seen => ({
  at: time,
  duration: 10,
  request: { method: 'POST', path: '/pay', headers: { 'x-a': '1' }, text: '{}' },
  answer: { status: 200, headers: {}, text: 'ok', flaw: 'bytes that are not UTF-8' },
  ...more,
});
const lines = (...all: readonly unknown[]) =>
  all.map((each) => `${typeof each === 'string' ? each : JSON.stringify(each)}\n`).join('');

test('Lines are exchanges, in the order of their times', async ({}, testInfo) => {
  const [first, second] = [at(1000), at(2000, { trouble: 'the client hung up' })];
  for (const content of [lines(second, '', first), gzipSync(lines(second, first)), lines(second, first).trimEnd()]) {
    expect(await reads(testInfo, content, { name: 'seen.ndjson', places: [] })).toEqual({
      seen: [first, second],
      ignored: {},
      unread: [],
      overlaps: false,
    });
  }
});

test('A line that is half-written or something else is told, and the others are read', async ({}, testInfo) => {
  const { request, ...without } = at(3000);
  const odd = [
    at(1000),
    '{"at":',
    without,
    at(2000, { duration: -1 }),
    { ...without, request: { ...request, headers: [] } },
  ];
  const { seen, unread } = await reads(testInfo, lines(...odd, at(4000)) + JSON.stringify(at(5000)).slice(0, 50));
  expect(seen.map((one) => one.at)).toEqual([1000, 4000]);
  expect(unread).toEqual([
    'line 2 is no JSON',
    "line 3: it must have required property 'request'",
    'line 4: /duration must be >= 0',
    'line 5: /request/headers must be object',
    'line 7, the last, is half-written',
  ]);
});

test('Clients that share a server overlap, and those that share nothing do not', async ({}, testInfo) => {
  const overlap = async (...all: readonly Seen[]) => (await reads(testInfo, lines(...all))).overlaps;
  expect(await overlap(at(1000), at(1005))).toBe(true);
  expect(await overlap(at(1000), at(1010))).toBe(false);
  expect(await overlap(at(1000, { namespace: 'a' }), at(1005, { namespace: 'b' }))).toBe(false);
  expect(await overlap(at(1000, { namespace: 'a' }), at(1005, { namespace: 'b' }), at(1006, { namespace: 'a' }))).toBe(
    true,
  );
});
