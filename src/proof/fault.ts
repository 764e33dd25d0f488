/** A fault is one single way in which a mock is wrong, and the requirement that must notice it. */
import type { AnswerChange } from './answer-change.ts';
import type { FaultKind } from './fault-kinds.ts';

/** What a mock can be made with instead of its documented decisions, by group: `{ rules: { … } }`. */
export type Replaced = Readonly<Record<string, Readonly<Record<string, unknown>>>>;

/** What a fault may know of the traffic. */
export interface Traffic {
  /** How many requests are being answered at this moment, the present one among them. */
  requestsAtOnce(): number;
}

/** How a mock is made to differ from the documented one. At least one of the two. */
export interface Difference<Options = Replaced> {
  /** Decisions that are replaced. A function makes them anew for every mock, if they remember or tell `answers` something. */
  readonly mock?: Options | ((traffic: Traffic) => Options);
  /** What is done to answers on their way. */
  readonly answers?: AnswerChange;
}

export interface Fault<Options = Replaced> extends Difference<Options> {
  /** The defect as a fact in the present tense: `a void does nothing`. Unique in its API. */
  readonly name: string;
  readonly kind: FaultKind;
  /** Requirements whose sentence it breaks: each of them must go red. */
  readonly breaks: string | readonly string[];
}

/** Another way of being right: something the document leaves open, done otherwise. Nothing may go red. */
export interface Variation<Options = Replaced> extends Difference<Options> {
  /** As a fact in the present tense: `every success has status 200`. */
  readonly name: string;
  /** Why the document allows it: the gap, or the number of the ambiguity. */
  readonly because: string;
}

/** What a kind of fault cannot be shown in this API, and why: what its document does not promise cannot be broken. */
export type Impossible = Readonly<Partial<Record<FaultKind, string>>>;
