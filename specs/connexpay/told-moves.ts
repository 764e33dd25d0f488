/** Which moves of a life cycle ConnexPay's exchanges are. */
import type { Exchange } from '../../src/engine/exchange.ts';
import { minorUnits } from '../../src/money/money.ts';
import { valueAt } from '../../src/vocabulary/pointer.ts';
import type { ToldMove } from '../../src/vocabulary/told-move.ts';

type Body = Readonly<Record<string, unknown>>;

export function connexpayToldMoves({ operation, request, answer }: Exchange): readonly ToldMove[] {
  const asked: Body = Object(request.body);
  const body: Body = Object(answer?.body);
  const device = `device ${asked.DeviceGuid}`;
  const numbered = `${device}, number ${asked.SequenceNumber}`;
  // What was approved is perhaps less than what was asked for.
  const begun = { id: String(body.guid), amount: minorUnits(body.amount) };
  switch (operation.id) {
    case 'createSale':
      // Only the risk check ran: nothing was charged.
      if (asked.RiskProcessingOnly === true || body.guid === undefined) return [];
      return [{ begins: 'A sale', ...begun, alsoNamed: [device, numbered] }];
    case 'createAuthOnly':
      return body.guid === undefined ? [] : [{ begins: 'An authOnly', ...begun }];
    case 'createCapture': {
      const sale = valueAt(body, '/relatedSale/guid');
      const amount = asked.NewAmount === undefined ? 'all' : minorUnits(asked.NewAmount);
      const to = String(asked.AuthOnlyGuid ?? body.authOnlyGuid);
      return [{ does: 'capture', to, amount, ...(sale === undefined ? {} : { makes: String(sale) }) }];
    }
    case 'createVoid':
      // One of them may have been named by another number of its own.
      return [{ does: 'void', to: String(asked.SaleGuid ?? asked.AuthOnlyGuid ?? body.saleGuid ?? body.authOnlyGuid) }];
    case 'createReturn':
      return [{ does: 'return', to: String(asked.SaleGuid ?? body.saleGuid), amount: minorUnits(asked.Amount) }];
    case 'createTimeoutReversal':
      return [{ does: 'timeout reversal', to: numbered }];
    // All sales of the device are settled.
    case 'closeBatch':
      return [{ does: 'settlement', to: device }];
    default:
      return [];
  }
}
