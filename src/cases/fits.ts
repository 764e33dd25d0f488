/** Whether a value is one that a field may have, and a value that it may have. */
import { formats } from '../contract/formats.ts';
import { multipleOf } from '../contract/multiple-of.ts';
import type { Fact, Field } from './fields.ts';

/** The values of a fact that the field has several times, as a list that is put together may. */
export function factsOf({ facts }: Field, ...words: readonly string[]): readonly Fact[] {
  return facts.filter(({ word }) => words.includes(word));
}

export function fits(field: Field, value: unknown): boolean {
  return field.types.includes(typeOf(value)) || (typeOf(value) === 'integer' && field.types.includes('number'))
    ? field.facts.every((fact) => keeps(fact, value))
    : false;
}

/** Whether a value keeps one restriction; what it does not concern keeps it. */
export function keeps({ word, value: limit }: Fact, value: unknown): boolean {
  if (word === 'enum') return (limit as readonly unknown[]).includes(value);
  if (typeof value === 'number') return keepsRange(word, Number(limit), value);
  return typeof value === 'string' ? keepsForm(word, limit, value) : true;
}

function keepsRange(word: string, limit: number, value: number): boolean {
  switch (word) {
    case 'minimum':
      return value >= limit;
    case 'maximum':
      return value <= limit;
    case 'exclusiveMinimum':
      return value > limit;
    case 'exclusiveMaximum':
      return value < limit;
    case 'multipleOf':
      return multipleOf(limit)(value);
    default:
      return true;
  }
}

function keepsForm(word: string, limit: unknown, text: string): boolean {
  if (word === 'minLength') return text.length >= Number(limit);
  if (word === 'maxLength') return text.length <= Number(limit);
  if (word === 'pattern') return expressionOf(String(limit)).test(text);
  if (word !== 'format') return true;
  const format = formats[String(limit)];
  return typeof format === 'function' ? format(text) : (format?.test(text) ?? true);
}

/** The same few patterns are asked for many fields. */
const expressions = new Map<string, RegExp>();

function expressionOf(pattern: string): RegExp {
  const known = expressions.get(pattern) ?? new RegExp(pattern, 'u');
  expressions.set(pattern, known);
  return known;
}

/** What is tried, in this order, as a value of a field; of card numbers a test card. */
const SAMPLES: readonly unknown[] = [
  ...[
    'Tollgate',
    '7',
    '12.50',
    '07',
    '777',
    '7777',
    '77777',
    '7775550142',
    'USD',
    '0735',
    '3512',
    '4111111111111111',
    'a'.repeat(32),
  ],
  ...['tollgate@example.com', '2026-01-15', '15/01/2026', 'https://shop.example.com/', 'US'],
  ...['4f6b1d0e-9c53-4a7b-8e21-d05a7c3b9f14', 7, 12.5, true],
];

/** A value that the field may have. Throws if none is at hand: then the good request has to have the field. */
export function sampleOf(field: Field): unknown {
  const [listed] = factsOf(field, 'enum');
  const [first] = (listed?.value ?? []) as readonly unknown[];
  const sample = [...(first === undefined ? [] : [first]), ...SAMPLES].find((value) => fits(field, value));
  if (sample === undefined) throw new Error(`No sample is at hand for ${field.pointer}; let the good request have it.`);
  return sample;
}

function typeOf(value: unknown): string {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'array';
  return Number.isInteger(value) ? 'integer' : typeof value;
}
