/** `npm run sweep`: closes what runs have left open at sandboxes, by the journal that they wrote. */
import { readFileSync } from 'node:fs';
import { config as loadEnvironment } from 'dotenv';
import { loadApis } from '../../specs/load.ts';
import { registered } from '../../specs/registry.ts';
import { isOpen, JournalError, type JournalLine, journalFile, openJournal, readJournal } from '../clean-up/journal.ts';
import { isLeft } from '../clean-up/left-open.ts';
import { applyTargetFile } from '../target/target-file.ts';
import { command } from '../text/command.ts';
import { readWords } from './command-line.ts';
import { fail } from './fail.ts';
import { print } from './print.ts';
import { closeJob, openJob, type SweepJob, sweepItems } from './sweep/job.ts';
import { showItems } from './sweep/show.ts';

const HELP = `Usage: ${command('sweep', '[<journal file>] [--dry-run]')}

Closes what runs against sandboxes have left open, because they were killed or had no time: reads the journal that they
wrote, journal.ndjson in the folder of the reports unless another is named, voids what is still open, the newest first,
by the documented calls, and writes down what came of it. What was tried once is not tried again.
The environment must name the sandbox that the journal speaks of.

  --dry-run  prints what stands open and sends nothing
  --help     this text

Exit code: 0 if nothing is left open, 2 if something is, 3 if the journal cannot be read or the environment names
another sandbox, 4 if something would do harm.
`;

/** Exit codes beside that of a wrong configuration. */
const LEFT_OPEN = 2;
const SAFETY = 4;

loadEnvironment({ quiet: true });
const { values, words } = readWords('sweep', HELP, [], { switches: ['dry-run'] });
if (words.length > 1) fail(`One journal at a time; received ${words.join(', ')}.`);
await applyTargetFile();
const file = words[0] ?? journalFile();
const before = read();
const open = before.filter(isOpen);
const unknownApi = open.find(({ api }) => !registered.includes(api));
if (unknownApi) fail(`${file} speaks of an API called “${unknownApi.api}”, which is none of ours.`);

if (!values['dry-run'] && open.length > 0) await sweep();
const after = read();
const touched = new Set(open.map(({ item }) => item));
print(showItems(after.filter((line) => touched.has(line.item) || isLeft(line))));
process.exitCode = after.some(isLeft) ? LEFT_OPEN : 0;

/** Looks at every target before anything is sent to one of them. */
async function sweep(): Promise<void> {
  const jobs: SweepJob[] = [];
  try {
    for (const api of await loadApis(open.map(({ api }) => api))) {
      const own = open.filter((line) => line.api === api.name);
      const job = await openJob(api, own, openJournal(file));
      if ('sentence' in job) fail(job.sentence, job.kind === 'safety' ? SAFETY : undefined);
      jobs.push(job);
    }
    for (const job of jobs) {
      const trouble = await sweepItems(job);
      if (trouble !== undefined) process.stderr.write(`${job.api.name}: ${trouble}\n`);
    }
  } finally {
    for (const job of jobs) await closeJob(job);
  }
}

function read(): readonly JournalLine[] {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch {
    return fail(
      `There is no journal at ${file}; a run against a sandbox writes one as soon as it opens something there.`,
    );
  }
  try {
    const { items, torn } = readJournal(text);
    for (const line of torn) process.stderr.write(`Line ${line} of ${file} is half-written and left out.\n`);
    return items;
  } catch (error) {
    if (error instanceof JournalError) return fail(`${file}: ${error.message}`);
    throw error;
  }
}
