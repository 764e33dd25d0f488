/** A toy target on loopback whose payments are answered as a test wants, and flows played against it over HTTP. */
import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo, Server } from 'node:net';
import { play } from '../../../src/engine/play.ts';
import type { FlowResult } from '../../../src/engine/result.ts';
import { type HttpOptions, httpSend } from '../../../src/engine/send.ts';
import { Venue } from '../../../src/engine/venue.ts';
import type { Api } from '../../../src/vocabulary/api.ts';
import { approved, type Flow } from '../../../src/vocabulary/flow.ts';
import { flow, step, toyApi, toyContract } from '../engine/toy-api.ts';
import { pays } from '../engine/toy-flows.ts';

export type Answers = (response: ServerResponse, request: IncomingMessage) => void;

export interface Hostile {
  readonly origin: string;
  /** Method and path of each request, in the order of arrival. */
  readonly arrived: readonly string[];
}

/** The flow that meets the hostile answer. */
export const aPayment = flow('A payment', [pays]);
/** A flow that has nothing to do with it. */
export const aLook = flow('A look', [
  step('It is looked at', { call: 'getPayment', path: { id: 'p-1' }, expect: approved, proves: 'TOY-PAY-02' }),
]);

/** Logs everybody in and shows any payment; what a payment is answered, and anything else if told, is up to the test. */
export async function atHostile<Result>(
  onPayment: Answers,
  body: (hostile: Hostile) => Promise<Result>,
  others: Readonly<Record<string, Answers>> = {},
): Promise<Result> {
  const arrived: string[] = [];
  return atServer(
    // Longer than a test takes, so that no connection ends between two flows.
    createServer({ keepAliveTimeout: 60_000 }, (request, response) => {
      const asked = `${request.method} ${request.url}`;
      arrived.push(asked);
      request.resume();
      const answer = others[asked] ?? (asked === 'POST /api/payments' ? onPayment : answersWell);
      answer(response, request);
    }),
    (origin) => body({ origin, arrived }),
  );
}

export async function atServer<Result>(server: Server, body: (origin: string) => Promise<Result>): Promise<Result> {
  const connections = new Set<{ destroy(): void }>();
  server.on('connection', (socket) => {
    socket.on('error', () => {});
    connections.add(socket);
  });
  await once(server.listen(0, '127.0.0.1'), 'listening');
  try {
    return await body(`http://127.0.0.1:${(server.address() as AddressInfo).port}`);
  } finally {
    server.close();
    for (const connection of connections) connection.destroy();
  }
}

/** Plays flows one after the other, as a run does that knows nothing of the target but its address. */
export async function playFlows(
  origin: string,
  flows: readonly Flow[],
  options: Partial<HttpOptions> = {},
  api: Api = toyApi,
): Promise<FlowResult[]> {
  const { send, close } = httpSend({ timeout: 5000, ...options });
  const target = { kind: 'sandbox', origin, world: { password: 'secret-1' }, send, reset: () => false, close } as const;
  const venue = new Venue(api, toyContract, target, '1');
  await venue.prepare();
  const results: FlowResult[] = [];
  const inStep = async (_: unknown, body: () => Promise<unknown>) => void (await body());
  for (const one of flows) results.push(await play(one, venue.stageFor(one, inStep)));
  await close();
  return results;
}

/** Everything that is not green, one line each: verdict, requirement, and what was received. */
export function notGreen({ evidence }: FlowResult): string[] {
  return evidence.flatMap(({ verdict, requirement, finding }) =>
    verdict === 'passed' ? [] : [`${verdict} ${requirement}: ${finding?.received}`],
  );
}

/** A body as it stands, that says of itself to be JSON. */
export const answers =
  (body: string | Uint8Array, headers: Readonly<Record<string, string>> = {}, status = 200): Answers =>
  (response) =>
    response.writeHead(status, { 'content-type': 'application/json', ...headers }).end(body);

export const json = (data: unknown, status = 200): Answers => {
  return (response) => response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(data));
};

export const paid = { id: 'p-1', amount: 5, status: 'approved' };

const answersWell: Answers = (response, request) =>
  json(request.url === '/api/login' ? { token: 'token-1' } : paid)(response, request);
