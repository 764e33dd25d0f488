/** Sums of money by kind of move and currency, and how many amounts are not known. */
import type { MoneyMove } from '../../money/asked.ts';
import { Money } from '../../money/money.ts';

export class Sums {
  readonly #sums: Record<MoneyMove, Map<string, Money>> = { reserve: new Map(), take: new Map(), return: new Map() };
  /** Requests that may move money of which it is not known how much. */
  unknown = 0;

  add(move: MoneyMove, currency: string, amount: Money | undefined): void {
    if (!amount) this.unknown += 1;
    // Less than nothing moves nothing.
    else if (amount.exceeds(Money.zero))
      this.#sums[move].set(currency, (this.#sums[move].get(currency) ?? Money.zero).plus(amount));
  }

  /** All that another kind of move has moved; how much is not known if that is nothing. */
  addAll(move: MoneyMove, other: MoneyMove): void {
    if (this.#sums[other].size === 0) this.unknown += 1;
    for (const [currency, amount] of this.#sums[other]) this.add(move, currency, amount);
  }

  plus(other: Sums): void {
    this.unknown += other.unknown;
    for (const move of Object.keys(this.#sums) as MoneyMove[])
      for (const [currency, amount] of other.#sums[move]) this.add(move, currency, amount);
  }

  /** As text, by kind of move and currency; kinds that do not occur are left out. */
  toJSON() {
    const told = Object.entries(this.#sums).filter(([, sums]) => sums.size > 0);
    return {
      ...(Object.fromEntries(
        told.map(([move, sums]) => [move, Object.fromEntries([...sums].map(([key, money]) => [key, `${money}`]))]),
      ) as Partial<Record<MoneyMove, Record<string, string>>>),
      unknown: this.unknown,
    };
  }
}
