/** What moves money is sent once: not again while nobody knows what became of it. */
import type { Api } from '../../vocabulary/api.ts';
import type { Call } from '../call.ts';
import { type ConductRule, contentOf, isOpen, nameOf, type Sight } from './conduct-rule.ts';
import { recovers } from './recovers.ts';

export const once: ConductRule = { rule: 'once', begin };

function begin({ client }: Api) {
  /** By their content, the calls of which nobody knows yet what became of them. */
  const open = new Map<string, Call>();
  return {
    see: (entry: Call): Sight[] => {
      for (const [content, lost] of open) if (entry.answer && recovers(client, entry, lost)) open.delete(content);
      if (!entry.marks.moves) return [];
      const content = contentOf(entry);
      const lost = open.get(content);
      if (isOpen(entry)) open.set(content, entry);
      if (!lost) return [{ entry }];
      const came = lost.answer ? `was answered HTTP ${lost.answer.status}` : 'had no answer';
      const received = `the same request as ${nameOf(lost)}, which ${came}`;
      return [
        { entry, breach: { expected: 'nothing is sent again of which nobody knows what became of it', received } },
      ];
    },
    end: () => [],
  };
}
