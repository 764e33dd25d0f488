/** `npm start`: the conformance run of all APIs, or of those named; everything else goes to Playwright as it is. */
import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import { config as loadEnvironment } from 'dotenv';
import { registered } from '../../specs/registry.ts';
import { moduleFile } from '../place.ts';
import { baseUrlVariable, givenVariables } from '../target/environment.ts';
import { applyTargetFile } from '../target/target-file.ts';
import { command, tellCommands } from '../text/command.ts';
import { apiNames } from './command-line.ts';
import { fail } from './fail.ts';
import { areasOf } from './run/areas.ts';
import { takeSelections } from './run/take-selections.ts';

const HELP = `Usage: ${command('run', '[<api>...] [<area>...] [<selections>] [<options of playwright test>]')}

Holds each API's target against its documentation and prints a verdict for every documented requirement.
APIs: ${apiNames} (all, unless some are named)

${tellCommands([
  [command('run', 'connexpay returns'), 'one area of one API'],
  [command('run', '--requirement CXP-RETURN-03'), 'the flows that look at one requirement'],
  [command('run', '--operation createReturn'), 'the flows that call one operation'],
  [command('run', '--tag @fields'), 'the flows with such a tag'],
  [command('run', '--capability closesBatches'), 'the flows that need this of the target'],
  [`TOLLGATE_SEED=42 ${command('run')}`, 'the same payloads as any other run with this seed'],
])}
A selection may be repeated: any of its values will do, and all selections must agree.

Exit code: 0 if all that was planned was looked at and kept, 1 if a promise is broken, 2 if something could not be looked
at, 3 if the configuration is wrong, 4 if something was refused since it might have done harm.
`;

const given = process.argv.slice(2);
if (given.includes('--help') || given.includes('-h')) {
  process.stdout.write(HELP);
  process.exit(0);
}
loadEnvironment({ quiet: true });
await applyTargetFile();

const { wanted, rest } = takeSelections(given);
const words = rest
  .slice(0, rest.findIndex((word) => word.startsWith('-')) + 1 || rest.length)
  .filter((word) => !word.startsWith('-'));
const named = words.filter((word) => registered.includes(word));
const chosen = named.length > 0 ? registered.filter((name) => named.includes(name)) : registered;
noticeUnusedCredentials();
refuseUnknownWords();

const playwright = createRequire(import.meta.url).resolve('@playwright/test/cli');
const args = [...(await projects()), ...rest.filter((word) => !registered.includes(word))];
const child = spawn(process.execPath, [playwright, 'test', '--config', moduleFile('playwright.config'), ...args], {
  stdio: 'inherit',
});
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => child.kill(signal));
child.on('exit', (code) => {
  process.exitCode = code ?? 1;
});

async function projects(): Promise<string[]> {
  if (Object.keys(wanted).length === 0) return chosen.map((name) => `--project=${name}`);
  // Loaded only here: it reads all flows.
  const { selected } = await import('./run/selected.ts');
  return selected(chosen, wanted);
}

/** Words before the first option name APIs, their areas, or files as Playwright takes them. */
function refuseUnknownWords(): void {
  const areas = areasOf(chosen);
  const unknown = words.find(
    (word) => !registered.includes(word) && !areas.some((area) => area.includes(word)) && !/[./]/.test(word),
  );
  if (unknown === undefined) return;
  fail(`No API or area is called “${unknown}”; the APIs are ${apiNames}, the areas ${areas.join(', ')}.`);
}

/** What is given of an API without a base URL is not used, and whoever set it thinks it is. */
function noticeUnusedCredentials(): void {
  for (const name of chosen) {
    if (process.env[baseUrlVariable(name)]) continue;
    const [unused] = givenVariables(name);
    if (unused === undefined) continue;
    process.stderr.write(
      `${unused} is set but ${baseUrlVariable(name)} is not: ${name} is run on its embedded mock.\n`,
    );
  }
}
