/** The page works from disk in a real browser, without any network, by keyboard, and for who hears it. */
import { writeFile } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';
import { expect, type Page } from '@playwright/test';
import { createConnexpayMock } from '../../../fixtures/connexpay/mock/index.ts';
import { serveMock } from '../../../src/mock/serve.ts';
import { reportPage } from '../../../src/report/html/page.ts';
import { drawLifeCycles } from '../../../src/report/life-cycle-graph.ts';
import type { RunRecord } from '../../../src/report/record.ts';
import { conformanceRun, withVerdict } from '../run/conformance-run.ts';
import { test } from './debian-chromium.ts';
import { CURL, hostile, sampleRecord } from './sample-record.ts';

const rows = (page: Page) => page.locator('.requirement:visible');
const rowOf = (page: Page, id: string) => page.locator(`[id="${id}"]`);
const search = (page: Page) => page.getByRole('searchbox', { name: 'Search' });
const total = sampleRecord.apis.flatMap(({ requirements }) => requirements).length;

async function open(page: Page, file: string, hash = '', record: RunRecord = sampleRecord): Promise<void> {
  const graphs = new Map<string, string>();
  for (const { api, lifeCycles } of record.apis) graphs.set(api, await drawLifeCycles(api, lifeCycles));
  await writeFile(file, await reportPage(record, graphs));
  await page.goto(pathToFileURL(file).href + hash);
}

async function unfoldAll(page: Page): Promise<void> {
  // What is drawn on opening may hold more to open.
  while ((await page.locator('details:not([open])').count()) > 0)
    await page.locator('details:not([open])').evaluateAll((all) => {
      for (const each of all) (each as HTMLDetailsElement).open = true;
    });
  await page.waitForFunction(
    () =>
      document.querySelectorAll('details:is([data-exchange], [data-cases], [data-flows]):not([data-drawn])').length ===
      0,
  );
}

test('It shows everything without a request, an error or a warning', async ({ page, complaints }, testInfo) => {
  await open(page, testInfo.outputPath('report.html'));
  await unfoldAll(page);
  await expect(page.locator('.messages').first()).toContainText('"amount": "12.50"');
  await expect(page.locator('.case-table')).toContainText('above the maximum (100.01)');
  expect(complaints).toEqual([]);
});

test('Hostile text of a target stays text, drawn or not', async ({ page, complaints }, testInfo) => {
  await open(page, testInfo.outputPath('report.html'), '', hostile(sampleRecord));
  await unfoldAll(page);
  expect(await page.locator('img').count()).toBe(0);
  expect(await page.evaluate(() => 'harmed' in globalThis)).toBe(false);
  await expect(page.locator('.messages pre').first()).toContainText(
    '<img src="x" onerror=\'globalThis.harmed = true\'>',
  );
  expect(complaints).toEqual([]);
});

test('Landmarks and headings tell a listener where things are', async ({ page }, testInfo) => {
  await open(page, testInfo.outputPath('report.html'));
  await expect(page.locator('body')).toMatchAriaSnapshot(`
    - link "Skip to the search"
    - banner:
      - heading "Conformance report" [level=1]
      - paragraph: A promise is broken
    - main:
      - region "Headlines":
        - heading "Headlines" [level=2]
        - heading "Broken promises 1" [level=3]
        - heading "What kept us from looking 1" [level=3]
        - heading "Assumptions that do not hold 1" [level=3]
        - heading "Known deviations 1" [level=3]
      - region "What was tested":
        - heading "What was tested" [level=2]
        - region "Requirements by API and verdict":
          - table "Requirements by API and verdict"
      - search "Requirements":
        - searchbox "Search"
        - combobox "API"
        - group "Verdict":
          - checkbox "failed 1"
        - status: 22 requirements
        - button "Clear"
      - region "toy-pay mock":
        - heading "toy-pay mock" [level=2]
        - heading "Verdicts by area" [level=3]
        - heading "Requirements" [level=3]
        - heading "Not tested" [level=3]
        - heading "Life cycles" [level=3]
        - heading "Operations" [level=3]
        - heading "Cases of request fields" [level=3]
      - region "toy-two mock"
    - contentinfo
  `);
});

