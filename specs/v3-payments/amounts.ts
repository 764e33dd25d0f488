/** Amounts that are computed from those of earlier steps, as the text that goes out. */
import { Money } from '../../src/money/money.ts';
import { derived, type Kept, type Reference } from '../../src/vocabulary/reference.ts';

/** The recipe's amounts are even, so that half of one is an amount too. */
export function halfOf(amount: Reference): Reference {
  return computed(`half of ${amount.says}`, amount, (all) => all / 2n);
}

/** One cent more than the other half. */
export function overHalfOf(amount: Reference): Reference {
  return computed(`half of ${amount.says} and a cent`, amount, (all) => all / 2n + 1n);
}

export function aCentMoreThan(amount: Reference): Reference {
  return computed(`${amount.says} and a cent`, amount, (all) => all + 1n);
}

function computed(says: string, amount: Reference, change: (minorUnits: bigint) => bigint): Reference {
  return derived(says, (kept: Kept) => {
    const units = change(Money.from(amount.resolve(kept)).minorUnits);
    return `${units / 100n}.${String(units % 100n).padStart(2, '0')}`;
  });
}
