/** The record folds what flows leave behind into one verdict per requirement, is valid before it is written, and is told in few lines. */
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { expect, test } from '@playwright/test';
import type { Evidence, FlowResult } from '../../src/engine/result.ts';
import type { JsonType } from '../../src/engine/shape.ts';
import { type ApiRecord, type RequirementRecord, type RunRecord, recordApi } from '../../src/report/record.ts';
import { summarise } from '../../src/report/summary.ts';
import { breachOf, recordName, writeRecord } from '../../src/report/write-record.ts';
import type { Finding } from '../../src/vocabulary/finding.ts';
import { type Verdict, verdicts, worst } from '../../src/vocabulary/verdict.ts';
import { toyApi, toyContract } from './engine/toy-api.ts';

function findingOf(requirement: string, changes: Partial<Finding> = {}): Finding {
  const where = { operation: 'createPayment', flow: 'Flow', step: 'Step', at: 'specs/toy.ts:7' };
  return {
    requirement,
    kind: 'value',
    basis: 'documented',
    pointer: '/note',
    expected: '"ok"',
    received: '"no"',
    ...where,
    ...changes,
  };
}

function seen(verdict: Verdict, requirement = 'TOY-PAY-01', changes: Partial<Finding> = {}): Evidence {
  const bare = verdict === 'passed' || verdict === 'not-applicable';
  return { requirement, verdict, ...(bare ? {} : { finding: findingOf(requirement, changes) }) };
}

function resultOf(flow: string, evidence: readonly Evidence[], changes: Partial<FlowResult> = {}): FlowResult {
  return { api: 'toy-pay', flow, at: 'specs/toy.ts:1', evidence, calls: [], cases: {}, transcripts: [], ...changes };
}

const record = (...results: FlowResult[]): ApiRecord =>
  recordApi(toyApi, toyContract, { kind: 'mock', baseUrl: 'mock' }, results);
const rowOf = ({ requirements }: ApiRecord, id = 'TOY-PAY-01'): RequirementRecord =>
  requirements.find((row) => row.id === id)!;
const run = (...apis: ApiRecord[]): RunRecord => ({
  schemaVersion: 2,
  run: {
    suiteVersion: '0.1.0',
    seed: '42',
    start: '2026-11-30T12:00:00.000Z',
    duration: 1234,
    planned: 1,
    played: 1,
    exitCode: 0,
  },
  apis,
});
const told = (...results: FlowResult[]) =>
  stripVTControlCharacters(summarise(run(record(...results)), 'reports/conformance.json'));

test('The gravest of several verdicts decides', () => {
  expect(worst([])).toBe('untested');
  for (const [index, grave] of verdicts.entries())
    for (const light of verdicts.slice(index))
      expect(worst([light, grave, light]), `${grave} over ${light}`).toBe(grave);
  expect(verdicts.indexOf('failed')).toBeLessThan(verdicts.indexOf('passed'));
});

test('A requirement has the gravest verdict of all flows, with their titles and findings', () => {
  const folded = record(
    resultOf('One', [seen('passed'), seen('passed')]),
    resultOf('Two', [seen('passed'), seen('failed')]),
    resultOf('Three', [seen('assumption')]),
  );
  expect(rowOf(folded)).toMatchObject({ verdict: 'failed', flows: ['One', 'Two', 'Three'], basis: 'documented' });
  expect(rowOf(folded).findings).toHaveLength(2);
  expect(rowOf(folded)).not.toHaveProperty('reason');
});

test('A requirement that nothing looked at is untested, with its own reason or that of the run', () => {
  const folded = record(resultOf('One', [seen('passed')]));
  expect(rowOf(folded, 'TOY-PAPER-01')).toMatchObject({ verdict: 'untested', reason: 'letters are not observable' });
  expect(rowOf(folded, 'TOY-PAY-02')).toMatchObject({
    verdict: 'untested',
    reason: 'no flow that looks at it was played in this run',
  });
  expect(rowOf(folded, 'TOY-SHAPE-getPayment').verdict).toBe('untested');
});

