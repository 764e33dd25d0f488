/** What a request asks to be done with money, as far as it can be told before anybody answers: a plan is made of it. */

/** Amount of a request that gives none, or may be taken for one on everything: what is left of the payment. */
export const allThatIsLeft = 'all that is left';

export type MoneyMove = 'reserve' | 'take' | 'return';

export interface AskedMoney {
  readonly does: MoneyMove;
  /** As the request gives it, or `allThatIsLeft`. */
  readonly amount: unknown;
  /** As the request gives it; absent if it names none. */
  readonly currency?: unknown;
  /** Amounts are in major units, unless told. */
  readonly unit?: 'minor';
}
