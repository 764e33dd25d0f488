/** How Connected Payments' exchanges move money, for the ledger that is checked after every step. */
import type { Posting } from '../../src/money/ledger.ts';
import type { Bookkeeping } from '../../src/vocabulary/api.ts';
import { readConnectedPaymentsOutcome } from './outcome.ts';

type Body = Readonly<Record<string, unknown>>;

export const connectedPaymentsBookkeeping: Bookkeeping = {
  requirements: {
    'captured-within-authorised': 'CNP-CAPTURE-02',
    'returned-within-captured': 'CNP-REFUND-04',
    'amount-as-asked': 'CNP-MONEY-01',
    'sums-as-booked': 'CNP-MONEY-02',
    'id-used-once': 'CNP-MONEY-03',
  },
  postings: (exchange) => {
    if (readConnectedPaymentsOutcome(exchange).kind !== 'approved') return [];
    const asked = (exchange.request.body ?? {}) as Body;
    const body = (exchange.answer?.body ?? {}) as Body;
    return postingsOf(exchange.operation.id, asked, body);
  },
};

function postingsOf(operation: string, asked: Body, body: Body): Posting[] {
  const { amount } = asked;
  const id = String(body.reference);
  const original = String(asked.reference);
  const stateAmount: Posting = { does: 'state-amount', asked: amount, stated: body.amount, pointer: '/amount' };
  // A target with another name for it gives no id to book under.
  const isNamed = body.reference !== undefined;
  switch (operation) {
    case 'createPurchase':
      if (!isNamed) return [stateAmount];
      return [stateAmount, { does: 'capture', id, amount, pointer: '/reference' }];
    case 'createPreAuthorisation':
      if (!isNamed) return [stateAmount];
      return [stateAmount, { does: 'authorise', id, amount, pointer: '/reference' }];
    case 'createCapture':
      if (!isNamed) return [stateAmount];
      return [stateAmount, { does: 'capture', id, of: original, amount, pointer: '/amount' }];
    case 'createVoid':
      return [{ does: 'void', id: original }];
    case 'createRefund':
      return [stateAmount, { does: 'return', id: original, amount, pointer: '/amount' }];
    case 'queryTransaction':
      return sums(body, '');
    case 'queryTransactions':
      return Array.isArray(body.transactions)
        ? body.transactions.flatMap((one: Body, index) => sums(one, `/transactions/${index}`))
        : [];
    default:
      return [];
  }
}

/** What a looked-up transaction says of its money. */
function sums({ transaction }: Body, pointer: string): Posting[] {
  const { reference, capturedAmount, remainingAmount } = (transaction ?? {}) as Body;
  const id = String(reference);
  const at = (name: string) => `${pointer}/transaction/${name}`;
  return [
    { does: 'state-sum', what: 'captured', id, stated: capturedAmount, pointer: at('capturedAmount') },
    { does: 'state-sum', what: 'rest', id, stated: remainingAmount, pointer: at('remainingAmount') },
  ];
}
