/**
 * What calls of V3 Payments leave open. Its document names no way to undo a payment; the reversal and the refund that
 * the contract assumes are tried.
 */
import { aRefund, aReversal } from '../../fixtures/v3-payments/recipes/payments.ts';
import { type CleanUp, ended, lessened } from '../../src/vocabulary/clean-up.ts';
import { answered as anyAnswer, approved } from '../../src/vocabulary/flow.ts';
import { step } from './words.ts';

const isReserved = ({ what }: { readonly what: string }) => what === 'authorisation';

export const v3PaymentsCleanUp: CleanUp = {
  opens: ({ operation, asked, answered, named }) => {
    const { amount, currency, paymentType, merchantTransactionId: reference } = asked;
    if (operation === 'createPayment')
      return { what: paymentType === 'PA' ? 'authorisation' : 'debit', id: answered.id, amount, currency, reference };
    if (operation !== 'operatePayment' || paymentType !== 'CP') return undefined;
    return { what: 'capture', id: named, amount, currency, isOfAnother: true };
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
      return 'whether the rest of an authorisation that is captured in part can be reversed is not said';
    const isWhole = what !== 'capture' && !isRest;
    const [done, body] = isWhole ? ['reversed', aReversal()] : ['refunded', aRefund(amount)];
    return step(`The ${what} is ${done}`, { call: 'operatePayment', path: { id }, body, expect: approved });
  },
  recover: (item) =>
    item.id === undefined
      ? 'the document offers no look-up by merchantTransactionId'
      : {
          lookUp: step('What was left open by its answer is looked up', {
            call: 'getPayment',
            path: { id: item.id },
            expect: anyAnswer,
            keep: { answer: '' },
          }),
          find: (_answer, { kind }) => (kind === 'approved' ? item : undefined),
        },
};
