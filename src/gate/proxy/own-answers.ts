/** What a proxy answers itself: never to be taken for an answer of the API, since header and body name Tollgate. */
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Socket } from 'node:net';
import { CONTROL_PATH, NAMESPACES_PATH } from '../../engine/control.ts';

const NOTHING_ELSE = `a proxy answers GET ${CONTROL_PATH}, passes on what is below ${NAMESPACES_PATH}/<name>, and that is all`;

/** What a proxy says of itself. */
export interface ProxyIdentity {
  /** Folder name of the API. */
  readonly api: string;
  /** Origin of the target, and the path below which its API begins. */
  readonly to: string;
  /** Absent for a client that has none. */
  readonly namespace?: string;
}

export function answerControl(request: IncomingMessage, response: ServerResponse, identity: ProxyIdentity): void {
  request.resume();
  const isAsked = request.method === 'GET' && request.url === CONTROL_PATH;
  if (isAsked) answer(response, 200, { ...identity, now: Date.now() });
  else answer(response, 404, { trouble: NOTHING_ELSE });
}

export function answerTrouble(
  request: IncomingMessage,
  response: ServerResponse,
  status: number,
  trouble: string,
): void {
  request.resume();
  answer(response, status, { trouble });
}

function answer(response: ServerResponse, status: number, data: Readonly<Record<string, unknown>>): void {
  const body = bodyOf(data);
  response.writeHead(status, headersOf(body)).end(body);
}

/** For what is no request that could be answered otherwise. Ends the connection. */
export function refuseConnection(connection: Socket, trouble: string): void {
  const body = bodyOf({ trouble });
  const headers = Object.entries({ ...headersOf(body), connection: 'close' }).map(
    ([name, value]) => `${name}: ${value}`,
  );
  connection.end(`HTTP/1.1 400 Bad Request\r\n${headers.join('\r\n')}\r\n\r\n${body}`);
}

function bodyOf(data: Readonly<Record<string, unknown>>): string {
  return JSON.stringify({ tollgate: 'proxy', ...data });
}

/** The first of them no documented API has. */
function headersOf(body: string) {
  return { tollgate: 'proxy', 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) };
}
