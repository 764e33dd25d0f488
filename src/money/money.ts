/** An amount of money as a whole number of minor units, so that no comparison ever meets a binary fraction. */

const DECIMAL = /^(-?)(\d+)(?:\.(\d+))?$/;

/**
 * Amounts have two decimals, as in every currency that the five APIs document amounts for.
 * A JSON number is read through its shortest decimal form, which is the text that was sent for any amount of up to
 * 15 digits: no document here allows more.
 */
export class Money {
  readonly minorUnits: bigint;

  private constructor(minorUnits: bigint) {
    this.minorUnits = minorUnits;
  }

  /** Reads `19.99`, `'19.99'` or `15.5`. Throws a RangeError for anything that is not a decimal of at most two places. */
  static from(value: unknown): Money {
    const money = Money.read(value);
    if (!money)
      throw new RangeError(`An amount is a decimal with at most two places; received ${JSON.stringify(value)}.`);
    return money;
  }

  /** Like `from`, but gives `undefined` for what is no amount. Trailing zeros beyond two places are none. */
  static read(value: unknown): Money | undefined {
    if (typeof value !== 'number' && typeof value !== 'string') return undefined;
    const [, sign, whole, places = ''] = DECIMAL.exec(String(value)) ?? [];
    if (whole === undefined || /[1-9]/.test(places.slice(2))) return undefined;
    const units = BigInt(whole) * 100n + BigInt(places.slice(0, 2).padEnd(2, '0'));
    return new Money(sign ? -units : units);
  }

  /** An amount of so many minor units, a whole number of them. */
  static ofMinorUnits(units: number): Money {
    return new Money(BigInt(units));
  }

  static readonly zero = new Money(0n);

  plus(other: Money): Money {
    return new Money(this.minorUnits + other.minorUnits);
  }

  minus(other: Money): Money {
    return new Money(this.minorUnits - other.minorUnits);
  }

  /** What each of so many gets at most, in whole minor units: nothing is given twice. */
  sharedBy(many: number): Money {
    return new Money(this.minorUnits / BigInt(many));
  }

  equals(other: Money): boolean {
    return this.minorUnits === other.minorUnits;
  }

  exceeds(other: Money): boolean {
    return this.minorUnits > other.minorUnits;
  }

  /** The JSON number to send: the decimal's nearest double, whose shortest text is the decimal again. */
  toNumber(): number {
    return Number(this.toString());
  }

  /** `19.99`, always with two places. */
  toString(): string {
    const units = this.minorUnits < 0n ? -this.minorUnits : this.minorUnits;
    const text = `${units / 100n}.${String(units % 100n).padStart(2, '0')}`;
    return this.minorUnits < 0n ? `-${text}` : text;
  }
}

/** An amount as a message gives it, in minor units; `undefined` if it is none. */
export function minorUnits(amount: unknown): number | undefined {
  const money = Money.read(amount);
  return money && Number(money.minorUnits);
}
