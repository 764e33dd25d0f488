/** How much money a flow moves at most on a target that does what is documented, by kind of move and currency. */
import { allThatIsLeft, type MoneyMove } from '../../money/asked.ts';
import { Money } from '../../money/money.ts';
import type { Bookkeeping } from '../../vocabulary/api.ts';
import { applyChange } from '../../vocabulary/change.ts';
import type { CallStep, Stand } from '../../vocabulary/flow.ts';
import { valueAt } from '../../vocabulary/pointer.ts';
import { isReference } from '../../vocabulary/reference.ts';
import type { PlannedRequest } from './requests-at-most.ts';
import { Sums } from './sums.ts';

/** Of amounts beside which no currency is named, or none that is one. */
const NO_CURRENCY = 'no known currency';

export function moneyAtMost(requests: readonly PlannedRequest[], { asks }: Bookkeeping, stand: Stand): Sums {
  const sums = new Sums();
  const kept = new Map<string, unknown>();
  const rests = new Set<MoneyMove>();
  let currency = NO_CURRENCY;
  for (const { step, mayBeGranted } of requests) {
    const body = bodyOf(step, stand, kept);
    keep(step, body, kept);
    const asked = mayBeGranted ? asks(step.call, body) : undefined;
    if (!asked) continue;
    // What is done to a payment is done in its currency.
    const named = known(asked.currency, kept);
    if (typeof named === 'string') currency = /^[A-Z]{3}$/.test(named) ? named : NO_CURRENCY;
    const amount = known(asked.amount, kept);
    if (amount === allThatIsLeft) rests.add(asked.does);
    else sums.add(asked.does, currency, readAmount(amount, asked.unit));
  }
  // However many ask for all that is left: no more is taken than is reserved, and no more returned than is taken.
  if (rests.has('take')) sums.addAll('take', 'reserve');
  if (rests.has('return')) sums.addAll('return', 'take');
  return sums;
}

/** The body with its one change, references unresolved; `undefined` if that needs more than is known now. */
function bodyOf({ body, wrong }: CallStep, stand: Stand, kept: ReadonlyMap<string, unknown>): unknown {
  try {
    const written = body?.(stand);
    return wrong && wrong.place === undefined ? applyChange(wrong, written, kept) : written;
  } catch {
    return undefined;
  }
}

/** What is sent is known; what is answered is not, also if an earlier step kept something by the same name. */
function keep({ keep, keepSent }: CallStep, body: unknown, kept: Map<string, unknown>): void {
  for (const name of Object.keys(keep)) kept.delete(name);
  for (const [name, pointer] of Object.entries(keepSent)) {
    const value = known(valueAt(body, pointer), kept);
    if (value === undefined) kept.delete(name);
    else kept.set(name, value);
  }
}

function known(value: unknown, kept: ReadonlyMap<string, unknown>): unknown {
  if (!isReference(value)) return value;
  try {
    return value.resolve(kept);
  } catch {
    return undefined;
  }
}

function readAmount(amount: unknown, unit: 'minor' | undefined): Money | undefined {
  if (unit === 'minor') return Number.isSafeInteger(amount) ? Money.ofMinorUnits(Number(amount)) : undefined;
  return Money.read(amount);
}
