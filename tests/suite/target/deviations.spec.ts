/** Known deviations excuse exactly what they name, for as long as they may, and not for ever. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import type { FlowResult } from '../../../src/engine/result.ts';
import { recordApi } from '../../../src/report/record.ts';
import { type Deviation, isExpired, readDeviations, withDeviations } from '../../../src/target/deviations.ts';
import type { Finding } from '../../../src/vocabulary/finding.ts';
import { flow, toyApi, toyContract } from '../engine/toy-api.ts';
import { pays } from '../engine/toy-flows.ts';

const NOW = Date.UTC(2026, 10, 21, 12);
const deviation: Deviation = {
  requirement: 'TOY-PAY-01',
  kind: 'value',
  pointer: '/note',
  reason: 'The sandbox shouts.',
  ticket: 'PAY-1',
  owner: 'ann',
  expires: '2099-12-31',
};

function resultWith(changes: Partial<Finding>): FlowResult {
  const finding: Finding = {
    requirement: 'TOY-PAY-01',
    kind: 'value',
    basis: 'documented',
    pointer: '/note',
    expected: '"ok"',
    received: '"OK"',
    operation: 'createPayment',
    flow: 'Flow',
    step: 'Step',
    at: 'specs/toy.ts:7',
    ...changes,
  };
  const evidence = [{ requirement: finding.requirement, verdict: 'failed' as const, finding }];
  return { api: 'toy-pay', flow: 'Flow', at: '', evidence, calls: [], cases: {}, transcripts: [] };
}

const verdictOf = (result: FlowResult, deviations: readonly Deviation[]) =>
  withDeviations(result, deviations).evidence[0]?.verdict;

test('The failure that it names is known', () => {
  expect(verdictOf(resultWith({}), [deviation])).toBe('known');
});

test('A failure of another requirement, kind or place is a failure', () => {
  for (const changes of [{ requirement: 'TOY-PAY-02' }, { kind: 'money' }, { pointer: '/amount' }] as const)
    expect(verdictOf(resultWith(changes), [deviation]), JSON.stringify(changes)).toBe('failed');
});

test('What waits for an excused step is known with it, but not what waits for a failure beside it', () => {
  const { evidence, ...rest } = resultWith({});
  const waiting = { ...evidence[0]!, requirement: 'TOY-PAY-02', verdict: 'blocked' as const };
  const verdicts = (result: FlowResult) => withDeviations(result, [deviation]).evidence.map(({ verdict }) => verdict);
  expect(verdicts({ ...rest, evidence: [...evidence, waiting] })).toEqual(['known', 'known']);
  const beside = resultWith({ kind: 'money' }).evidence;
  expect(verdicts({ ...rest, evidence: [...evidence, ...beside, waiting] })).toEqual(['known', 'failed', 'blocked']);
});

test('Without a pointer it excuses the kind wherever it is found', () => {
  const { pointer: _, ...anywhere } = deviation;
  expect(verdictOf(resultWith({ pointer: '/amount' }), [anywhere])).toBe('known');
});

test('It excuses through its last day and not a day longer', () => {
  const last = { ...deviation, expires: '2026-11-21' };
  expect(isExpired(last, NOW)).toBe(false);
  expect(isExpired(last, NOW + 86_400_000)).toBe(true);
  expect(verdictOf(resultWith({}), [{ ...deviation, expires: '2020-01-01' }])).toBe('failed');
});

test('The record tells what became of each', () => {
  const stateOf = (result: FlowResult, own = deviation) =>
    recordApi(toyApi, toyContract, { kind: 'mock', baseUrl: 'mock' }, [withDeviations(result, [own])], {
      deviations: [own],
    }).deviations[0]?.state;
  const passed: FlowResult = { ...resultWith({}), evidence: [{ requirement: 'TOY-PAY-01', verdict: 'passed' }] };
  const elsewhere: FlowResult = { ...passed, evidence: [{ requirement: 'TOY-PAY-02', verdict: 'passed' }] };
  expect(stateOf(resultWith({}))).toBe('holds');
  expect(stateOf(passed)).toBe('fixed');
  expect(stateOf(elsewhere)).toBe('not-looked-at');
  expect(stateOf(resultWith({}), { ...deviation, expires: '2020-01-01' })).toBe('expired');
});

test('It is fixed only if every flow that could show it was played', () => {
  const passed: FlowResult = { ...resultWith({}), evidence: [{ requirement: 'TOY-PAY-01', verdict: 'passed' }] };
  const api = { ...toyApi, flows: { payments: [flow('Flow', [pays]), flow('Other', [pays])] } };
  const stateAfter = (...results: FlowResult[]) =>
    recordApi(api, toyContract, { kind: 'mock', baseUrl: 'mock' }, results, { deviations: [deviation] }).deviations[0]
      ?.state;
  expect(stateAfter(passed)).toBe('not-looked-at');
  expect(stateAfter(passed, { ...passed, flow: 'Other' })).toBe('fixed');
});

const wrong: readonly [fact: string, text: string, sentence: RegExp][] = [
  ['is no YAML', 'a: [', /cannot be read as YAML/],
  ['is no list', 'a: 1', /at the top: it must be array/],
  [
    'lacks an owner',
    JSON.stringify([{ ...deviation, owner: undefined }]),
    /at \/0: it must have required property 'owner'/,
  ],
  [
    'knows no such requirement',
    JSON.stringify([{ ...deviation, requirement: 'TOY-NO-01' }]),
    /no requirement has the id TOY-NO-01/,
  ],
  ['excuses for too long', JSON.stringify([{ ...deviation, expires: '2027-05-21' }]), /at most 180 days ahead/],
  ['names no day', JSON.stringify([{ ...deviation, expires: '2026-13-41' }]), /which is no day/],
];
for (const [fact, text, sentence] of wrong)
  test(`A file that ${fact} is told in one sentence`, async () => {
    const folder = await mkdtemp(path.join(tmpdir(), 'tollgate-'));
    const file = path.join(folder, 'deviations.yaml');
    await writeFile(file, text);
    const read = readDeviations(file, (id) => id === 'TOY-PAY-01', NOW);
    await expect(read).rejects.toThrow(sentence);
    await rm(folder, { recursive: true });
  });
