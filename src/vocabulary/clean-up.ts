/** What calls of an API leave open at a target, and the documented calls by which it is closed again. */
import { Money } from '../money/money.ts';
import type { CallStep } from './flow.ts';
import type { Outcome } from './outcome.ts';

type Body = Readonly<Record<string, unknown>>;

/** A call as far as it is known: before an answer came, `answered` and `named` are empty. */
export interface ToldCall {
  readonly operation: string;
  readonly asked: Body;
  readonly answered: Body;
  /** Last segment of the path, by which operations name what they are done to. */
  readonly named: string;
}

/** What a call opens. Values are as the API writes them. */
export interface Opening {
  /** As people call it: `sale`. */
  readonly what: string;
  readonly id: unknown;
  readonly amount: unknown;
  readonly currency?: unknown;
  /** Our own name for it, which the request gives. */
  readonly reference?: unknown;
  readonly device?: unknown;
  /** Whether it is made of something open: if its answer is lost, that is what is closed. */
  readonly isOfAnother?: boolean;
}

/** Something that stands open at a target, or of which nobody knows whether it does. */
export interface OpenItem {
  readonly what: string;
  /** Absent as long as no answer has told it. */
  readonly id?: string;
  readonly amount?: string;
  readonly currency?: string;
  readonly reference?: string;
  readonly device?: string;
  /** Whether a part of it has been moved already. */
  readonly isRest?: boolean;
}

/** An item that a call has closed, or of which it has left only so much. */
export interface Ending<Item extends OpenItem = OpenItem> {
  readonly item: Item;
  readonly rest?: string;
}

/** How to learn what became of a call without an answer: by undoing it whatever it did, or by a look. */
export type Recovery =
  | { readonly undo: CallStep; readonly isNothingThere: (outcome: Outcome) => boolean }
  | {
      readonly lookUp: CallStep;
      /** What stands open by the answer; `undefined` if nothing does. */
      readonly find: (answer: unknown, outcome: Outcome) => OpenItem | undefined;
    };

export interface CleanUp {
  /** What the call opens if it is approved; `open` is what stands open before it. */
  readonly opens: (call: ToldCall, open: readonly OpenItem[]) => Opening | undefined;
  /** What an approved call has closed of what stood open. */
  readonly ends: <Item extends OpenItem>(call: ToldCall, open: readonly Item[]) => readonly Ending<Item>[];
  /** The documented call that closes it, or why there is none. */
  readonly close: (item: OpenItem) => CallStep | string;
  /** What the document offers for a lost answer, or why it offers nothing. */
  readonly recover: (item: OpenItem) => Recovery | string;
}

/** All of these are closed. */
export function ended<Item extends OpenItem>(items: readonly Item[]): Ending<Item>[] {
  return items.map((item) => ({ item }));
}

/** So much is moved off these, the oldest first; all, if no amount is told. */
export function lessened<Item extends OpenItem>(items: readonly Item[], amount: unknown): Ending<Item>[] {
  let left = Money.read(amount);
  if (!left) return ended(items);
  const endings: Ending<Item>[] = [];
  for (const item of items) {
    const open = Money.read(item.amount);
    if (left.minorUnits <= 0n) break;
    if (!open?.exceeds(left)) endings.push({ item });
    else endings.push({ item, rest: written(open.minus(left), item.amount) });
    left = left.minus(open ?? left);
  }
  return endings;
}

/** With decimals only where the API writes them. */
function written(money: Money, like = ''): string {
  return like.includes('.') ? money.toString() : money.toString().replace(/\.00$/, '');
}
