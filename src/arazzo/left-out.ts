/** What a document leaves out, each thing with its reason: nothing is dropped without a word. */

export interface LeftOutFlow {
  readonly flow: string;
  readonly at: string;
  readonly reason: string;
}

/** Of a flow that is written. */
export interface LeftOutPart {
  readonly flow: string;
  readonly step: string;
  readonly requirement?: string;
  readonly reason: string;
}

export interface LeftOut {
  readonly flows: readonly LeftOutFlow[];
  readonly checks: readonly LeftOutPart[];
  /** Outcomes that are said in part only. */
  readonly outcomes: readonly LeftOutPart[];
  /** Requirements that the suite looks at in every exchange, or in its ledger, and that no step names. */
  readonly always: readonly string[];
}

/** Each reason and how often it stands, the commonest first. */
export function countReasons(list: readonly { readonly reason: string }[]): readonly (readonly [string, number])[] {
  const counts = new Map<string, number>();
  for (const { reason } of list) counts.set(reason, (counts.get(reason) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a);
}
