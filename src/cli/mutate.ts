/** `npm run mutate`: changes our own deciding lines one by one, and shows which changes nobody notices. */
import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { MutantResult } from '@stryker-mutator/api/core';
import { Stryker } from '@stryker-mutator/core';
import { command } from '../text/command.ts';
import { readWords } from './command-line.ts';
import { fail } from './fail.ts';
import { JUDGES, RUNNER } from './mutate/flow-runner.ts';
import { type Part, parts } from './mutate/parts.ts';
import { type MutationRecord, recordMutants, showMutants } from './mutate/show.ts';

const names = parts.map(({ name }) => name).join(', ');
const HELP = `Usage: ${command('mutate', '[<part>...] [--files <file>]')}

Lets StrykerJS change the mocks' rules and the modules that decide what is red, one place at a time, and plays flows,
faults and forbidden answers against each change. Parts: ${names} (all, unless some are named)

  --files   of one part, only these files or ranges of them, as Stryker names them: src/money/ledger.ts:20-60
  --help    this text

Writes mutation.json into reports (or TOLLGATE_REPORTS). Exit code: 0 if every change is noticed or marked in the code
as one that changes nothing, 1 if not. All parts take some ten minutes on two cores.
`;

const { values, words } = readWords('mutate', HELP, ['files']);
const unknown = words.find((word) => !parts.some(({ name }) => name === word));
if (unknown !== undefined) fail(`No part is called “${unknown}”; expected one of ${names}.`);
const files = values.files?.split(',');
if (files && words.length !== 1) fail('--files goes with the one part that judges them; name it.');
const missing = files?.find((file) => !existsSync(file.replace(/:\d+.*$/, '')));
if (missing !== undefined) fail(`There is no file ${missing} to change, seen from ${process.cwd()}.`);

const records: MutationRecord[] = [];
for (const part of parts) {
  if (words.length > 0 && !words.includes(part.name)) continue;
  const changed = files ?? part.files;
  const record = recordMutants(part.name, await mutate(part, changed));
  if (record.changes === 0) fail(`There is nothing to change in ${changed.join(', ')}.`);
  process.stdout.write(showMutants(record));
  records.push(record);
}
const folder = process.env.TOLLGATE_REPORTS || 'reports';
await mkdir(folder, { recursive: true });
const written = path.join(folder, 'mutation.json');
await writeFile(written, `${JSON.stringify({ schemaVersion: 1, parts: records }, null, 2)}\n`);
process.stdout.write(`${written}\n`);
process.exitCode = records.some(({ survivors }) => survivors.length > 0) ? 1 : 0;

function mutate({ apis, withProof, tests }: Part, changed: readonly string[]): Promise<MutantResult[]> {
  process.env[JUDGES] = JSON.stringify({ apis, withProof, tests });
  return new Stryker({
    mutate: [...changed],
    testRunner: RUNNER,
    plugins: [fileURLToPath(new URL('./mutate/flow-runner.ts', import.meta.url))],
    testRunnerNodeArgs: ['--import', 'tsx'],
    coverageAnalysis: 'perTest',
    // What is computed once while a module is read would need a process of its own for each change.
    ignoreStatic: true,
    // Words are for people; a text that decides stands in a condition, which is changed itself.
    mutator: { plugins: null, excludedMutations: ['StringLiteral'] },
    ignorePatterns: ['reports'],
    concurrency: 2,
    timeoutMS: 60_000,
    reporters: [process.stdout.isTTY ? 'progress' : 'progress-append-only'],
    allowConsoleColors: false,
    tempDirName: 'reports/stryker',
    thresholds: { high: 100, low: 100, break: null },
    logLevel: 'error' as never,
  }).runMutationTest();
}
