/** What came of each case, written beside the call that it made: the result of a flow has no place of its own for it. */
import type { Notebook } from '../engine/notebook.ts';
import type { Call, FlowResult } from '../engine/result.ts';
import type { Outcome, OutcomeKind } from '../vocabulary/outcome.ts';
import type { CaseStep } from './case-step.ts';

interface CaseCall extends Call {
  /** Title of the case's step. */
  readonly case: string;
  readonly came: OutcomeKind;
}

/** Notes it of the call that was made last. */
export function noteCase(notebook: Notebook, { title }: CaseStep, { kind }: Outcome): void {
  const last = notebook.result().calls.at(-1);
  if (last) Object.assign(last, { case: title, came: kind });
}

/** The outcomes of the cases of a flow, by the titles of their steps. */
export function cameOf({ calls }: FlowResult): ReadonlyMap<string, OutcomeKind> {
  return new Map(
    calls.filter((call): call is CaseCall => 'case' in call).map(({ case: title, came }) => [title, came]),
  );
}
