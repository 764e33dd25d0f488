/**
 * A client's connection, and the one to the target that belongs to it alone.
 *
 * Neither is shared, kept longer or ended sooner than the client and the target want, so that a client meets the same
 * connections as without the proxy: as many handshakes, and no request on a connection that the target is about to close
 * but those that it would have sent there itself. A pool would have to repeat such a request or to lose it.
 */
import http, { type ClientRequest, type ServerResponse } from 'node:http';
import https from 'node:https';
import type { Socket } from 'node:net';

export class Line {
  readonly agent: http.Agent;
  readonly #client: Socket;
  /** Connections to the target that stand or stood. */
  readonly #stood = new WeakSet<Socket>();
  readonly #isSecure: boolean;
  #open = 0;
  #isCut = false;
  /** Why it was broken off, if it was. */
  trouble: string | undefined;

  constructor(client: Socket, isSecure: boolean) {
    this.#client = client;
    this.#isSecure = isSecure;
    this.agent = new (isSecure ? https : http).Agent({ keepAlive: true, maxSockets: 1 });
    client.once('close', () => this.agent.destroy());
  }

  /** Whether an exchange is under way. */
  get isBusy(): boolean {
    return this.#open > 0;
  }

  /** `onSent` is called as soon as the target may have got something of the request. */
  carry(onward: ClientRequest, response: ServerResponse, onSent: () => void): void {
    this.#open += 1;
    onward.once('socket', (socket) => {
      if (this.#stood.has(socket)) return onSent();
      socket.once(this.#isSecure ? 'secureConnect' : 'connect', () => {
        this.#stood.add(socket);
        this.#isCut = false;
        onSent();
        socket.once('close', () => {
          this.#isCut = true;
          this.#endIfDone();
        });
      });
    });
    response.once('close', () => {
      this.#open -= 1;
      this.#endIfDone();
    });
  }

  breakOff(trouble: string): void {
    this.trouble = trouble;
    this.#client.destroy();
  }

  /** At once and not in half, so that no further request is taken for a connection that is gone. */
  #endIfDone(): void {
    if (this.#isCut && !this.isBusy) this.#client.destroy();
  }
}
