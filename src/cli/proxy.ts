/** `npm run proxy -- <api> --to <url>`: passes a client's traffic on to a sandbox, unchanged, and tells what passed. */

import { config as loadEnvironment } from 'dotenv';
import { loadApi } from '../../specs/load.ts';
import { loadContract } from '../contract/load.ts';
import { isControl } from '../engine/control.ts';
import { contractOfTraffic } from '../gate/contract-of-traffic.ts';
import { startProxy } from '../gate/proxy/start-proxy.ts';
import type { Seen } from '../gate/seen.ts';
import { baseUrlVariable, readEnvironment, worldOf } from '../target/environment.ts';
import { Refused } from '../target/guard.ts';
import { readPolicy } from '../target/policy.ts';
import { applyTargetFile } from '../target/target-file.ts';
import { command } from '../text/command.ts';
import type { Api } from '../vocabulary/api.ts';
import { apiNames, chooseApis, readWholeNumber, readWords } from './command-line.ts';
import { fail } from './fail.ts';
import { orFail } from './gate/or-fail.ts';
import { type Journal, startJournal } from './gate/start-journal.ts';
import { whenStopped } from './when-stopped.ts';

const HELP = `Usage: ${command('proxy', '<api> --to <url> [--port <number>] [--journal <file>]')}

Listens on 127.0.0.1, prints one line of JSON with its url, and passes whatever a client sends there on to the API at
--to, unchanged, and the answer back. Give the url to an SDK in place of the sandbox's base URL.
APIs: ${apiNames}

A client that is to be judged by itself gets a namespace: /.tollgate/namespaces/<name> in its URL, between the port and the
path. The sandbox is not told of it.

  --to       base URL of the sandbox; <API>_BASE_URL, unless given
  --port     port to listen on; 0, the default, picks a free one
  --journal  file to write every call to, with nothing secret in it, for ${command('verify-journal')}
  --help     this text

It passes on to this machine, to sandboxes that the documents name and to hosts of the file in TOLLGATE_TARGET, and to
nobody else. Nothing is repeated and no redirect followed. A certificate of your own authority is trusted by
NODE_EXTRA_CA_CERTS. Ctrl-C ends it.

Exit code: 0 if it was told to stop, 3 if it cannot start as it is asked to, 4 if it would do harm.
`;

const SAFETY = 4;

loadEnvironment({ quiet: true });
const { name, to, port, file } = readCommandLine();
await applyTargetFile();
const api = await loadApi(name);
const base = await readBase(api, to);
const { hosts, trouble } = await readPolicy(api);
if (trouble !== undefined) fail(trouble);
// The thread of the journal reads it too, when clients may be there already.
if (file !== undefined) await orFail(contractOfTraffic(api.name, true));
const proxy = await startProxy({ api: api.name, to: base.origin, port, hosts, onExchange: note }).catch(
  (error: NodeJS.ErrnoException) => {
    if (error instanceof Refused) return fail(error.message, SAFETY);
    return fail(
      `Port ${port} cannot be listened on (${error.code ?? error.message}); choose another with --port, or 0 for a free one.`,
    );
  },
);
const journal = file === undefined ? undefined : journalTo(file);
whenStopped(async () => {
  await proxy.close();
  await journal?.close();
});
// Whoever reads it may stop the proxy at once.
process.stdout.write(`${JSON.stringify({ api: api.name, url: proxy.url + base.path, to: base.origin + base.path })}\n`);

function journalTo(path: string): Journal {
  return startJournal({ api: api.name, file: path, baseUrl: base.origin, world: worldOf(api), looksAtAnswers: true });
}

/** What is noted of each call; what keeps one from being answered is told at once. */
function note(seen: Seen): void {
  if (seen.trouble !== undefined) process.stderr.write(`${seen.trouble}\n`);
  journal?.note(seen);
}

/** Where the API begins, and the path behind it that the paths of the API repeat, so that one base URL stands for the other. */
async function readBase(api: Api, to: string | undefined): Promise<{ origin: string; path: string }> {
  const variable = baseUrlVariable(api.name);
  const given = to ?? process.env[variable];
  if (!given)
    return fail(`Where to? Give the base URL of the sandbox: ${command('proxy', `${api.name} --to https://…`)}`);
  const { operations } = await loadContract(api.name);
  const paths = [...operations.values()].map(({ path }) => path);
  const { origin } = readEnvironment(api, paths, { [variable]: given });
  if (origin === undefined)
    return fail(
      `${to === undefined ? variable : '--to'} is no base URL; expected scheme, host, port and path alone, such as https://sandbox.example.com.`,
    );
  if (isControl(new URL(origin).pathname))
    return fail(
      '--to is the namespace of a mock; name the mock itself, and give each client a namespace of the proxy.',
    );
  return { origin, path: given.trim().replace(/\/+$/, '').slice(origin.length) };
}

function readCommandLine(): { name: string; to: string | undefined; port: number; file: string | undefined } {
  const { values, words } = readWords('proxy', HELP, ['to', 'port', 'journal']);
  const [name, ...more] = words;
  if (name === undefined)
    fail(`Which API? Expected one of ${apiNames}: ${command('proxy', 'connexpay --to https://…')}`);
  if (more.length > 0) fail(`One API at a time; received ${words.join(', ')}.`);
  chooseApis(words);
  return {
    name,
    to: values.to,
    port: readWholeNumber('--port', values.port, [0, 65_535]) ?? 0,
    file: values.journal,
  };
}
