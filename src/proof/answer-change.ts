/** Changes of answers on their way from a mock, for faults that no single decision of a mock makes. */
import type { WireAnswer } from '../engine/send.ts';
import { valueAt, withValueAt } from '../vocabulary/pointer.ts';

/** An answer and what it answers. */
export interface Answering {
  /** The operation that was called; empty for a request that no operation describes. */
  readonly operation: string;
  readonly request: { readonly method: string; readonly path: string; readonly text: string };
  /** How many answers of the operation came before it in the same flow. */
  readonly earlier: number;
  readonly status: number;
  readonly contentType: string | null;
  readonly text: string;
}

/** An answer as a change sees it. */
export interface Given extends Answering {
  /** The body as JSON; `undefined` if it is none. */
  readonly body: unknown;
}

/** What differs; nothing if the answer stays as it is. */
export interface Changed {
  readonly status?: number;
  readonly contentType?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly text?: string;
  /** Sent as JSON. */
  readonly body?: unknown;
}

export interface AnswerChange {
  /** The operations that it changes answers of; every one, if none is named. */
  readonly operations: readonly string[];
  readonly change: (given: Given) => Changed | undefined;
}

/** Every answer, whatever was called. */
export function everyAnswer(change: AnswerChange['change']): AnswerChange {
  return { operations: [], change };
}

/** Answers of these operations, whatever their status. */
export function answersOf(operations: string | readonly string[], change: AnswerChange['change']): AnswerChange {
  return { operations: [operations].flat(), change };
}

/** Answers of these operations that have a status below 300 and a JSON body. */
export function successesOf(
  operations: string | readonly string[],
  change: (body: unknown, given: Given) => unknown,
): AnswerChange {
  return answersOf(operations, (given) => {
    if (given.status >= 300 || given.body === undefined) return undefined;
    const body = change(given.body, given);
    return body === given.body ? undefined : { body };
  });
}

/** The member at the pointer is another one; what is not there stays away. */
export function member(pointer: string, change: (value: unknown, given: Given) => unknown) {
  return (body: unknown, given: Given): unknown => {
    const value = valueAt(body, pointer);
    return value === undefined ? body : withValueAt(body, pointer, change(value, given));
  };
}

/** The member at the pointer is gone. */
export function withoutMember(pointer: string) {
  return (body: unknown): unknown =>
    valueAt(body, pointer) === undefined ? body : withValueAt(body, pointer, undefined);
}

/** There is such a member, beside the others or instead of the one that was there. */
export function withMember(pointer: string, value: unknown) {
  return (body: unknown): unknown => withValueAt(body, pointer, value);
}

/** How an answer differs; `undefined` if it stays as it is. */
export function changeOf({ operations, change }: AnswerChange, answering: Answering): Changed | undefined {
  if (operations.length > 0 && !operations.includes(answering.operation)) return undefined;
  return change({ ...answering, body: parse(answering.text) });
}

/** The answer with the change. */
export function withChange({ status, headers: sentHeaders, text }: WireAnswer, changed: Changed): WireAnswer {
  const type = changed.contentType === undefined ? {} : { 'content-type': changed.contentType };
  const headers = { ...sentHeaders, ...type, ...changed.headers };
  const sent = 'body' in changed ? JSON.stringify(changed.body) : (changed.text ?? text);
  return { status: changed.status ?? status, headers, text: sent };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
