/** Lines of ours are changed one by one: what is noticed counts, and what is not is named with its place. */
import path from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { expect, test } from '@playwright/test';
import type { MutantResult } from '@stryker-mutator/api/core';
import { parts } from '../../src/cli/mutate/parts.ts';
import { recordMutants, showMutants } from '../../src/cli/mutate/show.ts';
import { runCommand } from './run/conformance-run.ts';

const mutant = (status: MutantResult['status'], changes: Partial<MutantResult> = {}): MutantResult => ({
  id: '1',
  fileName: 'src/money/ledger.ts',
  mutatorName: 'ConditionalExpression',
  replacement: 'true',
  location: { start: { line: 7, column: 3 }, end: { line: 7, column: 9 } },
  status,
  ...changes,
});

test('What nobody notices is named with its place; what is marked as changing nothing, with its reason', () => {
  const record = recordMutants('engine', [
    mutant('Killed'),
    mutant('Timeout'),
    mutant('Survived'),
    mutant('NoCoverage'),
    mutant('Ignored', { statusReason: 'same: nothing is left to capture' }),
    mutant('Ignored', { statusReason: 'Ignored because of excluded mutation "StringLiteral"' }),
    mutant('Ignored', { static: true }),
  ]);
  expect(record).toMatchObject({ changes: 4, noticed: 2, notTried: 2 });
  expect(record.equivalent.map(({ because }) => because)).toEqual(['same: nothing is left to capture']);
  expect(stripVTControlCharacters(showMutants(record))).toBe(
    [
      'engine · 4 changes: 2 noticed, 2 not',
      '  1 marked as changing nothing, 2 of constants not tried',
      '  src/money/ledger.ts:7:3 ConditionalExpression: true',
      '  src/money/ledger.ts:7:3 ConditionalExpression: true (nothing runs through it)',
      '',
    ].join('\n'),
  );
});

test('Flows notice every change of a mock’s rules', async ({}, testInfo) => {
  test.setTimeout(180_000);
  const { exitCode, output } = await runCommand('mutate.ts', ['backoffice-rules'], {
    TOLLGATE_REPORTS: testInfo.outputPath('reports'),
  });
  expect(output).toMatch(/^backoffice-rules · [1-9]\d* changes: [1-9]\d* noticed, 0 not$/m);
  expect(exitCode, output).toBe(0);
});

test('Bad input to the mutate command gets one sentence and exit code 3', async () => {
  const names = parts.map(({ name }) => name).join(', ');
  const table: readonly [args: readonly string[], told: string][] = [
    [['ledger'], `No part is called “ledger”; expected one of ${names}.`],
    [['--files', 'src/money/ledger.ts'], '--files goes with the one part that judges them; name it.'],
    [
      ['backoffice-rules', '--files', 'src/no.ts'],
      `There is no file src/no.ts to change, seen from ${path.resolve('.')}.`,
    ],
  ];
  for (const [args, told] of table) {
    const { exitCode, output } = await runCommand('mutate.ts', args);
    expect(output.trim().split('\n').at(-1)).toBe(told);
    expect(exitCode, told).toBe(3);
  }
});
