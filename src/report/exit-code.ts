/** How a run ends, as a number that a CI server reads. */
import type { ApiRecord, DeviationRecord } from './record.ts';

/**
 * 0: all was looked at and kept. 1: a promise is broken. 2: something could not be looked at. 3: the configuration is
 * wrong. 4: refused, because it might have done harm.
 */
export type ExitCode = 0 | 1 | 2 | 3 | 4;

interface Counted {
  readonly planned: number;
  readonly played: number;
}

/**
 * The gravest of what happened. A run that looked at nothing, or not at all that it planned, is never 0.
 * @param part a shard has looked at too little to tell what nobody has proven, or which deviation is fixed.
 */
export function exitCodeOf(
  apis: readonly ApiRecord[],
  { planned, played }: Counted,
  part: 'whole' | 'shard' = 'whole',
): ExitCode {
  const troubles = apis.flatMap(({ target }) => target.trouble?.kind ?? []);
  if (troubles.includes('safety')) return 4;
  if (troubles.includes('configuration')) return 3;
  if (apis.some(({ summary }) => summary.failed > 0)) return 1;
  const isIncomplete = played === 0 || played < planned;
  if (isIncomplete || apis.some(isHeld)) return 2;
  if (part === 'shard') return 0;
  if (!apis.every(hasProven)) return 2;
  return apis.some(({ deviations }) => deviations.some(isStale)) ? 3 : 0;
}

/** What is fixed or has expired has to leave the file of known deviations. */
function isStale({ state }: DeviationRecord): boolean {
  return state === 'fixed' || state === 'expired';
}

function isHeld({ summary }: ApiRecord): boolean {
  return summary.blocked + summary['suite-error'] > 0;
}

/** Nothing is proven where nothing is passed, or where assumptions kept everything documented from being looked at. */
function hasProven({ summary, requirements }: ApiRecord): boolean {
  return requirements.some(
    ({ basis, verdict }) => verdict === 'passed' && (basis === 'documented' || summary.assumption === 0),
  );
}
