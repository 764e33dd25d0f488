/** Writes a journal beside whoever serves the traffic, so that no answer waits for what is looked at, hidden and written. */
import { parentPort, workerData } from 'node:worker_threads';
import { loadApi } from '../../../specs/load.ts';
import { contractOfTraffic } from '../../gate/contract-of-traffic.ts';
import { openJournalFile } from '../../gate/journal-file.ts';
import { createRecorder } from '../../gate/recorder.ts';
import type { Seen } from '../../gate/seen.ts';
import type { World } from '../../mock/mock.ts';
import { ownThread } from '../give-way.ts';
import { JournalProgress } from './journal-progress.ts';

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

/** What it is made with. */
export type Made = JournalOptions & { readonly progress: JournalProgress['cells'] };

const { api: name, file, world, looksAtAnswers, progress: cells } = workerData as Made;
const progress = new JournalProgress(cells);
process.once('exit', () => progress.end());
const writer = openJournalFile(file, (lines) => progress.wrote(lines));
const contract = await contractOfTraffic(name, looksAtAnswers);
const record = createRecorder(await loadApi(name), contract, { world, looksAtAnswers });

parentPort?.on('message', async (order: Order) => {
  if (order !== 'end') {
    for (const seen of order) writer.add(record(seen));
    return;
  }
  await writer.close();
  process.exit(0);
});
parentPort?.postMessage(ownThread() satisfies Ready);
