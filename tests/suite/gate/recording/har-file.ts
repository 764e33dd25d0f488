/** Small HARs, each of one good entry with one thing otherwise. */
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { TestInfo } from '@playwright/test';
import type { Place } from '../../../../src/gate/recording/places.ts';
import { readRecording } from '../../../../src/gate/recording/read-recording.ts';
import type { Recording } from '../../../../src/gate/recording/recording.ts';

export const API: readonly Place[] = [{ host: 'api.example', base: '' }];

/** An entry of a payment. */
export function entry({
  request = {},
  response = {},
  ...more
}: Readonly<Record<string, object | string | number>> = {}) {
  return {
    startedDateTime: '2026-01-01T00:00:00.000Z',
    time: 30,
    request: {
      method: 'POST',
      url: 'https://api.example/pay?x=%20',
      httpVersion: 'HTTP/1.1',
      headers: [{ name: 'Content-Type', value: 'application/json' }],
      queryString: [{ name: 'x', value: ' ' }],
      postData: { mimeType: 'application/json', text: '{"amount":"5.00"}' },
      headersSize: -1,
      bodySize: 17,
      ...(request as object),
    },
    response: {
      status: 200,
      statusText: 'OK',
      headers: [{ name: 'Content-Type', value: 'application/json' }],
      content: { size: 13, mimeType: 'application/json', text: '{"id":"p-1"}' },
      headersSize: -1,
      bodySize: 13,
      ...(response as object),
    },
    cache: {},
    timings: { blocked: 1, dns: -1, connect: 5, ssl: 4, send: 4, wait: 15, receive: 5 },
    ...more,
  };
}

export const har = (...entries: readonly unknown[]) =>
  JSON.stringify({ log: { version: '1.2', creator: { name: 'test', version: '1' }, entries } });

/** Reads what a file of these bytes holds of the API. */
export async function reads(
  testInfo: TestInfo,
  content: string | Uint8Array,
  { name = 'traffic.har', places = API }: { readonly name?: string; readonly places?: readonly Place[] } = {},
): Promise<Recording> {
  const file = testInfo.outputPath(name);
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, content);
  return readRecording(file, places);
}
