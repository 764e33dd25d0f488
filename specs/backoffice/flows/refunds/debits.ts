/** Flows about refunds of debits. */

import { halfOf, plus } from '../../../../fixtures/backoffice/recipes/amounts.ts';
import { withPayment } from '../../../../fixtures/backoffice/recipes/checksum.ts';
import { aRefund } from '../../../../fixtures/backoffice/recipes/payments.ts';
import { without } from '../../../../src/vocabulary/change.ts';
import { approved, type Flow, unsuccessful } from '../../../../src/vocabulary/flow.ts';
import { is } from '../../../../src/vocabulary/matchers.ts';
import { from } from '../../../../src/vocabulary/reference.ts';
import { check, flow, step } from '../../words.ts';
import { namesPayment, unknownPayment } from '../looks.ts';
import { debited, inquired } from '../steps.ts';

const paid = from('payment');
const amount = from('amount');
const debit = from('debit');

export const refundsOfDebitsFlows: readonly Flow[] = [
  flow('A debit is refunded in full, and no more', [
    debited('An amount is debited', { payment: 'payment', amount: 'amount' }),
    step('All of it is refunded', {
      call: 'operatePayment',
      path: { id: paid },
      body: aRefund({ payment: paid, amount }),
      expect: approved,
      proves: 'BKO-REFUND-01',
      checks: [check('BKO-REF-01', '', namesPayment(paid)), check('BKO-REF-02', '/referencedPaymentId', is(paid))],
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

  flow('More than was debited cannot be refunded', [
    debited('An amount is debited', { payment: 'payment', amount: 'amount' }),
    step('All of it is refunded', {
      call: 'operatePayment',
      path: { id: paid },
      body: aRefund({ payment: paid, amount }),
      expect: approved,
      proves: 'BKO-REFUND-01',
    }),
    debited('Another amount is debited', { payment: 'debit', amount: 'debited' }),
    step('One cent more than that is not refunded', {
      call: 'operatePayment',
      path: { id: debit },
      body: aRefund({ payment: debit, amount: plus(from('debited'), '0.01') }),
      expect: unsuccessful,
      proves: 'BKO-REFUND-04',
    }),
    step('All of that is refunded too', {
      call: 'operatePayment',
      path: { id: debit },
      body: aRefund({ payment: debit, amount: from('debited') }),
      expect: approved,
      proves: 'BKO-REFUND-01',
    }),
  ]),

  flow('A debit is refunded in parts', [
    debited('An amount is debited', { payment: 'payment', amount: 'amount' }),
    step('Half of it is refunded', {
      call: 'operatePayment',
      path: { id: paid },
      body: aRefund({ payment: paid, amount: halfOf(amount) }),
      expect: approved,
      proves: 'BKO-REFUND-05',
    }),
    step('A payment that does not exist cannot be refunded', {
      call: 'operatePayment',
      path: { id: unknownPayment },
      body: aRefund({ payment: unknownPayment, amount: '1.00' }),
      expect: unsuccessful,
      proves: 'BKO-REFUND-10',
    }),
    step('One cent more than the other half is refused', {
      call: 'operatePayment',
      path: { id: paid },
      body: aRefund({ payment: paid, amount: plus(halfOf(amount), '0.01') }),
      expect: unsuccessful,
      proves: 'BKO-REFUND-07',
    }),
    inquired('An inquiry adds up', paid),
    step('Without an amount it is refused', {
      call: 'operatePayment',
      path: { id: paid },
      body: aRefund({ payment: paid, amount: '1.00' }, { over: withPayment }),
      wrong: without('/amount'),
      expect: unsuccessful,
      proves: 'BKO-REFUND-12',
      assumes: 'a refund has its amount, full or not; see BKO-AMB-013',
    }),
    step('Nothing is refused as an amount', {
      call: 'operatePayment',
      path: { id: paid },
      body: aRefund({ payment: paid, amount: '0.00' }),
      expect: unsuccessful,
      proves: 'BKO-REFUND-11',
      assumes: 'an amount is more than zero, which the document does not say; see BKO-AMB-005',
    }),
    step('The other half is refunded', {
      call: 'operatePayment',
      path: { id: paid },
      body: aRefund({ payment: paid, amount: halfOf(amount) }),
      expect: approved,
      proves: 'BKO-REFUND-06',
      assumes: 'a payment is refunded until nothing is left, which the document does not say; see BKO-AMB-008',
    }),
  ]),
];
