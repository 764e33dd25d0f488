/** `npm start`: the conformance run of all APIs, or of those named; everything else goes to Playwright as it is. */
import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import { config as loadEnvironment } from 'dotenv';
import { apis } from '../../specs/index.ts';
import { baseUrlVariable } from '../target/environment.ts';
import { fail } from './fail.ts';
import { flowsLookingAt } from './run/flows-looking-at.ts';

const names = apis.map(({ name }) => name);

const HELP = `Usage: npm start [-- <api>... <area>... --requirement <id> <options of playwright test>]

Holds each API's target against its documentation and prints a verdict for every documented requirement.
APIs: ${names.join(', ')} (all, unless some are named)

  npm start -- --requirement CXP-RETURN-03   the flows that look at one requirement
  npm start -- connexpay returns             one area of one API
  TOLLGATE_SEED=42 npm start                 the same payloads as any other run with this seed

Exit code: 0 if nothing failed, was blocked or was an error of the suite.
`;

const given = process.argv.slice(2);
if (given.includes('--help') || given.includes('-h')) {
  process.stdout.write(HELP);
  process.exit(0);
}
loadEnvironment({ quiet: true });
noticeUnusedCredentials();

const words = given
  .slice(0, given.findIndex((word) => word.startsWith('-')) + 1 || given.length)
  .filter((word) => !word.startsWith('-'));
const chosen = apis.filter(({ name }) => words.includes(name));
refuseUnknownWords();
const projects = (chosen.length > 0 ? chosen : apis).map(({ name }) => `--project=${name}`);
const rest = (await withRequirement(given)).filter((word) => !names.includes(word));

const playwright = createRequire(import.meta.url).resolve('@playwright/test/cli');
const child = spawn(process.execPath, [playwright, 'test', ...projects, ...rest], { stdio: 'inherit' });
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => child.kill(signal));
child.on('exit', (code) => {
  process.exitCode = code ?? 1;
});

/** Words before the first option name APIs, their areas, or files as Playwright takes them. */
function refuseUnknownWords(): void {
  const areas = (chosen.length > 0 ? chosen : apis).flatMap(({ flows }) => Object.keys(flows));
  const unknown = words.find(
    (word) => !names.includes(word) && !areas.some((area) => area.includes(word)) && !/[./]/.test(word),
  );
  if (unknown === undefined) return;
  fail(
    `No API or area is called “${unknown}”; the APIs are ${names.join(', ')}, the areas ${[...new Set(areas)].join(', ')}.`,
  );
}

/** Replaces `--requirement <id>` by the titles of the flows that look at it. */
async function withRequirement(words: readonly string[]): Promise<string[]> {
  const at = words.findIndex((word) => word === '--requirement' || word.startsWith('--requirement='));
  if (at < 0) return [...words];
  const [, inline] = (words[at] ?? '').split('=');
  const id = inline ?? words[at + 1] ?? '';
  const titles = await flowsLookingAt(id);
  if (titles === undefined) fail(`No requirement has the id “${id}”; every id stands in reports/conformance.json.`);
  if (titles.length === 0) fail(`No flow looks at ${id}; reports/conformance.json tells why.`);
  const pattern = titles.map((title) => title.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&')).join('|');
  return [...words.slice(0, at), ...words.slice(at + (inline === undefined ? 2 : 1)), '--grep', pattern];
}

/** Credentials without a base URL are not used, and whoever set them thinks they are. */
function noticeUnusedCredentials(): void {
  for (const { name, given: values } of apis) {
    const set = Object.values(values).find(({ variable }) => process.env[variable]);
    if (!set || process.env[baseUrlVariable(name)]) continue;
    process.stderr.write(
      `${set.variable} is set but ${baseUrlVariable(name)} is not: ${name} is run on its embedded mock.\n`,
    );
  }
}
