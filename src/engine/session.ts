/** One user's credentials at a target: the token is asked for once and used until the target's state is reset. */

import type { World } from '../mock/mock.ts';
import type { Api } from '../vocabulary/api.ts';
import { valueAt } from '../vocabulary/pointer.ts';
import type { Exchange } from './exchange.ts';

/** What keeps a flow from being played: environment or an earlier failure, in one sentence. */
export class Blocked extends Error {
  override readonly name = 'Blocked';
}

export interface Session {
  /**
   * Headers that carry the user's credentials. Logs in first if needed, and tells `seen` of that exchange;
   * throws `Blocked` if it fails.
   */
  headers(seen: (exchange: Exchange) => void): Promise<Readonly<Record<string, string>>>;
  /** Forgets the token, as the target has forgotten it. */
  reset(): void;
}

/** A session that takes its token from the world, or logs in by `call`, the API's documented one. Concurrent users of a session share one login. */
export function createSession({ credentials }: Api, world: () => World, call: () => Promise<Exchange>): Session {
  let login: Promise<Readonly<Record<string, string>>> | undefined;
  const logIn = async (seen: (exchange: Exchange) => void) => {
    if (!credentials) return {};
    const { token: source } = credentials;
    if ('given' in source) return credentials.headers(world()[source.given] ?? '');
    const exchange = await call();
    seen(exchange);
    const token = valueAt(exchange.answer?.body, source.token);
    if (typeof token !== 'string' || token === '') {
      const came = exchange.answer ? `it answered HTTP ${exchange.answer.status} without one` : exchange.trouble;
      throw new Blocked(`${source.operation} gives no token at ${source.token}: ${came}.`);
    }
    return credentials.headers(token);
  };
  return {
    headers: (seen) => {
      login ??= logIn(seen);
      return login;
    },
    reset: () => {
      login = undefined;
    },
  };
}
