/** What a verdict leaves for CI servers and Allure: each client by itself. */
import { readFile } from 'node:fs/promises';
import { expect } from '@playwright/test';
import { allureResults } from '../report/allure-results.ts';

/** Expects that one client did right, and that another one asked for a return too early. */
export async function expectReportsOfClients(reports: string): Promise<void> {
  const junit = await readFile(`${reports}/junit.xml`, 'utf8');
  expect(junit).toContain('<testsuite name="connexpay" ');
  expect(junit).toContain('tests="2" failures="1"');
  expect(junit).toMatch(/name="the client in early"(?:(?!<\/testcase>).)*<failure message="CXP-CLIENT-STATE/s);
  expect(junit).toMatch(/name="the client in right"(?:(?!<failure).)*<\/testcase>/s);
  const allure = await allureResults({ reports });
  expect(allure.map(({ name, status }) => `${status}: ${name}`).sort()).toEqual([
    'failed: the client in early',
    'passed: the client in right',
  ]);
  expect(allure[0]?.labels).toContainEqual({ name: 'epic', value: 'ConnexPay' });
  expect(allure[0]?.links.map(({ url }) => url)).toContain('../report.html#CXP-CLIENT-STATE');
}
