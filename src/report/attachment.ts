/** What a test hands to the reporter, and the two names by which they agree on how a red is told. */
import type { FlowResult } from '../engine/result.ts';
import type { TargetRecord } from './record.ts';

/** Name of the attachment that carries `Attached` as JSON. */
export const RESULT_ATTACHMENT = 'tollgate-result';

export interface Attached {
  readonly target: TargetRecord;
  /** Capabilities of which the file that describes the target says nothing. */
  readonly undeclared?: readonly string[];
  readonly result: FlowResult;
}

/**
 * A failed test makes Playwright discard its worker, which costs more than all the flows that worker could play.
 * A test that expected to fail keeps it. So, when the conformance reporter is there to turn it back (it sets
 * `VERDICTS_ARE_REPORTED` for the workers), a red flow is marked as an expected failure with this description.
 * Without that reporter (another one on the command line, an editor), a red flow simply fails.
 */
export const RED_BY_VERDICT = 'red by verdict';

export const VERDICTS_ARE_REPORTED = 'TOLLGATE_VERDICTS_ARE_REPORTED';
