/** How much a run may ask to be taken or reserved at a target: looked at before anything is sent. */
import { type AskedMoney, allThatIsLeft } from './asked.ts';
import { Money } from './money.ts';

export interface Budget {
  /** Books what a request asks for; a sentence, if it may not be sent since the limit would be passed. */
  ask(asked: AskedMoney | undefined): string | undefined;
}

/**
 * Limits in major units, by currency; a request that names none counts as the only one. What is returned, and all that is
 * left of what was reserved, costs nothing more. What is refused in the end has been counted: limits err on the safe side.
 * Of several workers each may move an equal share, whole minor units of it.
 */
export function createBudget(limits: Readonly<Record<string, string>>, workers = 1): Budget {
  const left = new Map(
    Object.entries(limits).map(([currency, limit]) => [currency, Money.from(limit).sharedBy(workers)]),
  );
  const share = workers === 1 ? '' : `one worker's share of `;
  const only = left.size === 1 ? [...left.keys()][0] : undefined;
  return {
    ask: (asked) => {
      if (!asked || asked.does === 'return' || asked.amount === allThatIsLeft) return undefined;
      const amount = read(asked);
      if (!amount || amount.minorUnits <= 0n) return undefined;
      const named = typeof asked.currency === 'string' ? asked.currency : undefined;
      const currency = named ?? only;
      const rest = currency === undefined ? undefined : left.get(currency);
      if (currency === undefined || rest === undefined)
        return `the target's limits name no amount of ${named ?? 'an unnamed currency'}; add it under “money”, or run less`;
      if (amount.exceeds(rest))
        return `${amount} ${currency} more would pass ${share}the limit of ${limits[currency]} that the target file sets for a run; raise it, or run less`;
      left.set(currency, rest.minus(amount));
      return undefined;
    },
  };
}

/** What is no amount moves nothing: a case that is wrong on purpose. */
function read({ amount, unit }: AskedMoney): Money | undefined {
  if (unit === 'minor') return Number.isSafeInteger(amount) ? Money.ofMinorUnits(Number(amount)) : undefined;
  return Money.read(amount);
}
