/** What a move makes of a payment: the one place that reckons states and amounts ahead. */
import type { Balance, Beginning, Life, LifeCycle, Move, Share } from '../vocabulary/life-cycle.ts';

/** One arrow of the graph: a move in a state, and what the document wants to come of it. */
export interface Transition {
  readonly from: string;
  readonly move: Move;
  readonly share: Share;
  /** Absent if it is refused. */
  readonly to?: string;
  /** By which requirement it is refused. */
  readonly refusedBy?: string;
}

/** Every arrow that the document draws, legal or not. */
export function transitionsOf({ states, moves }: LifeCycle): Transition[] {
  return Object.keys(states).flatMap((from) => moves.flatMap((move) => transitionsFrom(from, move)));
}

function transitionsFrom(from: string, move: Move): Transition[] {
  const goes = move.goes[from];
  const refusedBy = move.refuses?.[from];
  if (goes === undefined) return refusedBy === undefined ? [] : [{ from, move, share: 'whole', refusedBy }];
  const whole: Transition = { from, move, share: 'whole', to: typeof goes === 'string' ? goes : goes.whole };
  const part: Transition = { from, move, share: 'part', to: typeof goes === 'string' ? goes : goes.part };
  const more = move.refusesMore && { from, move, share: 'more' as const, refusedBy: move.refusesMore };
  return [whole, ...(move.inParts ? [part] : []), ...(more ? [more] : [])];
}

/** States and moves of which the document does not say what comes of them. */
export function openMovesOf({ states, moves }: LifeCycle): { from: string; move: string; why: string | undefined }[] {
  return Object.keys(states).flatMap((from) =>
    moves
      .filter(({ isEvent }) => !isEvent)
      .filter(({ goes, refuses }) => goes[from] === undefined && refuses?.[from] === undefined)
      .map((move) => ({ from, move: move.name, why: move.open?.[from] })),
  );
}

/** A payment that has just begun. The amount is in minor units. */
export function begun({ to, isCharge }: Beginning, amount: number): Life {
  return { state: to, balance: { authorised: amount, captured: isCharge ? amount : 0, voided: 0, returned: 0 } };
}

/** What a move could still move, in minor units; the whole payment for a move without amount. */
export function leftFor({ becomes }: Move, { authorised, captured, voided, returned }: Balance): number {
  if (becomes === 'returned') return captured - returned;
  const left = authorised - captured - voided;
  return becomes === undefined ? authorised : becomes === 'voided' && left === 0 ? captured - returned : left;
}

/** The payment after a move that the document lets happen. */
export function moved({ state, balance }: Life, move: Move, amount: number): Life {
  const goes = move.goes[state];
  if (goes === undefined) throw new Error(`No ${move.name} is possible while a payment is ${state}.`);
  const isWhole = amount === leftFor(move, balance);
  const to = typeof goes === 'string' ? goes : isWhole ? goes.whole : goes.part;
  if (move.becomes === undefined) return { state: to, balance };
  return { state: to, balance: { ...balance, [move.becomes]: balance[move.becomes] + amount } };
}

/** The requirement by which a move of such an amount is refused; `undefined` if the document does not want that. */
export function refusalOf({ state, balance }: Life, move: Move, amount: number): string | undefined {
  const isMore = move.goes[state] !== undefined && amount > leftFor(move, balance);
  return isMore ? move.refusesMore : move.refuses?.[state];
}

/** What a move of such an amount proves by being done. */
export function provenBy({ state, balance }: Life, move: Move, amount: number): readonly string[] {
  const { becomes, proves = [] } = move;
  const isPart = amount < leftFor(move, balance) || (becomes !== undefined && balance[becomes] > 0);
  if (isPart && move.provesParts) return move.provesParts;
  if (Array.isArray(proves)) return proves;
  const own = (proves as Readonly<Partial<Record<string, string>>>)[state];
  return own === undefined ? [] : [own];
}

/** The amount of such a share, in minor units. Where nothing is left to move, the whole payment is tried. */
export function amountOf(share: Share, move: Move, { balance }: Life): number {
  const left = leftFor(move, balance);
  if (share === 'more') return left + 1;
  if (share === 'part') return Math.ceil(left / 2);
  return left === 0 ? balance.authorised : left;
}
