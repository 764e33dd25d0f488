/** Looks at payments that several areas share: each says what is promised, and nothing that a service may decide itself. */
import type { Expectation } from '../../../src/vocabulary/flow.ts';
import type { Matcher } from '../../../src/vocabulary/matchers.ts';
import { valueAt } from '../../../src/vocabulary/pointer.ts';

/** For a request that is in order, where the issuer may still say no: the document promises only that it is not refused. */
export const notRefused: Expectation = { outcomes: ['approved', 'declined'] };

/** For a sale that is only checked: the document gives no status to what was never put to the issuer. */
export const checkedOnly: Expectation = { outcomes: ['approved', 'declined', 'unknown'] };

/** For what the issuer declines: an answer that contradicts itself is looked up in what is listed, and not believed. */
export const notApproved: Expectation = { outcomes: ['declined', 'unknown'] };

/** Well-formed, and nobody's. */
export const unusedGuid = '4f6b1d0e-9c53-4a7b-8e21-d05a7c3b9f14';

/** The same guid, in whatever case it is written. */
export function guid(value: unknown): Matcher {
  return {
    argument: value,
    says: (argument) => `the guid ${argument}`,
    holds: (received, argument) =>
      typeof received === 'string' && received.toLowerCase() === String(argument).toLowerCase(),
  };
}

/** A list, or nothing at all, in which whatever has this value at the pointer was not approved. */
export function noneApproved(pointer: string, value: unknown): Matcher {
  const approvedOnes = (received: unknown, argument: unknown) =>
    (Array.isArray(received) ? received : []).filter(
      (item) =>
        valueAt(item, pointer) === argument && String(valueAt(item, '/status')).startsWith('Transaction - Approved'),
    );
  return {
    argument: value,
    says: (argument) => `no approved item whose ${pointer} is ${JSON.stringify(argument)}`,
    holds: (received, argument) => approvedOnes(received, argument).length === 0,
    shows: approvedOnes,
  };
}
