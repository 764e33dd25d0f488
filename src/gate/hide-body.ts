/**
 * Tells of a body what a document names, and of all else only that it was there: nobody knows what somebody puts into a
 * member that no document has. What was read is written anew, so that nothing hides behind escapes, and what could not be
 * read is told by its length.
 */
import type { NamedBody, NamedMembers } from '../contract/named-members.ts';
import { readBody } from '../engine/exchange.ts';
import { HIDDEN, type Redactor } from '../engine/redactor.ts';
import type { Difference, FindingKind } from '../vocabulary/finding.ts';
import { namesOf, pointerFrom } from '../vocabulary/pointer.ts';
import type { SeenMessage } from './seen.ts';

/** What is called so may be a name; anything else may be a body that was taken for a form, or a part of one. */
const NAME = /^(?!__proto__$)[a-z_$@][\w.$@[\]-]{0,63}$/i;
/** Kinds of difference that tell a value that was received, as JSON. */
const OF_VALUES: readonly FindingKind[] = [
  ...(['null-value', 'wrong-type', 'unknown-enum-value', 'wrong-format', 'out-of-range', 'wrong-combination'] as const),
];
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
    const name = decoded(field.slice(0, end));
    const value = decoded(field.slice(end + 1));
    const own = members.member(name);
    if (end < 0 || !(own || NAME.test(name)) || value.includes(BETWEEN_PARTS)) return undefined;
    parts.push(name, String(memberOf(redactor, members, { name, own, value })));
  }
  // As they are meant: in a form a space of a card number may be a plus.
  const told = clean(redactor, parts.join(BETWEEN_PARTS), WRITTEN_IN_FORM).split(BETWEEN_PARTS);
  if (told.length !== parts.length) return undefined;
  return told.map((part, index) => (index === 0 ? '' : index % 2 === 1 ? '=' : '&') + encoded(part)).join('');
}

function decoded(part: string): string {
  return /[%+]/.test(part) ? (new URLSearchParams(`part=${part}`).get('part') ?? '') : part;
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

function hidden(redactor: Redactor, value: unknown, members: NamedMembers): unknown {
  if (value === null || typeof value === 'boolean') return value;
  if (Array.isArray(value)) return value.map((item) => hidden(redactor, item, members.item()));
  if (typeof value !== 'object') {
    if (members.isOpen) return redactor.data(value);
    if (!members.takesValues) return HIDDEN;
    return typeof value === 'number' ? numberOf(redactor, value) : value;
  }
  const told: Record<string, unknown> = {};
  for (const name of Object.keys(value)) {
    const own = members.member(name);
    const member = { name, own, value: (value as Record<string, unknown>)[name] };
    told[own || NAME.test(name) ? name : HIDDEN] = memberOf(redactor, members, member);
  }
  return told;
}

/** What is no longer the number that was sent may be a rounded card number. */
function numberOf(redactor: Redactor, value: number): unknown {
  return Number.isInteger(value) && !Number.isSafeInteger(value) ? HIDDEN : redactor.data(value);
}

interface Member {
  readonly name: string;
  /** What the document says of it, if it names it. */
  readonly own: NamedMembers | undefined;
  readonly value: unknown;
}

function memberOf(redactor: Redactor, around: NamedMembers, { name, own, value }: Member): unknown {
  if (redactor.isSecret(own?.name || name, value)) return HIDDEN;
  if (own) return hidden(redactor, value, own);
  return around.isOpen ? redactor.data(value) : HIDDEN;
}

interface Of {
  readonly members: NamedMembers | undefined;
  /** Whether what was taken for names in the body are any. */
  readonly isRead: boolean;
}

function hideDifference(redactor: Redactor, difference: Difference, of: Of): Difference {
  const { kind, basis, pointer, expected, received } = difference;
  const names = namesOf(pointer);
  let member = of.members;
  const told = names.map((name) => {
    const isItem = member?.isList === true && /^\d+$/.test(name);
    const below = isItem ? member?.item() : member?.member(name);
    const isTold = isItem || below !== undefined || (of.isRead && NAME.test(name));
    member = redactor.isSecret(below?.name || name) ? undefined : below;
    return isTold ? name : HIDDEN;
  });
  const tellReceived = () => {
    // A query's parameter is told by its name.
    if (kind === 'undocumented-field') return received === names.at(-1) ? told.at(-1)! : HIDDEN;
    return OF_VALUES.includes(kind) ? tellValue(redactor, received, member) : received;
  };
  return {
    kind,
    basis,
    pointer: redactor.text(pointerFrom(told)),
    expected: redactor.text(expected),
    received: redactor.text(tellReceived()),
  };
}

/** A value as JSON, or in words of ours; without a `member` it stands in a secret one, or in one that nobody knows. */
function tellValue(redactor: Redactor, received: string, member: NamedMembers | undefined): string {
  if (!member) return received === 'null' ? received : HIDDEN;
  try {
    return JSON.stringify(hidden(redactor, JSON.parse(received), member));
  } catch {
    return received;
  }
}
