/** Redocly's own command: it lints Arazzo documents, and its Respect plays them. It shares no code with Tollgate. */
import { spawn } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const redocly = path.join(root, 'node_modules/@redocly/cli/bin/cli.js');
/** Nobody is told of the run, and no registry is asked for news. */
const QUIET = { REDOCLY_TELEMETRY: 'off', REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true', NO_COLOR: '1' };

export interface Played {
  readonly exitCode: number | null;
  /** Standard output and error, as they came. */
  readonly output: string;
  readonly workflows: number;
  readonly steps: number;
  /** Of the steps that failed: `<workflow> / <step>`. */
  readonly failed: readonly string[];
}

export async function runRedocly(args: readonly string[]): Promise<{ exitCode: number | null; output: string }> {
  const env = { PATH: process.env.PATH ?? '', HOME: process.env.HOME ?? '', ...QUIET };
  const child = spawn(process.execPath, [redocly, ...args], { cwd: root, env });
  let output = '';
  child.stdout.on('data', (chunk) => (output += chunk));
  child.stderr.on('data', (chunk) => (output += chunk));
  const exitCode = await new Promise<number | null>((resolve) => child.on('close', resolve));
  return { exitCode, output };
}

interface Log {
  readonly files: Readonly<Record<string, { readonly executedWorkflows: readonly LoggedWorkflow[] }>>;
}

interface LoggedWorkflow {
  readonly workflowId: string;
  readonly executedSteps: readonly { readonly stepId: string; readonly status: string }[];
}

/** Plays a document against a server. */
export async function playDocument(file: string, api: string, url: string): Promise<Played> {
  const log = file.replace(/\.yaml$/, `.${new URL(url).port}.json`);
  const ended = await runRedocly(['respect', file, '--server', `${api}=${url}`, '--json-output', log]);
  const { files } = JSON.parse(await readFile(log, 'utf8').catch(() => '{"files":{}}')) as Log;
  const played = Object.values(files).flatMap(({ executedWorkflows }) => executedWorkflows);
  const steps = played.flatMap(({ workflowId, executedSteps }) =>
    executedSteps.map(({ stepId, status }) => ({ name: `${workflowId} / ${stepId}`, status })),
  );
  return {
    ...ended,
    workflows: played.length,
    steps: steps.length,
    failed: steps.filter(({ status }) => status !== 'success').map(({ name }) => name),
  };
}
