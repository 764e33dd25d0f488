/** Replays what calls say of money over a ledger, as far as the order in which they were carried out can be known. */
import type { Exchange } from '../engine/exchange.ts';
import { createLedger, type Posting } from '../money/ledger.ts';
import type { Api } from '../vocabulary/api.ts';
import type { Difference } from '../vocabulary/finding.ts';
import type { Call } from './call.ts';

/** Milliseconds by which calls may seem to overlap that did not: recordings round their times. */
const ROUNDING = 1;
/** Exchanges that a posting may look back at. */
const MOST_EARLIER = 200;

export interface Booked {
  readonly entry: Call;
  readonly requirement: string;
  readonly breach?: Difference;
}

export interface Replay {
  /** Calls in the order in which their answers were there. Gives what the books say of those whose order is settled by now. */
  add(entry: Call): readonly Booked[];
  end(): readonly Booked[];
  /** Payments that are left out of account: two calls about them were under way at once, and no one knows which came first. */
  uncertain(): number;
}

export function createReplay(api: Api): Replay {
  const ledger = createLedger();
  const uncertain = new Set<string>();
  const past: Exchange[] = [];
  /** Calls that overlap in time, one with the next. */
  let group: Call[] = [];

  const book = (entry: Call, isAlone: boolean): Booked[] => {
    const { exchange } = entry;
    if (entry.operation === null || !exchange.answer) return [];
    const postings = api.bookkeeping.postings(exchange, past);
    past.push(exchange);
    if (past.length > MOST_EARLIER) past.shift();
    if (!isAlone) for (const posting of postings) for (const id of idsOf(posting)) uncertain.add(id);
    return postings.flatMap((posting) => {
      const judgement = ledger.post(posting);
      const requirement = judgement && api.bookkeeping.requirements[judgement.rule];
      if (!judgement || requirement === undefined || idsOf(posting).some((id) => uncertain.has(id))) return [];
      const { breach } = judgement;
      if (!breach) return [{ entry, requirement }];
      const { pointer, expected, received } = breach;
      return [{ entry, requirement, breach: { kind: 'money', basis: 'documented', pointer, expected, received } }];
    });
  };
  const settle = (): Booked[] => {
    const isAlone = group.length === 1 || !group.some(({ marks }) => marks.moves);
    const booked = group.flatMap((entry) => book(entry, isAlone));
    group = [];
    return booked;
  };

  return {
    add: (entry) => {
      const isLater = group.every(({ at, duration }) => at + duration <= entry.at + ROUNDING);
      const settled = isLater ? settle() : [];
      group.push(entry);
      return settled;
    },
    end: settle,
    uncertain: () => uncertain.size,
  };
}

function idsOf(posting: Posting): string[] {
  if (posting.does === 'state-amount') return [];
  return 'of' in posting && posting.of !== undefined ? [posting.id, posting.of] : [posting.id];
}
