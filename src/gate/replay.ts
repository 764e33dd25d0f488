/** Replays calls over what is reckoned of payments, as far as the order in which they were carried out can be known. */
import type { Api } from '../vocabulary/api.ts';
import type { Difference } from '../vocabulary/finding.ts';
import { createBooks } from './books.ts';
import type { Call } from './call.ts';
import { createLives } from './lives.ts';

/** Milliseconds by which calls may seem to overlap that did not: recordings round their times. */
const ROUNDING = 1;

/** One look in the name of a requirement; kept, unless it says what is wrong. */
export interface Booked {
  readonly entry: Call;
  readonly requirement: string;
  readonly breach?: Difference;
}

/** Something that is reckoned over many calls. */
export interface Reckoning {
  /** Calls that overlap in time, one with the next, or one call by itself. */
  see(group: readonly Call[]): readonly Booked[];
  /** Payments that are left out of account: calls about them were under way at once, and no one knows which came first. */
  readonly uncertain: ReadonlySet<string>;
}

export interface Replay {
  /** Calls in the order in which their answers were there. Gives what is found in those whose order is settled by now. */
  add(entry: Call): readonly Booked[];
  end(): readonly Booked[];
  /** Payments of which not all could be reckoned. */
  uncertain(): number;
}

export function createReplay(api: Api): Replay {
  const books = createBooks(api);
  const lives = createLives(api);
  let group: Call[] = [];

  const settle = (): Booked[] => {
    const ofMoney = books.see(group);
    // What breaks a requirement by the books as well is told once.
    const isTold = (one: Booked) =>
      ofMoney.some(
        ({ entry, requirement, breach }) => breach && entry === one.entry && requirement === one.requirement,
      );
    const ofLives = lives.see(group).filter((one) => !isTold(one));
    group = [];
    return [...ofMoney, ...ofLives];
  };

  return {
    add: (entry) => {
      const isLater = group.every(({ at, duration }) => at + duration <= entry.at + ROUNDING);
      const settled = isLater ? settle() : [];
      group.push(entry);
      return settled;
    },
    end: settle,
    uncertain: () => new Set([...books.uncertain, ...lives.uncertain]).size,
  };
}
