/** `npm run verify-journal -- <file>`: does what a client sent to a mock or through a proxy keep to the document? */
import { config as loadEnvironment } from 'dotenv';
import { command } from '../text/command.ts';
import { readWords } from './command-line.ts';
import { fail } from './fail.ts';
import { judgeJournal } from './gate/judge-journal.ts';
import { GATE_EXIT_CODES, GATE_OPTIONS } from './gate/pass-verdict.ts';

const HELP = `Usage: ${command('verify-journal', '<file> [--scenario <file>]... [--deviations <file>] [--reports <folder>]')}

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
await judgeJournal(file, values);
