/** A case is one request with one field changed: a step of a flow that brings along what it needs and how it is looked at. */
import type { CallStep, ControlStep, Flow } from '../vocabulary/flow.ts';

/** What the document says of a case: that it is refused, that it is accepted, or nothing. */
export type PromiseKind = 'refused' | 'accepted' | 'open';

export interface Case {
  /** The field, as `Card.CardNumber`; `the request` for what concerns none. */
  readonly field: string;
  /** What is special about it: `below the minimum (0.49)`. */
  readonly says: string;
  readonly promised: PromiseKind;
  /** Why the document is taken to promise nothing, where it seems to. */
  readonly because?: string;
  /** The call itself; the step around it names what the look proves as well. */
  readonly call: CallStep;
  /** Played first if what an earlier case was played on has been used up. */
  readonly prepare: readonly (CallStep | ControlStep)[];
  /** Whether a request that is accepted uses up what was prepared. */
  readonly usesUp: boolean;
  /** Shows, if the request was refused, that it was not stored. */
  readonly look?: CallStep;
  /** Whether the look uses up what was prepared. */
  readonly lookUsesUp?: boolean;
  /** What the look knows the request by: names for values that were sent, by JSON pointer. */
  readonly marks: Readonly<Record<string, string>>;
}

export interface CaseStep extends CallStep {
  readonly case: Case;
}

/** A flow of cases: all of one operation, or those of one group of its fields. */
export interface FieldFlow extends Flow {
  readonly operation: string;
  /** Fields of which no case was made, by name, with the reason. */
  readonly leftOut: Readonly<Record<string, string>>;
}

export function isCase(step: object): step is CaseStep {
  return 'case' in step;
}

export function isFieldFlow(flow: Flow): flow is FieldFlow {
  return 'leftOut' in flow;
}

/** Id of the requirement that stands for the request fields of an operation. */
export function fieldId(prefix: string, operation: string): string {
  return `${prefix}-FIELD-${operation}`;
}
