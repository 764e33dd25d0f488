/** Flows of an API on a target in this process, one after the other. */
import type { Contract } from '../contract/contract.ts';
import { play } from '../engine/play.ts';
import type { FlowResult } from '../engine/result.ts';
import { Venue } from '../engine/venue.ts';
import type { Api } from '../vocabulary/api.ts';
import type { Flow } from '../vocabulary/flow.ts';
import type { Difference } from './fault.ts';
import type { Exchanged, Stand } from './stand.ts';

export interface Played {
  readonly flow: Flow;
  readonly result: FlowResult;
  readonly traffic: readonly Exchanged[];
  /** Of the differences whose shadows went along, those with which the flow would go otherwise. */
  readonly touchedBy: ReadonlySet<Difference>;
}

export async function playAll(
  api: Api,
  contract: Contract,
  stand: Stand,
  flows: readonly Flow[],
  seed = '1',
): Promise<Played[]> {
  const venue = new Venue(api, contract, stand.target, seed, stand.receiver);
  await venue.prepare();
  stand.takeTraffic();
  // What the world was learnt by, every flow rests on.
  const common = stand.takeTouching();
  const all: Played[] = [];
  for (const flow of flows) {
    const stage = venue.stageFor(flow, async (_, body) => {
      await body();
    });
    const result = await play(flow, { ...stage, verdictsOnly: true });
    all.push({ flow, result, traffic: stand.takeTraffic(), touchedBy: new Set([...common, ...stand.takeTouching()]) });
  }
  return all;
}
