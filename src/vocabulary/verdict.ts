/** The eight verdicts on a requirement, and which of several observations decides. */

/** From the one that outweighs all others to the one that all others outweigh. */
export const verdicts = [
  'suite-error',
  'failed',
  'blocked',
  'assumption',
  'known',
  'passed',
  'not-applicable',
  'untested',
] as const;

export type Verdict = (typeof verdicts)[number];

/** The verdict that decides among several; a requirement that nothing observed is `untested`. */
export function worst(seen: readonly Verdict[]): Verdict {
  return verdicts.find((verdict) => seen.includes(verdict)) ?? 'untested';
}

/** Verdicts with which a run does not end well. */
export const badVerdicts: readonly Verdict[] = ['suite-error', 'failed', 'blocked'];
