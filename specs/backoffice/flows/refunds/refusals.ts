/** Flows about refunds of what was never paid. */
import { aCancellation, aCapture, aRefund } from '../../../../fixtures/backoffice/recipes/payments.ts';
import { approved, type Flow, unsuccessful } from '../../../../src/vocabulary/flow.ts';
import { from } from '../../../../src/vocabulary/reference.ts';
import { flow, step } from '../../words.ts';
import { debited, reserved } from '../steps.ts';

const paid = from('payment');
const amount = from('amount');
const debit = from('debit');

export const refusedRefundsFlows: readonly Flow[] = [
  flow('What was only reserved cannot be refunded', [
    debited('An amount is debited', { payment: 'debit' }),
    step('A part of it is refunded', {
      call: 'operatePayment',
      path: { id: debit },
      body: aRefund({ payment: debit, amount: '1.00' }),
      expect: approved,
      proves: 'BKO-REFUND-05',
    }),
    reserved('An amount is reserved', { payment: 'payment', amount: 'amount' }),
    step('Refunding a part of it is refused', {
      call: 'operatePayment',
      path: { id: paid },
      body: aRefund({ payment: paid, amount: '1.00' }),
      expect: unsuccessful,
      proves: 'BKO-REFUND-03',
    }),
    step('Refunding all of it is refused', {
      call: 'operatePayment',
      path: { id: paid },
      body: aRefund({ payment: paid, amount }),
      expect: unsuccessful,
      proves: 'BKO-REFUND-03',
    }),
    step('All of it is captured after that', {
      call: 'operatePayment',
      path: { id: paid },
      body: aCapture({ payment: paid, amount }),
      expect: approved,
      proves: 'BKO-CAPTURE-01',
    }),
  ]),

  flow('A cancelled payment cannot be refunded', [
    debited('An amount is debited', { payment: 'debit' }),
    step('A part of it is refunded', {
      call: 'operatePayment',
      path: { id: debit },
      body: aRefund({ payment: debit, amount: '1.00' }),
      expect: approved,
      proves: 'BKO-REFUND-05',
    }),
    reserved('An amount is reserved', { payment: 'payment' }),
    step('It is cancelled', {
      call: 'operatePayment',
      path: { id: paid },
      body: aCancellation({ payment: paid }),
      expect: approved,
      proves: 'BKO-CANCEL-01',
    }),
    step('Refunding it is refused', {
      call: 'operatePayment',
      path: { id: paid },
      body: aRefund({ payment: paid, amount: '1.00' }),
      expect: unsuccessful,
      proves: 'BKO-REFUND-09',
    }),
  ]),
];
