/** Which moves of a life cycle the exchanges of Payment Intents are. */
import type { Exchange } from '../../src/engine/exchange.ts';
import { lastPart } from '../../src/text/path.ts';
import { valueAt } from '../../src/vocabulary/pointer.ts';
import type { ToldMove } from '../../src/vocabulary/told-move.ts';

export function paymentIntentsToldMoves({ operation, request, answer }: Exchange): readonly ToldMove[] {
  const asked = (pointer: string) => valueAt(request.body, pointer);
  const id = valueAt(answer?.body, '/id');
  const made = id === undefined ? {} : { makes: String(id) };
  switch (operation.id) {
    case 'createTransaction': {
      const begins = asked('/operation') === 'authcap' ? 'A payment at once' : 'An authorisation';
      return id === undefined ? [] : [{ begins, id: String(id), amount: whole(asked('/order/order_amount')) }];
    }
    case 'changeTransaction': {
      const to = lastPart(request.path);
      const amount = asked('/amount');
      return [{ does: String(asked('/operation')), to, amount: amount === undefined ? 'all' : whole(amount) }];
    }
    case 'createRefund':
      return [{ does: 'refund', to: String(asked('/trx_id')), amount: whole(asked('/amount')), ...made }];
    default:
      return [];
  }
}

/** Amounts are whole minor units. */
function whole(amount: unknown): number | undefined {
  return Number.isSafeInteger(amount) ? Number(amount) : undefined;
}
