/** How an API's cases are told: the good request of each operation, and what the document says of cases. */
import type { CallStep, ControlStep, Expectation, Stand } from '../vocabulary/flow.ts';
import type { Matcher } from '../vocabulary/matchers.ts';
import type { CaseKind } from './derive-cases.ts';

/** Shows that a request that was refused was not stored. */
export interface Look<Id extends string = string> {
  /**
   * The field by which the request is known, by JSON pointer; the look finds its value under the name ‹sent›. Absent if it
   * looks at what was prepared.
   */
  readonly by?: string;
  /** If nothing is said that it sees, it is as it expects. */
  readonly step: CallStep<Id>;
  /** What is seen at places of the answer, by JSON pointer. */
  readonly sees?: readonly (readonly [pointer: string, matcher: Matcher])[];
  /** Whether it uses up what was prepared: a good request is the look. */
  readonly usesUp?: boolean;
}

/** What of a request is computed over other members: it is computed again if one of them is changed. */
export interface Seal {
  /** By JSON pointer. */
  readonly over: readonly string[];
  readonly seal: (members: object, stand: Stand) => object;
}

/** The good request of an operation; its cases differ from it in one field each, and follow it. */
export interface Twin<Id extends string = string> {
  /** Has every field of which cases are to be made, unless `samples` has it. */
  readonly step: CallStep<Id>;
  /** Of several twins of one operation, what is special about this one: `by reference number`. */
  readonly says?: string;
  readonly needs?: readonly string[];
  /** What it is done to. */
  readonly prepare?: readonly (CallStep<Id> | ControlStep)[];
  /** Whether an accepted request uses up what was prepared. */
  readonly usesUp?: boolean;
  /** What accepts a case that is in order, if not what the twin itself expects. */
  readonly accepts?: Expectation;
  /** The first one that can be taken is: its field may be the one that a case leaves out. A text says why there is none. */
  readonly looks: readonly Look<Id>[] | string;
  /** Where the body is one of several objects, the name of the schema of this one. */
  readonly alternative?: string;
  /** Fields of which alone cases are made, by JSON pointer; `/Card/*` stands for all within. All, unless told. */
  readonly only?: readonly string[];
  /** Fields of which another twin makes the cases. */
  readonly elsewhere?: readonly string[];
  /** Good values of fields that the good request does not have, by JSON pointer. */
  readonly samples?: Readonly<Record<string, unknown>>;
  /** Values of cases, by JSON pointer and kind (`/Country longest`), where only some will do. */
  readonly values?: Readonly<Record<string, unknown>>;
  /**
   * Fields (`/State`, `/Card/*`), kinds of cases of one (`/State listed`), or single ones (`/State of the list: AK`) of which
   * none is made, with the reason.
   */
  readonly leavesOut?: Readonly<Record<string, string>>;
  /** Fields that must be there in this request, though the schema alone does not say so. */
  readonly mandatory?: readonly string[];
  /** Optional fields that stay in a request which has a field at, or within, the pointer alone: without them it is wrong. */
  readonly keeps?: Readonly<Record<string, readonly string[]>>;
  readonly sealed?: Seal;
}

/** What the document says of some cases. Of those that concern a case, the first speaks. */
export interface Said<Id extends string = string> {
  readonly kinds: readonly CaseKind[];
  /** By JSON pointer, exactly or by a pattern; every field, unless told. */
  readonly fields?: RegExp | readonly string[];
  /** Every operation, unless told. */
  readonly of?: readonly string[];
  readonly promises: 'refused' | 'accepted' | 'open';
  /** Requirements that it stands for; without any, that of the operation's fields. */
  readonly by?: readonly Id[];
  /** Why nothing is promised, or how the promise reads. */
  readonly because?: string;
}

export interface CasePlan<Id extends string = string> {
  readonly said: readonly Said<Id>[];
  readonly twins: readonly Twin<Id>[];
  /** What all twins leave out. */
  readonly leavesOut?: Twin['leavesOut'] & {};
  /** Operations without any case, with the reason. */
  readonly without: Readonly<Record<string, string>>;
}
