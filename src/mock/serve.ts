/** Serves a mock over HTTP on loopback, with a namespace for whoever wants one of his own, and what steers each. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Seen } from '../gate/seen.ts';
import { createHandler } from './handle.ts';
import { answerPlainly } from './in-process.ts';
import type { Mock } from './mock.ts';
import type { PlaceOptions } from './place.ts';
import { Places } from './places.ts';

export interface ServeOptions extends PlaceOptions {
  /** Port to listen on; a free one, if 0 or not given. */
  readonly port?: number;
  /** Makes the mock of a namespace; without it there are none. */
  readonly create?: () => Mock;
  /**
   * Is told of every exchange with the API once it is answered, never of what steers a mock. It is to be quick: answers
   * wait for it.
   */
  readonly onExchange?: (seen: Seen) => void;
}

export interface ServedMock {
  /** Scheme, host and port. */
  readonly url: string;
  close(): Promise<void>;
}

/** Milliseconds for which an idle connection is kept: longer than clients do, so that none is closed under a request. */
const KEPT_ALIVE = 75_000;

/** Listens until it is closed, which ends open connections too. Rejects if the port is taken. */
export async function serveMock(mock: Mock, options: ServeOptions = {}): Promise<ServedMock> {
  const places = new Places(mock, options.create, options);
  const server = createServer(
    { keepAliveTimeout: KEPT_ALIVE, joinDuplicateHeaders: true },
    createHandler(places, options.onExchange),
  );
  await new Promise<void>((listening, reject) => {
    server.once('error', reject);
    server.listen(options.port ?? 0, '127.0.0.1', listening);
  });
  const answerAsUsual = answerPlainly();
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () =>
      new Promise((closed) => {
        server.close(() => {
          answerAsUsual();
          closed();
        });
        server.closeAllConnections();
      }),
  };
}
