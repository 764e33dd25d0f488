/** Which moves of a life cycle the exchanges of V3 Payments are. */
import type { Exchange } from '../../src/engine/exchange.ts';
import { minorUnits } from '../../src/money/money.ts';
import { lastPart } from '../../src/text/path.ts';
import { valueAt } from '../../src/vocabulary/pointer.ts';
import type { ToldMove } from '../../src/vocabulary/told-move.ts';

const BEGINNINGS: Readonly<Record<string, string>> = { PA: 'A pre-authorisation', DB: 'A debit' };
const MOVES: Readonly<Record<string, string>> = { CP: 'capture', RF: 'refund', RV: 'reversal' };

export function v3PaymentsToldMoves({ operation, request, answer }: Exchange): readonly ToldMove[] {
  const type = String(valueAt(request.body, '/paymentType'));
  const amount = minorUnits(valueAt(request.body, '/amount'));
  const id = valueAt(answer?.body, '/id');
  const begins = BEGINNINGS[type];
  if (operation.id === 'createPayment')
    return begins === undefined || id === undefined ? [] : [{ begins, id: String(id), amount }];
  if (operation.id !== 'operatePayment') return [];
  return [{ does: MOVES[type] ?? type, to: lastPart(request.path), amount }];
}
