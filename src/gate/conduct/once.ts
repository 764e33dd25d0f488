/** What moves money is sent once: not again while nobody knows what became of it, nor while it is still under way. */
import type { Api } from '../../vocabulary/api.ts';
import type { Call } from '../call.ts';
import {
  type ConductRule,
  contentOf,
  isOpen,
  MOST_REMEMBERED,
  mayBeOfTwo,
  nameOf,
  type Sight,
} from './conduct-rule.ts';
import { recovers } from './recovers.ts';
import { isSameRequest, isSentOn, targetOf } from './sent-on.ts';
import { createUnderWay } from './under-way.ts';

export const once: ConductRule = { rule: 'once', begin };

function begin(api: Api) {
  const underWay = createUnderWay(api);
  /** By their content, the calls of which nobody knows yet what became of them. */
  const open = new Map<string, Call>();
  let sentOn: Call[] = [];

  const leaveOpen = (content: string, entry: Call): void => {
    open.set(content, entry);
    if (open.size > MOST_REMEMBERED) open.delete(open.keys().next().value!);
  };
  /** Of what is sent on one learns by the request that it is sent on as. */
  const noteRedirects = (entry: Call): void => {
    const before = sentOn.find((each) => targetOf(api, each) === entry.request.path && isSameRequest(entry, each));
    sentOn = sentOn.filter((each) => each !== before);
    if (before && isOpen(entry)) leaveOpen(contentOf(before), entry);
    if (isSentOn(api, entry)) sentOn = [...sentOn, entry].slice(-MOST_REMEMBERED);
  };

  return {
    see: (entry: Call): Sight[] => {
      const parallel = underWay(entry);
      for (const [content, lost] of open) if (isTold(entry) && recovers(api.client, entry, lost)) open.delete(content);
      if (!entry.marks.moves) return [];
      const content = contentOf(entry);
      const lost = open.get(content);
      if (isOpen(entry) && !isSentOn(api, entry)) leaveOpen(content, entry);
      noteRedirects(entry);
      if (!lost) return [parallel ?? { entry }];
      const came = lost.answer ? `was answered HTTP ${lost.answer.status}` : 'had no answer';
      const expected = 'nothing is sent again of which nobody knows what became of it';
      const received = `the same request as ${nameOf(lost)}, which ${came}`;
      return [{ entry, breach: { expected, received, isAssumed: mayBeOfTwo(entry, lost) } }];
    },
    end: () => [],
  };
}

/** Whether it told its client anything: a look-up that fails itself is none. */
function isTold(entry: Call): boolean {
  return entry.answer !== undefined && !isOpen(entry) && entry.outcome.kind !== 'unauthenticated';
}
