/** The reports of a verdict tell each client by itself; what nobody looked at is no pass in any of them. */
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { expect, test } from '@playwright/test';
import { writeClientReports } from '../../../src/report/write-reports.ts';
import { allureResults } from './allure-results.ts';
import { HOSTILE, runOf, seen } from './toy-record.ts';

test('Who breaks a promise fails, who keeps them passes, and who was looked at by nobody is skipped', async ({}, testInfo) => {
  const record = runOf([]);
  const clients = [
    { title: 'right', record: runOf([seen('passed', 'TOY-PAY-01'), seen('assumption', 'TOY-GUESS-01')]).apis[0]! },
    { title: 'wrong', record: runOf([seen('passed', 'TOY-RULE-01'), seen('failed', 'TOY-PAY-01')]).apis[0]! },
    { title: HOSTILE, record: runOf([]).apis[0]! },
  ];
  const reports = testInfo.outputPath('.');
  const others = `${reports}/allure-results/of-others-result.json`;
  await mkdir(dirname(others));
  await writeFile(others, '{}');
  await writeClientReports(record, clients, { name: 'toy', title: 'Toy' }, reports);
  expect(await readFile(others, 'utf8')).toBe('{}');
  await rm(others);

  const junit = await readFile(`${reports}/junit.xml`, 'utf8');
  expect(junit).toContain(
    '<testsuite name="toy" timestamp="2026-11-30T12:00:00.000Z" tests="3" failures="1" errors="0" skipped="1"',
  );
  const [right = '', wrong = '', nobody = ''] = junit.match(/<testcase .*?<\/testcase>/gs) ?? [];
  expect(right).not.toMatch(/<(failure|skipped)/);
  expect(wrong).toContain('<failure message="TOY-PAY-01">failed TOY-PAY-01 A payment is approved.\n');
  expect(wrong).toContain('expected: "ok"');
  expect(nobody).toContain('<skipped message="nothing of it was looked at"/>');
  expect(nobody).not.toContain('<script');

  const results = await allureResults({ reports });
  const statuses = results.map(({ name, status, steps }) => [name, status, ...steps.map((step) => step.status)]);
  expect(statuses).toHaveLength(3);
  expect(statuses).toContainEqual(['right', 'passed', 'passed', 'skipped']);
  expect(statuses).toContainEqual(['wrong', 'failed', 'failed', 'passed']);
  expect(statuses).toContainEqual([HOSTILE, 'skipped']);
});
