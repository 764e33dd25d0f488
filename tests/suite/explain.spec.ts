/** The command that explains a requirement says what specs, contract and catalogue say, and where to look. */
import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { apis } from '../../specs/index.ts';
import type { Explanation } from '../../src/cli/explain/explanation.ts';
import { loadContract } from '../../src/contract/load.ts';
import { requirementsOf, shapeId } from '../../src/engine/requirements.ts';
import { runCommand } from './run/conformance-run.ts';

test.describe.configure({ timeout: 120_000 });

test('A requirement is printed with its source, the steps that prove it, and the faults that break it', async () => {
  const { exitCode, output } = await runCommand('explain.ts', ['cxp-return-03']);
  expect(exitCode).toBe(0);
  for (const part of [
    'CXP-RETURN-03 (connexpay)\nThe returns of a sale never exceed the sale',
    'basis       documented: the document says it',
    'source      Other Errors: row “Original Amount exceeded”',
    'if broken   the target fails',
    'createReturn  POST /api/v1/returns',
    'returns at the same time do not see each other  over-return-at-once',
    'npm start -- --requirement CXP-RETURN-03',
  ])
    expect.soft(output).toContain(part);
  const [, line = '0'] =
    /✓ Nothing more can be returned {2}specs\/connexpay\/flows\/returns\.ts:(\d+)/.exec(output) ?? [];
  expect(lineOf('specs/connexpay/flows/returns.ts', Number(line))).toContain("step('Nothing more can be returned'");
  // No terminal reads this.
  expect(output).not.toContain('\u001b');
});

test('What cannot fail a target, and what nobody looks at, is said with the reason', async () => {
  const { output } = await runCommand('explain.ts', ['BKO-MONEY-01', 'CXP-TEXT-E002']);
  expect(output).toContain('if broken   reported only: it rests on an assumption');
  expect(output).toMatch(/BKO-AMB-011 .*\n\s+we assume: result\.code/);
  const { untested } = apis.flatMap(({ requirements }) => requirements).find(({ id }) => id === 'CXP-TEXT-E002') ?? {};
  expect(output).toContain(`none: ${untested}`);
  expect(output).not.toContain('npm start -- --requirement CXP-TEXT-E002');
});

test('The requirement on the fields of an operation names the flows of its cases', async () => {
  const { output } = await runCommand('explain.ts', ['CXP-FIELD-createVoid']);
  expect(output).toMatch(/The fields of createVoid by SaleGuid .*\n\s+✓ \d+ cases of it prove this/);
});

for (const api of apis) {
  test(`Every kind of requirement of ${api.name} is explained as it is written`, async () => {
    const contract = await loadContract(api.name);
    const rows = requirementsOf(api, contract);
    const kinds = [
      api.requirements.find(({ untested }) => untested === undefined),
      api.requirements.find(({ untested }) => untested !== undefined),
      api.requirements.find(({ ambiguities = [] }) => ambiguities.length > 0),
      rows.get(shapeId(api, [...contract.operations.keys()][0] ?? '')),
      [...rows.values()].find(({ id }) => id.includes('-FIELD-')),
    ].flatMap((row) => row ?? []);
    const ids = kinds.map(({ id }) => id);
    expect(ids).toHaveLength(5);

    const { exitCode, output } = await runCommand('explain.ts', [...ids, '--json']);
    expect(exitCode, output).toBe(0);
    const explained: Explanation[] = JSON.parse(output);
    expect(explained.map(({ id }) => id)).toEqual(ids);
    for (const [index, { statement, basis, source, operations, ambiguities = [], untested }] of kinds.entries()) {
      const one = explained[index];
      expect.soft(one).toMatchObject({ api: api.name, statement, basis, source });
      expect.soft(one?.operations.map(({ id }) => id)).toEqual(operations);
      expect.soft(one?.operations.every(({ method, path }) => method !== '' && path !== '')).toBe(true);
      expect.soft(one?.ambiguities.map(({ id }) => id).toSorted()).toEqual([...ambiguities].toSorted());
      expect.soft(one?.untested).toBe(untested);
      expect.soft((one?.flows ?? []).length > 0, one?.id).toBe(untested === undefined);
      for (const { at } of one?.flows ?? []) expect.soft(lineOf(...placeOf(at)), at).not.toBe('');
    }
    expect(explained[0]?.faults.length).toBeGreaterThan(0);
  });
}

test('Bad input gets one sentence with what was perhaps meant, and exit code 3', async () => {
  const table: readonly (readonly [string[], string])[] = [
    [[], 'Which requirement? Give an id such as CXP-RETURN-03'],
    [['CXP-RETRUN-03'], 'No requirement has the id “CXP-RETRUN-03”; the nearest are CXP-RETURN-03'],
    [['CXP-RETURN-999'], 'the nearest are CXP-RETURN-'],
    [['nothing'], 'No requirement has the id “nothing”.'],
    [['CXP-RETURN-03', '--jsn'], "Unknown option '--jsn'; see npm run explain -- --help."],
  ];
  for (const [args, sentence] of table) {
    const { exitCode, output } = await runCommand('explain.ts', args);
    expect.soft(exitCode, args.join(' ')).toBe(3);
    expect.soft(output).toContain(sentence);
    expect.soft(output.trim().split('\n'), output).toHaveLength(1);
  }
});

test('What clients are held against is explained as well, with what looks at it', async () => {
  const { exitCode, output } = await runCommand('explain.ts', ['cxp-client-state', 'V3P-CLIENT-RECOVERY']);
  expect(exitCode).toBe(0);
  expect(output).toContain('createVoid  POST /api/v1/void');
  expect(output).toContain('if broken   the client fails');
  expect(output).toContain('npm run verify-journal -- <journal>');
  expect(output).toContain('none: The document offers no look-up of a payment without its id.');
});

test('The command explains itself', async () => {
  const { exitCode, output } = await runCommand('explain.ts', ['--help']);
  expect(exitCode).toBe(0);
  expect(output).toContain('Usage: npm run explain -- <requirement id>...');
});

function placeOf(at: string): [file: string, line: number] {
  const [file = '', line = '0'] = at.split(':');
  return [file, Number(line)];
}

function lineOf(file: string, line: number): string {
  return (
    readFileSync(new URL(`../../${file}`, import.meta.url), 'utf8')
      .split('\n')
      [line - 1]?.trim() ?? ''
  );
}
