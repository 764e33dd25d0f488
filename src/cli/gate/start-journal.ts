/** A journal that is written by a thread of its own. */
import { beginJournalFile, GateError } from '../../gate/journal-file.ts';
import type { Seen } from '../../gate/seen.ts';
import { fail } from '../fail.ts';
import { giveWay, takeTurns } from '../give-way.ts';
import { startThread } from '../start-thread.ts';
import { JournalProgress } from './journal-progress.ts';
import type { JournalOptions, Made, Order, Ready } from './journal-worker.ts';

export interface Journal {
  /** Is quick: the call is looked at and written later. */
  note(seen: Seen): void;
  /** Resolves when all that was noted stands in the file. */
  close(): Promise<void>;
}

/** Milliseconds for which calls are gathered, and how many at most, before they are handed over together. */
const LONGEST_WAIT = 10;
const MOST_GATHERED = 256;
/** Calls that may wait to be written. Whoever serves waits for the journal beyond that, or memory would not be bounded. */
const MOST_WAITING = 20_000;
/** Milliseconds that it waits each time. */
const PAUSE = 5;

/**
 * Begins to write at once, and takes calls while its thread is still loading. Ends the process in one sentence if the file is
 * there already, or cannot be written.
 */
export function startJournal(options: JournalOptions): Journal {
  const { api, file, baseUrl, looksAtAnswers } = options;
  try {
    beginJournalFile(file, { tollgate: 'journal', schemaVersion: 1, api, baseUrl, looksAtAnswers });
  } catch (error) {
    if (error instanceof GateError) return fail(error.message);
    throw error;
  }
  const progress = new JournalProgress();
  const worker = startThread('src/cli/gate/journal-worker', { ...options, progress: progress.cells } satisfies Made);
  worker.on('error', (error) => fail(`The journal ${file} cannot be written (${error.message}); it ends here.`));
  /** Until it is ready, it cannot be waited for: to load, a thread needs the one that started it. */
  let isReady = false;
  let givesWay = true;
  let thread: Ready;
  worker.once('message', (own: Ready) => {
    isReady = true;
    thread = own;
    if (givesWay) giveWay(thread);
  });
  let noted = 0;
  let gathered: Seen[] = [];
  let timer: NodeJS.Timeout | undefined;

  /** It yields to whoever sends and serves, but not when calls pile up or somebody waits for it. */
  const pace = (mayGiveWay: boolean) => {
    if (mayGiveWay === givesWay) return;
    givesWay = mayGiveWay;
    if (givesWay) giveWay(thread);
    else takeTurns(thread);
  };
  const waiting = () => noted - progress.written;
  const handOver = () => {
    clearTimeout(timer);
    timer = undefined;
    worker.postMessage(gathered satisfies Order);
    gathered = [];
  };
  return {
    note: (seen) => {
      if (waiting() === 0) pace(true);
      else if (waiting() > MOST_WAITING / 2) pace(false);
      // One that has died says so once this is over.
      while (isReady && !progress.hasEnded && waiting() > MOST_WAITING) progress.wait(PAUSE);
      noted += 1;
      gathered.push(seen);
      if (gathered.length >= MOST_GATHERED) handOver();
      else timer ??= setTimeout(handOver, LONGEST_WAIT);
    },
    close: async () => {
      pace(false);
      const ended = new Promise<void>((resolve) => worker.once('exit', () => resolve()));
      handOver();
      worker.postMessage('end' satisfies Order);
      await ended;
    },
  };
}
