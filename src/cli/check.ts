/** `npm run check -- <api> <file>`: holds recorded traffic against the document, what a client sent and what it was answered. */

import path from 'node:path';
import { config as loadEnvironment } from 'dotenv';
import { loadApi } from '../../specs/load.ts';
import { contractOfTraffic } from '../gate/contract-of-traffic.ts';
import type { Entry } from '../gate/entry.ts';
import { createRecorder } from '../gate/recorder.ts';
import { placesOf } from '../gate/recording/places.ts';
import { readRecording } from '../gate/recording/read-recording.ts';
import type { Seen } from '../gate/seen.ts';
import { worldOf } from '../target/environment.ts';
import { applyTargetFile } from '../target/target-file.ts';
import { command } from '../text/command.ts';
import { apiNames, chooseApis, readWords } from './command-line.ts';
import { fail } from './fail.ts';
import { orFail } from './gate/or-fail.ts';
import { GATE_EXIT_CODES, GATE_OPTIONS, passVerdict } from './gate/pass-verdict.ts';

const HELP = `Usage: ${command('check', '<api> <file> [--host <host>]... [--scenario <file>]... [--deviations <file>] [--reports <folder>]')}

Judges recorded traffic, offline: a HAR (plain, gzip, or a zip as Playwright's recordHar makes it) or a file with one
call a line. What the client sent, what it was answered, and the books of its payments as far as their order is known.
APIs: ${apiNames}

  --host <host>        where the API is, if it is no documented sandbox, nor in the target file or <API>_BASE_URL;
                       repeatable; what went to other hosts is ignored and counted
${GATE_OPTIONS}
  --help               this text

Values that checksums are made with are taken from the variables of the API (.env.example). Nothing secret of the file
is written anywhere.

${GATE_EXIT_CODES}`;

loadEnvironment({ quiet: true });
await applyTargetFile();
const lists = ['host', 'scenario'] as const;
const { values, words } = readWords('check', HELP, ['deviations', 'reports'], { lists });
const [name = '', file = '', ...more] = words;
if (file === '' || more.length > 0)
  fail(
    `Which recording of which API? Expected ${command('check', '<api> <file>')}; received ${words.join(' ') || 'neither'}.`,
  );
chooseApis([name]);
const api = await loadApi(name);
const contract = await orFail(contractOfTraffic(name, true));
const paths = [...contract.operations.values()].map((operation) => operation.path);
const places = await orFail(placesOf(api, paths, values.host ?? []));
const { seen, ignored, unread } = await orFail(readRecording(file, places));
const record = createRecorder(api, contract, { world: worldOf(api), looksAtAnswers: true });
const entries = inOrderOfAnswers(seen).map(record);
for (const [host, count] of Object.entries(ignored))
  process.stderr.write(`${count} request(s) to ${host} are ignored.\n`);
const traffic = {
  header: { api: name, baseUrl: path.basename(file), looksAtAnswers: true },
  entries,
  placeOf: ({ number }: Entry) => `${path.basename(file)}, call ${number}`,
  gaps: () => unread,
};
await orFail(passVerdict(traffic, values));

function inOrderOfAnswers(calls: readonly Seen[]): Seen[] {
  return calls.toSorted((a, b) => a.at + a.duration - (b.at + b.duration));
}
