/** Steps with which many flows begin: a payment is made, and its reference and amount are kept under a name. */
import { aPreAuthorisation, aPurchase } from '../../../fixtures/connected-payments/recipes/transactions.ts';
import { approved } from '../../../src/vocabulary/flow.ts';
import { from } from '../../../src/vocabulary/reference.ts';
import { happens, step } from '../words.ts';

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

function kept(name: string) {
  return { keep: { [name]: '/reference' }, keepSent: { [`${name}Amount`]: '/amount' } };
}
