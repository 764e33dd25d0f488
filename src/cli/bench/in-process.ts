/** How fast flows are played in this process: contract, rules and ledger included, nothing travels. */
import { loadApi } from '../../../specs/load.ts';
import { loadContract } from '../../contract/load.ts';
import { answerPlainly } from '../../mock/in-process.ts';
import { loadMock } from '../../mock/load.ts';
import { playAll } from '../../proof/play-all.ts';
import { createStand } from '../../proof/stand.ts';

/** Plays are repeated for so many milliseconds, after some that only warm up. */
const WARM_UP = 3000;
const LONG_ENOUGH = 6000;

/**
 * Steps per second, of all flows that wait for no notification: those spend their time waiting. A step is a request and
 * all that is looked at in its answer; of a case, its twin, its one change and the look at what was stored are three.
 */
export async function stepsPerSecond(name: string): Promise<number> {
  const api = await loadApi(name);
  const contract = await loadContract(name);
  const stand = createStand(contract, await loadMock(name));
  const flows = Object.values(api.flows)
    .flat()
    .filter(({ needs }) => !needs.includes('receiver'));
  const playFor = async (milliseconds: number): Promise<number> => {
    const started = performance.now();
    let steps = 0;
    while (performance.now() - started < milliseconds) {
      const played = await playAll(api, contract, stand, flows);
      steps += played.reduce((sum, { result }) => sum + result.calls.length, 0);
    }
    return Math.round((steps * 1000) / (performance.now() - started));
  };
  const answerAsUsual = answerPlainly();
  await playFor(WARM_UP);
  const reached = await playFor(LONG_ENOUGH);
  answerAsUsual();
  return reached;
}
