/** Holds one check of a step against what came. */
import type { Check } from '../vocabulary/flow.ts';
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
  const holds = check.matcher.holds(received, argument);
  const shown = check.matcher.shows ? check.matcher.shows(received, argument) : received;
  notebook.judgeCheck(check, holds, check.matcher.says(argument), shown);
}
