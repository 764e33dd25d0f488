/** A payment is asked for nothing that its state does not allow, unless a scenario says that the refusal is meant. */
import type { Api } from '../../vocabulary/api.ts';
import type { Call } from '../call.ts';
import type { ConductRule, Sight } from './conduct-rule.ts';

export const state: ConductRule = { rule: 'state', begin };

function begin({ client }: Api) {
  return {
    see: (entry: Call, isMeant: boolean): Sight[] => {
      if (!client.acts.includes(entry.operation ?? '')) return [];
      const { kind, sign, text } = entry.outcome;
      if (kind === 'approved') return [{ entry }];
      // What is wrong with the request itself is told, and is reason enough to refuse it.
      if (kind !== 'refused' || isMeant || entry.findings.length > 0) return [];
      const received = `it is refused (${sign})${text === '' ? '' : `: ${text}`}`;
      return [{ entry, breach: { expected: 'a request that the state of the payment allows', received } }];
    },
    end: () => [],
  };
}
