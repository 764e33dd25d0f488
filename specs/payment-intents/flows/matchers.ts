/** What lists of transactions are looked at for: their order, and what a page has of another one. */
import { Money } from '../../../src/money/money.ts';
import { type Matcher, satisfies } from '../../../src/vocabulary/matchers.ts';
import { valueAt } from '../../../src/vocabulary/pointer.ts';
import type { Reference } from '../../../src/vocabulary/reference.ts';
import { ofItems } from '../assumed-names.ts';
import { momentOf } from './days.ts';

/** `trx_` and 26 characters of Crockford's base 32, the first of which is at most 7: a ULID has 128 bits. */
export const TRX_ID = /^trx_[0-7][0-9A-HJKMNP-TV-Z]{25}$/;

/** Header, payload and signature in base64url, of which the first two are JSON objects. */
export const isJsonWebToken: Matcher = {
  ...satisfies('a JSON Web Token: three base64url parts, of which two are JSON objects', (received) => {
    const parts = typeof received === 'string' ? received.split('.') : [];
    return (
      parts.length === 3 &&
      parts.every((part) => /^[\w-]+$/.test(part)) &&
      parts.slice(0, 2).every((part) => isJsonObject(Buffer.from(part, 'base64url').toString()))
    );
  }),
  shows: (received) =>
    `a text of ${String(received).length} characters in ${String(received).split('.').length} part(s)`,
};

/** A list whose numbers, or moments, at the pointer never go against the direction. */
export function sortedBy(pointer: string, direction: 'ASC' | 'DESC'): Matcher {
  const sign = direction === 'ASC' ? 1 : -1;
  return ofValues(pointer, `${pointer} of each item ${sign === 1 ? 'rises' : 'falls'} or stays`, (texts) => {
    const values = texts.map(toNumber);
    return !values.some((value, index) => Number.isNaN(value) || sign * (value - (values[index - 1] ?? value)) < 0);
  });
}

/** A list in which equal values at the pointer stand together. */
export function grouped(pointer: string): Matcher {
  return ofValues(pointer, `items with the same ${pointer} stand together`, (values) => {
    const beginnings = values.filter((value, index) => index === 0 || value !== values[index - 1]);
    return new Set(beginnings).size === beginnings.length;
  });
}

/** A list that is not empty, by what its items have at the pointer. */
function ofValues(pointer: string, meaning: string, holds: (values: readonly unknown[]) => boolean): Matcher {
  const ofList = satisfies(meaning, (list) => valuesOf(list, pointer).length > 0 && holds(valuesOf(list, pointer)));
  return ofItems(pointer, { ...ofList, shows: (list) => valuesOf(list, pointer) });
}

/** A list, perhaps an empty one, in which no item has another value at the pointer. */
export function only(pointer: string, value: string): Matcher {
  const ofList = satisfies(
    `${pointer} of each item, if there is any: ${JSON.stringify(value)}`,
    (list) => !valuesOf(list, pointer).some((own) => own !== value),
  );
  return ofItems(pointer, { ...ofList, shows: (list) => valuesOf(list, pointer).filter((own) => own !== value) });
}

/** The whole answer of a list that holds a transaction, if that was in the status when it was read just before. */
export function holdsWhileIn(status: string, id: Reference, read: Reference): Matcher {
  return {
    ...satisfies(
      `a list that holds the transaction, which is ${status}`,
      (answer, argument) => {
        const before = argument as { readonly id: unknown; readonly read: unknown };
        if (valueAt(before.read, '/status') !== status) return true;
        const list = valueAt(answer, '/transactions');
        if (list !== undefined) return valuesOf(list, '/id').includes(before.id);
        // A list that stands elsewhere says nothing; where there is none, nothing is listed.
        return Array.isArray(answer) || Object.values(answer ?? {}).some(Array.isArray);
      },
      { id, read },
    ),
    shows: (answer) => valuesOf(valueAt(answer, '/transactions'), '/id'),
  };
}

/** The transactions of another page, kept as a whole, from that place on, as far as both go. */
export function continues(page: unknown, offset: number): Matcher {
  return {
    ...satisfies(
      `the same transactions as from place ${offset} of the longer page on`,
      (received, longer) => {
        const [ids, all] = [valuesOf(received, '/id'), valuesOf(valueAt(longer, '/transactions'), '/id').slice(offset)];
        return ids.length > 0 && ids.slice(0, all.length).every((id, index) => id === all[index]);
      },
      page,
    ),
    shows: (received) => valuesOf(received, '/id'),
  };
}

export function noneOf(values: readonly string[]): Matcher {
  return satisfies(`none of ${values.join(', ')}`, (received) => !values.some((value) => value === received));
}

/** A list of at least so many items. */
export function atLeast(count: number): Matcher {
  return {
    ...satisfies(`${count} item(s) or more`, (received) => Array.isArray(received) && received.length >= count),
    shows: (received) => (Array.isArray(received) ? `${received.length} item(s)` : received),
  };
}

function valuesOf(list: unknown, pointer: string): unknown[] {
  return Array.isArray(list) ? list.map((item) => valueAt(item, pointer)) : [];
}

function toNumber(value: unknown): number {
  return Money.read(value)?.toNumber() ?? momentOf(value);
}

function isJsonObject(text: string): boolean {
  const data = parse(text);
  return typeof data === 'object' && data !== null && !Array.isArray(data);
}

/** `undefined` for what is no JSON. */
function parse(text: unknown): unknown {
  try {
    return JSON.parse(String(text));
  } catch {
    return undefined;
  }
}
