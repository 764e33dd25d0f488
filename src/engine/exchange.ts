/** One call and its answer, as they stood on the wire, and how a body is read. */
import type { Message } from '../contract/contract.ts';
import type { Operation } from '../contract/operation.ts';

export interface SentRequest {
  readonly method: string;
  /** Path and query, from the root of the host. */
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly text: string;
  /** The body as data; `undefined` if there is none or it is deliberately not the documented format. */
  readonly body: unknown;
}

export interface Answer extends Message {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
}

export interface Exchange {
  readonly operation: Operation;
  readonly request: SentRequest;
  /** `undefined` if no answer came: then `trouble` says why. */
  readonly answer: Answer | undefined;
  readonly trouble?: string;
  /** Duration in milliseconds. */
  readonly duration: number;
}

/** An exchange to which an answer came. */
export type Answered = Exchange & { readonly answer: Answer };

/** Reads a body by its content type. Gives `undefined` for an empty body and for one that is not what it claims to be. */
export function readBody(text: string, contentType: string | null): unknown {
  if (text === '') return undefined;
  if (contentType?.includes('application/x-www-form-urlencoded')) return Object.fromEntries(new URLSearchParams(text));
  if (contentType !== null && !/[/+]json\b/i.test(contentType)) return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
