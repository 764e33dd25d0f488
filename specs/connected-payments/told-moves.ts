/** Which moves of a life cycle the exchanges of Connected Payments are. */
import type { Exchange } from '../../src/engine/exchange.ts';
import { minorUnits } from '../../src/money/money.ts';
import { valueAt } from '../../src/vocabulary/pointer.ts';
import type { ToldMove } from '../../src/vocabulary/told-move.ts';

const BEGINNINGS: Readonly<Record<string, string>> = {
  createPurchase: 'A purchase',
  createPreAuthorisation: 'A pre-authorisation',
};
const MOVES: Readonly<Record<string, string>> = {
  createCapture: 'capture',
  createVoid: 'void',
  createRefund: 'refund',
};

export function connectedPaymentsToldMoves({ operation, request, answer }: Exchange): readonly ToldMove[] {
  const reference = valueAt(answer?.body, '/reference');
  const amount = minorUnits(valueAt(request.body, '/amount'));
  const begins = BEGINNINGS[operation.id];
  if (begins !== undefined) return reference === undefined ? [] : [{ begins, id: String(reference), amount }];
  const does = MOVES[operation.id];
  if (does === undefined) return [];
  const to = String(valueAt(request.body, '/reference'));
  const made = reference === undefined || reference === to ? {} : { makes: String(reference) };
  // Whether what is asked for is moved or all that there is, is open (CNP-AMB-006, -007): the answer is believed.
  return [{ does, to, amount: minorUnits(valueAt(answer?.body, '/amount')), ...made }];
}
