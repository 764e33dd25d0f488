/** The difference of two records tells each change once, under the right heading, and only a regression ends badly. */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { stripVTControlCharacters } from 'node:util';
import { expect, type TestInfo, test } from '@playwright/test';
import { Ajv2020 } from 'ajv/dist/2020.js';
import type { AnswerShape } from '../../src/engine/shape.ts';
import { diffRecords } from '../../src/report/diff/record-diff.ts';
import { requirementChanges } from '../../src/report/diff/requirement-changes.ts';
import { shapeChanges } from '../../src/report/diff/shape-changes.ts';
import { tellDiff } from '../../src/report/diff/tell-diff.ts';
import type { OperationRecord, RequirementRecord, RunRecord } from '../../src/report/record.ts';
import { recordApi } from '../../src/report/record.ts';
import type { Finding } from '../../src/vocabulary/finding.ts';
import { type Verdict, verdicts } from '../../src/vocabulary/verdict.ts';
import { serveFaulty } from './arazzo/serve-faulty.ts';
import { toyApi, toyContract } from './engine/toy-api.ts';
import { conformanceRun, runCommand } from './run/conformance-run.ts';

test.describe.configure({ timeout: 240_000 });

const schemaFile = new URL('../../src/report/diff/diff.schema.json', import.meta.url);
const isDiff = new Ajv2020({ strictTypes: false }).compile(JSON.parse(await readFile(schemaFile, 'utf8')));

const finding: Finding = {
  requirement: 'TOY-PAY-01',
  kind: 'value',
  basis: 'documented',
  pointer: '/note',
  expected: '"ok"',
  received: '"no"',
  operation: 'createPayment',
  flow: 'Flow',
  step: 'Step',
  at: 'specs/toy.ts:7',
};

function row(verdict: Verdict, id = 'TOY-PAY-01', findings: readonly Finding[] = [finding]): RequirementRecord {
  const isBare = ['passed', 'untested', 'not-applicable'].includes(verdict);
  return {
    id,
    basis: 'documented',
    statement: 'A payment is approved.',
    source: { section: 'Toys', locator: id },
    operations: ['createPayment'],
    verdict,
    ...(['untested', 'not-applicable'].includes(verdict) ? { reason: 'nobody looked' } : {}),
    flows: ['Flow'],
    findings: isBare ? [] : findings,
  };
}

function record(rows: readonly RequirementRecord[], shapes?: Record<string, AnswerShape>, name = 'toy-pay'): RunRecord {
  const empty = recordApi(toyApi, toyContract, { kind: 'mock', baseUrl: 'mock' }, []);
  const operations = empty.operations.map((each) => (each.operationId === 'getPayment' ? answered(shapes) : each));
  const run = { suiteVersion: '0.1.0', seed: '42', start: '2026-11-30T12:00:00.000Z', duration: 1 };
  return {
    schemaVersion: 2,
    run: { ...run, planned: 1, played: 1, exitCode: 0 },
    apis: [{ ...empty, api: name, operations, requirements: rows }],
  };
}

function answered(shapes: Record<string, AnswerShape> = {}): OperationRecord {
  const statuses = Object.fromEntries(Object.keys(shapes).map((status) => [status, 1]));
  const common = { operationId: 'getPayment', method: 'GET', path: '/api/payments/{id}', calls: 1, durations: [1] };
  return { ...common, statuses, ...(Object.keys(shapes).length > 0 ? { shapes } : {}) };
}

const told = (before: RunRecord, after: RunRecord) =>
  stripVTControlCharacters(tellDiff(diffRecords(before, after), { before: 'a.json', after: 'b.json' }));

test('Each pair of verdicts is one change, and only a new failure is a regression', () => {
  const table: readonly (readonly [before: Verdict | null, after: Verdict | null, change: string | undefined])[] = [
    ['passed', 'failed', 'newly-failing'],
    ['untested', 'failed', 'newly-failing'],
    ['blocked', 'failed', 'newly-failing'],
    ['known', 'failed', 'newly-failing'],
    ['assumption', 'failed', 'newly-failing'],
    [null, 'failed', 'newly-failing'],
    ['failed', 'failed', 'still-failing'],
    ['failed', 'passed', 'fixed'],
    ['failed', 'known', 'reclassified'],
    ['known', 'passed', 'reclassified'],
    ['passed', 'assumption', 'reclassified'],
    ['untested', 'assumption', 'reclassified'],
    ['passed', 'blocked', 'not-looked-at-any-more'],
    ['passed', 'suite-error', 'not-looked-at-any-more'],
    ['failed', 'untested', 'not-looked-at-any-more'],
    ['known', 'not-applicable', 'not-looked-at-any-more'],
    ['untested', 'passed', 'looked-at-now'],
    ['untested', 'blocked', 'still-not-looked-at'],
    ['untested', 'suite-error', 'still-not-looked-at'],
    [null, 'passed', 'added'],
    ['passed', null, 'removed'],
    ['failed', null, 'removed'],
  ];
  for (const [before, after, change] of table) {
    const rows = (verdict: Verdict | null) => (verdict === null ? [] : [row(verdict)]);
    const pair = `${before} → ${after}`;
    expect.soft(requirementChanges(rows(before), rows(after)), pair).toMatchObject([{ change, before, after }]);
    const diff = diffRecords(record(rows(before)), record(rows(after)));
    expect.soft(diff.regression, pair).toBe(change === 'newly-failing');
    const isLoss = change === 'not-looked-at-any-more' || after === 'suite-error';
    expect.soft(diff.lossOfProof, pair).toBe(isLoss);
    expect.soft(isDiff(diff), JSON.stringify(isDiff.errors)).toBe(true);
  }
  for (const verdict of verdicts.filter((each) => each !== 'failed'))
    expect.soft(requirementChanges([row(verdict)], [row(verdict)]), verdict).toEqual([]);
});

