/** What Playwright records of a page and of its own requests is read in each of the forms in which it can record. */
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';
import { type BrowserContextOptions, expect } from '@playwright/test';
import { readPlace } from '../../../../src/gate/recording/places.ts';
import { readRecording } from '../../../../src/gate/recording/read-recording.ts';
import type { Recording } from '../../../../src/gate/recording/recording.ts';
import { test } from '../../report/debian-chromium.ts';

type Form = Omit<NonNullable<BrowserContextOptions['recordHar']>, 'path'>;
type Recorders = Readonly<Record<'ofPage' | 'ofTest', (name: string, form?: Form) => Promise<Recording>>>;

const forms: readonly [name: string, form?: Form][] = [
  ['embedded.har'],
  ['attached.zip'],
  ['attached.har', { content: 'attach' }],
  ['minimal.har', { mode: 'minimal' }],
];
const PAID = '{"id":"p-1","note":"é"}';
const headers = { authorization: 'Bearer token-1' };

/** A sandbox, and what Playwright records of a page and of a test that ask it. */
const recording = test.extend<{ sandbox: string; recorded: Recorders }>({
  sandbox: async ({}, use) => {
    const sandbox = createServer(async (request, response) => {
      await request.toArray();
      if (request.url === '/reset') request.socket.destroy();
      else if (request.url === '/page')
        response.setHeader('content-type', 'text/html').end('<link rel="icon" href="data:,">');
      else if (request.url === '/void') response.writeHead(204).end();
      else
        response.writeHead(201, { 'content-type': 'application/json', 'content-encoding': 'gzip' }).end(gzipSync(PAID));
    });
    await once(sandbox.listen(0, '127.0.0.1'), 'listening');
    await use(`http://127.0.0.1:${(sandbox.address() as AddressInfo).port}`);
    sandbox.close();
    sandbox.closeAllConnections();
  },
  recorded: async ({ browser, playwright, sandbox }, use, testInfo) => {
    const read = (file: string) => readRecording(file, [readPlace(sandbox)]);
    await use({
      ofPage: async (name, form = {}) => {
        const file = testInfo.outputPath('page', name);
        const context = await browser.newContext({ offline: false, recordHar: { path: file, ...form } });
        const page = await context.newPage();
        await page.goto(`${sandbox}/page`);
        await page.evaluate(async (headers) => {
          const body = '{"a":"é"}';
          const type = { 'content-type': 'application/json' };
          await (await fetch('/pay', { method: 'POST', body, headers: { ...headers, ...type } })).text();
          await fetch('/void', { method: 'POST' });
          await fetch('/reset').catch(() => {});
        }, headers);
        await context.close();
        return read(file);
      },
      ofTest: async (name, form = {}) => {
        const file = testInfo.outputPath('test', name);
        const context = await playwright.request.newContext({ extraHTTPHeaders: headers });
        await context.tracing.startHar(file, form);
        await context.post(`${sandbox}/pay`, { data: { a: 'é' } });
        await context.post(`${sandbox}/form`, { form: { 'card.number': '4 1' } });
        await context.post(`${sandbox}/void`);
        await context.get(`${sandbox}/reset`).catch(() => {});
        await context.tracing.stopHar();
        await context.dispose();
        return read(file);
      },
    });
  },
});

const pays = {
  request: {
    method: 'POST',
    path: '/pay',
    headers: { authorization: 'Bearer token-1', 'content-type': 'application/json' },
    text: '{"a":"é"}',
  },
  answer: { status: 201, headers: { 'content-type': 'application/json', 'content-encoding': 'gzip' }, text: PAID },
};
const voids = { request: { path: '/void', text: '' }, answer: { status: 204, text: '' } };
const isReset = { request: { path: '/reset' }, trouble: expect.stringMatching(/^no answer is recorded/) };

for (const [name, form] of forms)
  recording(`What a page and a test ask is read from ${name}`, async ({ recorded }) => {
    const page = await recorded.ofPage(name, form);
    expect(page.seen).toMatchObject([{ request: { path: '/page' } }, pays, voids, isReset]);
    const ofTest = await recorded.ofTest(name, form);
    const fills = { request: { path: '/form', text: 'card.number=4+1' }, answer: { status: 201, text: PAID } };
    expect(ofTest.seen).toMatchObject([pays, fills, voids, isReset]);
    for (const { seen, unread, overlaps } of [page, ofTest]) {
      expect({ unread, overlaps }).toEqual({ unread: [], overlaps: false });
      expect(JSON.stringify(seen)).not.toContain('"unread"');
    }
  });

recording('Bodies that it was told to leave out are told as unread, never as empty', async ({ recorded }) => {
  const left = { text: '', unread: 'it was not recorded' };
  const both = { request: { path: '/pay', ...left }, answer: { status: 201, ...left } };
  for (const mode of ['full', 'minimal'] as const) {
    const [, ofPage] = (await recorded.ofPage(`${mode}.har`, { content: 'omit', mode })).seen;
    expect(ofPage).toMatchObject(both);
    const [ofTest, form] = (await recorded.ofTest(`${mode}.har`, { content: 'omit', mode })).seen;
    expect(ofTest).toMatchObject(both);
    expect(form).toMatchObject({ request: { text: 'card.number=4+1' }, answer: left });
  }
});
