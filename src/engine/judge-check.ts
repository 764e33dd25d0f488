/** Holds one check of a step against what came. */
import type { Check } from '../vocabulary/flow.ts';
import type { Matcher } from '../vocabulary/matchers.ts';
import { valueAt } from '../vocabulary/pointer.ts';
import { resolveReferences } from '../vocabulary/reference.ts';
import type { Playing } from './playing.ts';

/** What a check may look at. */
export interface Looked {
  readonly body: unknown;
  readonly text: string;
  readonly code: string | undefined;
  readonly raw: string | undefined;
  readonly redirects: number;
}

export function judgeCheck(check: Check, looked: Looked, { notebook, kept }: Playing): void {
  const received = check.look === 'body' ? valueAt(looked.body, check.pointer) : looked[check.look];
  const argument = resolveReferences(check.matcher.argument, kept);
  const { holds, shown } = compare(check.matcher, received, argument);
  notebook.judgeCheck(check, holds, check.matcher.says(argument), shown);
}

/** A matcher that stumbles over what came has not found what it looks for. */
function compare({ holds, shows }: Matcher, received: unknown, argument: unknown) {
  try {
    return { holds: holds(received, argument), shown: shows ? shows(received, argument) : received };
  } catch {
    return { holds: false, shown: received };
  }
}
