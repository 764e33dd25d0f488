/** The names of members are assumed: where one is not there, what rests on it is an assumption and no failure. */
import type { AmbientRule } from '../../src/vocabulary/api.ts';
import type { Flow } from '../../src/vocabulary/flow.ts';
import type { Matcher } from '../../src/vocabulary/matchers.ts';
import { valueAt } from '../../src/vocabulary/pointer.ts';
import { readPaymentIntentsOutcome } from './outcome.ts';

/** Says nothing of a member that is not there. */
export function ifNamed(matcher: Matcher): Matcher {
  return { ...matcher, holds: (received, argument) => received === undefined || matcher.holds(received, argument) };
}

/** What a check looks at in each item of a list. */
interface OfItems {
  readonly member: string;
}

/** Says nothing of items none of which has such a member. */
export function ofItems(member: string, matcher: Matcher): Matcher & OfItems {
  const isNamed = (list: unknown) =>
    !Array.isArray(list) || list.length === 0 || list.some((item) => valueAt(item, member) !== undefined);
  return { ...matcher, member, holds: (list, argument) => !isNamed(list) || matcher.holds(list, argument) };
}

/** One rule for each requirement whose checks look at members: it tells where an answer has no such member. */
export function otherNames(flows: readonly Flow[]): AmbientRule[] {
  const rows = new Map<string, Map<string, Set<string>>>();
  for (const step of flows.flatMap(({ steps }) => steps)) {
    if (step.kind !== 'call') continue;
    for (const { requirement, look, pointer, matcher } of step.checks) {
      if (look !== 'body') continue;
      const operations = rows.get(requirement) ?? new Map<string, Set<string>>();
      rows.set(requirement, operations);
      const pointers = operations.get(step.call) ?? new Set();
      operations.set(step.call, pointers.add(pointer));
      if ('member' in matcher) pointers.add(`${pointer}/0${matcher.member}`);
    }
  }
  return [...rows].map(([requirement, operations]) => ({
    requirement,
    isOfFlows: true,
    look: (exchange) => {
      const pointers = operations.get(exchange.operation.id);
      if (!pointers || !['approved', 'declined'].includes(readPaymentIntentsOutcome(exchange).kind)) return undefined;
      const missing = [...pointers].filter((pointer) => valueAt(exchange.answer?.body, pointer) === undefined);
      // What is there is the checks' to judge.
      if (missing.length === 0) return undefined;
      return missing.map((pointer) => ({
        kind: 'missing-field',
        basis: 'assumed',
        // Not the member's own, so that the contract tells of it too.
        pointer: '',
        expected: `a member at ${pointer}; its name is assumed`,
        received: 'nothing',
      }));
    },
  }));
}
