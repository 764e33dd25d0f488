/** A stage on which a flow meets a toy target in this process: a good one, but for what a test makes it answer otherwise. */
import { perform } from '../../../src/engine/perform.ts';
import { play } from '../../../src/engine/play.ts';
import { Redactor } from '../../../src/engine/redactor.ts';
import { requirementsOf } from '../../../src/engine/requirements.ts';
import type { Evidence, FlowResult } from '../../../src/engine/result.ts';
import { createFaker, seedFaker } from '../../../src/engine/seed.ts';
import type { Send } from '../../../src/engine/send.ts';
import { createSession } from '../../../src/engine/session.ts';
import type { Stage } from '../../../src/engine/stage.ts';
import { createLedger } from '../../../src/money/ledger.ts';
import type { Api } from '../../../src/vocabulary/api.ts';
import type { Flow } from '../../../src/vocabulary/flow.ts';
import { toyApi, toyContract } from './toy-api.ts';

export const PASSWORD = 'pass-w"ord-1';
export const TOKEN = 'token/+abc';

/** A request as it arrived. */
export interface Seen {
  readonly method: string;
  readonly path: string;
  readonly authorization: string | null;
  readonly text: string;
}

/** What a target answers; `undefined` leaves it to the good one. */
export type Answers = (seen: Seen) => Response | Error | undefined;

export interface Played extends FlowResult {
  readonly seen: readonly Seen[];
  /** What kept each step from being green, by its title. */
  readonly troubles: Readonly<Record<string, readonly Evidence[]>>;
}

/** Plays a flow against the good target, changed by `answers`. */
export async function playAt(
  flow: Flow,
  answers: Answers = () => undefined,
  changes: Partial<Stage> = {},
): Promise<Played> {
  const seen: Seen[] = [];
  const troubles: Record<string, readonly Evidence[]> = {};
  const send: Send = async (request) => {
    const { pathname, search } = new URL(request.url);
    const arrived = {
      method: request.method,
      path: pathname + search,
      authorization: request.headers.authorization ?? null,
      text: request.text,
    };
    seen.push(arrived);
    const answer = answers(arrived) ?? answerWell(arrived);
    if (answer instanceof Error) throw answer;
    return { status: answer.status, headers: Object.fromEntries(answer.headers), text: await answer.text() };
  };
  const api: Api = changes.api ?? toyApi;
  const redactor = new Redactor(api.secretMembers);
  redactor.learn(PASSWORD);
  const world = { password: PASSWORD };
  const faker = seedFaker(createFaker(), '1', flow.title);
  const operation = toyContract.operations.get('logIn')!;
  const logIn = () => {
    const source = api.credentials?.token;
    const data = source && 'body' in source ? source.body({ faker, world, now: 0, receiver: '' }) : undefined;
    return perform(send, 'http://toy', { operation, path: {}, headers: {}, body: { data } });
  };
  const result = await play(flow, {
    api,
    contract: toyContract,
    requirements: requirementsOf(api, toyContract),
    send,
    origin: 'http://toy',
    world,
    session: createSession(api, () => world, logIn),
    faker,
    ledger: createLedger(),
    redactor,
    inStep: async (step, body) => {
      troubles[step.title] = await body();
    },
    ...changes,
  });
  return { ...result, seen, troubles };
}

/** The verdicts on a requirement, in the order of the observations. */
export function verdictsOn({ evidence }: FlowResult, requirement: string): string[] {
  return evidence.filter((each) => each.requirement === requirement).map(({ verdict }) => verdict);
}

/** Everything that is not green, one line each. */
export function notGreen({ evidence }: FlowResult): string[] {
  return evidence
    .filter(({ verdict }) => verdict !== 'passed')
    .map(({ verdict, requirement, finding }) =>
      `${verdict} ${requirement} ${finding?.kind} ${finding?.pointer}`.trim(),
    );
}

function answerWell({ method, path, authorization, text }: Seen): Response {
  if (path === '/api/login') return Response.json({ token: TOKEN });
  if (authorization !== `Bearer ${TOKEN}`) return Response.json({ message: 'who are you' }, { status: 401 });
  if (method === 'GET') {
    return path.endsWith('/nowhere')
      ? Response.json({ message: 'no such payment' }, { status: 404 })
      : paid({ amount: 5 });
  }
  const order = readOrder(text);
  if (typeof order?.amount !== 'number') return Response.json({ message: 'Amount is required' }, { status: 400 });
  return paid({ amount: order.amount, status: order.amount > 100 ? 'declined' : 'approved' });
}

function readOrder(text: string): { readonly amount?: unknown } | undefined {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** The answer to a payment, with these members changed; `undefined` leaves one away. */
export function paid(changes: Record<string, unknown> = {}, headers: Record<string, string> = {}): Response {
  return Response.json({ id: 'p-1', amount: 5, status: 'approved', code: '00', ...changes }, { headers });
}
