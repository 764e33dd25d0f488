/** `npm run arazzo -- [<api>...]`: writes the flows of good requests as Arazzo documents, for players that know no Tollgate. */
import { randomInt } from 'node:crypto';
import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { config as loadEnvironment } from 'dotenv';
import { loadApis } from '../../specs/load.ts';
import type { ArazzoDocument } from '../arazzo/document.ts';
import { countReasons, type LeftOut } from '../arazzo/left-out.ts';
import { writeFiles } from '../arazzo/write-files.ts';
import { command } from '../text/command.ts';
import type { Api } from '../vocabulary/api.ts';
import { apiNames, chooseApis, readWholeNumber, readWords } from './command-line.ts';
import { fail } from './fail.ts';

const HELP = `Usage: ${command('arazzo', '[<api>...] [--seed <number>] [--date <YYYY-MM-DD>]')}

Writes one Arazzo 1.0.1 document per API, reports/arazzo/<api>.arazzo.yaml: a workflow for each flow whose requests are
all good ones. What Arazzo has no words for is counted here and listed in <api>.left-out.json, each with its reason.
APIs: ${apiNames} (all, unless some are named)

  --seed   seed of the payloads; TOLLGATE_SEED or another one each time, unless given. The same seed sends the same
           bodies as any run with it, so a target plays a document once and then wants another seed
  --date   the day, in UTC, on which the documents are to be played; today, unless given
  --help   this text

Play one against a served mock (${command('mock', 'connexpay')}), or a sandbox with --input <name>=<value>:
  npx redocly respect reports/arazzo/connexpay.arazzo.yaml --server connexpay=http://127.0.0.1:<port>
`;

loadEnvironment({ quiet: true });
const { chosen, seed, date } = await readCommandLine();
const folder = path.join(process.env.TOLLGATE_REPORTS || 'reports', 'arazzo');
await mkdir(folder, { recursive: true }).catch((error: NodeJS.ErrnoException) =>
  fail(`${folder} cannot be made (${error.code ?? error.message}); name another place with TOLLGATE_REPORTS.`),
);

process.stdout.write(`seed ${seed}, for ${date} (UTC)\n`);
for (const api of chosen) {
  const { file, document, leftOut } = await writeFiles(api, { seed, date, folder });
  process.stdout.write(`\n${summary(api, document, leftOut)}\n${file}\n`);
}

function summary({ name }: Api, { workflows }: ArazzoDocument, { flows, checks, outcomes, always }: LeftOut): string {
  const steps = workflows.flatMap(({ steps }) => steps);
  const criteria = steps.flatMap(({ successCriteria }) => successCriteria);
  const bound = workflows.filter((workflow) => workflow['x-day'] !== undefined);
  return [
    `${name}: ${workflows.length} flows, ${steps.length} steps, ${criteria.length} criteria`,
    ...(bound.length > 0 ? [`  ${bound.length} of these flows name the day on which they are played`] : []),
    ...reasons('flows left out', flows),
    ...reasons('checks left out of the others', checks),
    ...reasons('outcomes said in part', outcomes),
    `  ${always.length} requirements left out that no step names: they hold for every exchange, or stand in the ledger`,
  ].join('\n');
}

function reasons(what: string, list: readonly { readonly reason: string }[]): string[] {
  if (list.length === 0) return [];
  return [
    `  ${list.length} ${what}`,
    ...countReasons(list).map(([reason, count]) => `    ${String(count).padStart(4)}  ${reason}`),
  ];
}

async function readCommandLine(): Promise<{ chosen: readonly Api[]; seed: string; date: string }> {
  const { values, words } = readWords('arazzo', HELP, ['seed', 'date']);
  const names = chooseApis(words);
  const { date = new Date().toISOString().slice(0, 10) } = values;
  if (!isDay(date)) fail(`--date is a day such as 2026-01-31; received “${date}”.`);
  const seed = readWholeNumber('--seed', values.seed, [0, 2 ** 31]);
  return {
    chosen: await loadApis(names),
    seed: seed === undefined ? process.env.TOLLGATE_SEED || String(randomInt(2 ** 31)) : String(seed),
    date,
  };
}

function isDay(text: string): boolean {
  const time = Date.parse(`${text}T00:00:00Z`);
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}
