/** A token is used until it runs out, and no longer: not one for each call, and none that has run out. */
import type { Call } from '../call.ts';
import { type ConductRule, nameOf, type Sight } from './conduct-rule.ts';

export const token: ConductRule = { rule: 'token', begin };

/** Share of its lifetime after which a token may be renewed. */
const USED_UP = 0.5;
/**
 * Tokens in a row that served one call at most. A new client has every right to a token of its own, and nothing in a request
 * tells one client from another: only in a namespace, which belongs to one, is it sure that these are too many.
 */
const MOST_SINGLE = 3;
/** Tokens that are remembered, the newest. */
const MOST_REMEMBERED = 100;

interface Token {
  readonly given: Call;
  /** Milliseconds since the epoch. */
  readonly renewableAt: number;
  readonly endsAt: number;
  calls: number;
  /** Whether it was said to be none, so that its client knows. */
  isRefused: boolean;
}

function begin() {
  const tokens = new Map<string, Token>();
  let newest: Token | undefined;
  let singles = 0;
  let lastRefused: Call | undefined;

  const given = (entry: Call): Sight[] => {
    const { gives = '', lifetime = Number.POSITIVE_INFINITY } = entry.marks;
    const isSurplus = newest !== undefined && newest.calls <= 1 && !newest.isRefused && entry.at < newest.renewableAt;
    singles = isSurplus ? singles + 1 : 0;
    const at = entry.at + entry.duration;
    newest = { given: entry, renewableAt: at + lifetime * USED_UP, endsAt: at + lifetime, calls: 0, isRefused: false };
    tokens.set(gives, newest);
    if (tokens.size > MOST_REMEMBERED) tokens.delete(tokens.keys().next().value!);
    lastRefused = undefined;
    if (singles !== MOST_SINGLE) return [];
    const received = `${MOST_SINGLE + 1} tokens, of which each before the last served one call at most and had not run out`;
    const isAssumed = entry.namespace === undefined;
    const sure = isAssumed ? ' (whether one client fetched them is sure in a namespace only)' : '';
    return [{ entry, breach: { expected: `a token serves until it runs out${sure}`, received, isAssumed } }];
  };

  return {
    see: (entry: Call): Sight[] => {
      if (entry.marks.gives !== undefined) return given(entry);
      const used = tokens.get(entry.marks.token ?? '');
      if (!used) return [];
      used.calls += 1;
      const isOver = entry.at > used.endsAt;
      const wasRefused = used.isRefused;
      if (entry.outcome.kind === 'unauthenticated' && isOver) {
        used.isRefused = true;
        lastRefused = entry;
      }
      // A client may learn from the first refusal that its token has run out; to send it once more is not to have learnt it.
      if (isOver && wasRefused) {
        const since = `${Math.round((entry.at - used.endsAt) / 1000)} s ago`;
        return [
          {
            entry,
            breach: {
              expected: 'a token that has not run out',
              received: `one that ran out ${since}, and was refused before`,
            },
          },
        ];
      }
      return used.calls > 1 ? [{ entry }] : [];
    },
    end: () => {
      if (!lastRefused) return [];
      const received = `no new one after ${nameOf(lastRefused)} was refused with one that had run out`;
      return [{ entry: lastRefused, breach: { expected: 'a new token when the old one has run out', received } }];
    },
  };
}
