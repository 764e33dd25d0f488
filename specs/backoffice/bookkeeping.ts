/** How BackOffice's exchanges move money, for the ledger that is checked after every step. */
import type { Posting } from '../../src/money/ledger.ts';
import { lastPart } from '../../src/text/path.ts';
import type { Bookkeeping } from '../../src/vocabulary/api.ts';
import { backofficeAsks } from './asked-money.ts';
import { readBackofficeOutcome } from './outcome.ts';

type Body = Record<string, unknown>;

export const backofficeBookkeeping: Bookkeeping = {
  requirements: {
    'captured-within-authorised': 'BKO-CAPTURE-06',
    'returned-within-captured': 'BKO-REFUND-07',
    'amount-as-asked': 'BKO-MONEY-01',
    'sums-as-booked': 'BKO-MONEY-02',
    'id-used-once': 'BKO-MONEY-03',
  },
  asks: backofficeAsks,
  postings: (exchange) => {
    const { operation, request, answer } = exchange;
    if (readBackofficeOutcome(exchange).kind !== 'approved') return [];
    const asked = (request.body ?? {}) as Body;
    const body = (answer?.body ?? {}) as Body;
    if (operation.id === 'createPayment') return made(asked, body);
    // Captures, refunds and cancellations book on the payment that the path names.
    if (operation.id === 'operatePayment') return operated(lastPart(request.path), asked, body);
    return [];
  },
};

function made(asked: Body, body: Body): Posting[] {
  if (body.paymentId === undefined) return [];
  const does = asked.paymentType === 'PA' ? 'authorise' : 'capture';
  return [{ does, id: String(body.paymentId), amount: asked.amount, pointer: '/paymentId' }, stateAmount(asked, body)];
}

function operated(id: string, asked: Body, body: Body): Posting[] {
  switch (asked.paymentType) {
    case 'CP':
      return [{ does: 'capture', id, of: id, amount: asked.amount, pointer: '/amount' }, stateAmount(asked, body)];
    case 'RF':
      return [{ does: 'return', id, amount: asked.amount, pointer: '/amount' }, stateAmount(asked, body)];
    case 'RV':
      return [{ does: 'void', id }];
    default:
      return [
        { does: 'state-sum', what: 'authorised', id, stated: body.amount, pointer: '/amount' },
        { does: 'state-sum', what: 'captured', id, stated: body.captureAmount, pointer: '/captureAmount' },
        { does: 'state-sum', what: 'returned', id, stated: body.refundAmount, pointer: '/refundAmount' },
      ];
  }
}

function stateAmount(asked: Body, body: Body): Posting {
  return { does: 'state-amount', asked: asked.amount, stated: body.amount, pointer: '/amount' };
}
