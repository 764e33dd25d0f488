/** Passes the verdict on a journal. */
import path from 'node:path';
import type { Entry } from '../../gate/entry.ts';
import { type JournalReader, readJournalFile } from '../../gate/journal-file.ts';
import { orFail } from './or-fail.ts';
import { type GateOptions, passVerdict } from './pass-verdict.ts';

/** Sets the exit code. Ends the process in one sentence if the file is no journal. */
export async function judgeJournal(file: string, options: GateOptions): Promise<void> {
  const reader = await orFail(readJournalFile(file));
  const lines = new Map<number, number>();
  const name = path.basename(file);
  const traffic = {
    header: reader.header,
    entries: withLines(reader, lines),
    placeOf: ({ number }: Entry) => `${name}:${lines.get(number)}`,
    gaps: () =>
      reader.isTorn() ? [`The last line of ${file} is only half-written: whoever wrote it was stopped hard.`] : [],
  };
  await orFail(passVerdict(traffic, options));
}

/** Notes the line of each entry. */
async function* withLines({ entries }: JournalReader, lines: Map<number, number>): AsyncGenerator<Entry> {
  for await (const { entry, line } of entries) {
    lines.set(entry.number, line);
    yield entry;
  }
}
