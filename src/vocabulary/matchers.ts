/** What a check may say of a value. Each matcher can say in words what it expects. */
import { isDeepStrictEqual } from 'node:util';
import { Money } from '../money/money.ts';
import { valueAt } from './pointer.ts';

/** `argument` may hold references; the player resolves them before it asks. */
export interface Matcher {
  readonly argument: unknown;
  readonly says: (argument: unknown) => string;
  readonly holds: (received: unknown, argument: unknown) => boolean;
  /** Part of the received value that is worth showing in a failure, if not all of it. */
  readonly shows?: (received: unknown, argument: unknown) => unknown;
}

/** Equal, member by member. */
export function is(value: unknown): Matcher {
  return { argument: value, says: show, holds: isDeepStrictEqual };
}

export function isNot(value: unknown): Matcher {
  return {
    argument: value,
    says: (argument) => `anything but ${show(argument)}`,
    holds: (a, b) => !isDeepStrictEqual(a, b),
  };
}

/** The same amount of money, however many places are written. */
export function money(amount: unknown): Matcher {
  return {
    argument: amount,
    says: (argument) => `the amount ${Money.from(argument)}`,
    holds: (received, argument) => Money.read(received)?.equals(Money.from(argument)) ?? false,
  };
}

export const present: Matcher = {
  argument: undefined,
  says: () => 'a value',
  holds: (received) => received !== undefined && received !== null && received !== '',
};

export const absent: Matcher = {
  argument: undefined,
  says: () => 'no value',
  holds: (received) => received === undefined || received === null,
};

export function oneOf(values: unknown): Matcher {
  return {
    argument: values,
    says: (argument) => `one of ${(argument as readonly unknown[]).map(show).join(', ')}`,
    holds: (received, argument) => (argument as readonly unknown[]).some((value) => isDeepStrictEqual(received, value)),
  };
}

/** A string of this form; `meaning` says it in words. */
export function matches(pattern: RegExp, meaning: string): Matcher {
  return {
    argument: undefined,
    says: () => meaning,
    holds: (received) => typeof received === 'string' && pattern.test(received),
  };
}

/** Anything else; `meaning` says it in words, `holds` decides. The argument may hold references. */
export function satisfies(
  meaning: string,
  holds: (received: unknown, argument: unknown) => boolean,
  argument?: unknown,
): Matcher {
  return { argument, says: () => meaning, holds };
}

/** A list of exactly so many items. */
export function length(count: unknown): Matcher {
  return {
    argument: count,
    says: (argument) => `${argument} item(s)`,
    holds: (received, argument) => Array.isArray(received) && received.length === argument,
    shows: (received) => (Array.isArray(received) ? `${received.length} item(s)` : received),
  };
}

/** A list in which every item, and at least one, has such a value at the pointer. */
export function every(pointer: string, matcher: Matcher): Matcher {
  const fails = (argument: unknown) => (item: unknown) => !matcher.holds(valueAt(item, pointer), argument);
  return {
    argument: matcher.argument,
    says: (argument) => `at least one item, and ${pointer} of each: ${matcher.says(argument)}`,
    holds: (received, argument) => Array.isArray(received) && received.length > 0 && !received.some(fails(argument)),
    shows: (received, argument) =>
      Array.isArray(received) ? received.filter(fails(argument)).map((item) => valueAt(item, pointer)) : received,
  };
}

/** A list with exactly `times` items (one unless told) whose value at the pointer is this one. */
export function includes(pointer: string, value: unknown, times = 1): Matcher {
  return {
    argument: value,
    says: (argument) => `${times === 0 ? 'no item' : `exactly ${times} item(s)`} whose ${pointer} is ${show(argument)}`,
    holds: (received, argument) => count(received, pointer, argument) === times,
    shows: (received, argument) =>
      Array.isArray(received) ? `${count(received, pointer, argument)} of ${received.length} item(s)` : received,
  };
}

/** No item of the list (or no list at all) has this value at the pointer. */
export function lacks(pointer: string, value: unknown): Matcher {
  const matcher = includes(pointer, value, 0);
  return { ...matcher, holds: (received, argument) => count(received, pointer, argument) === 0 };
}

/** The item whose value at `pointer` is `value` has at `inner` what the matcher wants. */
export function itemWhere(pointer: string, value: unknown, inner: string, matcher: Matcher): Matcher {
  type Both = { value: unknown; wanted: unknown };
  const find = (received: unknown, { value }: Both) =>
    Array.isArray(received) ? received.find((item) => isDeepStrictEqual(valueAt(item, pointer), value)) : undefined;
  return {
    argument: { value, wanted: matcher.argument },
    says: (both) =>
      `in the item whose ${pointer} is ${show((both as Both).value)}, ${inner}: ${matcher.says((both as Both).wanted)}`,
    holds: (received, both) => {
      const item = find(received, both as Both);
      return item !== undefined && matcher.holds(valueAt(item, inner), (both as Both).wanted);
    },
    shows: (received, both) => valueAt(find(received, both as Both), inner),
  };
}

function count(received: unknown, pointer: string, value: unknown): number {
  return Array.isArray(received)
    ? received.filter((item) => isDeepStrictEqual(valueAt(item, pointer), value)).length
    : 0;
}

function show(value: unknown): string {
  return value === undefined ? 'nothing' : JSON.stringify(value);
}
