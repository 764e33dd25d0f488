/** A flow is a value: a list of calls with what the documentation promises of each. Playing it is the engine's work. */
import type { Faker } from '@faker-js/faker';
import type { World } from '../mock/mock.ts';
import type { Change } from './change.ts';
import type { Matcher } from './matchers.ts';
import type { OutcomeKind } from './outcome.ts';
import type { Reference, WithReferences } from './reference.ts';
import { type SourceLine, whereCalled } from './source-line.ts';

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

export type Step<Id extends string = string> = CallStep<Id> | ReceiveStep<Id> | ControlStep;

export interface Flow<Id extends string = string> {
  readonly title: string;
  readonly at: SourceLine;
  /** Names of the world that must be given; `control` for the mock's control interface. Lacking one, it is not applicable. */
  readonly needs: readonly string[];
  readonly steps: readonly Step<Id>[];
}

/** How a step is written. Lists of one may stand alone. */
export interface CallSpec<Op extends string, Body, Id extends string> {
  readonly call: Op;
  readonly path?: Readonly<Record<string, Reference | string | number>>;
  readonly query?: Readonly<Record<string, Reference | string | number>>;
  readonly toPath?: string;
  readonly body?: Recipe<Body>;
  readonly wrong?: Change;
  readonly auth?: 'none' | Reference;
  readonly expect: Expectation;
  readonly proves?: Id | readonly Id[];
  readonly checks?: readonly Check<Id>[];
  readonly keep?: Readonly<Record<string, string>>;
  readonly keepSent?: Readonly<Record<string, string>>;
  readonly assumes?: string;
}

export interface ReceiveSpec<Name extends string, Id extends string> {
  readonly webhook: Name;
  readonly count: number;
  readonly proves?: Id | readonly Id[];
  readonly checks?: readonly Check<Id>[];
  readonly keep?: Readonly<Record<string, string>>;
}

type BodyOf<Operation> = Operation extends { requestBody?: infer Request }
  ? NonNullable<Request> extends { content: infer Content }
    ? Content[keyof Content]
    : never
  : never;

/** The words of one API, so that a misspelt operation, field or requirement does not compile. */
export function flowWords<Operations, Id extends string>() {
  return {
    flow: (title: string, steps: readonly Step<Id>[], options: { needs?: readonly string[] } = {}): Flow<Id> => ({
      title,
      at: whereCalled(),
      needs: options.needs ?? [],
      steps,
    }),
    step: <Op extends keyof Operations & string>(
      title: string,
      spec: CallSpec<Op, BodyOf<Operations[Op]>, Id>,
    ): CallStep<Id> => {
      const { path = {}, query = {}, proves = [], checks = [], keep = {}, keepSent = {}, ...rest } = spec;
      const provesAll = typeof proves === 'string' ? [proves] : proves;
      return {
        kind: 'call',
        title,
        at: whereCalled(),
        path,
        query,
        proves: provesAll,
        checks,
        keep,
        keepSent,
        ...rest,
      };
    },
    /** The value at a JSON pointer of the answer's body. */
    check: (requirement: Id, pointer: string, matcher: Matcher): Check<Id> => ({
      requirement,
      look: 'body',
      pointer,
      matcher,
    }),
    /** The API's own words, code, or the body as it came. */
    checkThe: (look: 'text' | 'code' | 'raw' | 'redirects', requirement: Id, matcher: Matcher): Check<Id> => ({
      requirement,
      look,
      pointer: '',
      matcher,
    }),
    /** Something happens to a payment from outside, which only a mock can be told to let happen. */
    happens: (title: string, event: string, id: Reference): ControlStep => ({
      kind: 'control',
      title,
      at: whereCalled(),
      action: { do: 'cause', event, id },
    }),
    /** From now on the suite's receiver answers notifications in this manner. */
    receiver: (title: string, manner: ReceiverManner): ControlStep => ({
      kind: 'control',
      title,
      at: whereCalled(),
      action: { do: 'set-receiver', manner },
    }),
    receive: <Name extends string>(title: string, spec: ReceiveSpec<Name, Id>): ReceiveStep<Id> => {
      const { proves = [], checks = [], keep = {}, ...rest } = spec;
      const provesAll = typeof proves === 'string' ? [proves] : proves;
      return { kind: 'receive', title, at: whereCalled(), proves: provesAll, checks, keep, ...rest };
    },
    timePasses: (title: string, milliseconds: number): ControlStep => ({
      kind: 'control',
      title,
      at: whereCalled(),
      action: { do: 'advance-clock', milliseconds },
    }),
    /** Finds the first group of `find` in the newest mail to an address. */
    mailArrives: (title: string, mail: { to: Reference | string; find: RegExp; keepAs: string }): ControlStep => ({
      kind: 'control',
      title,
      at: whereCalled(),
      action: { do: 'read-mail', ...mail },
    }),
  };
}
