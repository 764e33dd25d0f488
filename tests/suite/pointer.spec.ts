/** JSON pointers find what a document has, and change a copy of it in one place. */
import { expect, test } from '@playwright/test';
import { pointerFrom, valueAt, withValueAt } from '../../src/vocabulary/pointer.ts';

const document = { a: { 'b/c': [10, { '~': 'tilde' }] }, '': 'empty', none: null, list: ['x', 'y', 'z'] };

test('A pointer leads to the value, escapes and all', () => {
  const table: readonly [string, unknown][] = [
    ['', document],
    ['/a/b~1c/0', 10],
    ['/a/b~1c/1/~0', 'tilde'],
    ['/', 'empty'],
    ['/none', null],
    ['/none/deeper', undefined],
    ['/list/2', 'z'],
    ['/list/3', undefined],
    ['/a/b~1c/0/deeper', undefined],
  ];
  for (const [pointer, value] of table) expect(valueAt(document, pointer), pointer).toEqual(value);
});

test('What every object inherits is not part of a document', () => {
  for (const pointer of ['/constructor', '/toString', '/__proto__', '/list/map'])
    expect(valueAt(document, pointer)).toBeUndefined();
});

test('A pointer without its first slash is refused', () => {
  expect(() => valueAt(document, 'list')).toThrow('A JSON pointer begins with “/”; received “list”.');
});

test('A copy differs in that one place and the original in none', () => {
  const before = structuredClone(document);
  const table: readonly [string, unknown, unknown][] = [
    ['/list/1', 'new', { ...document, list: ['x', 'new', 'z'] }],
    ['/list/1', undefined, { ...document, list: ['x', 'z'] }],
    ['/list/3', 'new', { ...document, list: ['x', 'y', 'z', 'new'] }],
    ['/list/x', 'new', document],
    ['/none', undefined, { a: document.a, '': 'empty', list: document.list }],
    ['/none', 1, { ...document, none: 1 }],
    ['/new/deep', 1, { ...document, new: { deep: 1 } }],
    ['/new/deep', undefined, document],
    ['/a/b~1c/1/~0', 2, { ...document, a: { 'b/c': [10, { '~': 2 }] } }],
    ['', 'all', 'all'],
  ];
  for (const [pointer, value, changed] of table)
    expect(withValueAt(document, pointer, value), pointer).toEqual(changed);
  expect(document).toEqual(before);
});

test('A pointer made from names leads back by them', () => {
  expect(pointerFrom(['a', 'b/c', 1, '~'])).toBe('/a/b~1c/1/~0');
  expect(pointerFrom([])).toBe('');
});
