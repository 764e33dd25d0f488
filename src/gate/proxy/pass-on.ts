/** Passes one request on to the target and its answer back, as both come. Nothing is repeated and no redirect followed. */
import http, { type ClientRequest, type IncomingMessage, type OutgoingMessage, type ServerResponse } from 'node:http';
import https from 'node:https';
import { LOOK, NoAnswer, troubleOf } from '../../engine/trouble.ts';
import { endToEnd, leadBack, pairsOf } from './headers.ts';
import type { Line } from './line.ts';
import { answerTrouble } from './own-answers.ts';
import { LONGEST_HEADERS } from './plain-server.ts';
import type { Watch } from './watch.ts';

export interface Way {
  /** Scheme, host and port of the target. */
  readonly target: URL;
  /** Path before those of the target, by which the client's namespace is told; empty if it has none. */
  readonly namespace: string;
  readonly line: Line;
  readonly watch: Watch;
  /** Milliseconds without a byte after which the target is given up. */
  readonly silence: number;
}

/** What Node adds where the other side did not send it. */
const ADDED = ['Date', 'Content-Length', 'Transfer-Encoding'];

export function passOn(request: IncomingMessage, response: ServerResponse, way: Way): void {
  const { target, line, watch, silence } = way;
  let isSent = false;
  /**
   * Before the connection to the target stands, a sentence helps most. Afterwards nobody knows what became of the request,
   * and a client has to learn that as it would without the proxy: its connection breaks as the other one did.
   */
  const fail = (error: unknown): void => {
    watch.fails(troubleOf(error, target.origin));
    if (response.destroyed) return;
    request.unpipe();
    if (isSent) request.socket.resetAndDestroy();
    else answerTrouble(request, response, 502, troubleOf(error, target.origin));
  };

  let onward: ClientRequest;
  try {
    onward = begin(request, response, target, line.agent, silence);
  } catch (error) {
    fail(error);
    return;
  }
  line.carry(onward, response, () => (isSent = true));
  let answer: IncomingMessage | undefined;
  onward.on('information', (interim) => passInterim(interim, request, response));
  onward.once('response', (came) => {
    answer = came;
    watch.answers(came);
    came.once('error', fail);
    try {
      passAnswer(came, onward, request, response, way);
    } catch (error) {
      onward.destroy();
      fail(error);
    }
  });
  onward.once('upgrade', (_, socket) => {
    socket.destroy();
    fail(
      new NoAnswer('unread', `no answer came: ${target.host} changes the protocol, which nobody asked for; ${LOOK}`),
    );
  });
  onward.once('timeout', () => onward.destroy(gaveUp(target, silence, isSent)));
  onward.on('error', (error) => {
    // What follows a whole answer is no part of it.
    if (!answer?.complete) fail(error);
  });
  response.once('close', () => {
    if (!response.writableFinished) onward.destroy();
  });
  // A client that is gone is told by `close`.
  response.on('error', () => {});
  request.pipe(onward, { end: false });
  request.once('end', () => {
    onward.addTrailers(pairsOf(request.rawTrailers));
    onward.end();
  });
}

function begin(
  request: IncomingMessage,
  response: ServerResponse,
  target: URL,
  agent: http.Agent,
  silence: number,
): ClientRequest {
  const { protocol, hostname, port } = target;
  const onward = (protocol === 'https:' ? https : http).request({
    protocol,
    hostname: hostname.replace(/^\[|\]$/g, ''),
    port,
    path: request.url,
    method: request.method,
    agent,
    setHost: false,
    maxHeaderSize: LONGEST_HEADERS,
    timeout: silence,
  });
  onward.maxHeadersCount = 0;
  addNothing(onward);
  const headers = endToEnd(request.rawHeaders);
  for (const [name, value] of headers) onward.appendHeader(name, name.toLowerCase() === 'host' ? target.host : value);
  if (!onward.hasHeader('host')) onward.setHeader('Host', target.host);
  onward.shouldKeepAlive = response.shouldKeepAlive;
  sendHead(onward);
  return onward;
}

function passAnswer(
  answer: IncomingMessage,
  onward: ClientRequest,
  request: IncomingMessage,
  response: ServerResponse,
  { target, namespace }: Way,
): void {
  const { localAddress, localPort } = request.socket;
  const here = { origin: `http://${request.headers.host ?? `${localAddress}:${localPort}`}`, namespace };
  const headers = endToEnd(answer.rawHeaders)
    // HTTP/1.0 has no chunks: such a body ends with its connection.
    .filter(([name]) => request.httpVersion !== '1.0' || name.toLowerCase() !== 'transfer-encoding')
    .flatMap(([name, value]) => [name, name.toLowerCase() === 'location' ? leadBack(value, target, here) : value]);
  addNothing(response);
  if (!onward.shouldKeepAlive) response.shouldKeepAlive = false;
  response.writeHead(answer.statusCode ?? 0, answer.statusMessage ?? '', headers);
  sendHead(response);
  answer.pipe(response, { end: false });
  answer.once('end', () => {
    response.addTrailers(pairsOf(answer.rawTrailers));
    response.end();
  });
}

/** 100, 102, 103 and whatever else comes before an answer. */
function passInterim(interim: http.InformationEvent, request: IncomingMessage, response: ServerResponse): void {
  if (interim.statusCode === 100) {
    response.writeContinue();
    return;
  }
  if (request.httpVersion === '1.0') return;
  const lines = pairsOf(interim.rawHeaders).map(([name, value]) => `${name}: ${value}\r\n`);
  const head = `HTTP/1.1 ${interim.statusCode} ${interim.statusMessage}\r\n${lines.join('')}\r\n`;
  response.socket?.write(head, 'latin1');
}

/** At once, since a body may come much later; and not by `flushHeaders`, which takes bytes for letters of UTF-8. */
function sendHead(message: OutgoingMessage): void {
  message.write('', 'latin1');
}

/** A body ends as the other side ends it. */
function addNothing(message: OutgoingMessage): void {
  for (const name of ADDED) message.removeHeader(name);
}

function gaveUp(target: URL, silence: number, isSent: boolean): Error {
  if (!isSent) return Object.assign(new Error('no connection in time'), { code: 'ETIMEDOUT' });
  const sentence = `no answer came in time: ${target.host} was silent for ${silence / 1000} s; ${LOOK}`;
  return new NoAnswer('silent', sentence);
}
