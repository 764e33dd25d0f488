/** A whole conformance run in processes of its own, as a user starts it, for the tests of what it leaves behind. */
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { RunRecord } from '../../../src/report/record.ts';
import type { Verdict } from '../../../src/vocabulary/verdict.ts';

const root = fileURLToPath(new URL('../../../', import.meta.url));

export interface ConformanceRun {
  readonly exitCode: number | null;
  /** Standard output and error, as they came. */
  readonly output: string;
  /** Folder that the run wrote into. */
  readonly reports: string;
  /** Undefined if the run wrote none. */
  readonly record: RunRecord | undefined;
}

type Variables = Readonly<Record<string, string>>;

/** Starts a script of `src/cli` in an environment that holds only what is given. */
export function startCommand(script: string, args: readonly string[], env: Variables = {}) {
  return startProcess(process.execPath, ['--import', 'tsx', path.join(root, 'src/cli', script), ...args], root, env);
}

/** Runs it to its end. */
export async function runCommand(script: string, args: readonly string[], env: Variables = {}) {
  return runToEnd(startCommand(script, args, env));
}

/** Runs any program to its end and gives all that it printed, and what of it was no complaint, in a folder and in an environment that holds only what is given. */
export async function runProcess(file: string, args: readonly string[], cwd: string, env: Variables = {}) {
  return runToEnd(startProcess(file, args, cwd, env));
}

/** Starts it. */
export function startProcess(file: string, args: readonly string[], cwd: string, env: Variables) {
  return spawn(file, args, {
    cwd,
    env: { PATH: process.env.PATH ?? '', HOME: process.env.HOME ?? '', NO_COLOR: '1', ...env },
  });
}

/** Waits for its end. */
export async function runToEnd(child: ReturnType<typeof startProcess>) {
  let [output, stdout] = ['', ''];
  child.stdout.on('data', (chunk) => (stdout += chunk));
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (output += chunk));
  const exitCode = await new Promise<number | null>((resolve) => child.on('close', resolve));
  return { exitCode, output, stdout };
}

/** `npm start -- <args>` with the reports going to `reports`, in one worker unless told: the machine has other tests to run. */
export async function conformanceRun(
  reports: string,
  args: readonly string[] = [],
  env: Readonly<Record<string, string>> = {},
): Promise<ConformanceRun> {
  const workers = args.some((word) => word.startsWith('--workers')) ? [] : ['--workers=1'];
  const ended = await runCommand('run.ts', [...args, ...workers], {
    TOLLGATE_REPORTS: reports,
    TOLLGATE_SEED: '7',
    ...env,
  });
  return { ...ended, reports, record: await recordIn(reports) };
}

/** `npm run merge -- <blobs>` with the reports going to `reports`. */
export async function mergeRun(reports: string, blobs: string): Promise<ConformanceRun> {
  const ended = await runCommand('merge.ts', [blobs], { TOLLGATE_REPORTS: reports });
  return { ...ended, reports, record: await recordIn(reports) };
}

async function recordIn(reports: string): Promise<RunRecord | undefined> {
  const file = path.join(reports, 'conformance.json');
  return existsSync(file) ? (JSON.parse(await readFile(file, 'utf8')) as RunRecord) : undefined;
}

/** Each requirement of a run with its verdict. */
export function verdictsOf({ record }: ConformanceRun): Record<string, Verdict> {
  const rows = record?.apis.flatMap(({ requirements }) => requirements) ?? [];
  return Object.fromEntries(rows.map(({ id, verdict }) => [id, verdict]));
}

/** Ids of the requirements with one verdict. */
export function withVerdict(run: ConformanceRun, verdict: Verdict): string[] {
  return Object.entries(verdictsOf(run)).flatMap(([id, own]) => (own === verdict ? [id] : []));
}
