/** Passes the verdict on a journal. */
import path from 'node:path';
import type { Entry } from '../../gate/entry.ts';
import { type JournalReader, readJournalFile } from '../../gate/journal-file.ts';
import { orFail } from './or-fail.ts';
import { type GateOptions, passVerdict } from './pass-verdict.ts';

/** Sets the exit code. Ends the process in one sentence if the file is no journal. */
export async function judgeJournal(file: string, options: GateOptions): Promise<void> {
  const reader = await orFail(readJournalFile(file));
  const moved = new Map<number, number>();
  const name = path.basename(file);
  const traffic = {
    header: reader.header,
    entries: withLines(reader, moved),
    placeOf: ({ number }: Entry) => `${name}:${moved.get(number) ?? lineOf(number)}`,
    gaps: () =>
      reader.isTorn() ? [`The last line of ${file} is only half-written: whoever wrote it was stopped hard.`] : [],
  };
  await orFail(passVerdict(traffic, options));
}

/** The header stands in the first line. */
function lineOf(number: number): number {
  return number + 1;
}

/** Notes the line of each entry that is not where it was written: of a journal that somebody has cut. */
async function* withLines({ entries }: JournalReader, moved: Map<number, number>): AsyncGenerator<Entry> {
  for await (const { entry, line } of entries) {
    if (line !== lineOf(entry.number)) moved.set(entry.number, line);
    yield entry;
  }
}
