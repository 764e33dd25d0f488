/** How fast flows are played in this process: contract, rules and ledger included, nothing travels. */
import { apis } from '../../../specs/index.ts';
import { loadContract } from '../../contract/load.ts';
import { loadMock } from '../../mock/load.ts';
import { playAll } from '../../proof/play-all.ts';
import { createStand } from '../../proof/stand.ts';

/** Plays are repeated for so many milliseconds, after one that only warms up. */
const LONG_ENOUGH = 2000;

/** Steps per second, of all flows that wait for no notification: those spend their time waiting. */
export async function stepsPerSecond(name: string): Promise<number> {
  const api = apis.find((each) => each.name === name);
  if (!api) throw new Error(`No API is called ${name}.`);
  const contract = await loadContract(name);
  const stand = createStand(contract, await loadMock(name));
  const flows = Object.values(api.flows)
    .flat()
    .filter(({ needs }) => !needs.includes('receiver'));
  const steps = flows.reduce((sum, flow) => sum + flow.steps.length, 0);
  await playAll(api, contract, stand, flows);
  const started = performance.now();
  let plays = 0;
  while (performance.now() - started < LONG_ENOUGH) {
    await playAll(api, contract, stand, flows);
    plays += 1;
  }
  return Math.round((plays * steps * 1000) / (performance.now() - started));
}
