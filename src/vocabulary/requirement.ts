/** One testable statement of a document, with an id for ever and either flows that prove it or a reason for none. */
import type { Basis } from './basis.ts';

export interface Source {
  /** Section of the vendor's document, e.g. `Return > Create return`. */
  readonly section: string;
  /** Where in that section: a paragraph, a row of a table, a field. */
  readonly locator: string;
}

export interface Requirement {
  /** Permanent, e.g. `CXP-RETURN-03`. Never reused, never renumbered. */
  readonly id: string;
  /** The promise, in our own words, in the present tense. */
  readonly statement: string;
  readonly basis: Basis;
  readonly source: Source;
  /** The operations it speaks about. */
  readonly operations: readonly string[];
  /** Ambiguities that its check rests on: such a check reports what it saw and never fails a target. */
  readonly ambiguities?: readonly string[];
  /** Why no flow can observe it. A requirement has flows or this reason, never both. */
  readonly untested?: string;
}

/** A broken requirement fails the target only if the document promises it without ambiguity. */
export function canFail(requirement: Requirement): boolean {
  return requirement.basis !== 'assumed' && (requirement.ambiguities ?? []).length === 0;
}
