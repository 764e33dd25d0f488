/** A documented redirect is followed once, with the same method and body. */
import type { Api } from '../../vocabulary/api.ts';
import type { Call } from '../call.ts';
import { type ConductRule, nameOf, type Sight } from './conduct-rule.ts';

export const redirect: ConductRule = { rule: 'redirect', begin };

interface Redirected {
  readonly entry: Call;
  /** Path and query that it names. */
  readonly to: string;
}

function begin({ follows = [] }: Api) {
  let waiting: Redirected[] = [];
  return {
    see: (entry: Call): Sight[] => {
      const before = waiting.find(({ to }) => to === entry.request.path);
      waiting = waiting.filter((each) => each !== before);
      const to = targetOf(entry);
      if (entry.answer && follows.includes(entry.answer.status) && to !== undefined) waiting.push({ entry, to });
      return before ? [sightOf(entry, before.entry)] : [];
    },
    end: () =>
      waiting.map(({ entry, to }) => {
        return { entry, breach: { expected: `the same request to ${to}`, received: 'no request to it' } };
      }),
  };
}

function sightOf(entry: Call, before: Call): Sight {
  const { method } = before.request;
  const isSame = entry.request.method === method && entry.marks.body === before.marks.body;
  if (isSame) return { entry };
  const received = entry.request.method === method ? 'another body' : entry.request.method;
  return { entry, breach: { expected: `${method} with the body of ${nameOf(before)}`, received } };
}

/** Nothing, if it leads to another host: what is sent there is not seen. */
function targetOf({ answer, request }: Call): string | undefined {
  const location = answer?.headers.location;
  if (location === undefined) return undefined;
  const here = new URL(request.path, 'http://here');
  const { origin, pathname, search } = new URL(location, here);
  return origin === here.origin || origin === `http://${request.headers.host}` ? pathname + search : undefined;
}
