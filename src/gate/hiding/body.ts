/**
 * Tells of a body what a document names, and of all else only that it was there. What was read is written anew, so that
 * nothing hides behind escapes, and what could not be read is told by its length.
 */
import type { NamedBody, NamedMembers } from '../../contract/named-members.ts';
import { readBody } from '../../engine/exchange.ts';
import { HIDDEN, type Redactor } from '../../engine/redactor.ts';
import { readField } from '../../text/form.ts';
import type { Difference } from '../../vocabulary/finding.ts';
import type { SeenMessage } from '../seen.ts';
import { hideDifference } from './difference.ts';
import { hidden, mayBeName, memberOf } from './value.ts';

/** No value and no name has it once it is written here. */
const BETWEEN_PARTS = '\u0001\n';
/** By what a member is known that is written within a value. */
const WRITTEN_IN_JSON = /[\\'=]/;
const WRITTEN_IN_FORM = /["'=]/;
/** What a body is, in place of one that is not told. */
const UNTOLD = /^‹an? .*body of \d+ characters›$/;

export interface HiddenBody {
  readonly text: string;
  /** A difference of this body, and of where it came from, without what is hidden in it. */
  difference(difference: Difference): Difference;
}

/** Whether a text of a journal stands in place of a body that is not told. */
export function isUntold(text: string): boolean {
  return UNTOLD.test(text);
}

/** `named`: what the document names in it; absent if no operation is documented for it. `data`: what was read of it, if it was. */
export function hideBody(
  redactor: Redactor,
  message: SeenMessage,
  named: NamedBody | undefined,
  data: unknown,
): HiddenBody {
  const told = named && textOf(redactor, message, named, data);
  const text = told ?? describe(message.text, named !== undefined);
  const isRead = told !== undefined;
  return { text, difference: (each) => hideDifference(redactor, each, { members: named?.members, isRead }) };
}

function describe(text: string, isOfOperation: boolean): string {
  return text === '' ? '' : `‹${isOfOperation ? 'an unreadable' : 'a'} body of ${text.length} characters›`;
}

/** `undefined` if it cannot be read. */
function textOf(
  redactor: Redactor,
  message: SeenMessage,
  { members, isText }: NamedBody,
  known: unknown,
): string | undefined {
  const { text, headers } = message;
  const contentType = headers['content-type'] ?? null;
  if (text === '') return '';
  if (contentType?.includes('application/x-www-form-urlencoded')) return formOf(redactor, text, members);
  const data = known ?? readBody(text, contentType);
  if (data !== undefined) return clean(redactor, JSON.stringify(hidden(redactor, data, members)), WRITTEN_IN_JSON);
  return isText && contentType?.startsWith('text/') ? redactor.text(text) : undefined;
}

/** `undefined` for what is no form: a part of it has no name, or none that could be one. */
function formOf(redactor: Redactor, text: string, members: NamedMembers): string | undefined {
  const parts: string[] = [];
  for (const field of text.split('&')) {
    if (field === '') continue;
    const end = field.indexOf('=');
    const name = readField(field.slice(0, end));
    const value = readField(field.slice(end + 1));
    const own = members.member(name);
    if (end < 0 || !(own || mayBeName(name)) || value.includes(BETWEEN_PARTS)) return undefined;
    parts.push(name, String(memberOf(redactor, members, { name, own, value })));
  }
  // As they are meant: in a form a space of a card number may be a plus.
  const told = clean(redactor, parts.join(BETWEEN_PARTS), WRITTEN_IN_FORM).split(BETWEEN_PARTS);
  if (told.length !== parts.length) return undefined;
  return told.map((part, index) => (index === 0 ? '' : index % 2 === 1 ? '=' : '&') + encoded(part)).join('');
}

function encoded(part: string): string {
  if (part === HIDDEN || /^[\w.*-]*$/.test(part)) return part;
  const [, whole = ''] = new URLSearchParams({ part }).toString().split('=');
  return whole.replaceAll(encodeURIComponent(HIDDEN), HIDDEN);
}

/** A value may be JSON or a form by itself, which hardly any is. */
function clean(redactor: Redactor, text: string, written: RegExp): string {
  return written.test(text) ? redactor.text(text) : redactor.valuesIn(text);
}