test('Inputs have labels, headings no gaps, tables captions and scopes, and no id is there twice', async ({
  page,
}, testInfo) => {
  await open(page, testInfo.outputPath('report.html'));
  await unfoldAll(page);
  const faults = await page.evaluate(() => {
    const all = <E extends Element = HTMLElement>(selector: string) => [...document.querySelectorAll<E>(selector)];
    const levels = all('h1, h2, h3, h4, h5').map((heading) => Number(heading.tagName[1]));
    const ids = all('[id]').map(({ id }) => id);
    return {
      language: document.documentElement.lang === 'en' ? [] : ['none'],
      one: ['h1', 'main', 'header', 'title'].filter((selector) => all(`:not(svg) > ${selector}`).length !== 1),
      unlabelled: all<HTMLInputElement>('input, select, textarea').filter(({ labels }) => labels?.length !== 1),
      silent: all('button, a, summary, th').filter(({ textContent }) => textContent?.trim() === ''),
      gaps: levels.filter((level, place) => level > (levels[place - 1] ?? 0) + 1),
      bare: all('table').filter((table) => table.querySelector(':scope > caption') === null),
      scopeless: all('th').filter((head) => !['col', 'row', 'rowgroup'].includes(head.getAttribute('scope') ?? '')),
      nameless: all('svg').filter((svg) => svg.ariaHidden !== 'true' && svg.getAttribute('role') !== 'img'),
      twice: ids.filter((id, place) => ids.indexOf(id) !== place),
      wordless: all('.badge').filter(({ textContent }) => !/[a-z]/.test(textContent ?? '')),
    };
  });
  for (const [fault, found] of Object.entries(faults)) expect(found, fault).toEqual([]);
});

test('The search looks at ids, sentences, operations and findings, and says how many match', async ({
  page,
}, testInfo) => {
  await open(page, testInfo.outputPath('report.html'));
  await expect(page.locator('.requirement')).toHaveCount(total);
  for (const [text, ids] of [
    ['toy-pay-02', ['TOY-PAY-02']],
    ['letter arrives', ['TOY-PAPER-01', 'TWO-PAPER-01']],
    ['APPROVED (http 200)', ['TOY-PAY-02', 'TOY-GUESS-01']],
    ['token createPayment', ['TOY-RULE-01', 'TOY-MONEY-01']],
    ['nowhere to be found', []],
  ] as const) {
    await search(page).fill(text);
    await expect(rows(page), text).toHaveCount(ids.length);
    for (const id of ids) await expect(rowOf(page, id), text).toBeVisible();
    await expect(page.getByRole('status').first()).toHaveText(`${ids.length} of ${total} requirements`);
    await expect(page.getByText('No requirement matches.')).toBeVisible({ visible: ids.length === 0 });
  }
});

