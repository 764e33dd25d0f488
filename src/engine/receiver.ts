/** The suite's own receiver of notifications: a real HTTP server on loopback, with an inbox for each flow. */
import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout } from 'node:timers/promises';
import { gather } from './gather.ts';
import { type Inbox, Inboxes, type Pace } from './inbox.ts';

/** Milliseconds; a slow receiver takes longer than the mocks wait. */
const PACE: Pace = { wait: setTimeout, slow: 1500, longestWait: 5000, interval: 5, grace: 100 };
/** Bytes of a notification that are read at most. */
const LONGEST_NOTIFICATION = 1024 * 1024;

export interface Receiver {
  openInbox(): Inbox;
  close(): Promise<void>;
}

/** Listens on the port, a free one if it is 0; rejects if that is taken. `publicUrl` is how the target reaches it, if not by loopback. */
export async function startReceiver(port = 0, publicUrl?: string): Promise<Receiver> {
  const inboxes = new Inboxes(PACE);
  const server = createServer((request, response) => {
    // What breaks off is no notification, and what came of it is on the sender's side.
    receive(inboxes, request, response).catch(() => response.destroy());
  });
  await once(server.listen(port, '127.0.0.1'), 'listening');
  const base = publicUrl ?? `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    openInbox: () => inboxes.open(base),
    close: () =>
      new Promise((closed) => {
        server.close(() => closed());
        server.closeAllConnections();
      }),
  };
}

async function receive(inboxes: Inboxes, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const path = request.url ?? '';
  if (inboxes.isDown(path)) {
    request.destroy();
    return;
  }
  const bytes = await gather(request, LONGEST_NOTIFICATION);
  if (!bytes) {
    response.destroy();
    return;
  }
  const text = new TextDecoder().decode(bytes);
  response.writeHead(await inboxes.receive(path, request.headers['content-type'] ?? null, text)).end();
}
