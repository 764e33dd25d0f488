/** The life of a payment as a document tells it: what it can be, what is done to it, and what the document wants refused. */
import type { Expectation, Step } from './flow.ts';

/** What has become of a payment's money, in minor units. A charge has taken all that it authorised. */
export interface Balance {
  readonly authorised: number;
  readonly captured: number;
  readonly voided: number;
  readonly returned: number;
}

export interface Life<State extends string = string> {
  readonly state: State;
  readonly balance: Balance;
}

/** What a step is to be written with. */
export interface Attempt<Id extends string = string> {
  readonly title: string;
  /** Minor units. */
  readonly amount: number;
  /** Whether the amount is all that there is to move. */
  readonly isWhole: boolean;
  readonly expect: Expectation;
  readonly proves: readonly Id[];
}

/** Writes the steps of an attempt. The last one is the attempt itself; others only prepare it. */
export type Steps<Id extends string> = (attempt: Attempt<Id>) => readonly Step<Id>[];

/** How a payment comes to be. */
export interface Beginning<State extends string = string, Id extends string = string> {
  readonly name: string;
  readonly to: State;
  /** Whether it takes its money at once. */
  readonly isCharge: boolean;
  readonly proves?: readonly Id[];
  readonly needs?: readonly string[];
  readonly steps: Steps<Id>;
}

/** Something that is done to a payment, or happens to it. */
export interface Move<State extends string = string, Id extends string = string> {
  /** As a noun: `capture`, `settlement`. */
  readonly name: string;
  /** Whether nobody asks for it: it happens with time, or from outside. */
  readonly isEvent?: boolean;
  /** What the money becomes; absent if it stays what it is. */
  readonly becomes?: 'captured' | 'voided' | 'returned';
  /** Whether a part of it can be moved as well. */
  readonly inParts?: boolean;
  /** The least amount that can be moved, in minor units; 1 unless told. */
  readonly least?: number;
  /** Where it leads, from each state in which the document lets it happen; perhaps elsewhere if all is moved. */
  readonly goes: Readonly<Partial<Record<State, State | { readonly part: State; readonly whole: State }>>>;
  /** The requirement by which it is refused, in each state in which the document wants that. */
  readonly refuses?: Readonly<Partial<Record<State, Id>>>;
  /** The requirement by which more than there is to move is refused. */
  readonly refusesMore?: Id;
  /** What a move of less than all proves, and a move after one, if that is another promise than `proves`. */
  readonly provesParts?: readonly Id[];
  /** Why the document does not say what comes of it in a state. Every state of a move that is no event is in one of the three. */
  readonly open?: Readonly<Partial<Record<State, string>>>;
  /** What it proves by being done, perhaps another thing in each state. */
  readonly proves?: readonly Id[] | Readonly<Partial<Record<State, Id>>>;
  readonly needs?: readonly string[];
  readonly steps: Steps<Id>;
}

export interface LifeCycle<State extends string = string, Id extends string = string> {
  /** Whose life it is: `a payment`. */
  readonly of: string;
  /** What each state means. */
  readonly states: Readonly<Record<State, string>>;
  readonly beginnings: readonly Beginning<State, Id>[];
  readonly moves: readonly Move<State, Id>[];
  /** Steps that show state and amounts of a payment that was begun. */
  readonly look: (life: Life<State>, title: string) => readonly Step<Id>[];
}

/** Checked by its states and requirements, then read as the engine reads it. */
export function lifeCycle<State extends string, Id extends string>(cycle: LifeCycle<State, Id>): LifeCycle {
  return cycle as unknown as LifeCycle;
}

/** Which move a flow covers, for whoever counts and draws them. */
export interface CoveredMove {
  readonly of: string;
  readonly from: string;
  readonly move: string;
  readonly share: Share;
  /** The state that it leads to; absent if it is refused. */
  readonly to?: string;
}

/** How much of what there is: all, a part, or more than that. */
export type Share = 'whole' | 'part' | 'more';
