/** The words in which the flows of V3 Payments are written: its operations, its payloads, its requirements. */
import type { operations } from '../../openapi/v3-payments/types.ts';
import type { Expectation } from '../../src/vocabulary/flow.ts';
import { flowWords } from '../../src/vocabulary/flow-words.ts';
import { type Matcher, matches, satisfies } from '../../src/vocabulary/matchers.ts';
import { valueAt } from '../../src/vocabulary/pointer.ts';
import { derived, type Reference } from '../../src/vocabulary/reference.ts';
import type { V3PaymentsRequirementId } from './requirements/index.ts';

export const { flow, step, together, check, checkThe, happens, receiver, receive } = flowWords<
  operations,
  V3PaymentsRequirementId
>();

/**
 * The payment waits for somebody, and the inquiry will tell. Only a member that no document names says so in the
 * answer; without it, the answer looks like any other of a request that is served.
 */
export const pending: Expectation = { outcomes: ['unknown', 'approved'] };

/** The answer that a step kept as `decline` need not have an id; where it has none, nothing can be found. */
export const idOfDecline = derived('the id of ‹decline›, if any', (kept) =>
  String(valueAt(kept.get('decline'), '/id') ?? 'none'),
);

/** An answer need not name its payment; one that does names the right one. */
export function sameId(payment: Reference): Matcher {
  return satisfies('the id of the payment, if any', (id, own) => id === undefined || id === own, payment);
}

/** Not a code of the group that says “bank declined”. */
export const notABankDecline = matches(/^(?!800)./, 'a result code outside the group 800');

/** Turned down, whoever by: the checks of the step say what its code must be. */
export const turnedDown: Expectation = { outcomes: ['refused', 'declined'] };
