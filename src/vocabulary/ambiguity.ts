/** A place where the document contradicts itself or leaves a gap, with the reading that the suite chose. */
export interface Ambiguity {
  /** Permanent number, e.g. `CXP-AMB-007`. */
  readonly id: string;
  /** Section of the vendor's document. */
  readonly where: string;
  /** At least two readings that the document allows. */
  readonly readings: readonly [string, string, ...string[]];
  /** The reading that contract, flows and mock follow. */
  readonly choice: string;
  readonly why: string;
}
