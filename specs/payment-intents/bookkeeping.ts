/** How exchanges of Payment Intents move money, for the ledger that is checked after every step. */
import type { Exchange } from '../../src/engine/exchange.ts';
import type { Posting, Sum } from '../../src/money/ledger.ts';
import { Money } from '../../src/money/money.ts';
import { lastPart } from '../../src/text/path.ts';
import type { Bookkeeping } from '../../src/vocabulary/api.ts';
import { valueAt } from '../../src/vocabulary/pointer.ts';
import { paymentIntentsAsks } from './asked-money.ts';
import { readPaymentIntentsOutcome } from './outcome.ts';

/** The members of a transaction that state sums over it, with what they sum up. */
const SUMS: Readonly<Record<string, Sum>> = {
  amount_authorized: 'authorised',
  amount_captured: 'captured',
  amount_voided: 'voided',
  amount_refunded: 'returned',
};

export const paymentIntentsBookkeeping: Bookkeeping = {
  requirements: {
    'captured-within-authorised': 'PIN-CAPTURE-03',
    'voided-within-authorised': 'PIN-VOID-03',
    // What is booked is what was asked for, and whether refunds heed an amount is not said.
    'returned-within-captured': 'PIN-REFUND-15',
    'amount-as-asked': 'PIN-MONEY-01',
    'sums-as-booked': 'PIN-MONEY-02',
    'id-used-once': 'PIN-TRX-11',
  },
  asks: paymentIntentsAsks,
  postings: (exchange, earlier) => {
    if (readPaymentIntentsOutcome(exchange).kind !== 'approved') return [];
    return [...booked(exchange, earlier), ...stated(exchange)];
  },
};

/** What the call itself did. */
function booked({ operation, request, answer }: Exchange, earlier: readonly Exchange[]): Posting[] {
  const id = String(valueAt(answer?.body, '/id'));
  // A target with another name for it gives no id to book under.
  const isNamed = valueAt(answer?.body, '/id') !== undefined;
  if (operation.id === 'createTransaction') {
    const amount = valueAt(request.body, '/order/order_amount');
    // authcap takes the money by itself.
    const does = valueAt(request.body, '/operation') === 'authcap' ? 'capture' : 'authorise';
    if (!isNamed) return [stateAmount(amount, answer?.body)];
    return [stateAmount(amount, answer?.body), { does, id, amount, pointer: '/id' }];
  }
  if (operation.id === 'changeTransaction') {
    const named = lastPart(request.path);
    const amount = valueAt(request.body, '/amount');
    if (valueAt(request.body, '/operation') === 'void') {
      return [{ does: 'void', id: named, ...(amount === undefined ? {} : { amount }), pointer: '/amount_voided' }];
    }
    const taken = amount ?? leftOf(named, earlier);
    return [{ does: 'capture', id: named, of: named, amount: taken, pointer: '/amount_captured' }];
  }
  if (operation.id === 'createRefund') {
    const amount = valueAt(request.body, '/amount');
    const of = String(valueAt(request.body, '/trx_id'));
    return [
      { does: 'return', id: of, amount, pointer: '/order_amount' },
      // A transaction of its own, whose id nothing else has.
      ...(isNamed ? [{ does: 'capture' as const, id, amount, pointer: '/id' }] : []),
    ];
  }
  return [];
}

/** What each transaction in the answer says of itself. */
function stated({ operation, answer }: Exchange): Posting[] {
  const list = valueAt(answer?.body, '/transactions');
  const transactions: [string, unknown][] =
    operation.id === 'listTransactions' && Array.isArray(list)
      ? list.map((item, index) => [`/transactions/${index}`, item])
      : [['', answer?.body]];
  return transactions
    .filter(([, transaction]) => valueAt(transaction, '/type') === 'PAYMENT')
    .flatMap(([pointer, transaction]) =>
      Object.entries(SUMS).map(([member, what]) => ({
        does: 'state-sum' as const,
        what,
        id: String(valueAt(transaction, '/id')),
        stated: valueAt(transaction, `/${member}`),
        pointer: `${pointer}/${member}`,
      })),
    );
}

/** What is authorised and, by the exchanges so far, neither captured nor voided. */
function leftOf(id: string, earlier: readonly Exchange[]): number {
  let left = Money.zero;
  for (const exchange of earlier) {
    if (readPaymentIntentsOutcome(exchange).kind !== 'approved') continue;
    const { operation, request, answer } = exchange;
    if (operation.id === 'createTransaction' && valueAt(answer?.body, '/id') === id) {
      left = amountAt(request.body, '/order/order_amount');
    }
    if (operation.id === 'changeTransaction' && lastPart(request.path) === id) {
      const isFull = valueAt(request.body, '/amount') === undefined;
      left = isFull ? Money.zero : left.minus(amountAt(request.body, '/amount'));
    }
  }
  return left.toNumber();
}

function amountAt(body: unknown, pointer: string): Money {
  return Money.read(valueAt(body, pointer)) ?? Money.zero;
}

function stateAmount(asked: unknown, body: unknown): Posting {
  return { does: 'state-amount', asked, stated: valueAt(body, '/order_amount'), pointer: '/order_amount' };
}
