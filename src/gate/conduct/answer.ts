/** A decline is taken for a decline and a refusal for a refusal: neither is repeated, undone as lost, or built upon. */
import type { Api } from '../../vocabulary/api.ts';
import type { Call } from '../call.ts';
import { type ConductRule, contentOf, nameOf, type Sight } from './conduct-rule.ts';
import { isAfter } from './recovers.ts';

export const answer: ConductRule = { rule: 'answer', begin };

/** Members of an answer that name the payment. */
const ID = /(^|_)id$|Id$|guid$|reference$/i;
/** Unsuccessful payments that are remembered, the newest; what comes of one comes soon. */
const MOST_REMEMBERED = 100;

interface Unsuccessful {
  readonly entry: Call;
  readonly ids: readonly string[];
}

function begin({ client }: Api) {
  let remembered: Unsuccessful[] = [];
  const judge = (entry: Call, { entry: before, ids }: Unsuccessful): Sight | undefined => {
    const was = `${nameOf(before)}, which was ${before.outcome.kind} (${before.outcome.sign})`;
    const isAct = client.acts.includes(entry.operation ?? '');
    if (before.outcome.kind === 'declined' && contentOf(entry) === contentOf(before))
      return breach(entry, 'a declined request is not sent again', `the same request as ${was}`);
    if (isAct && ids.some((id) => names(entry, id)))
      return breach(entry, 'only what was approved is built upon', `${entry.operation} of what came of ${was}`);
    if (isAfter(client, entry, before))
      return breach(entry, 'only what had no answer is asked after', `${entry.operation} of ${was}`);
    return undefined;
  };
  return {
    see: (entry: Call): Sight[] => {
      const breaches = remembered.flatMap((each) => judge(entry, each) ?? []);
      const { kind } = entry.outcome;
      const isUnsuccessful = entry.marks.moves && (kind === 'declined' || kind === 'refused');
      if (!isUnsuccessful) return breaches;
      const isNew = !client.acts.includes(entry.operation ?? '');
      remembered = [...remembered, { entry, ids: isNew ? idsOf(entry.answered) : [] }].slice(-MOST_REMEMBERED);
      return breaches.length > 0 ? breaches : [{ entry }];
    },
    end: () => [],
  };
}

function breach(entry: Call, expected: string, received: string): Sight {
  return { entry, breach: { expected, received } };
}

function idsOf(body: unknown): string[] {
  return Object.entries(Object(body)).flatMap(([name, value]) =>
    ID.test(name) && typeof value === 'string' ? [value] : [],
  );
}

/** Whether the path or a member of the body is the id. */
function names({ request, asked }: Call, id: string): boolean {
  return request.path.split(/[/?&=]/).includes(id) || Object.values(Object(asked)).includes(id);
}
