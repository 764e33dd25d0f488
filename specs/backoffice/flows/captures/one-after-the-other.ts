/** Flows about captures, one after the other. */

import { halfOf, minus, plus } from '../../../../fixtures/backoffice/recipes/amounts.ts';
import { withPayment } from '../../../../fixtures/backoffice/recipes/checksum.ts';
import { aCancellation, aCapture } from '../../../../fixtures/backoffice/recipes/payments.ts';
import { without } from '../../../../src/vocabulary/change.ts';
import { approved, type Flow, unsuccessful } from '../../../../src/vocabulary/flow.ts';
import { is } from '../../../../src/vocabulary/matchers.ts';
import { from } from '../../../../src/vocabulary/reference.ts';
import { check, flow, step } from '../../words.ts';
import { namesPayment, unknownPayment } from '../looks.ts';
import { debited, inquired, reserved } from '../steps.ts';

const paid = from('payment');
const amount = from('amount');

export const capturesOneAfterTheOtherFlows: readonly Flow[] = [
  flow('A preauthorised payment is captured in full, and no more', [
    reserved('An amount is reserved', { payment: 'payment', amount: 'amount' }),
    step('All of it is captured', {
      call: 'operatePayment',
      path: { id: paid },
      body: aCapture({ payment: paid, amount }),
      expect: approved,
      proves: 'BKO-CAPTURE-01',
      checks: [check('BKO-REF-01', '', namesPayment(paid)), check('BKO-REF-02', '/referencedPaymentId', is(paid))],
    }),
    step('One cent more is refused', {
      call: 'operatePayment',
      path: { id: paid },
      body: aCapture({ payment: paid, amount: '0.01' }),
      expect: unsuccessful,
      proves: 'BKO-CAPTURE-06',
    }),
    inquired('An inquiry adds up', paid),
  ]),

  flow('A preauthorised payment is captured in part', [
    reserved('An amount is reserved', { payment: 'payment', amount: 'amount' }),
    step('Half of it is captured', {
      call: 'operatePayment',
      path: { id: paid },
      body: aCapture({ payment: paid, amount: halfOf(amount) }),
      expect: approved,
      proves: 'BKO-CAPTURE-02',
    }),
    step('One cent more than the other half is refused', {
      call: 'operatePayment',
      path: { id: paid },
      body: aCapture({ payment: paid, amount: plus(halfOf(amount), '0.01') }),
      expect: unsuccessful,
      proves: 'BKO-CAPTURE-06',
    }),
    inquired('An inquiry adds up', paid),
    step('The other half is captured', {
      call: 'operatePayment',
      path: { id: paid },
      body: aCapture({ payment: paid, amount: halfOf(amount) }),
      expect: approved,
      proves: 'BKO-CAPTURE-05',
      assumes: 'a payment is captured until nothing is left, which the document does not say; see BKO-AMB-007',
    }),
  ]),

  flow('More than was authorised cannot be captured', [
    reserved('An amount is reserved and will be captured in full', { payment: 'captured', amount: 'all' }),
    step('All of it is captured', {
      call: 'operatePayment',
      path: { id: from('captured') },
      body: aCapture({ payment: from('captured'), amount: from('all') }),
      expect: approved,
      proves: 'BKO-CAPTURE-01',
    }),
    reserved('Another amount is reserved', { payment: 'payment', amount: 'amount' }),
    step('One cent more than it is refused', {
      call: 'operatePayment',
      path: { id: paid },
      body: aCapture({ payment: paid, amount: plus(amount, '0.01') }),
      expect: unsuccessful,
      proves: 'BKO-CAPTURE-04',
    }),
    step('Far more is refused', {
      call: 'operatePayment',
      path: { id: paid },
      body: aCapture({ payment: paid, amount: '99999.99' }),
      expect: unsuccessful,
      proves: 'BKO-CAPTURE-04',
    }),
    step('Nothing is refused as an amount', {
      call: 'operatePayment',
      path: { id: paid },
      body: aCapture({ payment: paid, amount: '0.00' }),
      expect: unsuccessful,
      proves: 'BKO-CAPTURE-10',
      assumes: 'an amount is more than zero, which the document does not say; see BKO-AMB-005',
    }),
    step('One cent less is captured', {
      call: 'operatePayment',
      path: { id: paid },
      body: aCapture({ payment: paid, amount: minus(amount, '0.01') }),
      expect: approved,
      proves: 'BKO-CAPTURE-02',
    }),
  ]),

  flow('A debit cannot be captured', [
    reserved('An amount is reserved', { payment: 'reserved' }),
    step('A part of it is captured', {
      call: 'operatePayment',
      path: { id: from('reserved') },
      body: aCapture({ payment: from('reserved'), amount: '1.00' }),
      expect: approved,
      proves: 'BKO-CAPTURE-02',
    }),
    debited('An amount is debited', { payment: 'payment', amount: 'amount' }),
    step('Capturing the debit is refused', {
      call: 'operatePayment',
      path: { id: paid },
      body: aCapture({ payment: paid, amount: '1.00' }),
      expect: unsuccessful,
      proves: 'BKO-CAPTURE-03',
    }),
    step('Capturing all of the debit is refused', {
      call: 'operatePayment',
      path: { id: paid },
      body: aCapture({ payment: paid, amount }),
      expect: unsuccessful,
      proves: 'BKO-CAPTURE-03',
    }),
    inquired('An inquiry about it adds up', paid),
  ]),

  flow('A cancelled payment cannot be captured', [
    reserved('An amount is reserved', { payment: 'captured' }),
    step('A part of it is captured', {
      call: 'operatePayment',
      path: { id: from('captured') },
      body: aCapture({ payment: from('captured'), amount: '1.00' }),
      expect: approved,
      proves: 'BKO-CAPTURE-02',
    }),
    reserved('Another amount is reserved', { payment: 'payment', amount: 'amount' }),
    step('It is cancelled', {
      call: 'operatePayment',
      path: { id: paid },
      body: aCancellation({ payment: paid }),
      expect: approved,
      proves: 'BKO-CANCEL-01',
    }),
    step('Capturing a part of it is refused', {
      call: 'operatePayment',
      path: { id: paid },
      body: aCapture({ payment: paid, amount: '1.00' }),
      expect: unsuccessful,
      proves: 'BKO-CAPTURE-07',
    }),
    inquired('It is inquired about', paid),
    step('Capturing all of it is still refused', {
      call: 'operatePayment',
      path: { id: paid },
      body: aCapture({ payment: paid, amount }),
      expect: unsuccessful,
      proves: ['BKO-CAPTURE-07', 'BKO-INQUIRY-03'],
    }),
  ]),

  flow('A capture that names no payment or no amount is refused', [
    reserved('An amount is reserved', { payment: 'payment' }),
    step('A part of it is captured', {
      call: 'operatePayment',
      path: { id: paid },
      body: aCapture({ payment: paid, amount: '1.00' }),
      expect: approved,
      proves: 'BKO-CAPTURE-02',
    }),
    step('A payment that does not exist cannot be captured', {
      call: 'operatePayment',
      path: { id: unknownPayment },
      body: aCapture({ payment: unknownPayment, amount: '1.00' }),
      expect: unsuccessful,
      proves: 'BKO-CAPTURE-08',
    }),
    step('Without an amount it is refused', {
      call: 'operatePayment',
      path: { id: paid },
      body: aCapture({ payment: paid, amount: '1.00' }, { over: withPayment }),
      wrong: without('/amount'),
      expect: unsuccessful,
      proves: 'BKO-CAPTURE-09',
      assumes: 'a capture has its amount, full or not; see BKO-AMB-013',
    }),
  ]),
];
