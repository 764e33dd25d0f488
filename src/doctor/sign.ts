/** What the doctor looks at, and what is told of it. */

export const areas = ['configuration', 'safety', 'environment', 'account'] as const;
export type Area = (typeof areas)[number];

/** `well`: as it should be. `note`: a run goes on without it. `wrong`: it has to be set right first. */
export type State = 'well' | 'note' | 'wrong' | 'not looked at';

export interface Sign {
  readonly area: Area;
  readonly what: string;
  readonly state: State;
  /** What was seen, without secrets. */
  readonly found: string;
  /** What to do about it. */
  readonly advice?: string;
}

/** 0: nothing is wrong; 4: something would do harm; 3: the configuration is wrong; 2: the environment or the account is. */
export function exitCodeOf(signs: readonly Sign[]): 0 | 2 | 3 | 4 {
  const wrong = signs.filter(({ state }) => state === 'wrong').map(({ area }) => area);
  if (wrong.includes('safety')) return 4;
  if (wrong.includes('configuration')) return 3;
  return wrong.length > 0 ? 2 : 0;
}
