/** What lists of transactions are looked at for: their order, and what a page has of another one. */
import { Money } from '../../../src/money/money.ts';
import { type Matcher, satisfies } from '../../../src/vocabulary/matchers.ts';
import { valueAt } from '../../../src/vocabulary/pointer.ts';
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
  return {
    ...satisfies(`${pointer} of each item ${direction === 'ASC' ? 'rises' : 'falls'} or stays`, (received) => {
      const values = valuesOf(received, pointer).map(toNumber);
      return (
        values.length > 0 &&
        !values.some((value, index) => Number.isNaN(value) || sign * (value - (values[index - 1] ?? value)) < 0)
      );
    }),
    shows: (received) => valuesOf(received, pointer),
  };
}

/** A list in which equal values at the pointer stand together. */
export function grouped(pointer: string): Matcher {
  return {
    ...satisfies(`items with the same ${pointer} stand together`, (received) => {
      const values = valuesOf(received, pointer);
      const beginnings = values.filter((value, index) => index === 0 || value !== values[index - 1]);
      return values.length > 0 && new Set(beginnings).size === beginnings.length;
    }),
    shows: (received) => valuesOf(received, pointer),
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
  try {
    const data: unknown = JSON.parse(text);
    return typeof data === 'object' && data !== null && !Array.isArray(data);
  } catch {
    return false;
  }
}
