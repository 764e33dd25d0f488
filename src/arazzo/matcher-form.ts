/**
 * What a matcher wants, as data. A matcher keeps its parts to itself; it is recognised if the vocabulary, given what its
 * words say, makes another one that says and judges the same.
 */
import { isDeepStrictEqual } from 'node:util';
import type { Matcher } from '../vocabulary/matchers.ts';
import * as vocabulary from '../vocabulary/matchers.ts';
import { withValueAt } from '../vocabulary/pointer.ts';
import { isReference } from '../vocabulary/reference.ts';

/** `argument` of the outer matcher belongs to `value`, `values`, `amount` or `count`, or to the inner one. */
export type Form =
  | { readonly kind: 'is' | 'isNot' | 'money' | 'oneOf' | 'length' | 'present' | 'absent' }
  | { readonly kind: 'includes'; readonly pointer: string; readonly times: number }
  | { readonly kind: 'every'; readonly pointer: string; readonly inner: Form }
  | { readonly kind: 'itemWhere'; readonly pointer: string; readonly at: string; readonly inner: Form };

interface Made {
  readonly form: Form;
  readonly matcher: Matcher;
}

/** Stands for a value that only the target knows: an amount, a text, a count. */
const PLACEHOLDER = '12.34';

export interface Recognised {
  readonly form: Form;
  /** Whether it says nothing of a member that is not there, unlike the vocabulary's own. */
  readonly mayLack: boolean;
}

export function formOf(matcher: Matcher): Recognised | undefined {
  const argument = withoutReferences(matcher.argument);
  const words = saysOf(matcher, argument);
  if (words === undefined) return undefined;
  const found = madeFrom(words, argument).find((made) => isAlike(made.matcher, matcher, argument));
  if (!found) return undefined;
  const [wants, own] = [found.matcher, matcher].map(({ holds }) => holds(undefined, argument));
  if (wants && !own) return undefined;
  return { form: found.form, mayLack: wants !== own };
}

/** What the vocabulary may have made the words from. */
function madeFrom(words: string, argument: unknown): readonly Made[] {
  const { is, isNot, money, oneOf, length, present, absent } = vocabulary;
  const plain: readonly Made[] = [
    { form: { kind: 'is' }, matcher: is(argument) },
    { form: { kind: 'isNot' }, matcher: isNot(argument) },
    { form: { kind: 'money' }, matcher: money(argument) },
    { form: { kind: 'oneOf' }, matcher: oneOf(argument) },
    { form: { kind: 'length' }, matcher: length(argument) },
    { form: { kind: 'present' }, matcher: present },
    { form: { kind: 'absent' }, matcher: absent },
  ];
  return [...plain, ...listsFrom(words, argument)].filter((made) => saysOf(made.matcher, argument) === words);
}

function listsFrom(words: string, argument: unknown): readonly Made[] {
  const [, count, counted] = /^(?:exactly (\d+) item\(s\)|no item) whose (\S*) is /.exec(words) ?? [];
  if (counted !== undefined) {
    const times = Number(count ?? 0);
    const form: Form = { kind: 'includes', pointer: counted, times };
    const { includes, lacks } = vocabulary;
    const made = { form, matcher: includes(counted, argument, times) };
    return times === 0 ? [{ form, matcher: lacks(counted, argument) }, made] : [made];
  }
  const [, each, rest] = /^at least one item, and (\S*) of each: (.*)$/s.exec(words) ?? [];
  if (each !== undefined && rest !== undefined) {
    return madeFrom(rest, argument).map((inner) => ({
      form: { kind: 'every', pointer: each, inner: inner.form },
      matcher: vocabulary.every(each, inner.matcher),
    }));
  }
  const { value, wanted } = (argument ?? {}) as { readonly value?: unknown; readonly wanted?: unknown };
  const [, pointer, found] = /^in the item whose (\S*) is (.*)$/s.exec(words) ?? [];
  const [, at, inside] = /^, (\S*): (.*)$/s.exec(found?.slice(JSON.stringify(value)?.length ?? 0) ?? '') ?? [];
  if (pointer === undefined || at === undefined || inside === undefined) return [];
  return madeFrom(inside, wanted).map((inner) => ({
    form: { kind: 'itemWhere', pointer, at, inner: inner.form },
    matcher: vocabulary.itemWhere(pointer, value, at, inner.matcher),
  }));
}

/** Whether both judge alike whatever there may be: values as such, in a list, and as members of the items of a list. */
function isAlike(made: Matcher, matcher: Matcher, argument: unknown): boolean {
  const values = [null, '', 0, '0', 'other', PLACEHOLDER, Number(PLACEHOLDER), [], {}, argument, [argument]];
  const pointers = [...made.says(argument).matchAll(/(?<![\w"])\/[\w/~-]+/g)].map(([pointer]) => pointer);
  const both = (argument ?? {}) as { readonly value?: unknown; readonly wanted?: unknown };
  const items = [...values, both.value, both.wanted].flatMap((value) =>
    pointers.map((pointer) => memberAt(pointer, value)),
  );
  const [first, second] = pointers;
  if (first !== undefined && second !== undefined)
    items.push(...values.concat(both.wanted).map((value) => memberAt(second, value, memberAt(first, both.value))));
  const probes = [...values, ...items, ...items.map((item) => [item]), ...items.map((item) => [item, item])];
  return probes.every((probe) => isDeepStrictEqual(made.holds(probe, argument), matcher.holds(probe, argument)));
}

function memberAt(pointer: string, value: unknown, into: unknown = {}): unknown {
  return withValueAt(into, pointer, value);
}

/** A matcher may not be able to say anything of an argument that is not of its own kind. */
function saysOf(matcher: Matcher, argument: unknown): string | undefined {
  try {
    return matcher.says(argument);
  } catch {
    return undefined;
  }
}

function withoutReferences(value: unknown): unknown {
  if (isReference(value)) return PLACEHOLDER;
  if (Array.isArray(value)) return value.map(withoutReferences);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, member]) => [name, withoutReferences(member)]));
}