test('A regression shows the promise, its source, and the first finding that fails', () => {
  const assumed = { ...finding, basis: 'assumed', received: 'another colour' } as const;
  const waits = { ...finding, kind: 'prerequisite', received: 'no token' } as const;
  const text = told(record([row('passed')]), record([row('failed', 'TOY-PAY-01', [waits, assumed, finding, finding])]));
  expect(text.split('\n')).toEqual([
    'before: a.json (2026-11-30T12:00:00.000Z, seed 42, Tollgate 0.1.0)',
    'after:  b.json (2026-11-30T12:00:00.000Z, seed 42, Tollgate 0.1.0)',
    '',
    'toy-pay · mock',
    '',
    'newly failing (1)',
    'TOY-PAY-01 A payment is approved.',
    '  passed → failed',
    '  documented: Toys, TOY-PAY-01',
    '  createPayment /note (value)',
    '    expected: "ok"',
    '    received: "no"',
    '    “Step” in “Flow”, specs/toy.ts:7',
    '',
    'Regression: 1 requirement(s) newly fail.',
    '',
  ]);
});

test('One cause is told once for all that it keeps from being looked at', () => {
  const ids = ['TOY-PAY-01', 'TOY-PAY-02'];
  const because = { ...finding, kind: 'prerequisite', received: 'no token' } as const;
  const rows = (verdict: Verdict) => ids.map((id) => row(verdict, id, [finding, because]));
  const text = told(record(rows('passed')), record(rows('blocked')));
  expect(text).toContain('not looked at any more (2)\n  passed → blocked: no token\n    TOY-PAY-01, TOY-PAY-02\n');
  expect(text).toContain('No regression, but less is proven than before.');
});

test('Equal records differ in nothing, be some of it broken', () => {
  const whole = record([row('passed'), row('failed', 'TOY-PAY-02')], { 200: { '': { types: ['object'] } } });
  expect(told(whole, whole)).toBe('Nothing differs.\nStill failing: TOY-PAY-02\n');
  expect(told(record([]), record([]))).toBe('Nothing differs.\n');
});

test('What answers look like is compared by status, and what is within something new is told with it', () => {
  const before = {
    200: {
      '': only('object'),
      '/id': only('string'),
      '/old': only('object'),
      '/old/in': only('null'),
      '/n': only('integer'),
    },
    400: { '': only('object') },
    404: { '': only('string') },
  };
  const after = {
    200: {
      '': only('object'),
      '/id': { types: ['null', 'string'] },
      '/n': only('integer'),
      '/new': only('array'),
      '/new/*': only('string'),
    },
    404: {},
    500: { '': only('object') },
  } as const;
  const place = { operation: 'getPayment', status: '200' };
  const changes = shapeChanges([answered(before)], [answered(after)]);
  expect(changes).toEqual([
    { ...place, pointer: '/id', change: 'types', before: ['string'], after: ['null', 'string'] },
    { ...place, pointer: '/new', change: 'new-field', types: ['array'] },
    { ...place, pointer: '/old', change: 'lost-field', types: ['object'] },
    { ...place, status: '400', change: 'lost-status' },
    { ...place, status: '404', pointer: '', change: 'lost-field', types: ['string'] },
    { ...place, status: '500', change: 'new-status' },
  ]);
  expect(isDiff(diffRecords(record([], before), record([], after)))).toBe(true);
  expect(told(record([], before), record([], after)).split('\n').slice(4, -1)).toEqual([
    '',
    'answers that look otherwise (6)',
    '  getPayment',
    '    200 /id: type string → null or string',
    '    200 /new: new field, array',
    '    200 /old: field lost, was object',
    '    status 400: not seen any more',
    '    404 (the whole answer): field lost, was string',
    '    status 500: new',
    '',
    'No regression.',
  ]);
});

test('New and lost values of an enum are told', () => {
  const valued = (...values: string[]) => ({ 200: { '/status': { types: ['string' as const], values } } });
  const [before, after] = [record([], valued('approved', 'void')), record([], valued('approved', '‹other›'))];
  expect(told(before, after)).toContain('200 /status: new value "‹other›"; not seen any more: "void"');
  expect(isDiff(diffRecords(before, after))).toBe(true);
});

