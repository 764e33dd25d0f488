/** `npm run mock -- <api> [--port n]`: serves an API's mock on loopback until it is told to stop. */
import { parseArgs } from 'node:util';
import { apis } from '../../specs/index.ts';
import { createMockOf } from '../mock/load.ts';
import { serveMock } from '../mock/serve.ts';
import { fail } from './fail.ts';

const names = apis.map(({ name }) => name).join(', ');

const HELP = `Usage: npm run mock -- <api> [--port <number>] [--seed <number>]

Serves the stateful mock of an API on 127.0.0.1 and prints one line of JSON with its url.
APIs: ${names}

  --port   port to listen on; 0, the default, picks a free one
  --seed   seed of the mock's ids; equal seeds give equal ids
  --help   this text

Ctrl-C ends it.
`;

const { api, port, seed } = readCommandLine();
const mock = await createMockOf(api, seed);
const served = await serveMock(mock, port).catch((error: NodeJS.ErrnoException) =>
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
  const parsed = parse();
  if (parsed.values.help) {
    process.stdout.write(HELP);
    process.exit(0);
  }
  const [name, ...more] = parsed.positionals;
  if (name === undefined) fail(`Which API? Expected one of ${names}: npm run mock -- connexpay.`);
  if (more.length > 0) fail(`One mock at a time; received ${parsed.positionals.join(', ')}.`);
  if (!apis.some((api) => api.name === name)) fail(`No API is called “${name}”; expected one of ${names}.`);
  return {
    api: name,
    port: readNumber('--port', parsed.values.port, 65_535) ?? 0,
    seed: readNumber('--seed', parsed.values.seed, 2 ** 31),
  };
}

function parse() {
  const options = {
    port: { type: 'string' },
    seed: { type: 'string' },
    help: { type: 'boolean', short: 'h' },
  } as const;
  try {
    return parseArgs({ options, allowPositionals: true });
  } catch (error) {
    const [problem] = (error as Error).message.split('. ');
    return fail(`${problem}; see npm run mock -- --help.`);
  }
}

function readNumber(option: string, text: string | undefined, most: number): number | undefined {
  if (text === undefined) return undefined;
  const number = Number(text);
  if (/^\d+$/.test(text) && number <= most) return number;
  return fail(`${option} is a whole number from 0 to ${most}; received “${text}”.`);
}
