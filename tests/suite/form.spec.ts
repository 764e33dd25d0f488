import { expect, test } from '@playwright/test';
import fc from 'fast-check';
import { readField, readForm } from '../../src/text/form.ts';

/** Pieces of which good forms are made, and such as make bad ones. */
const piece = fc.oneof(
  fc.constantFrom(
    'a',
    'card.number',
    '=',
    '&',
    '+',
    '%',
    '%2',
    '%20',
    '%26',
    '%zz',
    '%E2%82%AC',
    '%FF',
    '€',
    '__proto__',
  ),
  fc.string({ unit: 'grapheme', maxLength: 3 }),
);
const written = fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join(''));

test('a form is read as the platform reads it', () => {
  fc.assert(
    fc.property(written, (text) => {
      expect(Object.entries(readForm(text))).toEqual(Object.entries(Object.fromEntries(new URLSearchParams(text))));
    }),
    { numRuns: 2000 },
  );
});

test('a field is read as the platform reads it', () => {
  fc.assert(
    fc.property(
      written.filter((text) => !text.includes('&')),
      (text) => {
        expect(readField(text)).toBe(new URLSearchParams(`=${text}`).get(''));
      },
    ),
    { numRuns: 2000 },
  );
});
