/** Which moves of a life cycle BackOffice's exchanges are. */
import type { Exchange } from '../../src/engine/exchange.ts';
import { minorUnits } from '../../src/money/money.ts';
import { lastPart } from '../../src/text/path.ts';
import { valueAt } from '../../src/vocabulary/pointer.ts';
import type { ToldMove } from '../../src/vocabulary/told-move.ts';

const BEGINNINGS: Readonly<Record<string, string>> = { PA: 'A preauthorisation', DB: 'A debit' };
const MOVES: Readonly<Record<string, string>> = { CP: 'capture', RF: 'refund', RV: 'cancellation' };

export function backofficeToldMoves({ operation, request, answer }: Exchange): readonly ToldMove[] {
  const type = String(valueAt(request.body, '/paymentType'));
  const amount = minorUnits(valueAt(request.body, '/amount'));
  const id = valueAt(answer?.body, '/paymentId');
  const begins = BEGINNINGS[type];
  if (operation.id === 'createPayment')
    return begins === undefined || id === undefined ? [] : [{ begins, id: String(id), amount }];
  // An inquiry changes nothing.
  if (operation.id !== 'operatePayment' || type === 'IN') return [];
  const to = lastPart(request.path);
  return [{ does: MOVES[type] ?? type, to, amount }];
}
