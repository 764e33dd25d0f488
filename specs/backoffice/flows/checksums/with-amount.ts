/** Flows about the checksum of captures and refunds. */
import { aCapture, aRefund } from '../../../../fixtures/backoffice/recipes/payments.ts';
import { without } from '../../../../src/vocabulary/change.ts';
import { approved, type Flow, unsuccessful } from '../../../../src/vocabulary/flow.ts';
import { from } from '../../../../src/vocabulary/reference.ts';
import { flow, step } from '../../words.ts';
import { debited, reserved } from '../steps.ts';
import { wrongWithAmount } from './wrong.ts';

const other = from('other');
const paid = from('payment');
const amount = from('amount');

export const checksumsWithAmountFlows: readonly Flow[] = [
  flow('A capture is accepted with its own checksum only', [
    reserved('An amount is reserved', { payment: 'other', amount: 'otherAmount' }),
    step('With the right checksum all of it is captured', {
      call: 'operatePayment',
      path: { id: other },
      body: aCapture({ payment: other, amount: from('otherAmount') }),
      expect: approved,
      proves: 'BKO-CHECKSUM-01',
    }),
    reserved('Another amount is reserved', { payment: 'payment', amount: 'amount' }),
    ...wrongWithAmount.map(([title, proves, signing]) =>
      step(title, {
        call: 'operatePayment',
        path: { id: paid },
        body: aCapture({ payment: paid, amount }, signing),
        expect: unsuccessful,
        proves,
      }),
    ),
    step('Without a checksum it is refused', {
      call: 'operatePayment',
      path: { id: paid },
      body: aCapture({ payment: paid, amount }),
      wrong: without('/authentication.checksum'),
      expect: unsuccessful,
      proves: 'BKO-CHECKSUM-10',
    }),
    step('Without a memberId it is refused', {
      call: 'operatePayment',
      path: { id: paid },
      body: aCapture({ payment: paid, amount }),
      wrong: without('/authentication.memberId'),
      expect: unsuccessful,
      proves: 'BKO-CHECKSUM-11',
    }),
    step('With the right checksum all of that is captured, too', {
      call: 'operatePayment',
      path: { id: paid },
      body: aCapture({ payment: paid, amount }),
      expect: approved,
      proves: 'BKO-CHECKSUM-14',
    }),
  ]),

  flow('A refund is accepted with its own checksum only', [
    debited('An amount is debited', { payment: 'other', amount: 'otherAmount' }),
    step('With the right checksum all of it is refunded', {
      call: 'operatePayment',
      path: { id: other },
      body: aRefund({ payment: other, amount: from('otherAmount') }),
      expect: approved,
      proves: 'BKO-CHECKSUM-02',
    }),
    debited('Another amount is debited', { payment: 'payment', amount: 'amount' }),
    ...wrongWithAmount.map(([title, proves, signing]) =>
      step(title, {
        call: 'operatePayment',
        path: { id: paid },
        body: aRefund({ payment: paid, amount }, signing),
        expect: unsuccessful,
        proves,
      }),
    ),
    step('Without a checksum it is refused', {
      call: 'operatePayment',
      path: { id: paid },
      body: aRefund({ payment: paid, amount }),
      wrong: without('/authentication.checksum'),
      expect: unsuccessful,
      proves: 'BKO-CHECKSUM-10',
    }),
    step('Without a memberId it is refused', {
      call: 'operatePayment',
      path: { id: paid },
      body: aRefund({ payment: paid, amount }),
      wrong: without('/authentication.memberId'),
      expect: unsuccessful,
      proves: 'BKO-CHECKSUM-11',
    }),
    step('With the right checksum all of that is refunded, too', {
      call: 'operatePayment',
      path: { id: paid },
      body: aRefund({ payment: paid, amount }),
      expect: approved,
      proves: 'BKO-CHECKSUM-14',
    }),
  ]),
];
