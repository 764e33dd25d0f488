/**
 * Which flows a difference touches. While a flow is played on the correct mock, each decision that the mock asks is put
 * to the differences that replace it as well. A flow in which none of them ever decides otherwise than documented is
 * the same with the difference as without it, message by message, and need not be played again.
 */
import { isDeepStrictEqual } from 'node:util';
import type { Decisions } from '../mock/mock.ts';
import type { Difference } from './fault.ts';
import { guarded, unguarded } from './guarded.ts';

type Decide = (...given: unknown[]) => unknown;
type Answered = { readonly gave: unknown } | { readonly threw: unknown };
type IsSame = (one: unknown, other: unknown) => boolean;

/** Decisions that give what goes into an answer and nowhere else. */
const VIEWS = 'views';

export class Shadows {
  /** By decision: who replaces it, and with what. Nothing stands for what cannot be asked beside the correct mock. */
  readonly #shadows = new Map<string, Map<Difference, Decide | undefined>>();
  #touching = new Set<Difference>();

  constructor(differences: readonly Difference[]) {
    for (const difference of differences) this.#add(difference);
  }

  #add(difference: Difference): void {
    const { mock = {} } = difference;
    // What is made anew for every mock would remember what it is asked here.
    const remembers = typeof mock === 'function';
    const groups = remembers ? mock({ requestsAtOnce: () => 0 }) : mock;
    for (const [group, members] of Object.entries(groups)) {
      for (const [name, decide] of Object.entries(members)) {
        const full = `${group}.${name}`;
        const shadows = this.#shadows.get(full) ?? new Map<Difference, Decide | undefined>();
        shadows.set(difference, remembers ? undefined : (decide as Decide));
        this.#shadows.set(full, shadows);
      }
    }
  }

  /** The decisions, each of which asks its shadows too. */
  over(documented: Decisions): Decisions {
    const groups = Object.entries(documented).map(([group, members]) => {
      // A record that a rule gives is written to: only the very same one is the same, in a list too.
      const isSame: IsSame = group === VIEWS ? isDeepStrictEqual : isVerySame;
      const shadowed = Object.entries(members).map(([name, decide]) => {
        const shadows = this.#shadows.get(`${group}.${name}`);
        return [name, shadows ? this.#shadowed(decide, shadows, isSame) : decide];
      });
      return [group, Object.fromEntries(shadowed)];
    });
    return Object.fromEntries(groups);
  }

  /** The differences that would have decided otherwise since this was last asked. */
  take(): ReadonlySet<Difference> {
    const taken = this.#touching;
    this.#touching = new Set();
    return taken;
  }

  #shadowed(decide: Decide, shadows: ReadonlyMap<Difference, Decide | undefined>, isSame: IsSame): Decide {
    const mark = (difference: Difference) => this.#touching.add(difference);
    const isMarked = (difference: Difference) => this.#touching.has(difference);
    return function (this: unknown, ...given: unknown[]) {
      const own = answerOf(decide, this, given);
      const seen = given.map(guarded);
      for (const [difference, other] of shadows) {
        if (isMarked(difference)) continue;
        const answered = other && answerOf(other, this, seen);
        if (!answered || 'threw' in own || 'threw' in answered || !isSame(own.gave, unguarded(answered.gave)))
          mark(difference);
      }
      if ('threw' in own) throw own.threw;
      return own.gave;
    };
  }
}

function isVerySame(one: unknown, other: unknown): boolean {
  if (!Array.isArray(one) || !Array.isArray(other)) return Object.is(one, other);
  return one.length === other.length && one.every((each, index) => Object.is(each, unguarded(other[index])));
}

function answerOf(decide: Decide, self: unknown, given: unknown[]): Answered {
  try {
    return { gave: decide.apply(self, given) };
  } catch (threw) {
    return { threw };
  }
}