test('What is not applicable says why, unless another flow could look', () => {
  const lacks = resultOf('Lacks', [seen('not-applicable')], { notApplicable: 'the target gives no device' });
  expect(rowOf(record(lacks))).toMatchObject({ verdict: 'not-applicable', reason: 'the target gives no device' });
  expect(rowOf(record(lacks, resultOf('Looks', [seen('passed')])))).toMatchObject({ verdict: 'passed' });
});

test('Verdicts are counted over all requirements, calls over all flows', () => {
  const calls = [200, 200, 404, null].map((status) => ({ step: 'Step', operation: 'getPayment', status, duration: 1 }));
  const folded = record(
    resultOf('One', [seen('passed'), seen('failed', 'TOY-PAY-02')], { calls: calls.slice(0, 2) }),
    resultOf('Two', [seen('passed')], { calls: calls.slice(2) }),
  );
  expect(folded.summary).toMatchObject({
    passed: 1,
    failed: 1,
    'suite-error': 0,
    untested: folded.requirements.length - 2,
  });
  expect(Object.keys(folded.summary)).toEqual([...verdicts]);
  expect(folded.operations.find(({ operationId }) => operationId === 'getPayment')).toEqual({
    operationId: 'getPayment',
    method: 'GET',
    path: '/api/payments/{id}',
    calls: 4,
    statuses: { 200: 2, 404: 1, none: 1 },
    durations: [1, 1, 1, 1],
  });
  expect(folded.operations.map(({ calls }) => calls)).toEqual([0, 0, 4]);
});

test('The shapes of answers are folded over all flows, and only documented forms of them are written', async () => {
  const types = (...types: JsonType[]) => ({ types });
  const folded = record(
    resultOf('One', [seen('passed')], { shapes: { getPayment: { 200: { '/note': types('string') } } } }),
    resultOf('Two', [seen('passed')], {
      shapes: { getPayment: { 200: { '/note': types('null') }, 404: {} }, logIn: { 200: { '': types('object') } } },
    }),
  );
  const shapes = Object.fromEntries(folded.operations.map((each) => [each.operationId, each.shapes]));
  expect(shapes).toEqual({
    logIn: { 200: { '': types('object') } },
    createPayment: undefined,
    getPayment: { 200: { '/note': types('null', 'string') }, 404: {} },
  });
  expect(await breachOf(run(folded))).toBeUndefined();
  for (const wrong of [{}, { 200: { note: types('null') } }, { 200: { '/note': { types: [] } } }, { ok: {} }]) {
    const operations = folded.operations.map((each) => ({ ...each, shapes: wrong }));
    expect(await breachOf(run({ ...folded, operations })), JSON.stringify(wrong)).toContain('/operations/0/shapes');
  }
});

test('A record that keeps its schema is written', async () => {
  const folder = await mkdtemp(path.join(tmpdir(), 'tollgate-'));
  try {
    const kinds = ['suite-error', 'failed', 'blocked', 'assumption', 'known', 'passed'] as const;
    for (const verdict of kinds) {
      const whole = run(record(resultOf('Flow', [seen(verdict)])));
      await writeRecord(whole, path.join(folder, verdict, 'deep'));
      expect(JSON.parse(await readFile(path.join(folder, verdict, 'deep', recordName), 'utf8'))).toEqual(whole);
    }
  } finally {
    await rm(folder, { recursive: true });
  }
});

const broken: readonly [fact: string, change: Partial<RequirementRecord>][] = [
  ['a passed row with findings', { verdict: 'passed', findings: [findingOf('TOY-PAY-01')] }],
  ['a passed row that no flow looked at', { verdict: 'passed', flows: [] }],
  ['a failed row without findings', { verdict: 'failed', findings: [] }],
  ['a blocked row without findings', { verdict: 'blocked', findings: [] }],
  ['an assumption without findings', { verdict: 'assumption', findings: [] }],
  ['an error of the suite without findings', { verdict: 'suite-error', findings: [] }],
  ['an untested row without reason', { verdict: 'untested' }],
  ['a row that is not applicable without reason', { verdict: 'not-applicable' }],
  ['a verdict that nobody knows', { verdict: 'green' as Verdict }],
  ['a row without statement', { statement: '' }],
];

