/** Flows about reversals, which are cancellations. */
import { halfOf } from '../../../fixtures/backoffice/recipes/amounts.ts';
import {
  aCancellation,
  aCapture,
  aDebit,
  anInquiry,
  aPreauthorisation,
  aRefund,
} from '../../../fixtures/backoffice/recipes/payments.ts';
import { approved, type Flow, unsuccessful } from '../../../src/vocabulary/flow.ts';
import { is } from '../../../src/vocabulary/matchers.ts';
import { from } from '../../../src/vocabulary/reference.ts';
import { check, flow, step } from '../words.ts';
import { namesPayment, unknownPayment } from './looks.ts';

const paid = from('payment');
const amount = from('amount');
const first = from('first');

export const cancellationsFlows: readonly Flow[] = [
  flow('A preauthorised payment is cancelled', [
    step('An amount is reserved', {
      call: 'createPayment',
      body: aPreauthorisation(),
      expect: approved,
      proves: 'BKO-PAY-01',
      keep: { payment: '/paymentId' },
    }),
    step('It is cancelled', {
      call: 'operatePayment',
      path: { id: paid },
      body: aCancellation({ payment: paid }),
      expect: approved,
      proves: 'BKO-CANCEL-01',
      checks: [check('BKO-REF-01', '', namesPayment(paid)), check('BKO-REF-02', '/referencedPaymentId', is(paid))],
    }),
    step('Another amount is reserved', {
      call: 'createPayment',
      body: aPreauthorisation(),
      expect: approved,
      proves: 'BKO-PAY-01',
    }),
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
    step('An amount is reserved', {
      call: 'createPayment',
      body: aPreauthorisation(),
      expect: approved,
      proves: 'BKO-PAY-01',
      keep: { first: '/paymentId' },
    }),
    step('It is cancelled', {
      call: 'operatePayment',
      path: { id: first },
      body: aCancellation({ payment: first }),
      expect: approved,
      proves: 'BKO-CANCEL-01',
    }),
    step('An amount is debited', {
      call: 'createPayment',
      body: aDebit(),
      expect: approved,
      proves: 'BKO-PAY-02',
      keep: { payment: '/paymentId' },
      keepSent: { amount: '/amount' },
    }),
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
    step('An amount is reserved', {
      call: 'createPayment',
      body: aPreauthorisation(),
      expect: approved,
      proves: 'BKO-PAY-01',
      keep: { first: '/paymentId' },
    }),
    step('It is cancelled', {
      call: 'operatePayment',
      path: { id: first },
      body: aCancellation({ payment: first }),
      expect: approved,
      proves: 'BKO-CANCEL-01',
    }),
    step('Another amount is reserved', {
      call: 'createPayment',
      body: aPreauthorisation(),
      expect: approved,
      proves: 'BKO-PAY-01',
      keep: { payment: '/paymentId' },
      keepSent: { amount: '/amount' },
    }),
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
    step('An inquiry adds up', {
      call: 'operatePayment',
      path: { id: paid },
      body: anInquiry({ payment: paid }),
      expect: approved,
      proves: 'BKO-INQUIRY-01',
    }),
  ]),

  flow('A payment that was captured in part cannot be cancelled', [
    step('An amount is reserved', {
      call: 'createPayment',
      body: aPreauthorisation(),
      expect: approved,
      proves: 'BKO-PAY-01',
      keep: { first: '/paymentId' },
    }),
    step('It is cancelled', {
      call: 'operatePayment',
      path: { id: first },
      body: aCancellation({ payment: first }),
      expect: approved,
      proves: 'BKO-CANCEL-01',
    }),
    step('Another amount is reserved', {
      call: 'createPayment',
      body: aPreauthorisation(),
      expect: approved,
      proves: 'BKO-PAY-01',
      keep: { payment: '/paymentId' },
      keepSent: { amount: '/amount' },
    }),
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
