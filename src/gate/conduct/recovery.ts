/** What moves money and got no answer is asked after, or undone, as the document says. */
import type { Api } from '../../vocabulary/api.ts';
import type { Call } from '../call.ts';
import { type ConductRule, isOpen, MOST_REMEMBERED, type Sight } from './conduct-rule.ts';
import { recovers, tellRecoveries } from './recovers.ts';

export const recovery: ConductRule = { rule: 'recovery', begin };

function begin({ client }: Api) {
  let open: Call[] = [];
  return {
    see: (entry: Call): Sight[] => {
      const settled = open.filter((lost) => recovers(client, entry, lost));
      open = open.filter((lost) => !settled.includes(lost));
      if (entry.marks.moves && isOpen(entry) && client.recoveries[entry.operation ?? ''])
        open = [...open, entry].slice(-MOST_REMEMBERED);
      return settled.map((lost) => ({ entry: lost }));
    },
    end: () =>
      open.map((entry): Sight => {
        const came = entry.answer ? `an answer that does not say (${entry.outcome.sign})` : 'no answer';
        const expected = `after it, ${tellRecoveries(client, entry)}`;
        return { entry, breach: { expected, received: `${came}, and nothing of the kind after it` } };
      }),
  };
}
