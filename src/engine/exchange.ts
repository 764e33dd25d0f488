/** One call and its answer, as they stood on the wire, and how a body is read. */
import type { Message } from '../contract/contract.ts';
import type { Operation } from '../contract/operation.ts';
import { readForm } from '../text/form.ts';

/** Levels of objects and lists within each other. */
const MOST_LEVELS = 500;

export interface SentRequest {
  readonly method: string;
  /** Path and query, from the root of the host. */
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly text: string;
  /** The body as data; `undefined` if there is none or it is deliberately not the documented format. */
  readonly body: unknown;
  /** What keeps the text from being what was meant, in a request that somebody else wrote. */
  readonly flaw?: string | undefined;
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
  /** Whether it is known that no answer came because nothing was sent. */
  readonly isUnsent?: boolean;
  /** Duration in milliseconds. */
  readonly duration: number;
}

/** An exchange to which an answer came. */
export type Answered = Exchange & { readonly answer: Answer };

/** Reads a body by its content type. Gives `undefined` for an empty body and for one that is not what it claims to be. */
export function readBody(text: string, contentType: string | null): unknown {
  if (text === '') return undefined;
  if (contentType?.includes('application/x-www-form-urlencoded')) return readForm(text);
  if (contentType !== null && !/[/+]json\b/i.test(contentType)) return undefined;
  if (nestsTooDeep(text)) return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** What a body is that could not be read as data, in a few words; empty if it could. */
export function describeUnread({ text, contentType, body, flaw }: Answer): string {
  if (body !== undefined) return '';
  if (flaw !== undefined) return `its body is ${flaw}`;
  if (text === '') return 'it has no body';
  const type = contentType?.split(';')[0];
  return type === undefined || /[/+]json\b/i.test(type)
    ? 'its body is no JSON that can be read'
    : `its body is ${type}`;
}

/** Whatever walks through data would run out of stack. Brackets in strings count as well: no answer has so many. */
function nestsTooDeep(text: string): boolean {
  if (text.length < MOST_LEVELS || !hasManyBrackets(text)) return false;
  let level = 0;
  for (let at = 0; at < text.length; at++) {
    const letter = text[at];
    if (letter === '[' || letter === '{') level += 1;
    else if (letter === ']' || letter === '}') level -= 1;
    if (level > MOST_LEVELS) return true;
  }
  return false;
}

/** Whether so many are opened that they could stand within each other: far quicker to tell than whether they do. */
function hasManyBrackets(text: string): boolean {
  let opened = 0;
  for (const bracket of ['[', '{'])
    for (let at = text.indexOf(bracket); at >= 0 && opened <= MOST_LEVELS; at = text.indexOf(bracket, at + 1))
      opened += 1;
  return opened > MOST_LEVELS;
}
