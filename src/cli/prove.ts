/** `npm run prove`: shows that every check can fail, and fails for nothing else. */
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { suiteVersion } from '../place.ts';
import { loadCatalogue } from '../proof/load-catalogue.ts';
import { type ApiProof, type Proof, proofOf } from '../proof/proof-record.ts';
import type { Survey, Trial, TrialKind, Tried } from '../proof/trials.ts';
import { command } from '../text/command.ts';
import { apiNames, chooseApis, readWholeNumber, readWords } from './command-line.ts';
import { Pool } from './prove/pool.ts';
import { matrix, showProof } from './prove/show.ts';

const HELP = `Usage: ${command('prove', '[<api>...] [--seeds <number>]')}

Plays the flows in this machine's memory against mocks that are wrong in one way each, and shows which requirement
notices; against mocks that are right in another way, under many seeds, and against answers with one thing changed.
APIs: ${apiNames} (all, unless some are named)

  --seeds   seeds under which the correct mock must give no finding; 100 unless told
  --help    this text

Writes proof.json and proof.md into reports (or TOLLGATE_REPORTS). Exit code: 0 if every fault is noticed, every
requirement is broken by one, and nothing lawful turns red; 1 if not.
`;

/** Trials that a process makes before it reports: enough to be busy, few enough to share the work. */
const AT_ONCE = 8;

const { chosen, seeds } = readCommandLine();
const started = performance.now();
const pool = new Pool();
let done = 0;
let all = 0;
const proof: Proof = {
  schemaVersion: 1,
  suiteVersion: suiteVersion(),
  apis: await Promise.all(chosen.map(prove)),
  duration: Math.round(performance.now() - started),
};
pool.close();
progress('');

const folder = process.env.TOLLGATE_REPORTS || 'reports';
await mkdir(folder, { recursive: true });
await writeFile(path.join(folder, 'proof.json'), `${JSON.stringify(proof, null, 2)}\n`);
await writeFile(path.join(folder, 'proof.md'), matrix(proof));
process.stdout.write(
  `${showProof(proof)}${path.join(folder, 'proof.md')} has the whole matrix, proof.json the record\n`,
);
process.exitCode = proof.apis.some(({ holes }) => holes.length > 0) ? 1 : 0;

async function prove(api: string): Promise<ApiProof> {
  const { impossible } = await loadCatalogue(api);
  const survey = await pool.carryOut<Survey>({ survey: api, seeds });
  const tried = { fault: [], variation: [], seed: [], mutant: [] } as { [Kind in TrialKind]: Tried[Kind][number][] };
  const orders = (Object.keys(survey.trials) as TrialKind[]).flatMap((kind) =>
    chunks(Array.from({ length: survey.trials[kind] }, (_, index): Trial => ({ api, kind, index }))),
  );
  all += orders.flat().length;
  await Promise.all(
    orders.map(async (trials) => {
      const results = await pool.carryOut<Tried[TrialKind][number][]>({ trials });
      for (const [index, trial] of trials.entries()) {
        // In the catalogue's order, whoever was first.
        (tried[trial.kind] as unknown[])[trial.index] = results[index];
      }
      done += trials.length;
      progress(`${done} of ${all} trials`);
    }),
  );
  return proofOf(api, survey, tried, impossible);
}

function chunks(trials: readonly Trial[]): Trial[][] {
  return Array.from({ length: Math.ceil(trials.length / AT_ONCE) }, (_, index) =>
    trials.slice(index * AT_ONCE, (index + 1) * AT_ONCE),
  );
}

/** One line that is written over, where somebody may be looking. */
function progress(text: string): void {
  if (process.stderr.isTTY) process.stderr.write(`\r\x1b[K${text}`);
}

function readCommandLine(): { chosen: readonly string[]; seeds: number } {
  const { values, words } = readWords('prove', HELP, ['seeds']);
  return { chosen: chooseApis(words), seeds: readWholeNumber('--seeds', values.seeds, [0, 9999]) ?? 100 };
}
