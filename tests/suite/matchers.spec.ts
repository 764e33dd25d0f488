/** A matcher says in words what it expects, holds for that and for nothing beside it. */
import { expect, test } from '@playwright/test';
import * as matchers from '../../src/vocabulary/matchers.ts';

const { absent, every, includes, is, isNot, itemWhere, lacks, length, matches, money, oneOf, present, satisfies } =
  matchers;
const items = [
  { id: 1, kind: 'a' },
  { id: 2, kind: 'a' },
];

type Row = readonly [matchers.Matcher, says: string, holds: readonly unknown[], fails: readonly unknown[]];

const table = (): readonly Row[] => [
  [is({ a: [1] }), '{"a":[1]}', [{ a: [1] }], [{ a: ['1'] }, { a: [1], b: 2 }, undefined]],
  [is(undefined), 'nothing', [undefined], [null, '']],
  [isNot('x'), 'anything but "x"', ['y', undefined], ['x']],
  [money('10.50'), 'the amount 10.50', [10.5, '10.5', '10.500'], [10.51, -10.5, '10,50', null, undefined]],
  [present, 'a value', ['x', 0, false, []], [undefined, null, '']],
  [absent, 'no value', [undefined, null], ['', 0, false]],
  [oneOf(['a', 1]), 'one of "a", 1', ['a', 1], ['1', 'b', undefined]],
  [matches(/^\d+$/, 'digits'), 'digits', ['12'], [12, 'x', undefined]],
  [satisfies('even', (received) => Number(received) % 2 === 0), 'even', [2], [3, undefined]],
  [length(2), '2 item(s)', [items], [[], [1], 'ab', { length: 2 }, undefined]],
  [
    every('/kind', is('a')),
    'at least one item, and /kind of each: "a"',
    [items],
    [[], [...items, { kind: 'b' }], [{}], undefined, 'a'],
  ],
  [
    includes('/id', 1),
    'exactly 1 item(s) whose /id is 1',
    [items],
    [[], [...items, ...items], [{ id: '1' }], undefined],
  ],
  [includes('/kind', 'a', 2), 'exactly 2 item(s) whose /kind is "a"', [items], [[{ kind: 'a' }]]],
  [includes('/id', 3, 0), 'no item whose /id is 3', [items, []], [[{ id: 3 }]]],
  [lacks('/id', 3), 'no item whose /id is 3', [items, [], undefined], [[{ id: 3 }]]],
  [
    itemWhere('/id', 2, '/kind', is('a')),
    'in the item whose /id is 2, /kind: "a"',
    [items],
    [[{ id: 2, kind: 'b' }], [{ id: 1, kind: 'a' }], [], undefined],
  ],
  [itemWhere('/id', 3, '/kind', absent), 'in the item whose /id is 3, /kind: no value', [[{ id: 3 }]], [items]],
];

test('Each matcher holds for what it says and for nothing else', () => {
  for (const [matcher, says, holds, fails] of table()) {
    expect(matcher.says(matcher.argument)).toBe(says);
    for (const value of holds)
      expect(matcher.holds(value, matcher.argument), `${says}: ${JSON.stringify(value)}`).toBe(true);
    for (const value of fails)
      expect(matcher.holds(value, matcher.argument), `${says}: ${JSON.stringify(value)}`).toBe(false);
  }
});

test('Every matcher of the vocabulary is among them', () => {
  const said = table().length;
  expect(Object.keys(matchers).sort()).toEqual(
    Object.keys({
      absent,
      every,
      includes,
      is,
      isNot,
      itemWhere,
      lacks,
      length,
      matches,
      money,
      oneOf,
      present,
      satisfies,
    }).sort(),
  );
  expect(said).toBeGreaterThanOrEqual(Object.keys(matchers).length);
});

test('A failed list shows what is wrong with it and not the whole of it', () => {
  const shown = (matcher: matchers.Matcher, received: unknown) => matcher.shows?.(received, matcher.argument);
  expect(shown(every('/kind', is('a')), [...items, { kind: 'b' }])).toEqual(['b']);
  expect(shown(every('/kind', is('a')), [])).toEqual([]);
  expect(shown(includes('/kind', 'a'), items)).toBe('2 of 2 item(s)');
  expect(shown(length(3), items)).toBe('2 item(s)');
  expect(shown(itemWhere('/id', 2, '/kind', is('b')), items)).toBe('a');
  for (const matcher of [every('/kind', present), includes('/id', 1), length(1)])
    expect(shown(matcher, 'text')).toBe('text');
});
