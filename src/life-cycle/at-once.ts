/** Two clients do at the same time what the document lets only one of them do. */

import type { TogetherStep } from '../vocabulary/flow.ts';
import type { Life, Move } from '../vocabulary/life-cycle.ts';
import type { SourceLine } from '../vocabulary/source-line.ts';
import { amountOf, leftFor } from './lives.ts';
import { type Told, tellMove } from './telling.ts';

/**
 * Both moves, of all that there is to move, as one step, and the payment after the first of them. `undefined` if the
 * document does not say that either of them excludes the other, or if one is not a single call.
 */
export function tellAtOnce(
  life: Life,
  one: Move,
  other: Move,
  at: SourceLine,
): (Told & { step: TogetherStep }) | undefined {
  const first = tellMove(life, one, amountOf('whole', one, life), `Client 1: ${one.name}`);
  const second = tellMove(life, other, amountOf('whole', other, life), `Client 2: ${other.name}`);
  const proves = [exclusionAfter(first, other), exclusionAfter(second, one)];
  const calls = [first.steps, second.steps].flatMap((steps) => (steps.length === 1 ? steps : []));
  const [a, b] = calls;
  if (proves.includes(undefined) || a?.kind !== 'call' || b?.kind !== 'call') return undefined;
  const step: TogetherStep = {
    kind: 'together',
    title: 'Both are sent at once',
    at,
    calls: [a, b],
    approves: 1,
    proves: [...new Set(proves.flatMap((id) => id ?? []))],
  };
  return { step, steps: [step], life: first.life };
}

/** The requirement by which a second move is refused after a first one; `undefined` if the document does not say so. */
function exclusionAfter({ life }: Told, second: Move): string | undefined {
  const refused = second.refuses?.[life.state];
  if (refused !== undefined) return refused;
  return second.goes[life.state] !== undefined && leftFor(second, life.balance) === 0 ? second.refusesMore : undefined;
}
