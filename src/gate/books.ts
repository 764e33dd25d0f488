/** What calls say of money, booked in a ledger. */
import type { Exchange } from '../engine/exchange.ts';
import { createLedger, type Posting } from '../money/ledger.ts';
import type { Api } from '../vocabulary/api.ts';
import type { Call } from './call.ts';
import type { Booked, Reckoning } from './replay.ts';

/** Exchanges that a posting may look back at. */
const MOST_EARLIER = 200;

export function createBooks({ bookkeeping }: Api): Reckoning {
  const ledger = createLedger();
  const uncertain = new Set<string>();
  const past: Exchange[] = [];

  const book = (entry: Call, isAlone: boolean): Booked[] => {
    const { exchange } = entry;
    if (entry.operation === null || !exchange.answer) return [];
    const postings = bookkeeping.postings(exchange, past);
    past.push(exchange);
    if (past.length > MOST_EARLIER) past.shift();
    if (!isAlone) for (const posting of postings) for (const id of idsOf(posting)) uncertain.add(id);
    return postings.flatMap((posting) => {
      const judgement = ledger.post(posting);
      const requirement = judgement && bookkeeping.requirements[judgement.rule];
      if (!judgement || requirement === undefined || idsOf(posting).some((id) => uncertain.has(id))) return [];
      const { breach } = judgement;
      if (!breach) return [{ entry, requirement }];
      const { pointer, expected, received } = breach;
      return [{ entry, requirement, breach: { kind: 'money', basis: 'documented', pointer, expected, received } }];
    });
  };

  return {
    see: (group) => {
      const isAlone = group.length === 1 || !group.some(({ marks }) => marks.moves);
      return group.flatMap((entry) => book(entry, isAlone));
    },
    uncertain,
  };
}

function idsOf(posting: Posting): string[] {
  if (posting.does === 'state-amount') return [];
  return 'of' in posting && posting.of !== undefined ? [posting.id, posting.of] : [posting.id];
}