test('A record that contradicts itself is refused and not written', async () => {
  const folder = path.join(tmpdir(), `tollgate-never-${process.pid}`);
  const good = record(resultOf('Flow', [seen('passed')]));
  for (const [fact, change] of broken) {
    const requirements = good.requirements.map((row) => (row.id === 'TOY-PAY-01' ? { ...row, ...change } : row));
    await expect(writeRecord(run({ ...good, requirements }), folder), fact).rejects.toThrow(
      /^The run's record breaks its schema at \/apis\/0\/requirements\/0/,
    );
  }
  const { run: header, ...headless } = run(good);
  expect(header.seed).toBe('42');
  await expect(writeRecord(headless as RunRecord, folder)).rejects.toThrow("The run's record breaks its schema at : ");
  await expect(readFile(path.join(folder, recordName))).rejects.toThrow('ENOENT');
});

test('The summary of a failure shows the promise, its source, expected, received and where it is written', () => {
  const lines = told(resultOf('Flow', [seen('failed')])).split('\n');
  const start = lines.findIndex((line) => line.startsWith('failed TOY-PAY-01'));
  expect(lines.slice(start, start + 6)).toEqual([
    'failed TOY-PAY-01 A payment is approved.',
    '  documented: Toys, TOY-PAY-01',
    '  createPayment /note (value)',
    '    expected: "ok"',
    '    received: "no"',
    '    “Step” in “Flow”, specs/toy.ts:7',
  ]);
  expect(lines.at(-2)).toBe('seed 42 · 1.2 s · every verdict: reports/conformance.json');
});

test('The summary counts, and keeps silent about what is green', () => {
  const text = told(
    resultOf('Flow', [seen('passed')], {
      calls: [{ step: 'Step', operation: 'getPayment', status: 200, duration: 1 }],
    }),
  );
  expect(text).toContain('toy-pay · mock\n11 requirements: 1 passed, 10 untested; 1 of 3 operations called');
  expect(text).not.toContain('TOY-PAY');
});

test('Errors of the suite come first, assumptions last', () => {
  const text = told(
    resultOf('Flow', [
      seen('assumption', 'TOY-GUESS-01'),
      seen('failed'),
      seen('suite-error', 'TOY-PAY-02'),
      seen('blocked', 'TOY-RULE-01'),
    ]),
  );
  const places = [
    'suite-error TOY-PAY-02',
    'failed TOY-PAY-01',
    'blocked 1 requirement(s)',
    'assumption TOY-GUESS-01',
  ].map((head) => text.indexOf(head));
  expect(places).toEqual([...places].sort((a, b) => a - b));
  expect(places).not.toContain(-1);
});

test('Equal findings are told once, and many in short', () => {
  const same = [seen('failed'), seen('failed')];
  expect(told(resultOf('Flow', same)).match(/received:/g)).toHaveLength(1);
  const many = [1, 2, 3, 4, 5].map((each) => seen('failed', 'TOY-PAY-01', { received: String(each) }));
  expect(told(resultOf('Flow', many)).match(/received:/g)).toHaveLength(3);
  expect(told(resultOf('Flow', many))).toContain('  … and 2 more');
});

test('One cause is one headline, however many requirements it blocks', () => {
  const because = (received: string, id: string) => seen('blocked', id, { kind: 'prerequisite', received });
  const text = told(
    resultOf('Flow', [
      because('no token', 'TOY-PAY-01'),
      because('no token', 'TOY-PAY-02'),
      because('HTTP 503', 'TOY-RULE-01'),
    ]),
  );
  expect(text).toContain('blocked 2 requirement(s): no token\n  TOY-PAY-01, TOY-PAY-02\n');
  expect(text).toContain('blocked 1 requirement(s): HTTP 503\n  TOY-RULE-01\n');
});
