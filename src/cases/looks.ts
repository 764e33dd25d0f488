/** Which look shows that a case's request was not stored, if it was refused. */
import type { Change } from '../vocabulary/change.ts';
import { isWithin } from '../vocabulary/pointer.ts';
import type { Case } from './case-step.ts';
import type { Field } from './fields.ts';
import type { Look, Twin } from './twin.ts';

/** Under this name a look finds what the request is known by. */
export const SENT = 'sent';

/** The first look that does not rest on what the case changes or leaves out. */
export function lookFor(
  { looks }: Twin,
  change: Change,
  stripped: readonly Field[],
  row: string,
): Pick<Case, 'look' | 'lookUsesUp' | 'marks'> | undefined {
  if (typeof looks === 'string') return undefined;
  const isGone = (by: string) =>
    stripped.some(({ pointer }) => isWithin(by, pointer)) ||
    (change.pointer !== '' && (isWithin(by, change.pointer) || isWithin(change.pointer, by)));
  const look = looks.find(({ by }) => by === undefined || !isGone(by));
  if (!look) return undefined;
  const { by, usesUp = false } = look;
  return { look: stepOf(look, row), lookUsesUp: usesUp, marks: by === undefined ? {} : { [SENT]: by } };
}

function stepOf({ step, sees }: Look, row: string): Case['look'] & {} {
  const checks = (sees ?? []).map(([pointer, matcher]) => ({
    requirement: row,
    look: 'body' as const,
    pointer,
    matcher,
  }));
  return { ...step, proves: sees ? [] : [row], checks };
}
