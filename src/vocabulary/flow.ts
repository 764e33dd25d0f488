/** A flow is a value: a list of calls with what the documentation promises of each. Playing it is the engine's work. */
import type { Faker } from '@faker-js/faker';
import type { World } from '../mock/mock.ts';
import type { Change } from './change.ts';
import type { CoveredMove } from './life-cycle.ts';
import type { Matcher } from './matchers.ts';
import type { OutcomeKind } from './outcome.ts';
import type { Reference, WithReferences } from './reference.ts';
import type { SourceLine } from './source-line.ts';

/** What a payload recipe may use: the test's own seeded faker, the target's given ids and its present time. */
export interface Stand {
  readonly faker: Faker;
  readonly world: World;
  /** The target's time in milliseconds since the epoch. */
  readonly now: number;
  /** URL at which the suite receives this flow's notifications; empty if it has no receiver that the target can reach. */
  readonly receiver: string;
}

/** Makes a payload inside a test, never at import time. */
export type Recipe<Payload> = (stand: Stand) => WithReferences<Payload>;

export interface Expectation {
  /** Any of these is what the document promises. */
  readonly outcomes: readonly OutcomeKind[];
}

export const approved: Expectation = { outcomes: ['approved'] };
export const declined: Expectation = { outcomes: ['declined'] };
export const refused: Expectation = { outcomes: ['refused'] };
export const unauthenticated: Expectation = { outcomes: ['unauthenticated'] };
/** There is no such thing, or the list is empty. */
export const notFound: Expectation = { outcomes: ['not-found'] };
/** For what the document promises only to be unsuccessful, without saying in which way. */
export const unsuccessful: Expectation = { outcomes: ['refused', 'declined', 'not-found', 'unauthenticated'] };
/** For a step that only looks: any answer that can be read will do, and its checks say what is wanted. */
export const answered: Expectation = { outcomes: ['approved', 'declined', 'refused', 'not-found'] };

/** One look at an answer, in the name of one requirement. */
export interface Check<Id extends string = string> {
  readonly requirement: Id;
  /**
   * `body`: the value at the pointer. `text`: the API's own words. `code`: its own code. `raw`: the body as it came.
   * `redirects`: how many documented redirects were followed.
   */
  readonly look: 'body' | 'text' | 'code' | 'raw' | 'redirects';
  /** JSON pointer, for `body`. */
  readonly pointer: string;
  readonly matcher: Matcher;
}

export interface CallStep<Id extends string = string> {
  readonly kind: 'call';
  readonly title: string;
  readonly at: SourceLine;
  readonly call: string;
  readonly path: Readonly<Record<string, unknown>>;
  readonly query: Readonly<Record<string, unknown>>;
  /** Path to send to instead of the operation's own, for what no operation has. */
  readonly toPath?: string;
  readonly body?: Recipe<unknown>;
  /** The one thing that is wrong with an otherwise good request. */
  readonly wrong?: Change;
  /** `none` sends no credentials; a reference gives the bearer token to send; absent means the target's own user. */
  readonly auth?: 'none' | Reference;
  readonly expect: Expectation;
  readonly proves: readonly Id[];
  readonly checks: readonly Check<Id>[];
  /** Names for values of the answer, by JSON pointer. */
  readonly keep: Readonly<Record<string, string>>;
  /** Names for values of the request that was sent, by JSON pointer. */
  readonly keepSent: Readonly<Record<string, string>>;
  /** What this step takes for granted without the document saying so, and where to change it. */
  readonly assumes?: string;
}

/** Something done to the target's surroundings and not through its API: only a mock's control interface can. */
export interface ControlStep {
  readonly kind: 'control';
  readonly title: string;
  readonly at: SourceLine;
  readonly action:
    | { readonly do: 'advance-clock'; readonly milliseconds: number }
    | { readonly do: 'read-mail'; readonly to: Reference | string; readonly find: RegExp; readonly keepAs: string }
    | { readonly do: 'cause'; readonly event: string; readonly id: Reference }
    | { readonly do: 'set-receiver'; readonly manner: ReceiverManner };
}

/** How the suite's own receiver of notifications answers: 200, 500, only after some seconds, or not at all. */
export type ReceiverManner = 'accepts' | 'refuses' | 'is-slow' | 'is-down';

/** Looks at the notifications that came in since the flow began, or since the last such step. */
export interface ReceiveStep<Id extends string = string> {
  readonly kind: 'receive';
  readonly title: string;
  readonly at: SourceLine;
  /** Name of the webhook in the contract, whose schema each notification is held against. */
  readonly webhook: string;
  /** How many come, no more and no less. */
  readonly count: number;
  readonly proves: readonly Id[];
  /** `body` pointers lead into the list of the notifications' bodies: `/0/id`. */
  readonly checks: readonly Check<Id>[];
  readonly keep: Readonly<Record<string, string>>;
}

/** Calls that are sent at the same time: two clients at one payment. */
export interface TogetherStep<Id extends string = string> {
  readonly kind: 'together';
  readonly title: string;
  readonly at: SourceLine;
  /** What they expect of themselves is not looked at: which of them comes first is open. */
  readonly calls: readonly CallStep<Id>[];
  /** How many of them are approved, no more and no less. What an approved one keeps is kept. */
  readonly approves: number;
  readonly proves: readonly Id[];
}

export type Step<Id extends string = string> = CallStep<Id> | TogetherStep<Id> | ReceiveStep<Id> | ControlStep;

export interface Flow<Id extends string = string> {
  readonly title: string;
  readonly at: SourceLine;
  /** Names of the world that must be given; `control` for the mock's control interface. Lacking one, it is not applicable. */
  readonly needs: readonly string[];
  readonly steps: readonly Step<Id>[];
  /** The move of a life cycle that it covers. */
  readonly covers?: CoveredMove;
}
