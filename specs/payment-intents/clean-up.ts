/** What calls of Payment Intents leave open: an authorisation is voided, what is captured is refunded. */
import { aChange, aRefund } from '../../fixtures/payment-intents/recipes/payments.ts';
import { type CleanUp, lessened, type OpenItem } from '../../src/vocabulary/clean-up.ts';
import { answered as anyAnswer, approved } from '../../src/vocabulary/flow.ts';
import { valueAt } from '../../src/vocabulary/pointer.ts';
import { step } from './words.ts';

export const paymentIntentsCleanUp: CleanUp = {
  opens: ({ operation, asked, answered, named }, open) => {
    if (operation === 'createTransaction') {
      return {
        what: asked.operation === 'authcap' ? 'payment' : 'authorisation',
        id: answered.id,
        amount: valueAt(asked, '/order/order_amount'),
        currency: valueAt(asked, '/order/order_currency'),
        reference: asked.external_id,
      };
    }
    if (operation !== 'changeTransaction' || asked.operation !== 'capture') return undefined;
    const { amount, currency } = reserved(open, named)[0] ?? {};
    return { what: 'capture', id: named, amount: asked.amount ?? amount, currency, isOfAnother: true };
  },
  ends: ({ operation, asked, named }, open) => {
    if (operation === 'changeTransaction') return lessened(reserved(open, named), asked.amount);
    if (operation !== 'createRefund') return [];
    const taken = open.filter(({ what, id }) => what !== 'authorisation' && id !== undefined && id === asked.trx_id);
    return lessened(taken, asked.amount);
  },
  close: ({ what, id = '', amount, isRest }) => {
    const part = amount === undefined ? {} : { amount: Number(amount) };
    if (what !== 'authorisation') {
      const body = aRefund({ trx_id: id, ...part });
      return step(`The ${what} is refunded`, { call: 'createRefund', body, expect: approved });
    }
    return step('The authorisation is voided', {
      call: 'changeTransaction',
      path: { trx_id: id },
      body: aChange('void', isRest ? part : {}),
      expect: approved,
    });
  },
  recover: (item) =>
    item.reference === undefined
      ? 'the request gave no external_id, by which it could be looked up'
      : {
          lookUp: step('What was not answered is looked up', {
            call: 'lookUpTransaction',
            query: { type: 'external_id', id: item.reference },
            expect: anyAnswer,
            keep: { answer: '' },
          }),
          find: (answer, { kind }) => (kind === 'approved' ? found(answer, item) : undefined),
        },
};

function reserved<Item extends OpenItem>(open: readonly Item[], named: string): Item[] {
  return open.filter(({ what, id }) => what === 'authorisation' && id === named);
}

/** By its status, what there is to be given back. */
function found(answer: unknown, item: OpenItem): OpenItem | undefined {
  const id = valueAt(answer, '/id');
  const status = valueAt(answer, '/status');
  if (id === undefined) return undefined;
  if (status === 'AUTHORIZED') return { ...item, what: 'authorisation', id: String(id) };
  return status === 'CAPTURED' ? { ...item, what: 'payment', id: String(id) } : undefined;
}
