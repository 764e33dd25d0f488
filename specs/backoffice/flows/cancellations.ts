/** Flows about reversals, which are cancellations. */
import { halfOf } from '../../../fixtures/backoffice/recipes/amounts.ts';
import { aCancellation, aCapture, aRefund } from '../../../fixtures/backoffice/recipes/payments.ts';
import { approved, type Flow, unsuccessful } from '../../../src/vocabulary/flow.ts';
import { is } from '../../../src/vocabulary/matchers.ts';
import { from } from '../../../src/vocabulary/reference.ts';
import { check, flow, step } from '../words.ts';
import { namesPayment, unknownPayment } from './looks.ts';
import { debited, inquired, reserved } from './steps.ts';

const paid = from('payment');
const amount = from('amount');
const first = from('first');

export const cancellationsFlows: readonly Flow[] = [
  flow('A preauthorised payment is cancelled', [
    reserved('An amount is reserved', { payment: 'payment' }),
    step('It is cancelled', {
      call: 'operatePayment',
      path: { id: paid },
      body: aCancellation({ payment: paid }),
      expect: approved,
      proves: 'BKO-CANCEL-01',
      checks: [check('BKO-REF-01', '', namesPayment(paid)), check('BKO-REF-02', '/referencedPaymentId', is(paid))],
    }),
    reserved('Another amount is reserved'),
    step('A payment that does not exist cannot be cancelled', {
      call: 'operatePayment',
      path: { id: unknownPayment },
      body: aCancellation({ payment: unknownPayment }),
      expect: unsuccessful,
      proves: 'BKO-CANCEL-05',
    }),
    step('Cancelling it again is refused', {
      call: 'operatePayment',
      path: { id: paid },
      body: aCancellation({ payment: paid }),
      expect: unsuccessful,
      proves: 'BKO-CANCEL-04',
      assumes: 'a second cancellation is refused, which the document does not say; see BKO-AMB-009',
    }),
  ]),

  flow('A debit cannot be cancelled', [
    reserved('An amount is reserved', { payment: 'first' }),
    step('It is cancelled', {
      call: 'operatePayment',
      path: { id: first },
      body: aCancellation({ payment: first }),
      expect: approved,
      proves: 'BKO-CANCEL-01',
    }),
    debited('An amount is debited', { payment: 'payment', amount: 'amount' }),
    step('Cancelling the debit is refused', {
      call: 'operatePayment',
      path: { id: paid },
      body: aCancellation({ payment: paid }),
      expect: unsuccessful,
      proves: 'BKO-CANCEL-02',
    }),
    step('All of it is refunded after that', {
      call: 'operatePayment',
      path: { id: paid },
      body: aRefund({ payment: paid, amount }),
      expect: approved,
      proves: 'BKO-REFUND-01',
    }),
  ]),

  flow('A payment that was captured in full cannot be cancelled', [
    reserved('An amount is reserved', { payment: 'first' }),
    step('It is cancelled', {
      call: 'operatePayment',
      path: { id: first },
      body: aCancellation({ payment: first }),
      expect: approved,
      proves: 'BKO-CANCEL-01',
    }),
    reserved('Another amount is reserved', { payment: 'payment', amount: 'amount' }),
    step('All of it is captured', {
      call: 'operatePayment',
      path: { id: paid },
      body: aCapture({ payment: paid, amount }),
      expect: approved,
      proves: 'BKO-CAPTURE-01',
    }),
    step('Cancelling it is refused', {
      call: 'operatePayment',
      path: { id: paid },
      body: aCancellation({ payment: paid }),
      expect: unsuccessful,
      proves: 'BKO-CANCEL-03',
    }),
    inquired('An inquiry adds up', paid),
  ]),

  flow('A payment that was captured in part cannot be cancelled', [
    reserved('An amount is reserved', { payment: 'first' }),
    step('It is cancelled', {
      call: 'operatePayment',
      path: { id: first },
      body: aCancellation({ payment: first }),
      expect: approved,
      proves: 'BKO-CANCEL-01',
    }),
    reserved('Another amount is reserved', { payment: 'payment', amount: 'amount' }),
    step('Half of it is captured', {
      call: 'operatePayment',
      path: { id: paid },
      body: aCapture({ payment: paid, amount: halfOf(amount) }),
      expect: approved,
      proves: 'BKO-CAPTURE-02',
    }),
    step('Cancelling it is refused', {
      call: 'operatePayment',
      path: { id: paid },
      body: aCancellation({ payment: paid }),
      expect: unsuccessful,
      proves: 'BKO-CANCEL-06',
      assumes: 'a partial capture ends the time for cancelling, which the document does not say; see BKO-AMB-009',
    }),
  ]),
];
