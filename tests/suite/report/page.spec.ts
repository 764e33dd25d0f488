/** The page of a run says what its record says, and nothing in a record can become markup. */
import { createHash } from 'node:crypto';
import { expect, test } from '@playwright/test';
import { latenciesOf } from '../../../src/report/html/latency-plot.ts';
import { reportPage } from '../../../src/report/html/page.ts';
import { drawLifeCycles } from '../../../src/report/life-cycle-graph.ts';
import type { ApiRecord, RunRecord } from '../../../src/report/record.ts';
import { verdicts } from '../../../src/vocabulary/verdict.ts';
import { hostile, sampleRecord } from './sample-record.ts';

async function pageOf(record: RunRecord): Promise<string> {
  const graphs = new Map<string, string>();
  for (const { api, lifeCycles } of record.apis) graphs.set(api, await drawLifeCycles(api, lifeCycles));
  return reportPage(record, graphs);
}

const tagsOf = (page: string) => [...page.matchAll(/<\/?[a-z!][\w-]*/gi)].map(([tag]) => tag);
const sectionOf = (page: string, { api }: ApiRecord) => {
  const start = page.indexOf(`data-api="${api}"`);
  return page.slice(start, page.indexOf('</section>', start));
};

test('Hostile text adds no tag to the page, in whatever string of the record it stands', async () => {
  const clean = await pageOf(sampleRecord);
  const poisoned = await pageOf(hostile(sampleRecord));
  expect(tagsOf(poisoned)).toEqual(tagsOf(clean));
  expect(poisoned).not.toContain('<img');
  expect(poisoned.match(/&lt;img/g)?.length).toBeGreaterThan(100);
});

test('The data of the page are the same text after they were read again', async () => {
  const poisoned = hostile(sampleRecord);
  const page = await pageOf(poisoned);
  const [, json = ''] = /<script type="application\/json" id="exchanges-0">(.*?)<\/script>/s.exec(page) ?? [];
  expect(JSON.parse(json)).toEqual(poisoned.apis[0]?.exchanges);
});

test('Its policy allows its own style and scripts, and no other', async () => {
  const page = await pageOf(sampleRecord);
  const [, policy = ''] = /Content-Security-Policy" content="([^"]*)"/.exec(page) ?? [];
  const inline = [...page.matchAll(/<(?:style|script type="module")>(.*?)<\/(?:style|script)>/gs)].map(
    ([, text = '']) => `sha256-${createHash('sha256').update(text).digest('base64')}`,
  );
  expect(inline.length).toBeGreaterThan(2);
  expect(policy).toContain('default-src &#39;none&#39;');
  expect(policy.match(/sha256-[^&]+/g)).toEqual(inline);
  expect(policy).not.toContain('unsafe');
});

test('Its counts are those of the record', async () => {
  const page = await pageOf(sampleRecord);
  for (const api of sampleRecord.apis) {
    const section = sectionOf(page, api);
    for (const verdict of verdicts) {
      const rows = section.match(new RegExp(`data-verdict="${verdict}"`, 'g'))?.length ?? 0;
      expect(rows, `${api.api} ${verdict}`).toBe(api.summary[verdict]);
    }
    for (const { id } of api.requirements) expect(section).toContain(`id="${id}"`);
  }
});

test('A run of thousands of requirements and cases is a page of a few megabytes', async () => {
  const [api] = sampleRecord.apis as [ApiRecord];
  const many = <Item>(items: readonly Item[], times: number) =>
    Array.from({ length: times }, (_, index) => items[index % items.length] as Item);
  const requirements = many(api.requirements, 2000).map((row, index) => ({ ...row, id: `TOY-MANY-${index}` }));
  const operations = api.operations.map((operation) => ({
    ...operation,
    fields: many(api.operations[0]?.fields ?? [], 3000),
  }));
  const page = await pageOf({ ...sampleRecord, apis: [{ ...api, requirements, operations }] });
  expect(page.length).toBeLessThan(5_000_000);
});

test('Many equal findings are told once, with the places where they were seen', async () => {
  const [api] = sampleRecord.apis as [ApiRecord];
  const requirements = api.requirements.map((row) => ({
    ...row,
    findings: row.findings.flatMap((finding) => Array.from({ length: 50 }, () => finding)),
  }));
  const section = sectionOf(await pageOf({ ...sampleRecord, apis: [{ ...api, requirements }] }), api);
  const kinds = (of: readonly ApiRecord['requirements'][number][]) => of.flatMap(({ findings }) => findings).length;
  expect(section.match(/class="finding"/g)).toHaveLength(kinds(api.requirements));
  expect(section).toContain('… and 40 more places, all in');
});

test('Latencies are ones that were measured', () => {
  const durations = Array.from({ length: 100 }, (_, index) => index + 1).reverse();
  expect(latenciesOf(durations)).toEqual({ least: 1, quarter: 25, median: 50, threeQuarters: 75, p95: 95, most: 100 });
  expect(latenciesOf([7])).toMatchObject({ least: 7, median: 7, p95: 7, most: 7 });
  expect(latenciesOf([])).toBeUndefined();
});

test('A run that could not send anything says why, first of all', async () => {
  const [api] = sampleRecord.apis as [ApiRecord];
  const sentence = 'TOY_PAY_PASSWORD is not set.';
  const target = { ...api.target, trouble: { kind: 'configuration', sentence } } as const;
  const run = { ...sampleRecord.run, exitCode: 3 } as const;
  const page = await pageOf({ ...sampleRecord, run, apis: [{ ...api, target, operations: [], lifeCycles: [] }] });
  expect(page).toContain('The configuration is wrong');
  expect(page.indexOf(sentence)).toBeLessThan(page.indexOf('Broken promises'));
  expect(await pageOf({ ...sampleRecord, apis: [] })).toContain('0 requirements of 0 APIs');
});
