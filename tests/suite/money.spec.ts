/** Money is counted in whole minor units and never meets a binary fraction. */
import { expect, test } from '@playwright/test';
import { multipleOf } from '../../src/contract/multiple-of.ts';
import { Money } from '../../src/money/money.ts';

const readings: readonly [received: unknown, text: string][] = [
  [19.99, '19.99'],
  ['19.99', '19.99'],
  [15.5, '15.50'],
  [0, '0.00'],
  [-0.05, '-0.05'],
  ['-1.2', '-1.20'],
  ['1.500', '1.50'],
  ['007', '7.00'],
  [1234567890.12, '1234567890.12'],
  ['99999999999999999999.99', '99999999999999999999.99'],
];

const nonsense = [
  19.999,
  0.1 + 0.2,
  '1,50',
  '',
  ' 1',
  '1.',
  '.5',
  '+1',
  '1e2',
  1e21,
  Number.NaN,
  null,
  undefined,
  {},
  true,
];

test('A decimal of at most two places is an amount, as a number and as text', () => {
  for (const [received, text] of readings) expect(Money.from(received).toString()).toBe(text);
});

test('Anything else is no amount', () => {
  for (const received of nonsense) {
    expect(Money.read(received), String(received)).toBeUndefined();
    expect(() => Money.from(received)).toThrow(RangeError);
  }
  expect(() => Money.from('x')).toThrow('An amount is a decimal with at most two places; received "x".');
});

test('Sums and differences are exact where binary floats are not', () => {
  const sum = Money.from(0.1).plus(Money.from(0.2));
  expect(sum.toString()).toBe('0.30');
  expect(sum.equals(Money.from('0.3'))).toBe(true);
  expect(Money.from(1).minus(Money.from(0.9)).toNumber()).toBe(0.1);
  expect(Money.zero.minus(Money.from('0.01')).toString()).toBe('-0.01');
  expect(Money.from(8.1).plus(Money.from(0.29)).minorUnits).toBe(839n);
});

test('One cent more exceeds, the same amount does not', () => {
  expect(Money.from('10.01').exceeds(Money.from(10))).toBe(true);
  expect(Money.from('10.00').exceeds(Money.from(10))).toBe(false);
  expect(Money.from('9.99').exceeds(Money.from(10))).toBe(false);
  expect(Money.from('9.99').equals(Money.from(10))).toBe(false);
});

test('A number is a multiple of a decimal step by its decimal text', () => {
  const multiples: readonly [number, number][] = [
    [19.99, 0.01],
    [1.1, 0.1],
    [0.3, 0.1],
    [1234567890.12, 0.01],
    [6, 3],
    [-0.02, 0.01],
  ];
  const others: readonly [number, number][] = [
    [19.999, 0.01],
    [0.30000000000000004, 0.1],
    [1e-7, 0.01],
    [7, 3],
    [0.05, 0.1],
  ];
  for (const [value, step] of multiples) expect(multipleOf(step)(value), `${value} of ${step}`).toBe(true);
  for (const [value, step] of others) expect(multipleOf(step)(value), `${value} of ${step}`).toBe(false);
});
