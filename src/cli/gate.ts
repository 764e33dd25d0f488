/** `npm run gate -- <api> -- <command>`: runs a client's own tests against a mock or a sandbox, and passes the verdict. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, rm } from 'node:fs/promises';
import path from 'node:path';
import { config as loadEnvironment } from 'dotenv';
import { moduleFile } from '../place.ts';
import { command } from '../text/command.ts';
import { apiNames, chooseApis, readWords } from './command-line.ts';
import { fail } from './fail.ts';
import { judgeJournal } from './gate/judge-journal.ts';
import { GATE_EXIT_CODES, GATE_OPTIONS, gateFolder } from './gate/pass-verdict.ts';

const HELP = `Usage: ${command('gate', '<api> [<options>] -- <command> [<its words>]')}

Serves the API's mock, runs the command with its base URL in TOLLGATE_URL, and judges what came: the tests of an SDK,
say. The command's own output is left as it is.
APIs: ${apiNames}

${GATE_OPTIONS}
  --to <url>           not the mock but the sandbox there, through a proxy
  --seed, --fault      as of the mock
  --help               this text

${GATE_EXIT_CODES}A command that fails itself, though nothing that it sent is wrong, ends with 2: it may not have sent all.
`;

loadEnvironment({ quiet: true });
const options = ['deviations', 'reports', 'to', 'seed', 'fault'] as const;
const { values, words } = readWords('gate', HELP, options, { lists: ['scenario'] });
const [api, client, ...args] = words;
if (api === undefined || client === undefined)
  fail(
    `Which API, and which command? Expected ${command('gate', 'connexpay -- npm test')}; received ${words.join(' ') || 'neither'}.`,
  );
chooseApis([api]);

const journal = path.join(gateFolder(values), 'journal.ndjson');
await mkdir(path.dirname(journal), { recursive: true });
await rm(journal, { force: true });
const server = startServer();
let isServing = true;
const ended = once(server, 'exit').then(([code]) => {
  isServing = false;
  return Number(code ?? 1);
});
const url = await Promise.race([ended, once(server.stdout, 'data').then(([line]) => JSON.parse(String(line)).url)]);
// It has said why it cannot be started.
if (typeof url === 'number') process.exit(url);
const code = await runClient(url);
const wasServed = isServing;
server.kill('SIGTERM');
await ended;
await judgeJournal(journal, values);
const said = [client, ...args].join(' ');
if (!wasServed) incomplete(`What served “${said}” came to an end before it did: not all that it sent was seen.`);
else if (code !== 0) incomplete(`“${said}” ended with ${code}: it may not have sent all that it means to.`);

/** A green verdict would say too much. */
function incomplete(sentence: string): void {
  process.stderr.write(`${sentence}\n`);
  process.exitCode ||= 2;
}

function startServer() {
  const given = (['to', 'seed', 'fault'] as const).flatMap((name) => {
    const value = values[name];
    return value === undefined ? [] : [`--${name}`, value];
  });
  const file = moduleFile(`src/cli/${values.to === undefined ? 'mock' : 'proxy'}`);
  const words = [...process.execArgv, file, api as string, '--journal', journal, ...given];
  return spawn(process.execPath, words, { stdio: ['ignore', 'pipe', 'inherit'] });
}

/** Gives its exit code. */
async function runClient(url: string): Promise<number> {
  const child = spawn(client as string, args, { stdio: 'inherit', env: { ...process.env, TOLLGATE_URL: url } });
  try {
    const [code] = await once(child, 'exit');
    return Number(code ?? 1);
  } catch (error) {
    server.kill('SIGTERM');
    return fail(`“${client}” cannot be run (${(error as NodeJS.ErrnoException).code}); correct the command behind --.`);
  }
}
