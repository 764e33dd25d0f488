/** `npm run verify-journal -- <file>`: does what a client sent to a mock or through a proxy keep to the document? */
import path from 'node:path';
import { config as loadEnvironment } from 'dotenv';
import type { Entry } from '../gate/entry.ts';
import { GateError, readJournalFile } from '../gate/journal-file.ts';
import { readWords } from './command-line.ts';
import { fail } from './fail.ts';
import { GATE_EXIT_CODES, GATE_OPTIONS, passVerdict } from './gate/pass-verdict.ts';

const HELP = `Usage: npm run verify-journal -- <file> [--scenario <file>]... [--deviations <file>] [--reports <folder>]

Judges a journal that a mock or a proxy has written (--journal): every request against the contract, and how the client
behaves: tokens, lost answers, declines, refusals.

${GATE_OPTIONS}
  --help               this text

${GATE_EXIT_CODES}`;

loadEnvironment({ quiet: true });
const { values, words } = readWords('verify-journal', HELP, ['deviations', 'reports'], { lists: ['scenario'] });
const [file = '', ...more] = words;
if (file === '' || more.length > 0)
  fail(
    `Which journal? Give one file, which a mock or a proxy wrote with --journal; received ${words.join(', ') || 'none'}.`,
  );
try {
  const { header, entries, isTorn } = await readJournalFile(file);
  const lines = new Map<number, number>();
  const name = path.basename(file);
  await passVerdict(
    {
      header,
      entries: (async function* () {
        for await (const { entry, line } of entries) {
          lines.set(entry.number, line);
          yield entry;
        }
      })(),
      placeOf: ({ number }: Entry) => `${name}:${lines.get(number)}`,
      gaps: () =>
        isTorn() ? [`The last line of ${file} is only half-written: whoever wrote it was stopped hard.`] : [],
    },
    values,
  );
} catch (error) {
  if (!(error instanceof GateError)) throw error;
  fail(error.message);
}
