/** Two error texts are equal if they say the same words, however they are quoted, spaced and ended. */
import { expect, test } from '@playwright/test';
import { matchesErrorText, normaliseErrorText } from '../../src/text/error-text.ts';

const same: readonly [received: string, documented: string][] = [
  ['Sale not found', 'sale not found.'],
  ["The 'Amount' is   invalid.", 'The “Amount” is invalid'],
  ['Card number is required. A.B.CD01', 'Card number is required'],
  ['Error occurred (5)', 'Error occurred (code)'],
  ['Refused by 05 today', 'Refused by (error code) today'],
  ['A x B y C', 'A (one) B (two) C'],
  ['12 is too long', '(number) is too long'],
];

const different: readonly [received: string, documented: string][] = [
  ['Sale found', 'Sale not found'],
  ['Sale not found twice', 'Sale not found'],
  ['Refused by today', 'Refused by (error code) today'],
  ['Refused by ', 'Refused by (code)'],
  ['Refused by 05 tomorrow', 'Refused by (error code) today'],
  ['A x C', 'A (one) B (two) C'],
  ['code.value5', 'code(one).value(two)'],
  ['range', 'range (StartDate, EndDate)'],
  ['', 'Sale not found'],
];

test('Quotes, spaces, capitals, the final dot, a code behind it and placeholders do not count', () => {
  for (const [received, documented] of same) expect(matchesErrorText(received, documented), received).toBe(true);
});

test('Other words count', () => {
  for (const [received, documented] of different)
    expect(matchesErrorText(received, documented), `${received} / ${documented}`).toBe(false);
});

test('What is left of a text is its words', () => {
  expect(normaliseErrorText(' The “Sale”  isn’t\nsettled . B.CB.GS01')).toBe('the sale isnt settled');
});
