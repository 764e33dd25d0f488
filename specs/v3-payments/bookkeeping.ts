/** How V3 Payments' exchanges move money, for the ledger that is checked after every step. */
import type { Exchange } from '../../src/engine/exchange.ts';
import type { Posting } from '../../src/money/ledger.ts';
import { lastPart } from '../../src/text/path.ts';
import type { Bookkeeping } from '../../src/vocabulary/api.ts';
import { v3PaymentsAsks } from './asked-money.ts';
import { creationOf } from './creation.ts';
import { readV3PaymentsOutcome } from './outcome.ts';

type Body = Readonly<Record<string, unknown>>;

export const v3PaymentsBookkeeping: Bookkeeping = {
  requirements: {
    'captured-within-authorised': 'V3P-MONEY-03',
    'returned-within-captured': 'V3P-MONEY-04',
    'amount-as-asked': 'V3P-MONEY-01',
    'id-used-once': 'V3P-MONEY-02',
  },
  asks: v3PaymentsAsks,
  postings: (exchange, earlier) => {
    if (readV3PaymentsOutcome(exchange).kind !== 'approved') return [];
    const asked = (exchange.request.body ?? {}) as Body;
    const answered = (exchange.answer?.body ?? {}) as Body;
    const stated: Posting = { does: 'state-amount', asked: asked.amount, stated: answered.amount, pointer: '/amount' };
    switch (exchange.operation.id) {
      case 'createPayment':
        return [stated, ...begun(asked, answered)];
      case 'operatePayment':
        return [stated, ...operated(asked, idInPath(exchange))];
      case 'getPayment':
        return inquired(exchange, earlier);
      default:
        return [];
    }
  },
};

function begun(asked: Body, answered: Body): Posting[] {
  if (answered.id === undefined) return [];
  const does = asked.paymentType === 'PA' ? 'authorise' : 'capture';
  return [{ does, id: String(answered.id), amount: asked.amount, pointer: '/id' }];
}

/** The payment keeps its id through all that is done to it. */
function operated({ paymentType, amount }: Body, id: string): Posting[] {
  switch (paymentType) {
    case 'CP':
      return [{ does: 'capture', id, of: id, amount, pointer: '/amount' }];
    case 'RF':
      return [{ does: 'return', id, amount, pointer: '/amount' }];
    case 'RV':
      return [{ does: 'void', id }];
    default:
      return [];
  }
}

/** What is stated of a payment to which something was done may be what is left of it. */
function inquired(exchange: Exchange, earlier: readonly Exchange[]): Posting[] {
  const id = idInPath(exchange);
  if (earlier.some((other) => other.operation.id === 'operatePayment' && idInPath(other) === id)) return [];
  const { amount: asked } = (creationOf(exchange, earlier)?.request.body ?? {}) as Body;
  const { amount: stated } = (exchange.answer?.body ?? {}) as Body;
  return [{ does: 'state-amount', asked, stated, pointer: '/amount' }];
}

function idInPath({ request }: Exchange): string {
  return lastPart(request.path);
}
