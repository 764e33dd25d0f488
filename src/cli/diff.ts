/** `npm run diff`: what differs between two runs, and whether anything got worse. */
import { stripVTControlCharacters } from 'node:util';
import { NoRecord, readRecord } from '../report/diff/read-record.ts';
import { diffRecords } from '../report/diff/record-diff.ts';
import { tellDiff } from '../report/diff/tell-diff.ts';
import type { RunRecord } from '../report/record.ts';
import { command } from '../text/command.ts';
import { readWords } from './command-line.ts';
import { fail } from './fail.ts';
import { print, printJson } from './print.ts';

const HELP = `Usage: ${command('diff', '<before.json> <after.json> [--strict] [--json]')}

Compares the records of two runs (reports/conformance.json): requirements that newly fail, are fixed, are not looked
at any more; and what answers look like: new and lost statuses, fields, types, values of enums.

  ${command('diff', 'last-release.json reports/conformance.json')}

  --strict  what was looked at before and is not any more counts as a regression, as does a new error of the suite
  --json    the same for machines; the schema is src/report/diff/diff.schema.json
  --help    this text

Exit code: 0 without a regression, 1 if a requirement newly fails, 3 if a file is no record of this version.
`;

const { values, words } = readWords('diff', HELP, [], { switches: ['strict', 'json'] });
const [before = '', after = ''] = words;
if (words.length !== 2)
  fail(`Which records? Give two files, before and after; received ${words.length}; see ${command('diff', '--help')}.`);
const diff = diffRecords(await recordOf(before), await recordOf(after));
if (values.json) printJson(diff);
else {
  const text = tellDiff(diff, { before, after });
  // A CI server's own wish for colour does not reach a file or a pipe.
  print(process.stdout.isTTY ? text : stripVTControlCharacters(text));
}
process.exitCode = diff.regression || (values.strict && diff.lossOfProof) ? 1 : 0;

async function recordOf(file: string): Promise<RunRecord> {
  try {
    return await readRecord(file);
  } catch (error) {
    if (!(error instanceof NoRecord)) throw error;
    return fail(error.message);
  }
}
