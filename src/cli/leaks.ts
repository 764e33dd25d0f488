/** `npm run leaks -- <folder>`: looks for secrets and card numbers in everything that a run wrote. */
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { config as loadEnvironment } from 'dotenv';
import { apis } from '../../specs/index.ts';
import { leakFinder } from '../leaks/secrets.ts';
import { unpack } from '../leaks/unpack.ts';
import { command } from '../text/command.ts';
import { readWords } from './command-line.ts';
import { fail } from './fail.ts';
import { print } from './print.ts';

const HELP = `Usage: ${command('leaks', '<folder>...')}

Looks in every file below the folders, inside zip, gzip and base64 too, for full card numbers, bearer tokens, values of
secret members (passwords, CVVs, keys) and the values of the secret variables of this environment and its .env, raw and
as JSON, URLs, forms and base64 write them. TOLLGATE_CANARIES may hold more values to look for, separated by commas.

Exit code: 0 if there is none, 1 if something leaks, 3 if a folder cannot be read.
`;

loadEnvironment({ quiet: true });
const { words: folders } = readWords('leaks', HELP, []);
if (folders.length === 0) fail('No folder is named; expected one that a run wrote into, such as reports.');

const find = leakFinder(
  secretValues(),
  apis.flatMap(({ secretMembers }) => secretMembers),
);
let files = 0;
const lines: string[] = [];
for (const folder of folders) {
  for (const file of await filesBelow(folder)) {
    files += 1;
    for (const { place, text } of unpack(file, await readFile(file))) {
      for (const { what } of find(text)) {
        lines.push(`${place}: ${what}`);
      }
    }
  }
}
lines.push(`${lines.length === 0 ? 'Nothing leaks' : `${lines.length} leak(s)`} in ${files} file(s).`);
print(`${lines.join('\n')}\n`);
process.exitCode = lines.length > 1 ? 1 : 0;

/** By the name of the variable, or of the canary. */
function secretValues(): Record<string, string> {
  const variables = apis.flatMap(({ given }) =>
    Object.values(given).flatMap(({ variable, secret }) => (secret ? [variable] : [])),
  );
  const given = variables.flatMap((name): [string, string][] => (process.env[name] ? [[name, process.env[name]]] : []));
  const canaries = (process.env.TOLLGATE_CANARIES ?? '').split(',').filter((value) => value !== '');
  return Object.fromEntries([...given, ...canaries.map((value, index) => [`canary ${index + 1}`, value])]);
}

async function filesBelow(folder: string): Promise<string[]> {
  try {
    const entries = await readdir(folder, { recursive: true, withFileTypes: true });
    return entries.filter((entry) => entry.isFile()).map((entry) => path.join(entry.parentPath, entry.name));
  } catch (error) {
    return fail(`${folder} cannot be read: ${(error as NodeJS.ErrnoException).code}; expected a folder.`);
  }
}
