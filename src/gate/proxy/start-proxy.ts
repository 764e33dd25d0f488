/** A proxy between a client and a target: what passes by is neither changed nor held up, and told when it is over. */
import { once } from 'node:events';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import { isControl } from '../../engine/control.ts';
import { namespaceProblem, readNamespace } from '../../engine/namespace.ts';
import { LONGEST_ANSWER } from '../../engine/read-answer.ts';
import { Refused } from '../../target/guard.ts';
import { type AllowedHosts, isLoopback, refusalOf } from '../../target/hosts.ts';
import type { Seen } from '../seen.ts';
import { Line } from './line.ts';
import { answerControl, answerTrouble, refuseConnection } from './own-answers.ts';
import { passOn } from './pass-on.ts';
import { createPlainServer } from './plain-server.ts';
import { unpassed, Watch } from './watch.ts';

export interface ProxyOptions {
  /** Folder name of the API. */
  readonly api: string;
  /** Scheme, host and port of the target, and the path below which the API's own begin, if there is one. */
  readonly to: string;
  /** 0 picks a free one. */
  readonly port?: number;
  readonly hosts: AllowedHosts;
  /** Told of each exchange when it is over, whatever came of it. */
  readonly onExchange: (seen: Seen) => void;
  /** Milliseconds without a byte after which a target is given up; longer than the patience of any client, unless given. */
  readonly silence?: number;
  /** Bytes of a body, as it comes and unpacked, that are told at most; more passes by all the same. */
  readonly longest?: number;
}

export interface RunningProxy {
  /** What stands for `to` on this machine. */
  readonly url: string;
  /** Cuts what is still under way, on both sides. */
  close(): Promise<void>;
}

const SILENCE = 10 * 60_000;
const HUNG_UP = 'the client hung up before it had the whole answer';
const STOPPED = 'the proxy was stopped before the whole answer had passed';
const NO_HTTP = 'this is no HTTP/1.1 that can be passed on';
const BASE_URL_ONLY = 'this is no proxy to be set as HTTP_PROXY: give its URL to the client as base URL of the API';

/** Listens on 127.0.0.1. Rejects with a `Refused` if nothing may be sent to the target, and if the port is taken. */
export async function startProxy(options: ProxyOptions): Promise<RunningProxy> {
  const { api, to, port = 0, hosts, onExchange, silence = SILENCE, longest = LONGEST_ANSWER } = options;
  const target = new URL(to);
  const refusal = refusalOf(target.hostname, hosts);
  if (refusal !== undefined) throw new Refused(refusal);

  const base = target.pathname.replace(/\/$/, '');
  const identity = { api, to: target.origin + base };
  const lines = new Map<Socket, Line>();

  const takeConnection = (socket: Socket): void => {
    lines.set(socket, new Line(socket, target.protocol === 'https:'));
    socket.once('close', () => lines.delete(socket));
  };
  const take = (request: IncomingMessage, response: ServerResponse): void => {
    const named = readNamespace(request.url ?? '');
    // The target is to know nothing of it.
    if (named) request.url = named.path;
    const path = request.url ?? '';
    const problem = named && namespaceProblem(named.name);
    if (problem !== undefined) {
      answerTrouble(request, response, 400, problem);
      return;
    }
    if (isControl(path)) {
      answerControl(request, response, { ...identity, ...(named ? { namespace: named.name } : {}) });
      return;
    }
    const line = lines.get(request.socket);
    const watch = new Watch(request, longest);
    response.once('close', () => {
      if (!response.writableFinished) watch.fails(line?.trouble ?? HUNG_UP);
      whenOver(request, () => onExchange(watch.seen(target, base, named?.name)));
    });
    if (line && (path.startsWith('/') || path === '*'))
      passOn(request, response, { target, namespace: named?.base ?? '', line, watch, silence });
    else {
      watch.fails(BASE_URL_ONLY);
      answerTrouble(request, response, 400, BASE_URL_ONLY);
    }
  };
  /** For what is no request to be passed on. An exchange that is under way on the connection ends with it and tells why. */
  const refuse = (socket: Socket, beginning: string, trouble: string): void => {
    const line = lines.get(socket);
    if (line?.isBusy) line.breakOff(trouble);
    else {
      onExchange(unpassed(beginning, trouble));
      refuseConnection(socket, trouble);
    }
  };

  const server = createPlainServer({
    onConnection: takeConnection,
    onRequest: take,
    onTunnel: (socket, beginning) => refuse(socket, beginning, BASE_URL_ONLY),
    onNonsense: (socket, beginning, problem) => refuse(socket, beginning, `${NO_HTTP} (${problem})`),
  });
  await once(server.listen(port, '127.0.0.1'), 'listening');
  const close = async (): Promise<void> => {
    for (const line of lines.values()) line.breakOff(STOPPED);
    await new Promise((resolve) => server.close(resolve));
  };
  const own = (server.address() as AddressInfo).port;
  if (isLoopback(target.hostname) && Number(target.port || 80) === own) {
    await close();
    throw new Refused(`${to} is the proxy itself; name another port, or 0 for a free one.`);
  }
  return { url: `http://127.0.0.1:${own}${base}`, close };
}

/** An answer may be over before its request is; a request that nobody waits for ends with its connection. */
function whenOver(request: IncomingMessage, tell: () => void): void {
  const { socket } = request;
  if (request.readableEnded || socket.destroyed) {
    tell();
    return;
  }
  const once = () => {
    request.off('end', once);
    socket.off('close', once);
    tell();
  };
  request.on('end', once);
  socket.on('close', once);
}
