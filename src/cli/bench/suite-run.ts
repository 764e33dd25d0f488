/** One conformance run in processes of its own, timed and with its memory watched. */
import { spawn } from 'node:child_process';
import { readdir, readFile } from 'node:fs/promises';
import { moduleFile } from '../../place.ts';
import { baseUrlVariable } from '../../target/environment.ts';

const run = moduleFile('src/cli/run');
const SAMPLE_EVERY = 100;
/** The cases of request fields are thousands of like steps, which say nothing of what a run costs. */
const WITHOUT_CASES = ['--grep-invert', '@fields'];

export interface SuiteRun {
  /** Milliseconds, start-up included. */
  readonly duration: number;
  /** Bytes that all processes of the run held together at most; 0 where /proc does not tell. */
  readonly peakMemory: number;
  readonly exitCode: number | null;
}

export async function runSuite(
  api: string,
  options: { reports: string; seed: string; baseUrl?: string },
): Promise<SuiteRun> {
  const env = {
    ...process.env,
    TOLLGATE_REPORTS: options.reports,
    TOLLGATE_SEED: options.seed,
    [baseUrlVariable(api)]: options.baseUrl ?? '',
  };
  const started = performance.now();
  const child = spawn(process.execPath, [...process.execArgv, run, api, ...WITHOUT_CASES], { env, stdio: 'ignore' });
  let peakMemory = 0;
  const watch = setInterval(async () => {
    peakMemory = Math.max(peakMemory, await memoryOfTree(child.pid ?? 0));
  }, SAMPLE_EVERY);
  const exitCode = await new Promise<number | null>((resolve) => child.on('exit', resolve));
  clearInterval(watch);
  return { duration: performance.now() - started, peakMemory, exitCode };
}

/** Resident bytes of a process and all that it started. */
async function memoryOfTree(root: number): Promise<number> {
  const statuses = await Promise.all(
    (await readdir('/proc').catch(() => []))
      .filter((name) => /^\d+$/.test(name))
      .map((name) => readFile(`/proc/${name}/status`, 'utf8').catch(() => '')),
  );
  const processes = statuses.map((status) => ({
    pid: field(status, 'Pid'),
    parent: field(status, 'PPid'),
    bytes: field(status, 'VmRSS') * 1024,
  }));
  const below = (pid: number): number =>
    processes.filter(({ parent }) => parent === pid).reduce((sum, { pid, bytes }) => sum + bytes + below(pid), 0);
  return (processes.find(({ pid }) => pid === root)?.bytes ?? 0) + below(root);
}

function field(status: string, name: string): number {
  return Number(new RegExp(`^${name}:\\s+(\\d+)`, 'm').exec(status)?.[1] ?? 0);
}