test('APIs that only one record has are named and not compared', () => {
  const [one, other] = [record([row('passed')], undefined, 'one'), record([row('failed')], undefined, 'other')];
  const diff = diffRecords(one, other);
  expect(diff).toMatchObject({ regression: false, addedApis: ['other'], removedApis: ['one'], apis: [] });
  expect(told(one, other)).toContain('added: other, of which the record before tells nothing\nremoved: one,');
});

test('The command ends with 1 only on a regression, or on a loss of proof if it is strict', async ({}, testInfo) => {
  const file = async (verdict: Verdict) => written(testInfo, `${verdict}.json`, record([row(verdict)]));
  const [passed, failed, untested] = [await file('passed'), await file('failed'), await file('untested')];
  const table: readonly (readonly [string[], number, string])[] = [
    [[passed, passed], 0, 'Nothing differs.'],
    [[failed, passed], 0, 'fixed (1)'],
    [[passed, failed], 1, 'newly failing (1)'],
    [[passed, untested], 0, 'not looked at any more (1)'],
    [[passed, untested, '--strict'], 1, 'not looked at any more (1)'],
    [[passed, failed, '--json'], 1, '"regression": true'],
    [['--help'], 0, 'Usage: npm run diff'],
  ];
  const ended = await Promise.all(
    table.map(([args]) => runCommand('diff.ts', args, { NO_COLOR: '', FORCE_COLOR: '1' })),
  );
  for (const [index, [args, code, text]] of table.entries()) {
    const { exitCode, output = '' } = ended[index] ?? {};
    expect.soft(exitCode, `${args}\n${output}`).toBe(code);
    expect.soft(output).toContain(text);
    expect.soft(stripVTControlCharacters(output)).toBe(output);
  }
});

test('What is no record gets one sentence and exit code 3', async ({}, testInfo) => {
  const good = await written(testInfo, 'good.json', record([row('passed')]));
  const text = await written(testInfo, 'text.json', 'hello');
  const other = await written(testInfo, 'other.json', { hello: 1 });
  const old = await written(testInfo, 'old.json', { schemaVersion: 1, run: {}, apis: [] });
  const torn = await written(testInfo, 'torn.json', { schemaVersion: 2, run: {}, apis: [] });
  const table: readonly (readonly [string[], string])[] = [
    [[], 'Which records? Give two files, before and after; received 0'],
    [[good], 'received 1; see npm run diff -- --help.'],
    [[good, 'none.json'], 'none.json cannot be read: expected the conformance.json of a run, received no such file'],
    [[testInfo.outputDir, good], 'received a folder; npm start writes one into reports/.'],
    [[good, text], 'received text that is not JSON'],
    [[other, good], 'received other JSON'],
    [[old, good], 'expected a record with schemaVersion 2, received 1; run npm start once more'],
    [[good, torn], 'received one that breaks its schema at /run: must have required property'],
    [[good, good, '--stirct'], "Unknown option '--stirct'; see npm run diff -- --help."],
  ];
  const ended = await Promise.all(table.map(([args]) => runCommand('diff.ts', args)));
  for (const [index, [args, sentence]] of table.entries()) {
    const { exitCode, output = '' } = ended[index] ?? {};
    expect.soft(exitCode, args.join(' ')).toBe(3);
    expect.soft(output).toContain(sentence);
    expect.soft(output.trim().split('\n'), output).toHaveLength(1);
  }
});

test('Of two real runs, the second on a mock that repeats the secure key, the new failure and the new field are told', async ({}, testInfo) => {
  const area = ['backoffice', 'cancellations'];
  const right = await conformanceRun(testInfo.outputPath('right'), area);
  const served = await serveFaulty('backoffice', 'the secure key comes back');
  const wrong = await conformanceRun(testInfo.outputPath('wrong'), area, { BACKOFFICE_BASE_URL: served.url });
  await served.close();
  expect([right.exitCode, wrong.exitCode], right.output + wrong.output).toEqual([0, 1]);
  const [before, after] = [right, wrong].map(({ reports }) => `${reports}/conformance.json`);
  const { exitCode, output } = await runCommand('diff.ts', [before ?? '', after ?? '', '--json']);
  expect(exitCode, output).toBe(1);
  const diff = JSON.parse(output);
  expect(isDiff(diff), JSON.stringify(isDiff.errors)).toBe(true);
  const [{ requirements, answers }] = diff.apis;
  expect(requirements.find(({ id }: RequirementRecord) => id === 'BKO-SECRET-01')).toMatchObject({
    change: 'newly-failing',
    before: 'passed',
    after: 'failed',
    finding: { requirement: 'BKO-SECRET-01', basis: 'documented' },
  });
  const field = { change: 'new-field', status: '200', pointer: '/secureKey', types: ['string'] };
  expect(answers).toEqual([
    { operation: 'createPayment', ...field },
    { operation: 'operatePayment', ...field },
  ]);
});

function only(type: 'object' | 'string' | 'null' | 'integer' | 'array') {
  return { types: [type] };
}

async function written(testInfo: TestInfo, name: string, data: unknown): Promise<string> {
  const file = testInfo.outputPath(name);
  await mkdir(testInfo.outputDir, { recursive: true });
  await writeFile(file, typeof data === 'string' ? data : JSON.stringify(data));
  return file;
}
