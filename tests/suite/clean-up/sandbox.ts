/** A mock that does not say that it is one: a run takes it for a sandbox, and what it leaves there stays. */
import { createServer, type Server } from 'node:http';
import { getRequestListener } from '@hono/node-server';
import { apis } from '../../../specs/index.ts';
import { createMockOf } from '../../../src/mock/load.ts';
import type { Mock } from '../../../src/mock/mock.ts';
import { baseUrlVariable } from '../../../src/target/environment.ts';
import { atServer } from '../hostile/hostile-target.ts';

/** Something that was sent to the sandbox and answered by it. */
export interface Sent {
  /** Path and query. */
  readonly path: string;
  readonly asked: string;
  readonly answered: string;
}

export interface Sandbox {
  readonly mock: Mock;
  /** In the order of their answers; what is asked of the mock beside the run is not among them. */
  readonly sent: readonly Sent[];
  /** Variables that point a run at it, with everything that its world holds. */
  readonly env: Readonly<Record<string, string>>;
}

/** Answers in place of the mock; `undefined` leaves it to the mock. */
export type Instead = (request: Request, mock: Mock) => Promise<Response | undefined>;

export async function atSandbox<Result>(
  mock: Mock,
  body: (sandbox: Sandbox) => Promise<Result>,
  instead: Instead = async () => undefined,
): Promise<Result> {
  const sent: Sent[] = [];
  const fetch = async (request: Request) => {
    const { pathname, search } = new URL(request.url);
    if (pathname.startsWith('/.tollgate')) return new Response(null, { status: 404 });
    const asked = await request.clone().text();
    const answer = (await instead(request.clone(), mock)) ?? (await mock.fetch(request));
    sent.push({ path: pathname + search, asked, answered: await answer.clone().text() });
    return answer;
  };
  const server: Server = createServer(getRequestListener(fetch));
  return atServer(server, (origin) => body({ mock, sent, env: environmentOf(mock, origin) }));
}

/** The API's own mock, hidden. */
export async function atSandboxOf<Result>(
  api: string,
  body: (sandbox: Sandbox) => Promise<Result>,
  instead?: Instead,
): Promise<Result> {
  return atSandbox(await createMockOf(api), body, instead);
}

function environmentOf(mock: Mock, origin: string): Record<string, string> {
  const { given } = apis.find(({ name }) => name === mock.api)!;
  const world = Object.entries(given).flatMap(([name, { variable }]) => {
    const value = mock.world[name];
    return value === undefined ? [] : [[variable, value]];
  });
  return { [baseUrlVariable(mock.api)]: origin, ...Object.fromEntries(world) };
}
