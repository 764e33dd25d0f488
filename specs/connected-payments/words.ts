/** The words in which Connected Payments' flows are written: its operations, its payloads, its requirements. */
import type { operations } from '../../openapi/connected-payments/types.ts';
import type { Expectation } from '../../src/vocabulary/flow.ts';
import { flowWords } from '../../src/vocabulary/flow-words.ts';
import { type Matcher, satisfies } from '../../src/vocabulary/matchers.ts';
import type { ConnectedPaymentsRequirementId } from './requirements/index.ts';

export const { flow, step, together, check, checkThe, timePasses, happens, receiver, receive } = flowWords<
  operations,
  ConnectedPaymentsRequirementId
>();

/** The user is not let in, whichever way the target says so: the document names no status and no error. */
export const turnedAway: Expectation = { outcomes: ['unauthenticated', 'refused'] };

/** Found, or nothing found: for a look at a list that may be empty. */
export const looked: Expectation = { outcomes: ['approved', 'not-found'] };

/**
 * The message says this somewhere. The document names no field, so that a documented fact is looked for without a name.
 * Numbers are found as JSON writes them.
 */
export function mentions(meaning: string, value: unknown): Matcher {
  return satisfies(meaning, (raw, argument) => holds(raw, argument), value);
}

/** The message says this nowhere. */
export function omits(meaning: string, value: unknown): Matcher {
  return satisfies(`no ${meaning}`, (raw, argument) => !holds(raw, argument), value);
}

/** A member, at any depth, whose name says what it is. */
export function namesA(meaning: string, name: RegExp): Matcher {
  return satisfies(meaning, (body) => names(body).some((one) => name.test(one)));
}

/** Values, at any depth, whose own name or the name of what they stand in matches. */
export function membersNamed(value: unknown, name: RegExp, within = false): unknown[] {
  if (typeof value !== 'object' || value === null) return within && value !== null && value !== '' ? [value] : [];
  return Object.entries(value).flatMap(([key, member]) => membersNamed(member, name, within || name.test(key)));
}

function holds(raw: unknown, value: unknown): boolean {
  return typeof raw === 'string' && raw.includes(String(value));
}

function names(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, member]) => [name, ...names(member)]);
}
