/** Allure shows each flow below its API and area, and leads from there to what our page says of its requirements. */
import { readFile } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';
import { expect } from '@playwright/test';
import { conformanceRun, runCommand } from '../run/conformance-run.ts';
import { allureResults } from './allure-results.ts';
import { test } from './debian-chromium.ts';

test.describe.configure({ timeout: 120_000 });

test('Each flow has its API, its area and links to its requirements', async ({ page }, testInfo) => {
  const run = await conformanceRun(testInfo.outputPath('reports'), ['connexpay', 'returns']);
  const results = await allureResults(run);
  const links = results.flatMap((result) => result.links);
  expect(links).toContainEqual({ type: 'tms', url: '../report.html#CXP-RETURN-02', name: 'CXP-RETURN-02' });
  for (const { labels, steps } of results) {
    expect(labels).toContainEqual({ name: 'epic', value: 'ConnexPay' });
    expect(labels).toContainEqual({ name: 'feature', value: 'returns' });
    expect(steps.map(({ name }) => name)).not.toContainEqual(expect.stringContaining('requirement: '));
  }
  const html = await readFile(`${run.reports}/report.html`, 'utf8');
  for (const { name } of links) expect(html).toContain(`id="${name}"`);

  const built = await runCommand('report.ts', [], { TOLLGATE_REPORTS: run.reports });
  expect(built.exitCode, built.output).toBe(0);
  await page.goto(pathToFileURL(built.output.trim()).href);
  // The tree is folded: API, file, flow.
  for (const name of ['connexpay', 'tests/connexpay/returns.spec.ts', 'A settled sale is returned once, in full'])
    await page.getByText(name, { exact: true }).first().click();
  const link = page.getByTestId('test-result-meta-link').getByText('CXP-RETURN-02', { exact: true });
  const [opened] = await Promise.all([page.waitForEvent('popup'), link.click()]);
  await expect(opened).toHaveURL(/\/report\.html#CXP-RETURN-02$/);
  await expect(opened.locator('[id="CXP-RETURN-02"]')).toBeInViewport();
});
