/** Writes the steps of a life, move by move, and reckons along what the payment is. */
import { approved, type Expectation, type Step, unsuccessful } from '../vocabulary/flow.ts';
import type { Beginning, Life, Move, Share } from '../vocabulary/life-cycle.ts';
import { amountOf, begun, leftFor, moved, provenBy } from './lives.ts';
import type { Path } from './paths.ts';

export interface Told {
  readonly steps: readonly Step[];
  readonly life: Life;
}

export function tellBeginning(beginning: Beginning, amount: number, title: string): Told {
  const { proves = [], steps } = beginning;
  const attempt = { title, amount, isWhole: true, expect: approved, proves };
  return { steps: steps(attempt), life: begun(beginning, amount) };
}

/** A move that the document lets happen. */
export function tellMove(life: Life, move: Move, amount: number, title: string): Told {
  const steps = attempt(life, move, amount, { title, expect: approved, proves: provenBy(life, move, amount) });
  return { steps, life: moved(life, move, amount) };
}

/** A move that the document wants refused: the payment stays what it is. */
export function tellRefusal(life: Life, move: Move, amount: number, title: string, refusedBy: string): Told {
  return { steps: attempt(life, move, amount, { title, expect: unsuccessful, proves: [refusedBy] }), life };
}

/** The whole way to a state. `prefix` keeps the titles of two lives in one flow apart. */
export function tellPath({ beginning, moves }: Path, amount: number, prefix = ''): Told {
  let told = tellBeginning(beginning, amount, `${prefix}${beginning.name}`);
  for (const [index, { move, share }] of moves.entries()) {
    const next = tellMove(
      told.life,
      move,
      amountOf(share, move, told.life),
      `${prefix}${index + 1}. ${nameOf(move, share)}`,
    );
    told = { steps: [...told.steps, ...next.steps], life: next.life };
  }
  return told;
}

/** `capture of a part`; a move that moves no money has its name only. */
export function nameOf({ name, inParts }: Move, share: Share): string {
  return inParts ? `${name} ${SHARES[share]}` : name;
}

const SHARES: Readonly<Record<Share, string>> = {
  whole: 'of all',
  part: 'of a part',
  more: 'of more than there is',
};

function attempt(
  { balance }: Life,
  move: Move,
  amount: number,
  spec: { title: string; expect: Expectation; proves: readonly string[] },
): readonly Step[] {
  const isWhole = amount === leftFor(move, balance);
  return move.steps({ ...spec, amount, isWhole });
}
