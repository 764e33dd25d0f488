/** The flows as Arazzo documents: they lint clean, and a player that knows nothing of Tollgate tells right from wrong by them. */
import { mkdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import { apis } from '../../specs/index.ts';
import { slugOf } from '../../src/arazzo/step-names.ts';
import { type WrittenFiles, writeFiles } from '../../src/arazzo/write-files.ts';
import { createMockOf } from '../../src/mock/load.ts';
import { serveMock } from '../../src/mock/serve.ts';
import type { Api } from '../../src/vocabulary/api.ts';
import type { Flow } from '../../src/vocabulary/flow.ts';
import { playDocument, runRedocly } from './arazzo/redocly.ts';
import { DAY_OF_STAND, serveFaulty } from './arazzo/serve-faulty.ts';
import { runCommand } from './run/conformance-run.ts';

test.describe.configure({ timeout: 180_000 });

const SEED = '7';
/** Of ConnexPay's areas those that move money: all of them would take longer than everything else here. */
const PLAYED = ['auth-onlys', 'batches', 'captures', 'life-cycles', 'returns', 'sales', 'timeout-reversals', 'voids'];

/** A fault of the catalogue, the flow whose criteria see it, and the step at which they do. */
const SEEN: readonly { api: string; fault: string; workflow: string; step: string }[] = [
  {
    api: 'connexpay',
    fault: 'a capture in full leaves a cent behind',
    workflow: 'captures-an-authonly-is-captured-in-full-and-becomes-a-sale',
    step: 'the-whole-amount-of-the-first-is-captured-gives-capture-sale',
  },
  {
    api: 'connexpay',
    fault: 'the sum of a batch is a cent short',
    workflow: 'batches-a-closed-batch-is-answered-with-the-number-and-the-sum-of-its-sales',
    step: 'the-batch-closes-with-both',
  },
  {
    api: 'connexpay',
    fault: 'a void of a sale is answered as done and does nothing',
    workflow: 'voids-a-sale-is-voided-by-its-guid-and-nothing-is-left-of-it',
    step: 'the-first-is-voided-without-a-reason-gives-void',
  },
  {
    api: 'connected-payments',
    fault: 'a void does nothing',
    workflow: 'voids-a-purchase-is-voided-before-its-settlement',
    step: 'the-purchase-cannot-be-voided-once-more',
  },
  {
    api: 'connected-payments',
    fault: 'a cent more is captured than was reserved',
    workflow: 'captures-reserved-funds-are-captured-in-parts',
    step: 'not-a-cent-more',
  },
  {
    api: 'payment-intents',
    fault: 'a void is answered as done and does nothing',
    workflow: 'voids-a-void-without-an-amount-gives-up-everything-that-is-authorised-once',
    step: 'it-is-not-voided-again-in-full',
  },
  {
    api: 'payment-intents',
    fault: 'one unit less than was captured is told',
    workflow: 'captures-a-capture-without-an-amount-takes-everything-that-is-authorised-once',
    step: 'it-is-captured-in-full',
  },
  {
    api: 'v3-payments',
    fault: 'a cent more than was authorised is captured',
    workflow: 'life-cycles-a-pre-authorisation-is-captured-in-full-and-refunded',
    step: 'not-a-cent-more-can-be-captured',
  },
  {
    api: 'v3-payments',
    fault: 'a reversal is answered as done and does nothing',
    workflow: 'life-cycles-a-debit-is-reversed-once-and-then-cannot-be-refunded',
    step: 'it-cannot-be-refunded',
  },
  // Nearly every request of backoffice is signed over an id that the target gives, which Arazzo cannot compute.
  {
    api: 'backoffice',
    fault: 'debits are signed without the amount',
    workflow: 'transaction-lists-the-transaction-list-comes-in-pages',
    step: 'an-amount-is-debited-gives-first',
  },
  {
    api: 'backoffice',
    fault: 'a page holds one more than was asked for',
    workflow: 'transaction-lists-the-transaction-list-comes-in-pages',
    step: 'a-page-of-one-holds-one-gives-firstpage',
  },
];

test.describe('The documents of all APIs', () => {
  // One worker writes them, once.
  test.describe.configure({ mode: 'default' });
  const documents = new Map<Api, WrittenFiles>();

  test.beforeAll(async ({}, testInfo) => {
    for (const api of apis) documents.set(api, await written(api.name, testInfo.outputPath('written', 'arazzo')));
  });

  test('lint clean, and the same seed writes the same bytes', async ({}, testInfo) => {
    const reports = testInfo.outputPath('again');
    const again = await runCommand('arazzo.ts', ['--seed', SEED, '--date', DAY_OF_STAND], {
      TOLLGATE_REPORTS: reports,
    });
    expect(again.exitCode, again.output).toBe(0);
    for (const [api, { file, document }] of documents) {
      expect.soft(again.output).toContain(`${api.name}: ${document.workflows.length} flows`);
      for (const name of [`${api.name}.arazzo.yaml`, `${api.name}.left-out.json`]) {
        const [one, other] = [path.join(path.dirname(file), name), path.join(reports, 'arazzo', name)];
        expect.soft((await readFile(one)).equals(await readFile(other)), name).toBe(true);
      }
    }
    const { exitCode, output } = await runRedocly(['lint', ...[...documents.values()].map(({ file }) => file)]);
    expect(exitCode, output).toBe(0);
    expect(output.replace('Deprecation warning: Node.js', '')).not.toMatch(/warning/i);
  });

  test('say every flow, and every check of the flows that they hold, or leave it out with a reason', () => {
    for (const [api, { document, leftOut }] of documents) {
      const reasons = new Map(leftOut.flows.map(({ flow, reason }) => [flow, reason]));
      for (const { title, steps } of Object.values(api.flows).flat()) {
        const workflow = document.workflows.find(({ summary }) => summary === title);
        expect.soft(Boolean(workflow) !== Boolean(reasons.get(title)), `${api.name}: ${title}`).toBe(true);
        for (const step of workflow ? steps : []) {
          const criteria = workflow?.steps
            .filter(({ description }) => description === `${step.title}.`)
            .flatMap(({ successCriteria }) => successCriteria);
          const unsaid = leftOut.checks.filter((check) => check.flow === title && check.step === step.title);
          const told = [
            ...(criteria ?? []).flatMap((criterion) => criterion['x-requirements'] ?? []),
            ...unsaid.map(({ requirement }) => requirement),
          ];
          for (const { requirement } of 'checks' in step ? step.checks : [])
            expect.soft(told, `${api.name}: ${title}: ${step.title}`).toContain(requirement);
        }
      }
    }
  });

  test('hold secrets only as inputs', async () => {
    for (const [api, { file, document }] of documents) {
      const { world } = await createMockOf(api.name);
      const text = await readFile(file, 'utf8');
      const workflows = JSON.stringify(document.workflows);
      for (const [name, { secret }] of Object.entries(api.given)) {
        const value = world[name];
        // Three digits stand in innocent numbers too.
        if (!secret || !value || value.length < 4) continue;
        expect.soft(workflows.includes(value), `${api.name}: ${name}`).toBe(false);
        expect.soft(text.split(value).length - 1, `${api.name}: ${name}`).toBeLessThanOrEqual(1);
      }
    }
  });
});

for (const { name } of apis) {
  test(`Respect plays the flows of ${name} against its mock, and every criterion holds`, async ({}, testInfo) => {
    const date = new Date().toISOString().slice(0, 10);
    const wants = (id: string) => name !== 'connexpay' || PLAYED.some((area) => id.startsWith(`${area}-`));
    const { file, document } = await written(name, testInfo.outputPath(), { date, wants });
    const served = await serveMock(await createMockOf(name));
    const played = await playDocument(file, name, served.url);
    await served.close();
    expect(played.failed, played.output).toEqual([]);
    expect(played.exitCode, played.output).toBe(0);
    expect(played.workflows).toBe(document.workflows.length);
    expect(played.steps).toBe(document.workflows.flatMap(({ steps }) => steps).length);
    expect(played.steps).toBeGreaterThan(0);
  });
}

for (const { api, fault, workflow, step } of SEEN) {
  test(`Respect sees in ${api} that ${fault}`, async ({}, testInfo) => {
    const { file } = await written(api, testInfo.outputPath(), { wants: (id) => id === workflow });
    const served = await serveFaulty(api, fault);
    const played = await playDocument(file, api, served.url);
    await served.close();
    expect(played.exitCode, played.output).not.toBe(0);
    expect(played.failed).toEqual([`${workflow} / ${step}`]);
    expect(played.output).toContain(step);
  });
}

test('Bad input to the Arazzo command gets one sentence and exit code 3, and help is given', async () => {
  const table: readonly (readonly [string[], string])[] = [
    [['nope'], 'No API is called “nope”; expected one of'],
    [['--date', '2026-02-30'], '--date is a day such as 2026-01-31; received “2026-02-30”.'],
  ];
  const ended = await Promise.all([
    ...table.map(([args]) => runCommand('arazzo.ts', args)),
    runCommand('arazzo.ts', ['--help']),
  ]);
  for (const [index, [args, sentence]] of table.entries()) {
    const { exitCode, output = '' } = ended[index] ?? {};
    expect.soft(exitCode, args.join(' ')).toBe(3);
    expect.soft(output).toContain(sentence);
    expect.soft(output.trim().split('\n'), output).toHaveLength(1);
  }
  expect(ended.at(-1)).toMatchObject({ exitCode: 0, output: expect.stringContaining('Usage: npm run arazzo') });
});

/** The documents of an API, or only those workflows of it that are wanted. */
async function written(
  name: string,
  folder: string,
  { date = DAY_OF_STAND, wants = () => true }: { date?: string; wants?: (workflowId: string) => boolean } = {},
): Promise<WrittenFiles> {
  const api = apis.find((each) => each.name === name);
  if (!api) throw new Error(`No API is called ${name}.`);
  const flows = Object.entries(api.flows).map(([area, all]): [string, readonly Flow[]] => [
    area,
    all.filter(({ title }) => wants(slugOf(`${area} ${title}`))),
  ]);
  await mkdir(folder, { recursive: true });
  return writeFiles({ ...api, flows: Object.fromEntries(flows) }, { seed: SEED, date, folder });
}
