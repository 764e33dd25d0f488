/** Runs the example clients, each against a namespace of its own of one served mock, and tells what they sent. */
import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { parse } from 'yaml';
import { type Api, play } from '../../../fixtures/clients/typescript/play.ts';
import { loadContract } from '../../../src/contract/load.ts';
import { createRoutes } from '../../../src/contract/route.ts';
import type { Seen } from '../../../src/gate/seen.ts';
import { loadMock } from '../../../src/mock/load.ts';
import type { World } from '../../../src/mock/mock.ts';
import { requestsOf } from '../../../src/mock/requests.ts';
import { serveMock } from '../../../src/mock/serve.ts';
import { type Sent, tellSent } from './traffic.ts';

export const languages = ['typescript', 'python'] as const;
export type Language = (typeof languages)[number];

export interface Played {
  readonly exitCode: number;
  /** How each scene went. */
  readonly output: string;
}

export interface ClientRun extends Played {
  readonly seen: readonly Seen[];
  readonly sent: readonly Sent[];
}

/** A row of the table of mistakes. */
export interface Mistake {
  readonly name: string;
  readonly api: Api;
  /** What is done wrongly. */
  readonly sentence: string;
  /** What a gate has to say is broken, in short, and the id of its requirement. */
  readonly rule: string;
  readonly breaks: string;
  /** An operationId, and a JSON pointer where it is about a member. */
  readonly at: string;
  /** `failed`, unless told. */
  readonly verdict?: string;
}

export interface ClientRuns {
  /** What each mock knows from the start. */
  readonly world: World;
  /** Where the mock is that no run touches. */
  readonly url: string;
  /** Plays the session of the API, rightly or with a mistake; a note sets runs apart that are otherwise the same. */
  run(language: Language, mistake?: string, note?: string): Promise<ClientRun>;
  close(): Promise<void>;
}

export const clientsFolder = fileURLToPath(new URL('../../../fixtures/clients/', import.meta.url));

export async function readClientsFile<Data>(file: string): Promise<Data> {
  return parse(await readFile(`${clientsFolder}${file}`, 'utf8'));
}

export async function readMistakes(api: Api): Promise<readonly Mistake[]> {
  const all = await readClientsFile<readonly Mistake[]>('mistakes.yaml');
  return all.filter((mistake) => mistake.api === api);
}

export async function serveForClients(api: Api): Promise<ClientRuns> {
  const [contract, { default: create }] = await Promise.all([loadContract(api), loadMock(api)]);
  const mock = create();
  const all: Seen[] = [];
  const served = await serveMock(mock, {
    create,
    requests: async () => requestsOf(contract, () => false),
    onExchange: (seen) => all.push(seen),
  });
  const find = createRoutes(contract);
  return {
    world: mock.world,
    url: served.url,
    run: async (language, mistake = '', note = '') => {
      const namespace = [language, mistake, note].filter(Boolean).join('.');
      const base = `${served.url}/.tollgate/namespaces/${namespace}`;
      const played =
        language === 'typescript'
          ? await playHere(api, base, mistake)
          : await runMain(language, [api, base, ...(mistake ? ['--mistake', mistake] : [])]);
      const seen = all.filter((one) => one.namespace === namespace);
      return { ...played, seen, sent: tellSent(seen, find, mock.world) };
    },
    close: served.close,
  };
}

/** Runs a client's command with these words. */
export async function runMain(language: Language, words: readonly string[]): Promise<Played> {
  const [program, script] =
    language === 'python'
      ? ['python3', ['-B', `${clientsFolder}python/main.py`]]
      : [process.execPath, ['--import', 'tsx', `${clientsFolder}typescript/main.ts`]];
  try {
    const { stdout } = await promisify(execFile)(program, [...script, ...words]);
    return { exitCode: 0, output: stdout };
  } catch (error) {
    const { code, stdout = '', stderr = '' } = error as { code: unknown; stdout?: string; stderr?: string };
    if (typeof code !== 'number') throw error;
    return { exitCode: code, output: stdout + stderr };
  }
}

/** Without a process of its own, which takes longer to start than a session takes. */
async function playHere(api: Api, base: string, mistake: string): Promise<Played> {
  const lines: string[] = [];
  const isWell = await play(api, base, mistake, (line) => lines.push(line));
  return { exitCode: isWell ? 0 : 1, output: lines.join('\n') };
}
