/** How ConnexPay's exchanges move money, for the ledger that is checked after every step. */
import type { Exchange } from '../../src/engine/exchange.ts';
import type { Posting } from '../../src/money/ledger.ts';
import type { Bookkeeping } from '../../src/vocabulary/api.ts';
import { connexpayAsks } from './asked-money.ts';
import { readConnexpayOutcome } from './outcome.ts';

type Body = Record<string, unknown>;

/** Code of an approval for less than was asked, as the sample of a capture shows it. */
const PARTIALLY_APPROVED = 'A0002';

/** Operations whose answers hold sales, and where. */
const SALES_AT: Readonly<Record<string, (body: unknown) => readonly [pointer: string, sale: unknown][]>> = {
  getSale: (body) => [['', body]],
  listSales: items,
  listSalesByBatch: items,
  searchSales: rows,
  searchSalesPage: rows,
  searchSalesPageSized: rows,
  createVoid: (body) => [['/sale', (body as Body).sale]],
  getVoid: (body) => [['/sale', (body as Body).sale]],
  createReturn: (body) => [['/sale', (body as Body).sale]],
};

export const connexpayBookkeeping: Bookkeeping = {
  requirements: {
    'captured-within-authorised': 'CXP-CAPTURE-03',
    'returned-within-captured': 'CXP-RETURN-03',
    'amount-as-asked': 'CXP-MONEY-01',
    'sums-as-booked': 'CXP-MONEY-02',
    'id-used-once': 'CXP-MONEY-03',
  },
  asks: connexpayAsks,
  postings: (exchange, earlier) => {
    if (readConnexpayOutcome(exchange).kind !== 'approved') return [];
    const body = exchange.answer?.body;
    return [...booked(exchange, (body ?? {}) as Body, earlier), ...rests(exchange.operation.id, body)];
  },
};

/** What the call itself did. */
function booked({ operation, request }: Exchange, body: Body, earlier: readonly Exchange[]): Posting[] {
  const asked = (request.body ?? {}) as Body;
  const amount = body.processorStatusCode === PARTIALLY_APPROVED ? body.amount : asked.Amount;
  switch (operation.id) {
    case 'createSale':
      // Only the risk check ran: nothing was charged.
      if (asked.RiskProcessingOnly === true) return [];
      // The service may answer a repeated sequence number with the sale that it already made.
      if (salesWith(asked, earlier).some((sale) => sale.guid === body.guid)) return [];
      return [
        stateAmount(amount, body.amount),
        { does: 'capture', id: String(body.guid), amount, pointer: '/guid' },
        stateRest(body, ''),
      ];
    case 'createAuthOnly':
      return [stateAmount(amount, body.amount), { does: 'authorise', id: String(body.guid), amount, pointer: '/guid' }];
    case 'createCapture': {
      const sale = (body.relatedSale ?? {}) as Body;
      const of = String(asked.AuthOnlyGuid);
      return [
        { does: 'capture', id: String(sale.guid), amount: sale.amount, of, pointer: '/relatedSale/amount' },
        stateRest(sale, '/relatedSale'),
      ];
    }
    case 'createVoid':
      return [{ does: 'void', id: String(body.saleGuid ?? body.authOnlyGuid ?? asked.AuthOnlyGuid) }];
    case 'createReturn':
      return [
        stateAmount(asked.Amount, body.amount),
        { does: 'return', id: String(body.saleGuid), amount: asked.Amount, pointer: '/amount' },
      ];
    case 'createTimeoutReversal':
      return salesWith(asked, earlier).map((sale) => ({ does: 'void', id: String(sale.guid) }));
    default:
      return [];
  }
}

/** Sales that were made on the same device with the same sequence number. */
function salesWith(asked: Body, earlier: readonly Exchange[]): Body[] {
  const same = (exchange: Exchange) => {
    const body = (exchange.request.body ?? {}) as Body;
    return body.DeviceGuid === asked.DeviceGuid && body.SequenceNumber === asked.SequenceNumber;
  };
  if (asked.SequenceNumber === undefined) return [];
  return earlier
    .filter((exchange) => exchange.operation.id === 'createSale' && same(exchange))
    .map((exchange) => (exchange.answer?.body ?? {}) as Body);
}

/** What the answer says is left of each sale that it holds. */
function rests(operation: string, body: unknown): Posting[] {
  const found = SALES_AT[operation]?.(body) ?? [];
  return found.flatMap(([pointer, sale]) => (isObject(sale) ? [stateRest(sale, pointer)] : []));
}

function stateAmount(asked: unknown, stated: unknown): Posting {
  return { does: 'state-amount', asked, stated, pointer: '/amount' };
}

function stateRest(sale: Body, pointer: string): Posting {
  return {
    does: 'state-sum',
    what: 'rest',
    id: String(sale.guid),
    stated: sale.effectiveAmount,
    pointer: `${pointer}/effectiveAmount`,
  };
}

function items(body: unknown): [string, unknown][] {
  return Array.isArray(body) ? body.map((item, index) => [`/${index}`, item]) : [];
}

function rows(body: unknown): [string, unknown][] {
  return items((body as Body).ret).map(([pointer, item]) => [`/ret${pointer}`, item]);
}

function isObject(value: unknown): value is Body {
  return typeof value === 'object' && value !== null;
}
