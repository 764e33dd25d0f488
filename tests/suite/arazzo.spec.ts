/** The flows as Arazzo documents: they lint clean, and a player that knows nothing of Tollgate tells right from wrong by them. */
import { mkdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import { query } from 'json-p3';
import { apis } from '../../specs/index.ts';
import { checkCriterion } from '../../src/arazzo/write-criteria.ts';
import { type WrittenFiles, writeFiles } from '../../src/arazzo/write-files.ts';
import { createMockOf } from '../../src/mock/load.ts';
import { serveMock } from '../../src/mock/serve.ts';
import * as matchers from '../../src/vocabulary/matchers.ts';
import { playDocument, runRedocly } from './arazzo/redocly.ts';
import { DAY_OF_STAND, serveFaulty } from './arazzo/serve-faulty.ts';
import { runCommand } from './run/conformance-run.ts';

test.describe.configure({ timeout: 180_000 });

const SEED = '7';
/** Of ConnexPay's areas those that move money; all of them take longer than the rest of the suite. */
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

test('The documents lint clean, and the same seed writes the same bytes', async ({}, testInfo) => {
  const [first, second] = [testInfo.outputPath('first'), testInfo.outputPath('second', 'arazzo')];
  const written = await runCommand('arazzo.ts', ['--seed', SEED, '--date', DAY_OF_STAND], { TOLLGATE_REPORTS: first });
  expect(written.exitCode, written.output).toBe(0);
  await mkdir(second, { recursive: true });
  for (const api of apis) {
    const { file, document } = await writeFiles(api, { seed: SEED, date: DAY_OF_STAND, folder: second });
    expect.soft(written.output).toContain(`${api.name}: ${document.workflows.length} flows`);
    for (const name of [path.basename(file), `${api.name}.left-out.json`]) {
      const [one, other] = [path.join(first, 'arazzo', name), path.join(second, name)];
      expect.soft((await readFile(one)).equals(await readFile(other)), name).toBe(true);
    }
  }
  const files = apis.map(({ name }) => path.join(first, 'arazzo', `${name}.arazzo.yaml`));
  const { exitCode, output } = await runRedocly(['lint', ...files]);
  expect(exitCode, output).toBe(0);
  expect(output).not.toMatch(/warning/i);
});

test('Every flow, and every check of the flows that are written, is either said or left out with a reason', async ({}, testInfo) => {
  for (const api of apis) {
    const { document, leftOut } = await written(api.name, testInfo.outputPath());
    const flows = Object.values(api.flows).flat();
    const said = new Map(document.workflows.map((workflow) => [workflow.summary, workflow]));
    const reasons = new Map(leftOut.flows.map(({ flow, reason }) => [flow, reason]));
    for (const { title, steps } of flows) {
      expect.soft(said.has(title) !== Boolean(reasons.get(title)), `${api.name}: ${title}`).toBe(true);
      for (const step of said.has(title) ? steps : []) {
        const criteria = said.get(title)?.steps.filter(({ description }) => description === `${step.title}.`) ?? [];
        const told = new Set(
          criteria.flatMap((each) => each.successCriteria.flatMap((c) => c['x-requirements'] ?? [])),
        );
        const unsaid = leftOut.checks.filter((check) => check.flow === title && check.step === step.title);
        for (const id of unsaid.map(({ requirement }) => requirement)) told.add(id ?? '');
        for (const { requirement } of 'checks' in step ? step.checks : [])
          expect.soft(told, `${api.name}: ${title}: ${step.title}`).toContain(requirement);
      }
    }
  }
});

test('A criterion holds for the same values as the matcher that it is written from', () => {
  const { is, isNot, money, present, absent, oneOf, length, every, includes, lacks, itemWhere } = matchers;
  const orNothing = (matcher: matchers.Matcher): matchers.Matcher => ({
    ...matcher,
    holds: (received, argument) => received === undefined || matcher.holds(received, argument),
  });
  const table: readonly matchers.Matcher[] = [
    ...[is('a'), is('it\'s "so" \\'), is(25.5), is(true), is(null), is([]), is([1, 'a']), is({ a: 1, b: [2] })],
    ...[isNot('a'), isNot(25.5), present, absent, oneOf(['a', 25.5]), length(0), length(2)],
    ...[money(0), money(25), money('25.50'), money(25.25), money(-5)],
    ...[every('/a', is('x')), every('/a', money(25)), every('/a', present), every('/a', absent)],
    ...[includes('/a', 'x'), includes('/a', 'x', 2), includes('/a/b', 1), lacks('/a', 'x')],
    ...[itemWhere('/a', 'x', '/b', is(1)), itemWhere('/a', 'x', '/b', money(25)), itemWhere('/a', 'x', '/b', absent)],
    ...[orNothing(is('a')), orNothing(money(25)), orNothing(includes('/a', 'x'))],
  ];
  const plain = [
    undefined,
    null,
    '',
    'a',
    'A',
    'it\'s "so" \\',
    0,
    '0',
    '0.00',
    25,
    '25',
    '25.0',
    '25.00',
    25.5,
    '25.5',
  ];
  const more = ['25.50', '25.500', '25.501', 25.25, '25.25', 0.05, '0.05', -5, '-5.00', true, false, { a: 1, b: [2] }];
  const items = ['x', 'y', 25, '25.00', null, { b: 1 }].flatMap((a) => [{ a }, { a, b: 1 }, { a, b: '25.00' }]);
  const lists = [
    [],
    [1, 'a'],
    ['a', 1],
    [{}],
    ...items.map((item) => [item]),
    [items[0], items[0]],
    [items[0], items[4]],
  ];
  for (const matcher of table) {
    const check = { requirement: 'TOY-01', look: 'body', pointer: '/at', matcher } as const;
    const { condition } = checkCriterion(check, matcher.argument, undefined);
    for (const value of [...plain, ...more, ...items, ...lists]) {
      const body = value === undefined ? {} : { at: value };
      // As Respect asks it: of a list whose only item is the body.
      const holds = query(condition, [body]).nodes.length > 0;
      expect.soft(holds, `${condition} of ${JSON.stringify(body)}`).toBe(matcher.holds(value, matcher.argument));
    }
  }
});

test('Secrets stand in a document only as inputs', async ({}, testInfo) => {
  for (const api of apis) {
    const { file, document } = await written(api.name, testInfo.outputPath());
    const { world } = await createMockOf(api.name);
    const text = await readFile(file, 'utf8');
    const workflows = JSON.stringify(document.workflows);
    for (const [name, { secret }] of Object.entries(api.given)) {
      const value = world[name];
      if (!secret || !value || value.length < 4) continue;
      expect.soft(workflows.includes(value), `${api.name}: ${name}`).toBe(false);
      expect.soft(text.split(value).length - 1, `${api.name}: ${name}`).toBeLessThanOrEqual(1);
    }
  }
});

for (const { name } of apis) {
  test(`Respect plays the flows of ${name} against its mock, and every criterion holds`, async ({}, testInfo) => {
    const today = new Date().toISOString().slice(0, 10);
    const { file, document } = await written(name, testInfo.outputPath(), today);
    const ids = document.workflows.map(({ workflowId }) => workflowId);
    const chosen = name === 'connexpay' ? ids.filter((id) => PLAYED.some((area) => id.startsWith(`${area}-`))) : ids;
    const served = await serveMock(await createMockOf(name));
    const played = await playDocument(file, name, served.url, chosen);
    await served.close();
    expect(played.failed, played.output).toEqual([]);
    expect(played.exitCode, played.output).toBe(0);
    expect(played.workflows).toBe(chosen.length);
    expect(played.workflows).toBeGreaterThan(0);
  });
}

for (const { api, fault, workflow, step } of SEEN) {
  test(`Respect sees in ${api} that ${fault}`, async ({}, testInfo) => {
    const { file } = await written(api, testInfo.outputPath(), DAY_OF_STAND);
    const served = await serveFaulty(api, fault);
    const played = await playDocument(file, api, served.url, [workflow]);
    await served.close();
    expect(played.exitCode, played.output).not.toBe(0);
    expect(played.failed).toEqual([`${workflow} / ${step}`]);
    expect(played.output).toContain(step);
  });
}

test('Bad input to the Arazzo command gets one sentence and exit code 3', async () => {
  const table: readonly (readonly [string[], string])[] = [
    [['nope'], 'No API is called “nope”; expected one of'],
    [['--seed', 'many'], '--seed is a whole number; received “many”.'],
    [['--date', '2026-02-30'], '--date is a day such as 2026-01-31; received “2026-02-30”.'],
    [['--sed', '1'], "Unknown option '--sed'"],
  ];
  for (const [args, sentence] of table) {
    const { exitCode, output } = await runCommand('arazzo.ts', args);
    expect.soft(exitCode, args.join(' ')).toBe(3);
    expect.soft(output).toContain(sentence);
    expect.soft(output.trim().split('\n'), output).toHaveLength(1);
  }
  const { exitCode, output } = await runCommand('arazzo.ts', ['--help']);
  expect(exitCode).toBe(0);
  expect(output).toContain('Usage: npm run arazzo');
});

async function written(name: string, folder: string, date = DAY_OF_STAND): Promise<WrittenFiles> {
  const api = apis.find((each) => each.name === name);
  if (!api) throw new Error(`No API is called ${name}.`);
  await mkdir(folder, { recursive: true });
  return writeFiles(api, { seed: SEED, date, folder });
}
