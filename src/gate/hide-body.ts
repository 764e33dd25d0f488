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
const NAME = /^[a-z_$@][\w.$@[\]-]{0,63}$/i;
/** Kinds of difference that tell a value that was received, as JSON. */
const OF_VALUES: readonly FindingKind[] = [
  ...(['null-value', 'wrong-type', 'unknown-enum-value', 'wrong-format', 'out-of-range', 'wrong-combination'] as const),
];
/** No value and no name has it once it is written here. */
const BETWEEN_FIELDS = '\u0001\n';
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

/** `named`: what the document names in it; absent if no operation is documented for it. */
export function hideBody(redactor: Redactor, message: SeenMessage, named: NamedBody | undefined): HiddenBody {
  const told = named && textOf(redactor, message, named);
  const text = told ?? describe(message.text, named !== undefined);
  const isRead = told !== undefined;
  return { text, difference: (each) => hideDifference(redactor, each, { members: named?.members, isRead }) };
}

function describe(text: string, isOfOperation: boolean): string {
  return text === '' ? '' : `‹${isOfOperation ? 'an unreadable' : 'a'} body of ${text.length} characters›`;
}

/** `undefined` if it cannot be read. */
function textOf(redactor: Redactor, message: SeenMessage, { members, isText }: NamedBody): string | undefined {
  const { text, headers } = message;
  const contentType = headers['content-type'] ?? null;
  if (text === '') return '';
  if (contentType?.includes('application/x-www-form-urlencoded')) return formOf(redactor, text, members);
  const data = readBody(text, contentType);
  if (data !== undefined) return redactor.text(JSON.stringify(hidden(redactor, data, members)));
  return isText && contentType?.startsWith('text/') ? redactor.text(text) : undefined;
}

/** `undefined` for what is no form: a part of it has no name, or none that could be one. */
function formOf(redactor: Redactor, text: string, members: NamedMembers): string | undefined {
  if (text.split('&').some((field) => field !== '' && !field.includes('='))) return undefined;
  const fields = [...new URLSearchParams(text)].map(([name, value]) => {
    if (!isName(members, name) || value.includes(BETWEEN_FIELDS)) return undefined;
    return [name, memberOf(redactor, members, name, value)];
  });
  if (fields.includes(undefined)) return undefined;
  // As they are meant: in a form a space of a card number may be a plus.
  const clean = redactor.text(fields.flat().join(BETWEEN_FIELDS)).split(BETWEEN_FIELDS);
  if (clean.length !== 2 * fields.length) return undefined;
  const pairs = fields.map((_, index): [string, string] => [clean[2 * index]!, clean[2 * index + 1]!]);
  return new URLSearchParams(pairs).toString().replaceAll(encodeURIComponent(HIDDEN), HIDDEN);
}

function hidden(redactor: Redactor, value: unknown, members: NamedMembers): unknown {
  if (value === null || typeof value === 'boolean') return value;
  if (Array.isArray(value)) return value.map((item) => hidden(redactor, item, members.item()));
  if (typeof value !== 'object') {
    if (members.isOpen) return redactor.data(value);
    if (!members.takesValues) return HIDDEN;
    return typeof value === 'number' ? redactor.data(value) : value;
  }
  return Object.fromEntries(
    Object.entries(value).map(([name, member]) => [
      isName(members, name) ? name : HIDDEN,
      memberOf(redactor, members, name, member),
    ]),
  );
}

function memberOf(redactor: Redactor, members: NamedMembers, name: string, value: unknown): unknown {
  const own = members.member(name);
  if (redactor.isSecret(name, value) || (own && redactor.isSecret(own.name, value))) return HIDDEN;
  if (own) return hidden(redactor, value, own);
  return members.isOpen ? redactor.data(value) : HIDDEN;
}

function isName(members: NamedMembers, name: string): boolean {
  return NAME.test(name) || members.member(name) !== undefined;
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
    member = redactor.isSecret(name) || redactor.isSecret(below?.name ?? '') ? undefined : below;
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
