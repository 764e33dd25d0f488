/** A target and a client that are nothing but bytes, and a proxy between them. */
import { connect, createServer, type Server, type Socket } from 'node:net';
import { type ProxyOptions, type RunningProxy, startProxy } from '../../../../src/gate/proxy/start-proxy.ts';
import type { Seen } from '../../../../src/gate/seen.ts';
import { atServer } from '../../hostile/hostile-target.ts';

export interface Stand {
  readonly origin: string;
  readonly proxy: RunningProxy;
  /** Everything that was told so far. */
  readonly seen: readonly Seen[];
  /** What was told, once there are so many. */
  told(count: number): Promise<readonly Seen[]>;
}

/** Puts a proxy before any server. */
export async function proxied<Result>(
  target: Server,
  body: (stand: Stand) => Promise<Result>,
  options: Partial<ProxyOptions> = {},
): Promise<Result> {
  return atServer(target, async (origin) => {
    const seen: Seen[] = [];
    const waiting: (() => void)[] = [];
    const onExchange = (one: Seen) => {
      seen.push(one);
      for (const look of waiting) look();
    };
    const hosts = { documented: [], named: [] };
    const proxy = await startProxy({ api: 'toy', to: origin, hosts, onExchange, ...options });
    const told = (count: number) =>
      new Promise<readonly Seen[]>((resolve) => {
        const look = () => seen.length >= count && resolve(seen);
        waiting.push(look);
        look();
      });
    try {
      return await body({ origin, proxy, seen, told });
    } finally {
      await proxy.close();
    }
  });
}

export interface RawTarget {
  readonly server: Server;
  /** Bytes that arrived, by connection. */
  readonly arrived: readonly string[];
}

/** Answers each request by its number, from 0 on, once its head or what else is waited for has arrived. */
export function rawTarget(answer: (socket: Socket, number: number) => void, until = /\r\n\r\n/): RawTarget {
  const arrived: string[] = [];
  let requests = 0;
  const server = createServer((socket) => {
    const own = arrived.push('') - 1;
    let unanswered = '';
    socket.on('data', (piece) => {
      arrived[own] += piece.toString('latin1');
      unanswered += piece.toString('latin1');
      if (!until.test(unanswered)) return;
      unanswered = '';
      answer(socket, requests++);
    });
  });
  return { server, arrived };
}

/** Answers everything with these bytes. */
export const says = (bytes: string) => (socket: Socket) => void socket.write(bytes, 'latin1');

export interface RawClient {
  readonly socket: Socket;
  /** What it got so far, or what it got in all if nothing else comes: waits until that matches. */
  got(pattern: RegExp): Promise<string>;
  /** How the connection ended: `ended` in good order or `broken`. */
  readonly end: Promise<'ended' | 'broken'>;
}

export function rawClient(url: string, bytes: string): RawClient {
  const { hostname, port } = new URL(url);
  const socket = connect(Number(port), hostname);
  socket.write(bytes, 'latin1');
  let text = '';
  let look = () => {};
  socket.on('data', (piece) => {
    text += piece.toString('latin1');
    look();
  });
  const end = new Promise<'ended' | 'broken'>((resolve) => {
    socket.once('end', () => resolve('ended'));
    socket.once('error', () => resolve('broken'));
  });
  const got = (pattern: RegExp) =>
    new Promise<string>((resolve) => {
      look = () => {
        if (pattern.test(text)) resolve(text);
      };
      look();
    });
  return { socket, end, got };
}
