/** After a run against a sandbox nothing stands open there that could be closed, and no verdict is another one for it. */
import { readFile } from 'node:fs/promises';
import { expect, test } from '@playwright/test';
import { readJournal } from '../../../src/clean-up/journal.ts';
import { isLeft } from '../../../src/clean-up/left-open.ts';
import { conformanceRun, verdictsOf } from '../run/conformance-run.ts';
import { openAt } from './open-at.ts';
import { atSandboxOf, type Instead } from './sandbox.ts';

test.describe.configure({ timeout: 120_000 });

/** Areas of each API, and the reasons for which something may be left there. */
const RUNS: Readonly<Record<string, { areas: readonly string[]; leaves: readonly RegExp[] }>> = {
  // A batch that a flow closes settles authorisations as well; another merchant's are closed by nobody but him.
  connexpay: {
    areas: ['auth-onlys', 'captures'],
    leaves: [/: Transaction already settled$/, /: No Devices were found/],
  },
  'connected-payments': { areas: ['captures', 'purchases'], leaves: [] },
  'payment-intents': { areas: ['captures', 'refunds'], leaves: [] },
  'v3-payments': {
    areas: ['payments', 'life-cycles'],
    leaves: [/captured in part can be reversed is not said$/, /Transaction pending$/, /in review/i],
  },
  backoffice: { areas: ['captures', 'cancellations'], leaves: [/and this one is captured in part$/] },
};

for (const [api, { areas, leaves }] of Object.entries(RUNS)) {
  test(`A run against a sandbox of ${api} leaves nothing open that can be closed`, async ({}, testInfo) => {
    await atSandboxOf(api, async (sandbox) => {
      const run = await conformanceRun(testInfo.outputPath('reports'), [api, ...areas], sandbox.env);
      expect(run.record?.apis[0]?.target.kind, run.output).toBe('sandbox');
      const text = await readFile(`${run.reports}/journal.ndjson`, 'utf8');
      const { items, torn } = readJournal(text);
      expect(torn).toEqual([]);
      expect(items.filter(({ state }) => state === 'cleaned').length).toBeGreaterThan(3);
      expect(await openAt(sandbox)).toEqual([]);

      const left = items.filter(isLeft).map(({ reason = '' }) => reason);
      expect(left.filter((reason) => !leaves.some((known) => known.test(reason)))).toEqual([]);
      expect(run.record?.apis[0]?.leftOpen?.map(({ reason }) => reason)).toEqual(left);
      expect(run.output.match(/^left open: /gm) ?? []).toHaveLength(Math.min(left.length, 20));
      for (const [name, value] of Object.entries(sandbox.env))
        if (/PASSWORD|SECRET|TOKEN$|KEY/.test(name)) expect(text, name).not.toContain(value);
    });
  });
}

test('A void that the target refuses is listed, and no verdict is another one for it', async ({}, testInfo) => {
  const refuses: Instead = async (request) =>
    /\/void$/i.test(new URL(request.url).pathname)
      ? Response.json({ message: 'No device found for the underlying transaction', errorId: 'e-1' }, { status: 422 })
      : undefined;
  // No flow of this area voids anything.
  const runAt = (folder: string, instead?: Instead) =>
    atSandboxOf(
      'connexpay',
      async ({ env, sent }) => {
        const run = await conformanceRun(testInfo.outputPath(folder), ['connexpay', 'auth-onlys'], env);
        return { run, voids: sent.filter(({ path }) => /\/void$/i.test(path)).map(({ asked }) => asked) };
      },
      instead,
    );
  const well = await runAt('well');
  const refused = await runAt('refused', refuses);
  expect(verdictsOf(refused.run)).toEqual(verdictsOf(well.run));
  expect([refused.run.exitCode, well.run.exitCode]).toEqual([0, 0]);
  const left = refused.run.record?.apis[0]?.leftOpen ?? [];
  expect(left.length).toBeGreaterThan(5);
  expect(left[0]).toEqual({
    what: expect.stringMatching(/^(sale|authorisation)$/),
    id: expect.stringMatching(/^[0-9a-f-]{36}$/),
    amount: expect.stringMatching(/^\d+(\.\d+)?$/),
    reason: expect.stringContaining('No device found for the underlying transaction'),
  });
  expect(refused.run.output).toContain(`left open: ${left[0]?.what} ${left[0]?.id}`);
  expect(refused.voids).toHaveLength(left.length);
  expect(new Set(refused.voids).size).toBe(left.length);
});

test('A sale whose answer was lost is reversed by the number that was sent, at the end of the same run', async ({}, testInfo) => {
  let sales = 0;
  const cutsOne: Instead = async (request, mock) => {
    if (!/\/sales$/i.test(new URL(request.url).pathname) || ++sales !== 1) return undefined;
    await mock.fetch(request);
    return new Response('{"guid":', { headers: { 'content-type': 'application/json', 'content-length': '900' } });
  };
  await atSandboxOf(
    'connexpay',
    async (sandbox) => {
      const run = await conformanceRun(testInfo.outputPath('reports'), ['connexpay', 'devices'], sandbox.env);
      expect(run.exitCode, run.output).toBe(2);
      const { items } = readJournal(await readFile(`${run.reports}/journal.ndjson`, 'utf8'));
      const lost = items.filter(({ reason }) => reason === 'The sale without an answer is reversed');
      expect(lost).toEqual([
        expect.objectContaining({ state: 'cleaned', reference: expect.stringMatching(/^\d{9}$/) }),
      ]);
      expect(run.record?.apis[0]?.leftOpen).toEqual([]);
      expect(await openAt(sandbox)).toEqual([]);
    },
    cutsOne,
  );
});

test('What a mock keeps ends with it: no journal is written', async ({}, testInfo) => {
  const run = await conformanceRun(testInfo.outputPath('reports'), ['connexpay', 'devices']);
  expect(run.exitCode, run.output).toBe(0);
  await expect(readFile(`${run.reports}/journal.ndjson`, 'utf8')).rejects.toThrow('ENOENT');
  expect(run.record?.apis[0]).not.toHaveProperty('leftOpen');
});
