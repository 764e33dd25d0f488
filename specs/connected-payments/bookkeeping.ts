/** How Connected Payments' exchanges move money, for the ledger that is checked after every step. */
import type { Exchange } from '../../src/engine/exchange.ts';
import type { Posting } from '../../src/money/ledger.ts';
import type { Bookkeeping } from '../../src/vocabulary/api.ts';
import { connectedPaymentsAsks } from './asked-money.ts';
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
  asks: connectedPaymentsAsks,
  postings: (exchange, earlier) => (isApproved(exchange) ? postingsOf(exchange, earlier) : []),
};

function postingsOf(exchange: Exchange, earlier: readonly Exchange[]): Posting[] {
  const asked = askedIn(exchange);
  const body = answeredIn(exchange);
  const id = String(body.reference);
  // A target with another name for it gives no id to book under.
  const isNamed = body.reference !== undefined;
  const original = String(asked.reference);
  switch (exchange.operation.id) {
    case 'createPurchase':
      return [stateAmount(asked, body), ...(isNamed ? [taken({ id, amount: asked.amount })] : [])];
    case 'createPreAuthorisation':
      if (!isNamed) return [stateAmount(asked, body)];
      return [stateAmount(asked, body), { does: 'authorise', id, amount: asked.amount, pointer: '/reference' }];
    case 'createCapture':
      return followed(exchange, earlier, (amount) => (isNamed ? [taken({ id, of: original, amount })] : []));
    case 'createVoid':
      return [{ does: 'void', id: original }];
    case 'createRefund':
      return followed(exchange, earlier, (amount) => [{ does: 'return', id: original, amount, pointer: '/amount' }]);
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

/**
 * A capture or refund. Whether it moves what was asked or all that there is, the document leaves open (CNP-AMB-006, -007),
 * so that the answer is believed, unless everything is asked for and nothing was moved before: then both are the same.
 */
function followed(exchange: Exchange, earlier: readonly Exchange[], book: (amount: unknown) => Posting[]): Posting[] {
  const asked = askedIn(exchange);
  const body = answeredIn(exchange);
  const isSure = asksForAll(exchange, earlier);
  const amount = body.amount ?? (isSure ? asked.amount : undefined);
  return [...(isSure ? [stateAmount(asked, body)] : []), ...(amount === undefined ? [] : book(amount))];
}

function asksForAll(exchange: Exchange, earlier: readonly Exchange[]): boolean {
  const { reference, amount } = askedIn(exchange);
  const done = earlier.filter(isApproved);
  const made = done.find((one) => answeredIn(one).reference === reference);
  const isTouched = done.some(
    (one) => one.operation.id === exchange.operation.id && askedIn(one).reference === reference,
  );
  return made !== undefined && !isTouched && askedIn(made).amount === amount;
}

function stateAmount(asked: Body, body: Body): Posting {
  return { does: 'state-amount', asked: asked.amount, stated: body.amount, pointer: '/amount' };
}

/** Money that is taken, by itself or from a reservation. */
function taken(what: { id: string; of?: string; amount: unknown }): Posting {
  return { does: 'capture', pointer: what.of === undefined ? '/reference' : '/amount', ...what };
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

function isApproved(exchange: Exchange): boolean {
  return readConnectedPaymentsOutcome(exchange).kind === 'approved';
}

function askedIn({ request }: Exchange): Body {
  return (request.body ?? {}) as Body;
}

function answeredIn({ answer }: Exchange): Body {
  return (answer?.body ?? {}) as Body;
}
