/** A documented redirect is followed once, with the same method and body. */
import type { Api } from '../../vocabulary/api.ts';
import type { Call } from '../call.ts';
import { type ConductRule, MOST_REMEMBERED, nameOf, type Sight } from './conduct-rule.ts';
import { isSameRequest, targetOf } from './sent-on.ts';

export const redirect: ConductRule = { rule: 'redirect', begin };

interface Redirected {
  readonly entry: Call;
  readonly to: string;
}

function begin(api: Api) {
  let waiting: Redirected[] = [];
  /** What was followed to places that are known from the redirect alone. */
  let followed: Redirected[] = [];

  /** Another request to a place that clients know by themselves, such as the one redirected from, may be one of its own. */
  const findWaiting = (entry: Call): Redirected | undefined => {
    const here = waiting.filter(({ to }) => to === entry.request.path);
    return here.find((each) => isSameRequest(entry, each.entry)) ?? here.find(isElsewhere);
  };
  const follow = (entry: Call, before: Redirected): Sight => {
    waiting = waiting.filter((each) => each !== before);
    // A look harms nobody, and what may not be sent again for another reason is told by the rule for that.
    const isDone = entry.marks.moves && entry.outcome.kind === 'approved' && isSameRequest(entry, before.entry);
    if (isDone && isElsewhere(before)) followed = [...followed, before].slice(-MOST_REMEMBERED);
    return sightOf(entry, before.entry);
  };
  const again = (entry: Call): Sight[] => {
    const before = followed.find((each) => each.to === entry.request.path && isSameRequest(entry, each.entry));
    if (!before) return [];
    const expected = `the redirect of ${nameOf(before.entry)} is followed once`;
    return [{ entry, breach: { expected, received: 'it is followed once more' } }];
  };

  return {
    see: (entry: Call): Sight[] => {
      const before = findWaiting(entry);
      const sights = before ? [follow(entry, before)] : again(entry);
      const to = targetOf(api, entry);
      if (to !== undefined) waiting = [...waiting, { entry, to }].slice(-MOST_REMEMBERED);
      return sights;
    },
    end: () =>
      waiting.map(({ entry, to }) => {
        return { entry, breach: { expected: `the same request to ${to}`, received: 'no request to it' } };
      }),
  };
}

function isElsewhere({ entry, to }: Redirected): boolean {
  return to !== entry.request.path;
}

function sightOf(entry: Call, before: Call): Sight {
  if (isSameRequest(entry, before)) return { entry };
  const { method } = before.request;
  const received = entry.request.method === method ? 'another body' : entry.request.method;
  return { entry, breach: { expected: `${method} with the body of ${nameOf(before)}`, received } };
}
