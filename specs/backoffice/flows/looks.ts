/** Looks that do not depend on how a field is called: the document shows no answer, and promises what stands in it. */
import { Money } from '../../../src/money/money.ts';
import type { Matcher } from '../../../src/vocabulary/matchers.ts';

/** Well-formed, and nobody's payment. */
export const unknownPayment = '99999999';

/** Some ID field of the answer, whatever it is called, has this value. */
export function namesPayment(id: unknown): Matcher {
  return {
    argument: id,
    says: (argument) => `an ID field with the value ${JSON.stringify(argument)}`,
    holds: (received, argument) =>
      leaves(received).some(([name, value]) => /id$/i.test(name) && String(value) === String(argument)),
  };
}

/** No field of the answer has this value. */
export function doesNotName(id: unknown): Matcher {
  return {
    argument: id,
    says: (argument) => `no field with the value ${JSON.stringify(argument)}`,
    holds: (received, argument) => !leaves(received).some(([, value]) => String(value) === String(argument)),
    shows: () => 'a field with it',
  };
}

/** Some field of the answer is this amount, as a text or a number. */
export function tellsAmount(amount: unknown): Matcher {
  return {
    argument: amount,
    says: (argument) => `the amount ${Money.from(argument)} in some field`,
    holds: (received, argument) =>
      leaves(received).some(([, value]) => Money.read(value)?.equals(Money.from(argument)) ?? false),
  };
}

/** The last digits of the card number, if any are told. */
export function lastOf(number: unknown): Matcher {
  return {
    argument: number,
    says: () => 'the last digits of the card, if any',
    holds: (received, argument) =>
      received === undefined || (typeof received === 'string' && String(argument).endsWith(received)),
  };
}

/** Every value of a body with the name of the field that it stands in. */
function leaves(value: unknown, name = ''): [name: string, value: unknown][] {
  if (typeof value !== 'object' || value === null) return [[name, value]];
  return Object.entries(value).flatMap(([inner, member]) => leaves(member, Array.isArray(value) ? name : inner));
}
