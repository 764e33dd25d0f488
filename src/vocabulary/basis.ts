/** How firmly a fact stands: only a broken `documented` or `implied` fact is a failure of the target. */
export const bases = ['documented', 'implied', 'assumed'] as const;

/** `documented`: the source says it. `implied`: an ordinary reading of it. `assumed`: we had to choose. */
export type Basis = (typeof bases)[number];

export function isBasis(value: unknown): value is Basis {
  return bases.some((basis) => basis === value);
}
