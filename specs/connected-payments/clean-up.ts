/** What calls of Connected Payments leave open: what is neither settled nor voided. The void service cancels all of it. */
import { aBulkQuery } from '../../fixtures/connected-payments/recipes/services.ts';
import { aVoid } from '../../fixtures/connected-payments/recipes/transactions.ts';
import { type CleanUp, ended, lessened, type OpenItem } from '../../src/vocabulary/clean-up.ts';
import { approved } from '../../src/vocabulary/flow.ts';
import { valueAt } from '../../src/vocabulary/pointer.ts';
import { looked, step } from './words.ts';

const PAYMENTS: Readonly<Record<string, string>> = {
  createPurchase: 'purchase',
  createPreAuthorisation: 'authorisation',
};

export const connectedPaymentsCleanUp: CleanUp = {
  opens: ({ operation, asked, answered }) => {
    const { amount, currency, merchantReference: reference } = asked;
    const { reference: id } = answered;
    const what = PAYMENTS[operation];
    if (what !== undefined) return { what, id, amount, currency, reference };
    if (operation !== 'createCapture') return undefined;
    return { what: 'capture', id, amount: answered.amount ?? amount, currency: answered.currency, isOfAnother: true };
  },
  ends: ({ operation, asked }, open) => {
    const named = open.filter(({ id }) => id !== undefined && id === asked.reference);
    switch (operation) {
      // What is left of a pre-authorisation after a capture has no service that gives it up.
      case 'createCapture':
      case 'createVoid':
        return ended(named);
      case 'createRefund':
        return lessened(named, asked.amount);
      default:
        return [];
    }
  },
  close: ({ what, id = '' }) =>
    step(`The ${what} is voided`, { call: 'createVoid', body: aVoid({ reference: id }), expect: approved }),
  recover: (item) => ({
    lookUp: step('What was not answered is looked for', {
      call: 'queryTransactions',
      body: aBulkQuery(),
      expect: looked,
      keep: { answer: '' },
    }),
    find: (answer) => found(answer, item),
  }),
};

/** A query in bulk has no other sign of the payment than the merchant's own reference. */
function found(answer: unknown, item: OpenItem): OpenItem | undefined {
  const rows = valueAt(answer, '/transactions');
  if (!Array.isArray(rows)) return undefined;
  const own = rows
    .map((row) => valueAt(row, '/transaction'))
    .find(
      (one) =>
        item.reference !== undefined &&
        valueAt(one, '/merchantReference') === item.reference &&
        valueAt(one, '/status') === 'APPROVED',
    );
  const id = valueAt(own, '/reference');
  return id === undefined ? undefined : { ...item, id: String(id) };
}
