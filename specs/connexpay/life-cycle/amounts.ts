/** Amounts of lives, which are reckoned in cents, as the API takes them. */
import { Money } from '../../../src/money/money.ts';

/** Cents: the least that can be charged, captured or returned. */
export const LEAST = 50;

export function dollars(cents: number): number {
  return Money.ofMinorUnits(cents).toNumber();
}
