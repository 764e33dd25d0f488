/** Parts of amounts that earlier steps kept. */
import { derived, type Reference } from '../../../src/vocabulary/reference.ts';

/** Half of an amount, which a recipe made so that its half has no more than two decimals; halving a binary float is exact. */
export function half(name: string): Reference {
  return derived(`half of ‹${name}›`, (kept) => Number(kept.get(name)) / 2);
}
