/** GitHub's files as their own words, for the tests of what stands in them. */
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';

export interface ActionStep {
  readonly id?: string;
  readonly name?: string;
  readonly if?: string;
  readonly uses?: string;
  readonly run?: string;
  readonly shell?: string;
  readonly with?: Readonly<Record<string, unknown>>;
  readonly env?: Readonly<Record<string, string>>;
}

export interface Action {
  readonly inputs: Readonly<Record<string, { readonly description: string; readonly default: string }>>;
  readonly outputs: Readonly<Record<string, { readonly value: string }>>;
  readonly runs: { readonly steps: readonly ActionStep[] };
}

export interface Workflow {
  readonly on: Readonly<Record<string, unknown>>;
  readonly permissions?: unknown;
  readonly jobs: Readonly<Record<string, WorkflowJob>>;
}

export interface WorkflowJob {
  readonly permissions?: unknown;
  readonly env?: Readonly<Record<string, string>>;
  readonly steps: readonly ActionStep[];
}

const root = new URL('../../../', import.meta.url);

export function read(file: string): string {
  return readFileSync(new URL(file, root), 'utf8');
}

export const action: Action = parse(read('action.yml'));
export const workflow: Workflow = parse(read('.github/workflows/conformance.yml'));
/** Workflows that the README shows. */
export const shown: readonly Workflow[] = [...read('README.md').matchAll(/```yaml\n([\s\S]*?)```/g)]
  .map(([, text = '']) => parse(text))
  .filter((data) => data.jobs !== undefined);
