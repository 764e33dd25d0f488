/** The exit code tells the gravest of what happened, and a run that looked at too little is never 0. */
import { expect, test } from '@playwright/test';
import { type ExitCode, exitCodeOf } from '../../src/report/exit-code.ts';
import { recordApi, type TargetRecord } from '../../src/report/record.ts';
import type { Verdict } from '../../src/vocabulary/verdict.ts';
import { toyApi, toyContract } from './engine/toy-api.ts';

const at = { operation: 'getPayment', flow: 'Flow', step: 'Step', at: 'specs/toy.ts:7' };

function recordOf(seen: Readonly<Record<string, Verdict>>, trouble?: TargetRecord['trouble']) {
  const evidence = Object.entries(seen).map(([requirement, verdict]) => ({
    requirement,
    verdict,
    ...(verdict === 'passed' || verdict === 'not-applicable'
      ? {}
      : {
          finding: {
            ...at,
            requirement,
            kind: 'value',
            basis: 'documented',
            pointer: '',
            expected: 'a',
            received: 'b',
          } as const,
        }),
  }));
  const target: TargetRecord = { kind: 'mock', baseUrl: 'mock', ...(trouble ? { trouble } : {}) };
  const result = { api: 'toy-pay', flow: 'Flow', at: '', evidence, calls: [], cases: {}, transcripts: [] };
  return recordApi(toyApi, toyContract, target, [result]);
}

const whole = { planned: 1, played: 1 };
const passed = { 'TOY-PAY-01': 'passed' } as const;

const table: readonly [fact: string, record: ReturnType<typeof recordOf>, expected: ExitCode][] = [
  ['All that was looked at is kept', recordOf(passed), 0],
  ['A promise is broken', recordOf({ ...passed, 'TOY-PAY-02': 'failed' }), 1],
  ['A promise is broken and others blocked', recordOf({ 'TOY-PAY-01': 'failed', 'TOY-PAY-02': 'blocked' }), 1],
  ['Something is blocked', recordOf({ ...passed, 'TOY-PAY-02': 'blocked' }), 2],
  ['The suite is at fault', recordOf({ ...passed, 'TOY-PAY-02': 'suite-error' }), 2],
  ['An assumption does not hold', recordOf({ ...passed, 'TOY-GUESS-01': 'assumption' }), 0],
  ['A known deviation holds', recordOf({ ...passed, 'TOY-PAY-02': 'known' }), 0],
  ['Known deviations are all that was looked at', recordOf({ 'TOY-PAY-01': 'known' }), 2],
  ['Assumptions kept everything documented away', recordOf({ 'TOY-GUESS-01': 'assumption' }), 2],
  ['Nothing is applicable', recordOf({ 'TOY-PAY-01': 'not-applicable' }), 2],
  ['The configuration is wrong', recordOf({ 'TOY-PAY-01': 'blocked' }, trouble('configuration')), 3],
  ['It might have done harm', recordOf({ 'TOY-PAY-01': 'blocked' }, trouble('safety')), 4],
];

function trouble(kind: 'configuration' | 'safety') {
  return { kind, sentence: 'Something has to be set right.' };
}

for (const [fact, record, expected] of table) {
  test(`${fact}: ${expected}`, () => {
    expect(exitCodeOf([record], whole)).toBe(expected);
  });
}

test('Of several APIs the gravest decides', () => {
  const [good, held, broken] = [
    recordOf(passed),
    recordOf({ 'TOY-PAY-01': 'blocked' }),
    recordOf({ 'TOY-PAY-01': 'failed' }),
  ];
  expect([exitCodeOf([good, held], whole), exitCodeOf([held, broken, good], whole)]).toEqual([2, 1]);
});

test('A run that played nothing, or not all that it planned, is incomplete', () => {
  expect(exitCodeOf([], { planned: 3, played: 0 })).toBe(2);
  expect(exitCodeOf([], { planned: 0, played: 0 })).toBe(2);
  expect(exitCodeOf([recordOf(passed)], { planned: 2, played: 1 })).toBe(2);
});
