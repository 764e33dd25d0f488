/**
 * Requests that are sent again while they are still under way: a client gave up waiting, and did not end what it gave up.
 *
 * Two equal payments at once may both be meant, and by two clients too. They surely are one only if they bear the name that
 * their client gave that payment, and if one client sent them: in a namespace there is no other, and a token belongs to the
 * one that it was given to. Where nobody can tell, it is an assumption that they are one.
 */
import type { Api } from '../../vocabulary/api.ts';
import { valueAt } from '../../vocabulary/pointer.ts';
import type { Call } from '../call.ts';
import { contentOf, MOST_REMEMBERED, nameOf, type Sight } from './conduct-rule.ts';

/** Gives a breach if the call and an earlier one were under way at once and are the same. */
export function createUnderWay({ client: { ownNames = {} } }: Api): (entry: Call) => Sight | undefined {
  /** By their content. */
  const latest = new Map<string, Call>();
  const given = new Set<string>();

  return (entry) => {
    const { token, gives } = entry.marks;
    if (gives !== undefined) bound(given.add(gives));
    const pointer = ownNames[entry.operation ?? ''];
    if (pointer === undefined || valueAt(entry.asked, pointer) === undefined) return undefined;
    const content = `${contentOf(entry)}\n${token}`;
    const before = latest.get(content);
    bound(latest.set(content, entry));
    if (!before || !overlap(before, entry)) return undefined;
    // Answers may come in another order than requests.
    const [first, second] = before.at <= entry.at ? [before, entry] : [entry, before];
    const isAssumed = entry.namespace === undefined && !given.has(token ?? '');
    const left = Math.round(first.at + first.duration - second.at);
    const received = `the same request as ${nameOf(first)}, ${left} ms before that was over`;
    return {
      entry: second,
      breach: { expected: 'nothing is sent again that is still under way', received, isAssumed },
    };
  };
}

/** For sure, as exactly as their times are known. */
function overlap(one: Call, other: Call): boolean {
  const exact = Math.max(one.precision ?? 1, other.precision ?? 1);
  return one.at + one.duration > other.at + exact && other.at + other.duration > one.at + exact;
}

/** Forgets the oldest of too many. */
function bound(all: Map<string, unknown> | Set<string>): void {
  if (all.size > MOST_REMEMBERED) all.delete(all.keys().next().value!);
}
