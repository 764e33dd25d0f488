/** A server without a will of its own: it sets no time, takes what it can parse, and answers nothing by itself. */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { Socket } from 'node:net';

/** Bytes of headers that are passed on at most; how many an API takes is its own affair. */
export const LONGEST_HEADERS = 256 * 1024;

export interface Handlers {
  readonly onConnection: (socket: Socket) => void;
  readonly onRequest: (request: IncomingMessage, response: ServerResponse) => void;
  /** For a `CONNECT`; `beginning` is as much as is known of what was sent. */
  readonly onTunnel: (socket: Socket, beginning: string) => void;
  /** For bytes that are no HTTP; `problem` is the parser's code. */
  readonly onNonsense: (socket: Socket, beginning: string, problem: string) => void;
}

interface ParseError extends NodeJS.ErrnoException {
  /** What could not be parsed; absent if the connection broke. */
  readonly rawPacket?: Buffer;
}

export function createPlainServer({ onConnection, onRequest, onTunnel, onNonsense }: Handlers): Server {
  const server = createServer({
    requestTimeout: 0,
    headersTimeout: 0,
    keepAliveTimeout: 0,
    requireHostHeader: false,
    maxHeaderSize: LONGEST_HEADERS,
  });
  server.maxHeadersCount = 0;
  server.on('connection', onConnection);
  // Node would answer the last two itself.
  for (const event of ['request', 'checkContinue', 'checkExpectation']) server.on(event, onRequest);
  server.on('connect', ({ url }, socket) => onTunnel(socket as Socket, `CONNECT ${url}`));
  server.on('clientError', ({ rawPacket, code }: ParseError, socket) => {
    if (rawPacket === undefined) socket.destroy();
    else onNonsense(socket as Socket, rawPacket.toString('latin1'), code ?? 'no code');
  });
  return server;
}
