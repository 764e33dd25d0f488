/** Writes a journal beside whoever serves the traffic, so that no answer waits for what is looked at, hidden and written. */
import { parentPort, workerData } from 'node:worker_threads';
import { loadApi } from '../../../specs/load.ts';
import { openJournalFile } from '../../gate/journal-file.ts';
import { createRecorder } from '../../gate/recorder.ts';
import type { Seen } from '../../gate/seen.ts';
import type { World } from '../../mock/mock.ts';
import { loadTargetContract } from '../../target/load-contract.ts';
import { ownThread } from '../give-way.ts';

export interface JournalOptions {
  readonly api: string;
  readonly file: string;
  /** What the client sends its requests to. */
  readonly baseUrl: string;
  /** What is known of the target: secrets to hide, and to hold requests against. */
  readonly world: World;
  readonly looksAtAnswers: boolean;
}

/** What it is told: calls in the order in which their answers were there, and `end` after the last. */
export type Order = readonly Seen[] | 'end';

/** What it tells once it is ready to work: how the system knows its thread. */
export type Ready = string | undefined;

/** What it is made with; `done` counts the calls that it is done with, for those who give them to see. */
export type Made = JournalOptions & { readonly done: Int32Array };

const { api: name, file, world, looksAtAnswers, done } = workerData as Made;
const writer = openJournalFile(file);
const { contract } = await loadTargetContract(name);
const record = createRecorder(await loadApi(name), contract, { world, looksAtAnswers });

parentPort?.on('message', async (order: Order) => {
  if (order !== 'end') {
    for (const seen of order) writer.add(record(seen));
    Atomics.add(done, 0, order.length);
    Atomics.notify(done, 0);
    return;
  }
  await writer.close();
  process.exit(0);
});
parentPort?.postMessage(ownThread() satisfies Ready);
