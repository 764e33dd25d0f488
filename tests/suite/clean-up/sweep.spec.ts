/** `npm run sweep`: what a killed run has left open is closed by its journal, once, and only where it was opened. */
import { appendFile, readFile, writeFile } from 'node:fs/promises';
import { expect, test } from '@playwright/test';
import type { JournalLine } from '../../../src/clean-up/journal.ts';
import { runCommand } from '../run/conformance-run.ts';
import { afterDeath, type Death } from './killed-run.ts';
import { openAt } from './open-at.ts';
import { atSandboxOf } from './sandbox.ts';

test.describe.configure({ timeout: 120_000 });

/** Runs that are killed before they hear what became of a payment, and what the document offers to find out. */
const DEATHS: readonly (Death & { readonly exitCode: number; readonly says: string })[] = [
  {
    api: 'connexpay',
    area: 'sales',
    on: /\/sales$/i,
    nth: 5,
    exitCode: 0,
    says: 'The sale without an answer is reversed',
  },
  { api: 'connected-payments', area: 'captures', on: /\/preauth$/, nth: 4, exitCode: 0, says: 'is voided' },
  { api: 'payment-intents', area: 'captures', on: /\/transactions$/, nth: 4, exitCode: 0, says: 'is voided' },
  { api: 'backoffice', area: 'cancellations', on: /\/payments$/, nth: 4, exitCode: 0, says: 'is cancelled' },
  {
    api: 'v3-payments',
    area: 'payments',
    on: /\/payments$/,
    nth: 4,
    exitCode: 2,
    says: 'the document offers no look-up',
  },
];

for (const death of DEATHS) {
  test(`What a killed run left open at ${death.api} is swept once`, async ({}, testInfo) => {
    const reports = testInfo.outputPath('reports');
    await afterDeath(death, reports, async (sandbox) => {
      const env = { ...sandbox.env, TOLLGATE_REPORTS: reports };
      const before = sandbox.sent.length;
      const looked = await runCommand('sweep.ts', ['--dry-run'], env);
      expect(looked.exitCode, looked.output).toBe(2);
      expect(looked.output).toContain('unknown');
      expect(sandbox.sent).toHaveLength(before);

      const swept = await runCommand('sweep.ts', [], env);
      expect(swept.output).toContain(death.says);
      expect(swept.exitCode, swept.output).toBe(death.exitCode);
      const after = sandbox.sent.length;
      expect(after).toBeGreaterThan(before);

      const again = await runCommand('sweep.ts', [], env);
      expect(again.exitCode, again.output).toBe(death.exitCode);
      expect(sandbox.sent).toHaveLength(after);
      if (death.exitCode === 0) expect(await openAt(sandbox)).toEqual([]);
    });
  });
}

const line: JournalLine = {
  api: 'connexpay',
  baseUrl: 'http://127.0.0.1:9',
  item: '00',
  what: 'sale',
  id: '4b5013f7-b275-4929-8e83-0167c6edf639',
  amount: '15.5',
  state: 'opened',
  flow: 'A flow',
  step: 'A step',
  at: '2026-01-01T00:00:00.000Z',
};
const credentials = { CONNEXPAY_USERNAME: 'somebody', CONNEXPAY_PASSWORD: 'a-password-of-mine' };

for (const [what, text, env, exitCode, sentence] of [
  ['a file that is no journal', 'hello\n', {}, 3, 'Line 1 is none of a journal'],
  ['lines of something else', '{"level":"info"}\n', {}, 3, 'Line 1 is none of a journal'],
  ['no base URL', row(line), {}, 3, 'but CONNEXPAY_BASE_URL is not set'],
  ['another base URL', row(line), { CONNEXPAY_BASE_URL: 'http://127.0.0.1:8' }, 3, 'names http://127.0.0.1:8'],
  ['no credentials', row(line), { CONNEXPAY_BASE_URL: line.baseUrl }, 3, 'CONNEXPAY_PASSWORD is not set'],
  [
    'a production host',
    row({ ...line, baseUrl: 'https://salesapi.connexpay.com' }),
    { CONNEXPAY_BASE_URL: 'https://salesapi.connexpay.com', ...credentials },
    4,
    'looks like a production host',
  ],
  ['an API of somebody else', row({ ...line, api: 'other' }), {}, 3, 'an API called “other”'],
] as const) {
  test(`With ${what} nothing is swept, and a sentence says why`, async ({}, testInfo) => {
    const file = testInfo.outputPath('journal.ndjson');
    await writeFile(file, text);
    const swept = await runCommand('sweep.ts', [file], env);
    expect(swept.output).toContain(sentence);
    expect(swept.output.trim().split('\n')).toHaveLength(1);
    expect(swept.exitCode).toBe(exitCode);
    expect(await readFile(file, 'utf8')).toBe(text);
  });
}

test('A journal that is not there is told in a sentence', async ({}, testInfo) => {
  const swept = await runCommand('sweep.ts', [testInfo.outputPath('none.ndjson')]);
  expect(swept.exitCode).toBe(3);
  expect(swept.output).toMatch(/^There is no journal at .*none\.ndjson/);
});

test('A half-written line is told, the others count, and what is written next stands on a line of its own', async ({}, testInfo) => {
  const file = testInfo.outputPath('journal.ndjson');
  await atSandboxOf('connexpay', async ({ env }) => {
    const baseUrl = env.CONNEXPAY_BASE_URL ?? '';
    await writeFile(file, row({ ...line, baseUrl }));
    await appendFile(file, row({ ...line, baseUrl, item: '01' }).slice(0, 60));
    const swept = await runCommand('sweep.ts', [file], env);
    expect(swept.output).toContain('Line 2 of');
    expect(swept.output).toContain('half-written');
    // The sandbox knows of no such sale.
    expect(swept.output).toMatch(/connexpay +sale +4b5013f7-\S+ +15\.5 +left +createVoid is /);
    expect(swept.exitCode).toBe(2);
    const lines = (await readFile(file, 'utf8')).trim().split('\n');
    expect(lines).toHaveLength(4);
    expect(JSON.parse(lines[3] ?? '')).toMatchObject({ item: '00', state: 'left' });
  });
});

test('Where the target does not answer, what stands open stays open for the next sweep', async ({}, testInfo) => {
  const file = testInfo.outputPath('journal.ndjson');
  await writeFile(file, row(line));
  const env = { CONNEXPAY_BASE_URL: line.baseUrl, ...credentials };
  const swept = await runCommand('sweep.ts', [file], env);
  expect(swept.exitCode, swept.output).toBe(2);
  expect(swept.output).toContain('0 closed, 1 left open');
  expect(swept.output).toContain('connexpay: createToken gives no token');
  expect(await readFile(file, 'utf8')).toBe(row(line));
});

function row(line: JournalLine): string {
  return `${JSON.stringify(line)}\n`;
}
