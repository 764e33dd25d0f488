/** What makes one run of several shards: one seed, one plan, each of its flows once, and one target for each API. */
import { createHash } from 'node:crypto';
import { groupBy } from '../cases/groups.ts';
import { command } from '../text/command.ts';
import type { Attached } from './attachment.ts';
import type { RunRecord } from './record.ts';

/** What each shard says of the run that it is a part of. Blobs carry it as metadata of their projects. */
export interface WholeRun {
  readonly seed: string;
  /** Flows that all shards play together. */
  readonly planned: number;
  /** Which flows they are. */
  readonly plan: string;
}

/** Name of that metadata. */
export const WHOLE_RUN = 'tollgate';

/** The part of Playwright's `TestCase` that tells one planned flow from all others. */
interface PlannedFlow {
  readonly repeatEachIndex: number;
  titlePath(): string[];
}

export function wholeRunOf(flows: readonly PlannedFlow[], seed: string): WholeRun {
  const plan = createHash('sha256').update(flows.map(nameOf).join('\n')).digest('hex');
  return { seed, planned: flows.length, plan };
}

/** Why no record can be made of these shards, in one sentence. */
export function troubleOfShards(
  wholes: readonly (WholeRun | undefined)[],
  flows: readonly PlannedFlow[],
  attached: readonly Attached[],
): string | undefined {
  if (wholes.length === 0) return 'No blob holds a flow; play more flows, or fewer shards.';
  if (wholes.includes(undefined))
    return `A blob was made without the conformance reporter; play each shard with ${command('run')}, and without --reporter.`;
  const seeds = [...new Set(wholes.map((whole) => whole?.seed))];
  if (seeds.length > 1)
    return `The shards were played with different seeds (${seeds.join(', ')}); give all of them the same TOLLGATE_SEED.`;
  if (new Set(wholes.map((whole) => whole?.plan)).size > 1)
    return 'The blobs are of different runs; play all shards with the same arguments, and merge nothing but their blobs.';
  if (new Set(flows.map(nameOf)).size < flows.length)
    return 'Two blobs hold the same flow; merge each shard once, and all of one division.';
  return troubleOfTargets(attached);
}

/** Verdicts are the shards' own, but the list of known deviations is read where they are merged. */
export function troubleOfVerdicts({ apis }: RunRecord): string | undefined {
  const unnamed = apis.find(({ summary, deviations }) => summary.known > 0 && deviations.length === 0);
  return unnamed && `The shards knew deviations of ${unnamed.api}; merge them with the target file they were given.`;
}

function troubleOfTargets(attached: readonly Attached[]): string | undefined {
  for (const [api, own] of groupBy(attached, ({ result }) => result.api)) {
    const targets = [...new Set(own.map(({ target }) => target.baseUrl))];
    if (targets.length > 1)
      return `The shards played ${api} on different targets (${targets.join(', ')}); give all of them the same.`;
  }
  return undefined;
}

function nameOf(flow: PlannedFlow): string {
  return [...flow.titlePath(), flow.repeatEachIndex].join(' › ');
}
