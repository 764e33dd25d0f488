/** Criteria of Arazzo documents say what the matchers of the vocabulary say. */
import { expect, test } from '@playwright/test';
import { query } from 'json-p3';
import { checkCriterion } from '../../../src/arazzo/write-criteria.ts';
import * as vocabulary from '../../../src/vocabulary/matchers.ts';

const { is, isNot, money, present, absent, oneOf, length, every, includes, lacks, itemWhere } = vocabulary;
type Matcher = vocabulary.Matcher;

const QUOTES = 'it\'s "so" \\';

const known: readonly Matcher[] = [
  ...[is('a'), is(QUOTES), is(25.5), is(true), is(null), is([1, 'a']), is({ a: 1, b: [2] })],
  ...[length(0), isNot('a'), isNot(25.5), present, absent, oneOf(['a', 25.5]), length(2)],
  ...[money(0), money(25), money('25.50'), money(25.25), money(-5)],
  ...[every('/a', is('x')), every('/a', money(25)), every('/a', present), every('/a', absent)],
  ...[includes('/a', 'x'), includes('/a', 'x', 2), includes('/a/b', 1), lacks('/a', 'x')],
  ...[itemWhere('/a', 'x', '/b', is(1)), itemWhere('/a', 'x', '/b', money(25)), itemWhere('/a', 'x', '/b', absent)],
  ...[orNothing(is('a')), orNothing(money(25)), orNothing(includes('/a', 'x'))],
];

/** Without an empty object, which JSONPath cannot tell from an empty list. */
const values: readonly unknown[] = [
  ...[undefined, null, '', 'a', 'A', QUOTES, true, false, 0, 25, 25.5, 25.25, -5, { a: 1, b: [2] }],
  ...['0', '0.00', '25', '25.0', '25.00', '025', '25.5', '25.50', '25.500', '25.501', '25.25', '-5.00', '2500'],
  ...[[], [1, 'a'], ['a', 1], [1, 'a', 2], [{}]],
];
const items = ['x', 'y', 25, '25.00', null, { b: 1 }].flatMap((a) => [{ a }, { a, b: 1 }, { a, b: '25.00' }]);
const lists = [...items.map((item) => [item]), [items[0], items[0]], [items[0], items[4]], [items[4], items[1]]];

for (const matcher of known) {
  const condition = conditionOf(matcher);
  test(`${condition} holds for the same values as its matcher`, () => {
    for (const value of [...values, ...items, ...lists]) {
      const body = value === undefined ? {} : { at: value };
      // As Respect asks it: of a list whose only item is the body.
      const holds = query(condition, [body] as Parameters<typeof query>[1]).nodes.length > 0;
      expect.soft(holds, JSON.stringify(body)).toBe(matcher.holds(value, matcher.argument));
    }
  });
}

test('What is no matcher of the vocabulary is told apart, though it says the same', () => {
  const unknown: readonly Matcher[] = [
    vocabulary.satisfies('"a"', (received) => received !== 'b', 'a'),
    vocabulary.satisfies('a value', () => true),
    vocabulary.matches(/^a/, 'a value'),
    every('/a', vocabulary.matches(/^a/, 'a value')),
    { ...is('a'), holds: (received) => String(received).toLowerCase() === 'a' },
  ];
  for (const matcher of unknown) expect.soft(() => conditionOf(matcher)).toThrow('a function');
});

function conditionOf(matcher: Matcher): string {
  return checkCriterion({ requirement: 'TOY-01', look: 'body', pointer: '/at', matcher }, matcher.argument, undefined)
    .condition;
}

function orNothing(matcher: Matcher): Matcher {
  return { ...matcher, holds: (received, argument) => received === undefined || matcher.holds(received, argument) };
}
