/** Tells requests and tokens apart by marks from which nobody can tell what they are. */
import { hash, randomBytes } from 'node:crypto';
import type { Exchange } from '../engine/exchange.ts';
import type { Api } from '../vocabulary/api.ts';
import { valueAt } from '../vocabulary/pointer.ts';
import type { CredentialsCheck } from './credentials-check.ts';
import type { Marks } from './entry.ts';

/** Letters of a mark: enough that two of a journal are not alike by chance. */
const LENGTH = 22;

/** Makes marks with a salt that is kept nowhere. `minted` is told of each token that an answer gives. */
export function createMarks(
  { credentials, bookkeeping, follows = [] }: Api,
  { carriedBy, carrying }: CredentialsCheck,
  minted: (token: string) => void,
): (exchange: Exchange) => Marks {
  const salt = randomBytes(16).toString('base64');
  const mark = (text: string) => hash('sha256', salt + text, 'base64').slice(0, LENGTH);
  /** Most calls carry the token of the call before. */
  let last: { readonly carried: string; readonly token: string } | undefined;
  const markOf = (carried: string): string => {
    if (last?.carried !== carried) last = { carried, token: mark(carried) };
    return last.token;
  };
  const login = credentials && 'operation' in credentials.token ? credentials.token : undefined;

  const ofLogin = (exchange: Exchange): Marks => {
    const body = exchange.answer?.body;
    const token = login && valueAt(body, login.token);
    if (exchange.operation.id !== login?.operation || typeof token !== 'string') return {};
    minted(token);
    const seconds = login.lifetime === undefined ? undefined : valueAt(body, login.lifetime);
    const isTold = typeof seconds === 'number' && seconds > 0;
    return { gives: mark(carrying(token)), ...(isTold ? { lifetime: seconds * 1000 } : {}) };
  };

  return (exchange) => {
    const { operation, request } = exchange;
    const carried = carriedBy(request.headers);
    const moves = bookkeeping.asks(operation.id, request.body) !== undefined;
    return {
      ...(moves ? { moves } : {}),
      ...(moves || follows.length > 0 ? { body: mark(request.text) } : {}),
      ...(carried === undefined ? {} : { token: markOf(carried) }),
      ...ofLogin(exchange),
    };
  };
}
