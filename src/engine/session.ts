/** One user's credentials at a target: the token is asked for once and used until it runs out or the target's state is reset. */

import type { World } from '../mock/mock.ts';
import type { Api } from '../vocabulary/api.ts';
import { valueAt } from '../vocabulary/pointer.ts';
import type { Exchange } from './exchange.ts';

/** Share of its told lifetime after which a token is asked for anew: the request that carries it must still arrive. */
const USED_UP = 0.9;

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
  /** The target has accepted the token in hand. */
  accepted(): void;
  /**
   * The target no longer takes the token in hand, which is forgotten by that. Gives the sentence of why that may be no
   * fault of the target; `undefined` if it never took it, or told a lifetime that is not over.
   */
  refused(): string | undefined;
  /** Forgets the token, as the target has forgotten it. */
  reset(): void;
}

interface Token {
  readonly headers: Readonly<Record<string, string>>;
  /** Milliseconds on `now`'s clock; `undefined` if no lifetime was told. */
  readonly usedUpAt: number | undefined;
}

/**
 * A session that takes its token from the world, or logs in by `call`, the API's documented one. Concurrent users of a
 * session share one login. `now` is a clock in milliseconds.
 */
export function createSession(
  { credentials, given }: Api,
  world: () => World,
  call: () => Promise<Exchange>,
  now: () => number = () => performance.now(),
): Session {
  let login: Promise<Token> | undefined;
  let token: Token | undefined;
  let isProven = false;

  const logIn = async (seen: (exchange: Exchange) => void): Promise<Token> => {
    if (!credentials) return { headers: {}, usedUpAt: undefined };
    const { token: source } = credentials;
    if ('given' in source) return { headers: credentials.headers(world()[source.given] ?? ''), usedUpAt: undefined };
    const asked = now();
    const exchange = await call();
    // Nobody has said no to the credentials, so that they may be offered again.
    if (!exchange.answer) reset();
    seen(exchange);
    const value = valueAt(exchange.answer?.body, source.token);
    if (typeof value !== 'string' || value === '') {
      const came = exchange.answer ? `it answered HTTP ${exchange.answer.status} without one` : exchange.trouble;
      throw new Blocked(`${source.operation} gives no token at ${source.token}: ${came}.`);
    }
    const seconds = source.lifetime === undefined ? undefined : valueAt(exchange.answer?.body, source.lifetime);
    const isTold = typeof seconds === 'number' && seconds > 0;
    return { headers: credentials.headers(value), usedUpAt: isTold ? asked + seconds * 1000 * USED_UP : undefined };
  };
  const reset = () => {
    login = undefined;
    token = undefined;
    isProven = false;
  };
  const isUsedUp = () => token?.usedUpAt !== undefined && now() >= token.usedUpAt;

  return {
    headers: async (seen) => {
      if (isUsedUp()) reset();
      login ??= logIn(seen);
      token = await login;
      return token.headers;
    },
    accepted: () => {
      isProven = true;
    },
    refused: () => {
      const mayHaveRunOut = isProven && (token?.usedUpAt === undefined || isUsedUp());
      reset();
      if (!credentials || !mayHaveRunOut) return undefined;
      const { token: source } = credentials;
      const remedy =
        'given' in source
          ? `if it has run out, set ${given[source.given]?.variable} anew`
          : 'if it has run out, that is no fault; a new one is asked for, and this request is not sent again';
      return `the target no longer accepts the token that it has accepted before; ${remedy}`;
    },
    reset,
  };
}
