/** Steps with which many flows begin: a payment is made, and its reference and amount are kept under a name. */
import { aPreAuthorisation, aPurchase } from '../../../fixtures/connected-payments/recipes/transactions.ts';
import { approved } from '../../../src/vocabulary/flow.ts';
import { valueAt } from '../../../src/vocabulary/pointer.ts';
import { derived, from, type Reference } from '../../../src/vocabulary/reference.ts';
import { happens, step } from '../words.ts';

/** Long enough for any settlement: the document names no time. */
export const MONTH = 30 * 86_400_000;

/** Keeps `<name>` and `<name>Amount`. */
export function purchased(title: string, name = 'purchase') {
  return step(title, { call: 'createPurchase', body: aPurchase(), expect: approved, ...kept(name) });
}

/** Keeps `<name>` and `<name>Amount`. */
export function reserved(title: string, name = 'reserved') {
  return step(title, { call: 'createPreAuthorisation', body: aPreAuthorisation(), expect: approved, ...kept(name) });
}

/** A purchase that is settled; only a target that can be steered settles on demand. */
export function settled(title: string, name = 'purchase') {
  return [purchased(title, name), happens(`${title}, and settled`, 'settle', from(name))];
}

/** The reference in an answer that was kept whole. What was declined may have none; then it can be named by nothing. */
export function referenceIn(name: string): Reference {
  return derived(`the reference of ‹${name}›`, (kept) => valueAt(kept.get(name), '/reference') ?? 'none-was-given');
}

function kept(name: string) {
  return { keep: { [name]: '/reference' }, keepSent: { [`${name}Amount`]: '/amount' } };
}
