/** `npm run mock -- <api> [--port n]`: serves an API's mock on loopback until it is told to stop. */
import { createMockOf } from '../mock/load.ts';
import { serveMock } from '../mock/serve.ts';
import { apiNames, chooseApis, readWholeNumber, readWords } from './command-line.ts';
import { fail } from './fail.ts';

const HELP = `Usage: npm run mock -- <api> [--port <number>] [--seed <number>]

Serves the stateful mock of an API on 127.0.0.1 and prints one line of JSON with its url.
APIs: ${apiNames}

  --port   port to listen on; 0, the default, picks a free one
  --seed   seed of the mock's ids; equal seeds give equal ids
  --help   this text

Ctrl-C ends it.
`;

const { api, port, seed } = readCommandLine();
const mock = await createMockOf(api, seed);
const served = await serveMock(mock, { port }).catch((error: NodeJS.ErrnoException) =>
  fail(
    `Port ${port} cannot be listened on (${error.code ?? error.message}); choose another with --port, or 0 for a free one.`,
  ),
);
process.stdout.write(`${JSON.stringify({ api, url: served.url })}\n`);

for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, stop);
// npm does not pass every signal on; a mock whose starter is gone serves nobody.
const starter = process.ppid;
setInterval(() => {
  if (process.ppid !== starter) void stop();
}, 500).unref();

async function stop(): Promise<void> {
  await served.close();
  process.exit(0);
}

function readCommandLine(): { api: string; port: number; seed: number | undefined } {
  const { values, words } = readWords('mock', HELP, ['port', 'seed']);
  const [name, ...more] = words;
  if (name === undefined) fail(`Which API? Expected one of ${apiNames}: npm run mock -- connexpay.`);
  if (more.length > 0) fail(`One mock at a time; received ${words.join(', ')}.`);
  chooseApis(words);
  return {
    api: name,
    port: readWholeNumber('--port', values.port, [0, 65_535]) ?? 0,
    seed: readWholeNumber('--seed', values.seed, [0, 2 ** 31]),
  };
}
