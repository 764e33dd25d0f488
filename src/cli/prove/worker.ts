/** One process of a proof: makes the trials that it is told to. */
import { loadApi } from '../../../specs/load.ts';
import { loadContract } from '../../contract/load.ts';
import { answerPlainly } from '../../mock/in-process.ts';
import { loadMock } from '../../mock/load.ts';
import { loadCatalogue } from '../../proof/load-catalogue.ts';
import { Court, type Trial } from '../../proof/trials.ts';

/** What a worker is told: to survey an API, or to make trials of one. */
export type Order = { readonly survey: string; readonly seeds: number } | { readonly trials: readonly Trial[] };

/** What it answers; it carries out one order at a time. */
export type Reply = { readonly result: unknown } | { readonly error: string };

answerPlainly();

const courts = new Map<string, Promise<Court>>();

process.on('message', async (order: Order) => {
  process.send?.(await reply(order));
});

async function reply(order: Order): Promise<Reply> {
  try {
    return { result: await carryOut(order) };
  } catch (error) {
    return { error: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
}

async function carryOut(order: Order): Promise<unknown> {
  if ('survey' in order) return (await courtOf(order.survey)).survey(order.seeds);
  const results = [];
  for (const trial of order.trials) results.push(await (await courtOf(trial.api)).try(trial));
  return results;
}

function courtOf(name: string): Promise<Court> {
  const court = courts.get(name) ?? openCourt(name);
  courts.set(name, court);
  return court;
}

async function openCourt(name: string): Promise<Court> {
  return Court.open(await loadApi(name), await loadContract(name), await loadMock(name), await loadCatalogue(name));
}
