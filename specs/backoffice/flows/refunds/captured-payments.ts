/** Flows about refunds of captured payments. */
import { halfOf, plus } from '../../../../fixtures/backoffice/recipes/amounts.ts';
import { aCapture, aRefund } from '../../../../fixtures/backoffice/recipes/payments.ts';
import { approved, type Flow, unsuccessful } from '../../../../src/vocabulary/flow.ts';
import { from } from '../../../../src/vocabulary/reference.ts';
import { flow, step } from '../../words.ts';
import { inquired, reserved } from '../steps.ts';

const paid = from('payment');
const amount = from('amount');

export const refundsOfCapturedPaymentsFlows: readonly Flow[] = [
  flow('Of a captured payment the captured part is refunded, and no more', [
    reserved('An amount is reserved', { payment: 'payment', amount: 'amount' }),
    step('Half of it is captured', {
      call: 'operatePayment',
      path: { id: paid },
      body: aCapture({ payment: paid, amount: halfOf(amount) }),
      expect: approved,
      proves: 'BKO-CAPTURE-02',
    }),
    step('What was captured is refunded', {
      call: 'operatePayment',
      path: { id: paid },
      body: aRefund({ payment: paid, amount: halfOf(amount) }),
      expect: approved,
      proves: 'BKO-REFUND-02',
    }),
    step('One cent more is refused', {
      call: 'operatePayment',
      path: { id: paid },
      body: aRefund({ payment: paid, amount: '0.01' }),
      expect: unsuccessful,
      proves: 'BKO-REFUND-08',
    }),
    inquired('An inquiry adds up', paid),
  ]),

  flow('More than was captured cannot be refunded', [
    reserved('An amount is reserved', { payment: 'first', amount: 'all' }),
    step('All of it is captured', {
      call: 'operatePayment',
      path: { id: from('first') },
      body: aCapture({ payment: from('first'), amount: from('all') }),
      expect: approved,
      proves: 'BKO-CAPTURE-01',
    }),
    step('All of it is refunded', {
      call: 'operatePayment',
      path: { id: from('first') },
      body: aRefund({ payment: from('first'), amount: from('all') }),
      expect: approved,
      proves: 'BKO-REFUND-02',
    }),
    reserved('Another amount is reserved', { payment: 'payment', amount: 'amount' }),
    step('Half of it is captured', {
      call: 'operatePayment',
      path: { id: paid },
      body: aCapture({ payment: paid, amount: halfOf(amount) }),
      expect: approved,
      proves: 'BKO-CAPTURE-02',
    }),
    step('One cent more than that half is not refunded', {
      call: 'operatePayment',
      path: { id: paid },
      body: aRefund({ payment: paid, amount: plus(halfOf(amount), '0.01') }),
      expect: unsuccessful,
      proves: 'BKO-REFUND-08',
    }),
    step('What was authorised in all is not refunded', {
      call: 'operatePayment',
      path: { id: paid },
      body: aRefund({ payment: paid, amount }),
      expect: unsuccessful,
      proves: 'BKO-REFUND-08',
    }),
    step('The half is refunded', {
      call: 'operatePayment',
      path: { id: paid },
      body: aRefund({ payment: paid, amount: halfOf(amount) }),
      expect: approved,
      proves: 'BKO-REFUND-02',
    }),
  ]),
];
