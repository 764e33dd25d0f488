/** `npm run walk`: random walks through the lives of payments, made as short as possible when one fails. */
import { randomInt } from 'node:crypto';
import { loadApis } from '../../specs/load.ts';
import { loadContract } from '../contract/load.ts';
import { loadMock } from '../mock/load.ts';
import { type Walked, walkAll } from '../proof/walks.ts';
import { command } from '../text/command.ts';
import { apiNames, chooseApis, readWholeNumber, readWords } from './command-line.ts';
import { fail } from './fail.ts';

const HELP = `Usage: ${command('walk', '[<api>...] [--walks <number>] [--moves <number>] [--seed <number>] [--path <text>]')}

Does to a payment whatever can be done to it, in any order, with any amount and by two clients at once, on the mock in
this machine's memory, and looks after every move whether state and amounts are what the document says.
APIs: ${apiNames} (all, unless some are named)

  --walks   walks for each kind of payment; 200 unless told
  --moves   most moves of one walk; 30 unless told
  --seed    repeats the walks that were made with this seed
  --path    repeats the one walk that a failure names; give one API and its seed as well
  --help    this text

Exit code: 0 if every walk went well, 1 if one did not.
`;

const { chosen, options } = readCommandLine();
let isWell = true;
for (const api of await loadApis(chosen)) {
  const started = performance.now();
  for (const walked of await walkAll(api, await loadContract(api.name), await loadMock(api.name), options)) {
    process.stdout.write(tell(api.name, walked, performance.now() - started));
    isWell &&= walked.failure === undefined;
  }
}
process.exitCode = isWell ? 0 : 1;

function tell(api: string, { of, walks, steps, failure }: Walked, milliseconds: number): string {
  const counts = `${api}, ${of}: ${walks} walks, ${steps} steps, ${(milliseconds / 1000).toFixed(1)} s, seed ${options.seed}\n`;
  if (!failure) return counts;
  const again = command('walk', `${api} --seed ${failure.seed} --path '${failure.path}' --moves ${options.moves}`);
  return [
    `${counts}  the shortest walk that fails:`,
    ...failure.walk.map((move, index) => `    ${index + 1}. ${move} (minor units)`),
    `  ${failure.found}`,
    `  once more: ${again}`,
    '',
  ].join('\n');
}

function readCommandLine() {
  const { values, words } = readWords('walk', HELP, ['walks', 'moves', 'seed', 'path']);
  const chosen = chooseApis(words);
  if (values.path !== undefined && (values.seed === undefined || words.length !== 1))
    fail('--path repeats one walk of one API; give the API and the --seed that the failure names as well.');
  const options = {
    walks: readWholeNumber('--walks', values.walks, [1, 1e6]) ?? 200,
    moves: readWholeNumber('--moves', values.moves, [1, 1000]) ?? 30,
    seed: readWholeNumber('--seed', values.seed, [-(2 ** 31), 2 ** 31]) ?? randomInt(2 ** 31),
    ...(values.path === undefined ? {} : { path: values.path }),
  };
  return { chosen, options };
}
