/** A call that Tollgate itself stumbles over: kept as one that is not known, so that no verdict is passed as if it were. */
import type { Entry } from './entry.ts';
import type { Seen } from './seen.ts';

export function unlooked(seen: Seen, number: number, error: Error): Entry {
  const { at, duration, namespace, beginning, trouble } = seen;
  // Its message may hold what was sent.
  const [, where = 'somewhere'] = /^\s*at (?:async )?([\w.<>]+)/m.exec(error.stack ?? '') ?? [];
  return {
    number,
    at,
    duration,
    ...(namespace === undefined ? {} : { namespace }),
    ...(beginning ? { beginning } : {}),
    operation: null,
    request: { method: '', path: '', headers: {}, text: '' },
    ...(trouble === undefined ? {} : { trouble }),
    unread: `Tollgate itself stumbled over it (${error.name} in ${where})`,
    outcome: { kind: 'unknown', sign: 'not looked at', text: '' },
    looked: [],
    findings: [],
    marks: {},
  };
}
