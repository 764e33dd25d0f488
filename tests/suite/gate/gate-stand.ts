/** A client's place in tests of the gate: requests go to a mock in this process, and a verdict comes of them. */
import { apis } from '../../../specs/index.ts';
import { loadContract } from '../../../src/contract/load.ts';
import type { Evidence } from '../../../src/engine/result.ts';
import { ledToHere } from '../../../src/gate/api-path.ts';
import type { Entry } from '../../../src/gate/entry.ts';
import { createJudge, type GivenScenario } from '../../../src/gate/judge.ts';
import { createRecorder } from '../../../src/gate/recorder.ts';
import type { Seen } from '../../../src/gate/seen.ts';
import { createMockOf } from '../../../src/mock/load.ts';
import type { World } from '../../../src/mock/mock.ts';

export interface Sent {
  readonly method?: string;
  readonly path: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** Sent as JSON, or as a form where the headers say so. */
  readonly body?: Readonly<Record<string, unknown>>;
  readonly namespace?: string;
  /** What the client gets instead of the mock's answer; nothing at all, if it is lost. */
  readonly instead?: 'lost' | NonNullable<Seen['answer']>;
}

export interface GateStand {
  readonly world: World;
  /** Sends a request, and gives what the mock answered. */
  send(sent: Sent): Promise<{ status: number; body: Record<string, unknown> }>;
  advance(milliseconds: number): void;
  /** What was written down so far. */
  readonly entries: readonly Entry[];
  /** What is found, without what is kept. */
  findings(scenarios?: readonly GivenScenario[]): readonly Told[];
  /** Ids of the requirements that were looked at and kept. */
  kept(): readonly string[];
}

export interface Told {
  readonly verdict: string;
  readonly requirement: string;
  readonly pointer: string;
  readonly expected: string;
  readonly received: string;
}

export async function gateStand(apiName: string, options: { looksAtAnswers?: boolean } = {}): Promise<GateStand> {
  const { looksAtAnswers = false } = options;
  const api = apis.find(({ name }) => name === apiName)!;
  const contract = await loadContract(apiName);
  const mock = await createMockOf(apiName);
  const record = createRecorder(api, contract, { world: mock.world, looksAtAnswers });
  const entries: Entry[] = [];

  const judge = (scenarios: readonly GivenScenario[] = []): Evidence[] => {
    const placeOf = ({ number }: Entry) => `journal:${number}`;
    const own = createJudge({ api, contract, baseUrl: 'http://mock', looksAtAnswers, scenarios, placeOf });
    for (const entry of entries) own.add(entry);
    return own.end().flatMap(({ evidence }) => [...evidence]);
  };

  return {
    world: mock.world,
    entries,
    advance: (milliseconds) => mock.clock.advance(milliseconds),
    send: async ({ method = 'POST', path, headers = {}, body, namespace, instead }) => {
      const type = headers['content-type'] ?? 'application/json';
      const text = body === undefined ? '' : type.includes('json') ? JSON.stringify(body) : formOf(body);
      const sent = body === undefined ? headers : { 'content-type': type, ...headers };
      const at = mock.clock.now();
      const request = new Request(`http://mock${path}`, {
        method,
        headers: sent,
        ...(text === '' ? {} : { body: text }),
      });
      const response = await mock.fetch(request);
      const answer = {
        status: response.status,
        headers: Object.fromEntries(response.headers),
        text: await response.text(),
      };
      const got = instead === 'lost' ? undefined : (instead ?? answer);
      const asked = { method, path, headers: sent, text };
      const leadsTo = ledToHere(asked, got?.headers.location);
      entries.push(
        record({
          at,
          duration: 1,
          ...(namespace === undefined ? {} : { namespace }),
          request: asked,
          ...(got
            ? { answer: { ...got, ...(leadsTo === undefined ? {} : { leadsTo }) } }
            : { trouble: 'the connection was closed' }),
        }),
      );
      return { status: answer.status, body: readJson(answer.text) };
    },
    findings: (scenarios) =>
      judge(scenarios).flatMap(({ verdict, requirement, finding }) => {
        if (!finding) return [];
        const { pointer, expected, received } = finding;
        return [{ verdict, requirement, pointer, expected, received }];
      }),
    kept: () => judge().flatMap(({ verdict, requirement }) => (verdict === 'passed' ? [requirement] : [])),
  };
}

function formOf(body: Readonly<Record<string, unknown>>): string {
  return new URLSearchParams(body as Record<string, string>).toString();
}

function readJson(text: string): Record<string, unknown> {
  try {
    return JSON.parse(text);
  } catch {
    return { text };
  }
}
