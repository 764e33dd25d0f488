/** What playing a flow leaves behind: plain data, redacted, ready to be written down or sent between processes. */
import type { Finding } from '../vocabulary/finding.ts';
import type { OutcomeKind } from '../vocabulary/outcome.ts';
import type { Verdict } from '../vocabulary/verdict.ts';
import type { Shapes } from './shape.ts';

/** One observation in the name of one requirement. */
export interface Evidence {
  readonly requirement: string;
  readonly verdict: Verdict;
  /** What differed, unless it passed. */
  readonly finding?: Finding;
}

/** One call: for the record's operation table, and to tell what came before a failure. */
export interface Call {
  /** Title of the step that made it or needed it. */
  readonly step: string;
  readonly operation: string;
  /** `null` if no answer came. */
  readonly status: number | null;
  /** Milliseconds. */
  readonly duration: number;
}

type Headers = Readonly<Record<string, string>>;

/** A redacted exchange, kept for the steps that failed. */
export interface Transcript {
  readonly step: string;
  readonly request: {
    readonly method: string;
    readonly path: string;
    readonly headers: Headers;
    /** As data, or as text if it is not the documented format. */
    readonly body: unknown;
  };
  readonly response: { readonly status: number | null; readonly headers: Headers; readonly body: unknown };
  /** Milliseconds. */
  readonly duration: number;
  /** Sends the same request again, with variables for secrets. */
  readonly curl: string;
}

export interface FlowResult {
  readonly api: string;
  readonly flow: string;
  readonly at: string;
  readonly evidence: readonly Evidence[];
  readonly calls: readonly Call[];
  /** Operations that answered a good request with an approval, if there are any. */
  readonly approved?: readonly string[];
  /** What came of each case of a flow of cases, by the title of its step. */
  readonly cases: Readonly<Record<string, OutcomeKind>>;
  readonly transcripts: readonly Transcript[];
  /** What was seen of answers that no flow before it on the same stages had seen, if the stage keeps account of it. */
  readonly shapes?: Shapes;
  /** Why it was not played, if the target lacks what it needs. */
  readonly notApplicable?: string;
}
