/** Rows of a batch search: they have no guid, so a batch is known by two amounts that no other batch is likely to hold. */
import type { Expectation } from '../../../../src/vocabulary/flow.ts';
import { type Matcher, money } from '../../../../src/vocabulary/matchers.ts';
import { valueAt } from '../../../../src/vocabulary/pointer.ts';
import type { Reference } from '../../../../src/vocabulary/reference.ts';

/** For a search that may find other batches, or none at all. */
export const foundOrNot: Expectation = { outcomes: ['approved', 'not-found'] };

/** Among the found batches there is one with sales of these amounts. */
export function foundBatch(amounts: readonly Reference[]): Matcher {
  return {
    argument: amounts,
    says: (wanted) => `a batch with sales of ${list(wanted)}`,
    holds: (rows, wanted) => find(rows, wanted) !== undefined,
  };
}

/** No found batch has sales of these amounts. */
export function noFoundBatch(amounts: readonly Reference[]): Matcher {
  return {
    argument: amounts,
    says: (wanted) => `no batch with sales of ${list(wanted)}`,
    holds: (rows, wanted) => find(rows, wanted) === undefined,
  };
}

/** The found batch with sales of these amounts has this amount at the pointer. */
export function amountInFoundBatch(amounts: readonly Reference[], pointer: string, amount: Reference): Matcher {
  type Both = { amounts: readonly unknown[]; amount: unknown };
  const seen = (rows: unknown, both: unknown) => valueAt(find(rows, (both as Both).amounts), pointer);
  return {
    argument: { amounts, amount },
    says: (both) =>
      `in the batch with sales of ${list((both as Both).amounts)}, ${pointer} is ${(both as Both).amount}`,
    holds: (rows, both) => money(0).holds(seen(rows, both), (both as Both).amount),
    shows: seen,
  };
}

/** The found batch with sales of these amounts has a closureDate on one of these days, written as YYYY-MM-DD. */
export function closedWithin(amounts: readonly Reference[], start: Reference, end: Reference): Matcher {
  type Searched = { amounts: readonly unknown[]; start: string; end: string };
  const seen = (rows: unknown, searched: unknown) =>
    valueAt(find(rows, (searched as Searched).amounts), '/closureDate');
  return {
    argument: { amounts, start, end },
    says: (searched) => `a closureDate from ${(searched as Searched).start} to ${(searched as Searched).end}`,
    holds: (rows, searched) => {
      const day = String(seen(rows, searched)).slice(0, 10);
      return day >= (searched as Searched).start && day <= (searched as Searched).end;
    },
    shows: seen,
  };
}

function find(rows: unknown, amounts: unknown): unknown {
  if (!Array.isArray(rows)) return undefined;
  return rows.find((row) => (amounts as readonly unknown[]).every((amount) => hasSaleOf(row, amount)));
}

function hasSaleOf(row: unknown, amount: unknown): boolean {
  const transactions = valueAt(row, '/transactions');
  return Array.isArray(transactions) && transactions.some((one) => money(0).holds(valueAt(one, '/amount'), amount));
}

function list(amounts: unknown): string {
  return (amounts as readonly unknown[]).join(' and ');
}
