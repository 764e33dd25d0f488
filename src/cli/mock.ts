/** `npm run mock -- <api> [--port n]`: serves an API's mock on loopback until it is told to stop. */

import { loadMock, mockNames } from '../mock/load.ts';
import type { PlaceOptions } from '../mock/place.ts';
import type { Requests } from '../mock/requests.ts';
import { serveMock } from '../mock/serve.ts';
import { command } from '../text/command.ts';
import { fail } from './fail.ts';
import type { Journal } from './gate/start-journal.ts';
import { whenStopped } from './when-stopped.ts';
import { readWholeNumber, readWords } from './words.ts';

const HELP = `Usage: ${command('mock', '<api> [--port <number>] [--seed <number>] [--journal <file>] [--fault <name>] [--strict]')}

Serves the stateful mock of an API on 127.0.0.1 and prints one line of JSON with its url. GET <url>/.tollgate tells how
it is steered. Below <url>/.tollgate/namespaces/<name> there is another mock of its own for whoever wants one.
APIs: ${mockNames().join(', ')}

  --port     port to listen on; 0, the default, picks a free one
  --seed     seed of the mock's ids; equal seeds give equal ids
  --journal  file to write every request to, with nothing secret in it, for ${command('verify-journal')}
  --fault    serves a mock that is wrong in this single way
  --faults   lists the faults that there are, and serves nothing
  --strict   answers 400 to a request that is not as documented, and does not carry it out
  --help     this text

Ctrl-C ends it.
`;

const { api, port, options, fault, faults, strict, file } = readCommandLine();
if (faults) {
  await (await import('./mock/faults.ts')).listFaults(api);
  process.exit(0);
}
// Only what is needed is loaded: whoever starts a mock for a few tests waits for it.
const make = fault === undefined ? (await loadMock(api)).default : await faultyMocks(fault);
const create = () => make(options);
const mock = create();
/** The same for all namespaces. */
let known: Promise<Requests> | undefined;
let begin = () => {};
const begun = new Promise<void>((resolve) => {
  begin = resolve;
});
/** Whoever knows the port beforehand may ask too early; what was neither checked nor journaled would count for nothing. */
let check: NonNullable<PlaceOptions['check']> = async (request) => {
  await begun;
  return check(request);
};
let journal: Journal | undefined;
const served = await serveMock(mock, {
  port,
  create,
  requests,
  check: (request) => check(request),
  onExchange: (seen) => journal?.note(seen),
}).catch((error: NodeJS.ErrnoException) =>
  fail(
    `Port ${port} cannot be listened on (${error.code ?? error.message}); choose another with --port, or 0 for a free one.`,
  ),
);
const strictly = strict ? await strictCheck() : () => ({});
// Its thread loads while the mock serves, and before that would take the processor from what is waited for.
if (file !== undefined) journal = await journalTo(file);
check = strictly;
begin();
whenStopped(async () => {
  await served.close();
  await journal?.close();
});
// Whoever reads it may stop the mock at once.
process.stdout.write(`${JSON.stringify({ api, url: served.url, fault })}\n`);

async function strictCheck() {
  return (await knowledge()).strictCheckOfApi(api, mock.world);
}

async function journalTo(file: string): Promise<Journal> {
  const { startJournal } = await import('./gate/start-journal.ts');
  return startJournal({ api, file, baseUrl: served.url, world: mock.world, looksAtAnswers: false });
}

async function faultyMocks(name: string) {
  return (await import('./mock/faults.ts')).faultyMocks(api, name);
}

function requests(): Promise<Requests> {
  known ??= knowledge().then(({ requestsOfApi }) => requestsOfApi(api));
  return known;
}

function knowledge() {
  return import('./mock/knowledge.ts');
}

function readCommandLine() {
  const { values, words } = readWords('mock', HELP, ['port', 'seed', 'fault', 'journal'], {
    switches: ['faults', 'strict'],
  });
  const [name, ...more] = words;
  const names = mockNames();
  const seed = readWholeNumber('--seed', values.seed, [0, 2 ** 31]);
  const known = names.join(', ');
  if (name === undefined) fail(`Which API? Expected one of ${known}: ${command('mock', 'connexpay')}.`);
  if (more.length > 0) fail(`One mock at a time; received ${words.join(', ')}.`);
  if (!names.includes(name)) fail(`No API is called “${name}”; expected one of ${known}.`);
  return {
    api: name,
    port: readWholeNumber('--port', values.port, [0, 65_535]) ?? 0,
    options: seed === undefined ? {} : { seed },
    fault: values.fault,
    faults: values.faults === true,
    strict: values.strict === true,
    file: values.journal,
  };
}
