/** Random walks through the lives that an API's payments may have, on its mock in this process. */
import type { Contract } from '../contract/contract.ts';
import { Venue } from '../engine/venue.ts';
import { type WalkOptions, type WalkResult, walk } from '../life-cycle/walk.ts';
import type { MockModule } from '../mock/load.ts';
import type { Api } from '../vocabulary/api.ts';
import type { Difference } from './fault.ts';
import { createStand } from './stand.ts';

export interface Walked extends WalkResult {
  /** Whose lives they were. */
  readonly of: string;
}

/** One result for each life cycle. The mock may be made to differ. */
export async function walkAll(
  api: Api,
  contract: Contract,
  mock: MockModule,
  options: WalkOptions,
  difference: Difference = {},
): Promise<Walked[]> {
  const results: Walked[] = [];
  for (const cycle of api.lifeCycles) {
    const stand = createStand(contract, mock, difference);
    const venue = new Venue(api, contract, stand.target, String(options.seed ?? ''), stand.receiver);
    await venue.prepare();
    const open: Parameters<typeof walk>[1] = (flow) =>
      venue.stageFor(flow, async (_, body) => {
        await body();
      });
    results.push({ of: cycle.of, ...(await walk(cycle, open, options)) });
  }
  return results;
}
