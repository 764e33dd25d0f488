/** What requests of Payment Intents ask to be done with money. */
import { type AskedMoney, allThatIsLeft } from '../../src/money/asked.ts';
import { valueAt } from '../../src/vocabulary/pointer.ts';

export function paymentIntentsAsks(operation: string, body: unknown): AskedMoney | undefined {
  if (operation === 'createTransaction') {
    return {
      does: valueAt(body, '/operation') === 'authcap' ? 'take' : 'reserve',
      amount: valueAt(body, '/order/order_amount'),
      currency: valueAt(body, '/order/order_currency'),
      unit: 'minor',
    };
  }
  if (operation === 'changeTransaction' && valueAt(body, '/operation') === 'capture')
    return { does: 'take', amount: valueAt(body, '/amount') ?? allThatIsLeft, unit: 'minor' };
  // Whether a refund heeds an amount is not said.
  return operation === 'createRefund' ? { does: 'return', amount: allThatIsLeft } : undefined;
}
