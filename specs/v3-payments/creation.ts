/** Finds the request behind what is said of a payment. */
import type { Exchange } from '../../src/engine/exchange.ts';
import { pointerFrom, valueAt } from '../../src/vocabulary/pointer.ts';

/** The exchange that created the payment which a creation or an inquiry speaks about. */
export function creationOf(exchange: Exchange, earlier: readonly Exchange[]): Exchange | undefined {
  if (exchange.operation.id === 'createPayment') return exchange;
  if (exchange.operation.id !== 'getPayment') return undefined;
  return earlier.find(({ operation, answer }) => {
    const id = valueAt(answer?.body, '/id');
    return (
      operation.id === 'createPayment' && id !== undefined && exchange.request.path.endsWith(pointerFrom([String(id)]))
    );
  });
}