test('Filters by verdict and API compose, and a link to them shows the same', async ({ page, context }, testInfo) => {
  const file = testInfo.outputPath('report.html');
  await open(page, file);
  await page.getByRole('checkbox', { name: 'passed' }).check();
  await expect(rows(page)).toHaveCount(2);
  await page.getByRole('checkbox', { name: 'blocked' }).check();
  await expect(rows(page)).toHaveCount(4);
  await page.getByRole('combobox', { name: 'API' }).selectOption('toy-two');
  await expect(rows(page)).toHaveCount(1);
  expect(page.url()).toMatch(/#api=toy-two&verdict=blocked%2Cpassed$/);

  const other = await context.newPage();
  await other.goto(page.url());
  await expect(rows(other)).toHaveCount(1);
  await expect(rowOf(other, 'TWO-PAY-01')).toBeVisible();
  await expect(other.getByRole('checkbox', { name: 'blocked' })).toBeChecked();

  await page.getByRole('button', { name: 'Clear' }).click();
  expect(page.url()).toBe(pathToFileURL(file).href);
  await expect(page.getByRole('status').first()).toHaveText(`${total} requirements`);
});

test('A count of the matrix leads to what it counts', async ({ page }, testInfo) => {
  await open(page, testInfo.outputPath('report.html'));
  const matrix = page.getByRole('table', { name: 'Requirements of toy-pay by area and verdict' });
  await matrix.getByRole('row', { name: 'TOY-PAY' }).getByRole('link').first().click();
  await expect(rows(page)).toHaveCount(1);
  await expect(rowOf(page, 'TOY-PAY-02')).toBeVisible();
});

test('The keyboard is enough', async ({ page }, testInfo) => {
  await open(page, testInfo.outputPath('report.html'));
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Skip to the search' })).toBeFocused();
  await page.keyboard.press('/');
  await expect(search(page)).toBeFocused();
  await page.keyboard.type('toy-pay-02 a/b');
  await expect(search(page)).toHaveValue('toy-pay-02 a/b');
  await page.keyboard.press('Escape');
  await expect(search(page)).toHaveValue('');
  await expect(page.getByRole('status').first()).toHaveText(`${total} requirements`);

  await page.keyboard.type('toy-pay-02');
  const summary = rowOf(page, 'TOY-PAY-02').locator('> summary');
  for (let presses = 0; presses < 30; presses += 1) {
    if (await summary.evaluate((each) => each === document.activeElement)) break;
    await page.keyboard.press('Tab');
  }
  await expect(summary).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(rowOf(page, 'TOY-PAY-02')).toHaveAttribute('open');
  await expect(page.getByText('approved (HTTP 200)').locator('visible=true').first()).toBeVisible();
});

test('A link to one requirement opens it, whatever was filtered', async ({ page }, testInfo) => {
  await open(page, testInfo.outputPath('report.html'), '#TWO-PAPER-01');
  await expect(rowOf(page, 'TWO-PAPER-01')).toHaveAttribute('open');
  await expect(rowOf(page, 'TWO-PAPER-01').locator('> summary')).toBeFocused();
  await expect(rowOf(page, 'TWO-PAPER-01')).toBeInViewport();
  await search(page).fill('flavour');
  await expect(rowOf(page, 'TOY-PAY-02')).toBeHidden();
  await page.evaluate(() => {
    location.hash = '#TOY-PAY-02';
  });
  await expect(rowOf(page, 'TOY-PAY-02')).toHaveAttribute('open');
  await expect(rowOf(page, 'TOY-PAY-02')).toBeInViewport();
});

test('A failure shows sentence, citation, findings, exchange and a curl to copy', async ({ page }, testInfo) => {
  await open(page, testInfo.outputPath('report.html'), '#TOY-PAY-02');
  const row = rowOf(page, 'TOY-PAY-02');
  for (const text of [
    'A payment without an amount is refused.',
    'Toys, TOY-PAY-02',
    'createPayment /amount',
    'specs/toy.ts:7',
  ])
    await expect(row).toContainText(text);
  await row.getByText('POST /api/payments').first().click();
  const exchange = row.locator('.messages').first();
  await expect(exchange).toContainText('A payment is approved: createPayment → 200');
  await expect(exchange).toContainText('"status": "approved"');
  await exchange.getByRole('button', { name: 'Copy curl' }).click();
  await expect(exchange.getByRole('status')).toHaveText('copied');
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(CURL);
});

test('Nothing is wider than a narrow screen', async ({ page }, testInfo) => {
  await page.setViewportSize({ width: 320, height: 800 });
  await open(page, testInfo.outputPath('report.html'));
  await unfoldAll(page);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
});

test('A run against a faulty target leaves a page that agrees with its record', async ({
  page,
  complaints,
}, testInfo) => {
  test.setTimeout(120_000);
  const served = await serveMock(createConnexpayMock({ rules: { returnLimit: () => 99_999_999 } }));
  const run = await conformanceRun(testInfo.outputPath('reports'), ['connexpay', 'returns'], {
    CONNEXPAY_BASE_URL: served.url,
  });
  await served.close();
  await page.goto(pathToFileURL(`${run.reports}/report.html`).href);
  const [api] = run.record?.apis ?? [];
  const cells = page.getByRole('table', { name: 'Requirements by API and verdict' }).locator('tbody td.number');
  const seen = Object.values(api?.summary ?? {}).filter((count) => count > 0);
  expect((await cells.allTextContents()).slice(0, -2).map(Number)).toEqual(seen);
  await page.getByRole('checkbox', { name: 'failed' }).check();
  expect(await rows(page).evaluateAll((all) => all.map(({ id }) => id))).toEqual(withVerdict(run, 'failed'));
  await page.goto(`${page.url().split('#')[0]}#CXP-RETURN-03`);
  const row = rowOf(page, 'CXP-RETURN-03');
  await row.locator('.exchange > summary').first().click();
  await expect(row.locator('.messages pre').first()).toContainText('POST /api/v1/returns');
  expect(complaints).toEqual([]);
});
