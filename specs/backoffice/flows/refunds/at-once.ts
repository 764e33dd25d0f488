/** Flows in which two clients ask for the same money back at the same time. */
import { aRefund } from '../../../../fixtures/backoffice/recipes/payments.ts';
import { approved, type Flow, unsuccessful } from '../../../../src/vocabulary/flow.ts';
import { from } from '../../../../src/vocabulary/reference.ts';
import { flow, step, together } from '../../words.ts';
import { debited, inquired } from '../steps.ts';

const paid = from('payment');
const amount = from('amount');

function aRefundOfAll(title: string) {
  return step(title, {
    call: 'operatePayment',
    path: { id: paid },
    body: aRefund({ payment: paid, amount }),
    expect: approved,
  });
}

export const refundsAtOnceFlows: readonly Flow[] = [
  flow('Of two refunds of everything at the same time one is made', [
    debited('An amount is debited', { payment: 'payment', amount: 'amount' }),
    together('It is refunded once', {
      calls: [aRefundOfAll('One asks for all of it'), aRefundOfAll('So does another')],
      approves: 1,
      proves: 'BKO-REFUND-07',
    }),
    step('One cent more is refused', {
      call: 'operatePayment',
      path: { id: paid },
      body: aRefund({ payment: paid, amount: '0.01' }),
      expect: unsuccessful,
      proves: 'BKO-REFUND-07',
    }),
    inquired('An inquiry adds up', paid),
  ]),
];
