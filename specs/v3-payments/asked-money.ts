/** What V3 Payments's requests ask to be done with money; the type of the payment says it. */
import type { AskedMoney, MoneyMove } from '../../src/money/asked.ts';

const MOVES: Readonly<Record<string, MoneyMove>> = { PA: 'reserve', DB: 'take', CP: 'take', RF: 'return' };

export function v3PaymentsAsks(operation: string, body: unknown): AskedMoney | undefined {
  const { paymentType, amount, currency } = (body ?? {}) as Record<string, unknown>;
  const does = MOVES[String(paymentType)];
  return does && /^(create|operate)Payment$/.test(operation) ? { does, amount, currency } : undefined;
}
