/** What calls of BackOffice leave open: a preauthorisation is cancelled, what is taken by debit or capture is refunded. */
import { aListRequest } from '../../fixtures/backoffice/recipes/lists.ts';
import { aCancellation, aRefund } from '../../fixtures/backoffice/recipes/payments.ts';
import { type CleanUp, ended, lessened, type OpenItem } from '../../src/vocabulary/clean-up.ts';
import { answered as anyAnswer, approved } from '../../src/vocabulary/flow.ts';
import { valueAt } from '../../src/vocabulary/pointer.ts';
import { step } from './words.ts';

const isReserved = ({ what }: { readonly what: string }) => what === 'authorisation';

export const backofficeCleanUp: CleanUp = {
  opens: ({ operation, asked, answered, named }, open) => {
    const { amount, currency, paymentType, merchantTransactionId: reference } = asked;
    const what = paymentType === 'PA' ? 'authorisation' : 'debit';
    if (operation === 'createPayment') return { what, id: answered.paymentId, amount, currency, reference };
    if (operation !== 'operatePayment' || paymentType !== 'CP') return undefined;
    const made = open.find(({ id }) => id === named);
    return { what: 'capture', id: named, amount, currency: made?.currency, isOfAnother: true };
  },
  ends: ({ operation, asked, named }, open) => {
    if (operation !== 'operatePayment') return [];
    const own = open.filter(({ id }) => id === named);
    switch (asked.paymentType) {
      case 'CP':
        return lessened(own.filter(isReserved), asked.amount);
      case 'RF':
        return lessened(
          own.filter((item) => !isReserved(item)),
          asked.amount,
        );
      case 'RV':
        return ended(own);
      default:
        return [];
    }
  },
  close: ({ what, id = '', amount = '', isRest }) => {
    if (what === 'authorisation' && isRest)
      return 'a cancellation is allowed against preauthorised payments, and this one is captured in part';
    const [done, body] =
      what === 'authorisation'
        ? ['cancelled', aCancellation({ payment: id })]
        : ['refunded', aRefund({ payment: id, amount })];
    return step(`The ${what} is ${done}`, { call: 'operatePayment', path: { id }, body, expect: approved });
  },
  recover: (item) => ({
    lookUp: step('What was not answered is looked for', {
      call: 'getTransactionList',
      body: aListRequest(),
      expect: anyAnswer,
      keep: { answer: '' },
    }),
    find: (answer) => found(answer, item),
  }),
};

/** The list is the only place that shows a payment whose id is not known. */
function found(answer: unknown, item: OpenItem): OpenItem | undefined {
  const rows = valueAt(answer, '/transaction');
  if (!Array.isArray(rows) || item.reference === undefined) return undefined;
  const own = rows.find((row) => valueAt(row, '/merchantTransactionId') === item.reference);
  const id = valueAt(own, '/paymentId');
  return id === undefined ? undefined : { ...item, id: String(id) };
}
