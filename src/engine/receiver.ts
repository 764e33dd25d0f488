/** The suite's own receiver of notifications: a real HTTP server on loopback, with an inbox for each flow. */
import { randomUUID } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Message } from '../contract/contract.ts';
import type { ReceiverManner } from '../vocabulary/flow.ts';
import { readBody } from './exchange.ts';

/** Milliseconds after which a slow receiver answers. */
const SLOW = 1500;
/** Milliseconds within which an expected notification comes, and for which a surplus one is waited for. */
const LONGEST_WAIT = 5000;
const GRACE = 100;

export interface Inbox {
  /** Where notifications of this flow are to be sent. */
  readonly url: string;
  /** From now on notifications are answered in this manner. */
  answer(manner: ReceiverManner): void;
  /** Notifications since the last time; waits for `count` of them, and a moment longer for one too many. */
  take(count: number): Promise<readonly Message[]>;
}

export interface Receiver {
  openInbox(): Inbox;
  close(): Promise<void>;
}

interface Box {
  manner: ReceiverManner;
  arrived: Message[];
}

/** Listens on the port, a free one if it is 0. `publicUrl` is how the target reaches it, if not by loopback. */
export async function startReceiver(port = 0, publicUrl?: string): Promise<Receiver> {
  const boxes = new Map<string, Box>();
  const server = createServer((request, response) => {
    receive(boxes.get(request.url?.split('/')[1] ?? ''), request, response);
  });
  await new Promise<void>((listening) => server.listen(port, '127.0.0.1', listening));
  const base = publicUrl ?? `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    openInbox: () => {
      const key = randomUUID();
      const box: Box = { manner: 'accepts', arrived: [] };
      boxes.set(key, box);
      return { url: `${base}/${key}`, answer: (manner) => (box.manner = manner), take: (count) => take(box, count) };
    },
    close: () =>
      new Promise((closed) => {
        server.close(() => closed());
        server.closeAllConnections();
      }),
  };
}

async function receive(box: Box | undefined, request: IncomingMessage, response: ServerResponse): Promise<void> {
  if (box?.manner === 'is-down') {
    request.destroy();
    return;
  }
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk);
  const text = Buffer.concat(chunks).toString('utf8');
  const contentType = request.headers['content-type'] ?? null;
  box?.arrived.push({ contentType, text, body: readBody(text, contentType) });
  if (box?.manner === 'is-slow') await new Promise((resolve) => setTimeout(resolve, SLOW));
  response.writeHead(box === undefined ? 404 : box.manner === 'refuses' ? 500 : 200).end();
}

async function take(box: Box, count: number): Promise<readonly Message[]> {
  const deadline = performance.now() + LONGEST_WAIT;
  while (box.arrived.length < count && performance.now() < deadline) {
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
  await new Promise((resolve) => setTimeout(resolve, GRACE));
  return box.arrived.splice(0);
}
