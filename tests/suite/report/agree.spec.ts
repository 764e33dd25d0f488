/** All reports of a run tell the same: each count of one of them is that of every other. */
import { readFile } from 'node:fs/promises';
import { expect, test } from '@playwright/test';
import { createConnexpayMock } from '../../../fixtures/connexpay/mock/index.ts';
import { serveMock } from '../../../src/mock/serve.ts';
import { type Verdict, verdicts } from '../../../src/vocabulary/verdict.ts';
import { type ConformanceRun, conformanceRun } from '../run/conformance-run.ts';
import { allureResults } from './allure-results.ts';

test.describe.configure({ timeout: 120_000 });

type Counts = Readonly<Record<string, number>>;

test('The reports of a run that ends well agree', async ({}, testInfo) => {
  const run = await conformanceRun(testInfo.outputPath('reports'), ['v3-payments', 'access'], {
    GITHUB_STEP_SUMMARY: testInfo.outputPath('step.md'),
  });
  expect(run.exitCode, run.output).toBe(0);
  await expectAgreement(run);
  const step = await readFile(testInfo.outputPath('step.md'), 'utf8');
  expect(step.trim()).toBe((await readFile(`${run.reports}/summary.md`, 'utf8')).trim());
});

test('The reports of a run with broken promises agree', async ({}, testInfo) => {
  const served = await serveMock(createConnexpayMock({ rules: { returnLimit: () => 99_999_999 } }));
  const run = await conformanceRun(testInfo.outputPath('reports'), ['connexpay', 'returns'], {
    CONNEXPAY_BASE_URL: served.url,
  });
  await served.close();
  expect(run.exitCode, run.output).toBe(1);
  expect(run.record?.apis[0]?.summary.failed).toBeGreaterThan(0);
  await expectAgreement(run);
});

async function expectAgreement(run: ConformanceRun): Promise<void> {
  const [api] = run.record?.apis ?? [];
  const { summary, requirements } = api!;
  const having = (...of: readonly Verdict[]) => of.reduce((sum, verdict) => sum + summary[verdict], 0);
  const rows = verdicts.map((verdict) => [verdict, requirements.filter((row) => row.verdict === verdict).length]);
  expect(summary).toEqual(Object.fromEntries(rows));

  const positive = Object.fromEntries(Object.entries(summary).filter(([, number]) => number > 0));
  expect(countsInTerminal(run.output)).toEqual({ ...positive, all: requirements.length });
  const markdown = await readFile(`${run.reports}/summary.md`, 'utf8');
  expect(countsInMarkdown(markdown)).toEqual({ ...summary, all: requirements.length });
  expect([...markdown.matchAll(/^### (\S+) /gm)].map(([, id]) => id)).toEqual(
    requirements.flatMap(({ id, verdict }) => (verdict === 'failed' || verdict === 'assumption' ? [id] : [])),
  );

  const { results } = JSON.parse(await readFile(`${run.reports}/ctrf.json`, 'utf8'));
  const raw: Counts = countEach(results.tests.map((each: { rawStatus: string }) => each.rawStatus));
  expect(raw).toEqual(positive);
  const statuses = countEach(results.tests.map((each: { status: string }) => each.status));
  expect(results.summary).toMatchObject({ tests: results.tests.length, pending: 0, ...statuses });
  expect(results.summary).toMatchObject({
    tests: requirements.length,
    passed: summary.passed,
    failed: summary.failed,
    skipped: having('untested', 'not-applicable'),
    other: having('suite-error', 'blocked', 'assumption', 'known'),
  });

  const junit = await readFile(`${run.reports}/junit-requirements.xml`, 'utf8');
  const total = {
    tests: requirements.length,
    failures: summary.failed,
    errors: having('suite-error', 'blocked'),
    skipped: having('assumption', 'known', 'untested', 'not-applicable'),
  };
  expect(countsInJunit(junit)).toEqual(total);
  const elements = { tests: 'testcase', failures: 'failure', errors: 'error', skipped: 'skipped' };
  for (const [name, element] of Object.entries(elements))
    expect(junit.match(new RegExp(`<${element} `, 'g')) ?? [], name).toHaveLength(total[name as keyof typeof total]);

  const played = run.record?.run.played;
  expect(countsInJunit(await readFile(`${run.reports}/junit.xml`, 'utf8')).tests).toBe(played);
  expect(await allureResults(run)).toHaveLength(played ?? 0);
}

/** `11 requirements: 1 failed, 10 untested; …` */
function countsInTerminal(output: string): Counts {
  const [, all, counts = ''] = /^(\d+) requirements: ([^;]*);/m.exec(output) ?? [];
  const pairs = counts.split(', ').map((each) => each.split(' '));
  return { all: Number(all), ...Object.fromEntries(pairs.map(([number, verdict]) => [verdict, Number(number)])) };
}

function countsInMarkdown(markdown: string): Counts {
  const [head = '', , row = ''] = markdown.split('\n').filter((line) => line.startsWith('| '));
  const cells = (line: string) => line.split('|').map((cell) => cell.trim());
  const names = cells(head);
  const pairs = cells(row).map((cell, index) => [names[index] ?? '', Number(cell)] as const);
  return Object.fromEntries(pairs.slice(3, -1));
}

function countsInJunit(xml: string): Counts {
  const [root = ''] = /<testsuites [^>]*>/.exec(xml) ?? [];
  const count = (name: string) => Number(new RegExp(` ${name}="(\\d+)"`).exec(root)?.[1]);
  return Object.fromEntries(['tests', 'failures', 'errors', 'skipped'].map((name) => [name, count(name)]));
}

function countEach(words: readonly string[]): Counts {
  const counts: Record<string, number> = {};
  for (const word of words) counts[word] = (counts[word] ?? 0) + 1;
  return counts;
}
