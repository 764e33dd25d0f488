/** All flows of an API against a mock in this process: what `npm start` does over HTTP, in a second or two. */
import type { Contract } from '../../../src/contract/contract.ts';
import { controlOf } from '../../../src/engine/control.ts';
import { play } from '../../../src/engine/play.ts';
import type { Evidence, FlowResult } from '../../../src/engine/result.ts';
import { Venue } from '../../../src/engine/venue.ts';
import type { Mock } from '../../../src/mock/mock.ts';
import type { Api } from '../../../src/vocabulary/api.ts';
import type { Verdict } from '../../../src/vocabulary/verdict.ts';

export async function playInProcess(api: Api, contract: Contract, mock: Mock, seed = '1'): Promise<FlowResult[]> {
  const reset = () => {
    mock.reset();
    return true;
  };
  const target = {
    kind: 'mock',
    origin: 'http://mock',
    world: mock.world,
    send: mock.fetch,
    control: controlOf(mock),
    reset,
  } as const;
  const venue = new Venue(api, contract, { ...target, close: async () => {} }, seed);
  await venue.prepare();
  const results: FlowResult[] = [];
  for (const flow of Object.values(api.flows).flat()) {
    const stage = venue.stageFor(flow, async (_, body) => {
      await body();
    });
    results.push(await play(flow, stage));
  }
  return results;
}

/** Evidence with one of the verdicts, over all flows. */
export function evidenceOf(results: readonly FlowResult[], ...verdicts: readonly Verdict[]): Evidence[] {
  return results.flatMap(({ evidence }) => evidence).filter(({ verdict }) => verdicts.includes(verdict));
}

/** Ids of the requirements that failed, in order. */
export function failedIn(results: readonly FlowResult[]): string[] {
  return [...new Set(evidenceOf(results, 'failed').map(({ requirement }) => requirement))].sort();
}
