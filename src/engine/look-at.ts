/** Holds one check of a step against what came. */
import type { Check } from '../vocabulary/flow.ts';
import type { Matcher } from '../vocabulary/matchers.ts';
import { valueAt } from '../vocabulary/pointer.ts';
import { type Kept, resolveReferences } from '../vocabulary/reference.ts';

/** What a check may look at. */
export interface Looked {
  readonly body: unknown;
  readonly text: string;
  readonly code: string | undefined;
  readonly raw: string | undefined;
  readonly redirects: number;
}

/** What a check has found. */
export interface Checked {
  readonly check: Check;
  readonly holds: boolean;
  readonly expected: string;
  readonly received: unknown;
}

export function lookAt(check: Check, looked: Looked, kept: Kept): Checked {
  const received = check.look === 'body' ? valueAt(looked.body, check.pointer) : looked[check.look];
  const argument = resolveReferences(check.matcher.argument, kept);
  const { holds, shown } = compare(check.matcher, received, argument);
  return { check, holds, expected: check.matcher.says(argument), received: shown };
}

/** A matcher that stumbles over what came has not found what it looks for. */
function compare({ holds, shows }: Matcher, received: unknown, argument: unknown) {
  try {
    return { holds: holds(received, argument), shown: shows ? shows(received, argument) : received };
  } catch {
    return { holds: false, shown: received };
  }
}
