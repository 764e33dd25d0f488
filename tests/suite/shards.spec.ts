/** A run in shards is one run: one record, one exit code, and no green if anything is missing. */
import { cp, mkdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import { createBackofficeMock } from '../../fixtures/backoffice/mock/index.ts';
import { serveMock } from '../../src/mock/serve.ts';
import type { Attached } from '../../src/report/attachment.ts';
import type { RunRecord } from '../../src/report/record.ts';
import { troubleOfShards, wholeRunOf } from '../../src/report/shards.ts';
import { conformanceRun, mergeRun, runCommand, withVerdict } from './run/conformance-run.ts';

test.describe.configure({ timeout: 240_000 });

const SELECTION = ['backoffice', 'cancellations', 'refunds'];

test('Two shards give the record of the whole run, and one alone is incomplete', async ({}, testInfo) => {
  const whole = await conformanceRun(testInfo.outputPath('whole'), SELECTION);
  const shards = await Promise.all(
    ['1/2', '2/2'].map((shard) => conformanceRun(testInfo.outputPath(shard[0]!), [...SELECTION, `--shard=${shard}`])),
  );
  expect(shards.map(({ exitCode }) => exitCode)).toEqual([0, 0]);
  // Half of the flows say nothing of the whole.
  expect(shards.map(({ record }) => record)).toEqual([undefined, undefined]);

  const blobs = testInfo.outputPath('blobs');
  await mkdir(blobs);
  await cp(path.join(shards[1]!.reports, 'blobs'), blobs, { recursive: true });
  const half = await mergeRun(testInfo.outputPath('half'), blobs);
  expect(half.exitCode).toBe(2);
  expect(half.output).toMatch(/^A shard is missing: \d+ of \d+ flows stand in no blob\.$/m);
  expect(half.record?.run.planned).toBe(whole.record?.run.planned);

  await cp(path.join(shards[0]!.reports, 'blobs'), blobs, { recursive: true });
  const merged = await mergeRun(testInfo.outputPath('merged'), blobs);
  expect(merged.exitCode, merged.output).toBe(0);
  expect(timeless(merged.record)).toEqual(timeless(whole.record));
  const junit = await readFile(`${merged.reports}/junit.xml`, 'utf8');
  expect(junit).toContain(`tests="${whole.record?.run.played}"`);
});

test('What one shard found red is red in the merged record and for every other reporter', async ({}, testInfo) => {
  const served = await serveMock(createBackofficeMock({ rules: { mayCancel: () => true } }));
  const env = { BACKOFFICE_BASE_URL: served.url };
  const reports = testInfo.outputPath('reports');
  const first = await conformanceRun(reports, [...SELECTION, '--shard', '1/2'], env);
  const second = await conformanceRun(reports, [...SELECTION, '--shard', '2/2'], env);
  await served.close();
  expect([first.exitCode, second.exitCode]).toEqual([1, 0]);
  const merged = await mergeRun(reports, path.join(reports, 'blobs'));
  expect(merged.exitCode).toBe(1);
  const failed = withVerdict(merged, 'failed');
  expect(failed.length).toBeGreaterThan(0);
  const junit = await readFile(`${reports}/junit.xml`, 'utf8');
  for (const id of failed) expect(junit).toContain(`failed ${id}`);
  expect(junit).toMatch(/<testsuites [^>]*(failures|errors)="[1-9]/);
});

test('Without a blob there is nothing to merge', async ({}, testInfo) => {
  const { exitCode, output } = await runCommand('merge.ts', [testInfo.outputPath('nothing')]);
  expect(output.trim().split('\n')).toHaveLength(1);
  expect(output).toContain('There is no blob in');
  expect(exitCode).toBe(3);
});

const [one, two] = ['A sale is returned', 'A sale is voided'].map((title) => ({
  repeatEachIndex: 0,
  titlePath: () => ['', 'backoffice', title],
}));
const flows = [one!, two!];
const whole = wholeRunOf(flows, '7');

function playedOn(baseUrl: string): Attached {
  const result = { api: 'backoffice', flow: 'Flow', at: '', evidence: [], calls: [], cases: {}, transcripts: [] };
  return { target: { kind: 'sandbox', baseUrl }, result };
}

const refusals: readonly [what: string, of: Parameters<typeof troubleOfShards>, sentence: string | undefined][] = [
  ['of one run', [[whole, whole], flows, [playedOn('a'), playedOn('a')]], undefined],
  ['with different seeds', [[whole, { ...whole, seed: '8' }], flows, []], 'different seeds (7, 8)'],
  ['of different plans', [[whole, wholeRunOf([one!], '7')], flows, []], 'different runs'],
  ['that hold a flow twice', [[whole, whole], [...flows, one!], []], 'Two blobs hold the same flow'],
  ['that our reporter did not see', [[whole, undefined], flows, []], 'without the conformance reporter'],
  ['against two targets', [[whole, whole], flows, [playedOn('a'), playedOn('b')]], 'different targets (a, b)'],
  ['without a flow', [[], [], []], 'No blob holds a flow'],
];

for (const [what, given, sentence] of refusals) {
  test(`Shards ${what} ${sentence === undefined ? 'are merged' : 'are refused in a sentence'}`, () => {
    const trouble = troubleOfShards(...given);
    if (sentence === undefined) expect(trouble).toBeUndefined();
    else expect(trouble).toContain(sentence);
  });
}

test('Blobs of different seeds are refused by the command', async ({}, testInfo) => {
  const reports = testInfo.outputPath('reports');
  for (const shard of ['1', '2'])
    await conformanceRun(reports, ['backoffice', 'members', `--shard=${shard}/2`], { TOLLGATE_SEED: shard });
  const merged = await mergeRun(reports, path.join(reports, 'blobs'));
  expect(merged.output).toContain('The shards were played with different seeds (1, 2)');
  expect([merged.exitCode, merged.record]).toEqual([3, undefined]);
});

/** What two runs of one plan with one seed have in common. */
function timeless(record: RunRecord | undefined) {
  expect(record).toBeDefined();
  const { run, apis } = record!;
  return {
    run: { ...run, start: '', duration: 0 },
    apis: apis.map((api) => ({
      ...api,
      operations: api.operations.map((operation) => ({ ...operation, durations: operation.durations.length })),
      exchanges: api.exchanges.map(({ flow, step, before }) => ({ flow, step, before })),
    })),
  };
}
