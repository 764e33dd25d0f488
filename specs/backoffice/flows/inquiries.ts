/** Flows about inquiries, and about the field that tells the operations apart. */
import { halfOf } from '../../../fixtures/backoffice/recipes/amounts.ts';
import { aCancellation, aCapture, aDebit, anInquiry, aRefund } from '../../../fixtures/backoffice/recipes/payments.ts';
import { changed, without } from '../../../src/vocabulary/change.ts';
import { approved, type Flow, unsuccessful } from '../../../src/vocabulary/flow.ts';
import { is, isNot, money } from '../../../src/vocabulary/matchers.ts';
import { valueAt } from '../../../src/vocabulary/pointer.ts';
import { derived, from, type Reference } from '../../../src/vocabulary/reference.ts';
import { check, flow, step } from '../words.ts';
import { lastOf, tellsAmount, unknownPayment } from './looks.ts';
import { debited, inquired, reserved } from './steps.ts';

const paid = from('payment');
const amount = from('amount');

/** An answer need not have a status; one without it has none that could differ. */
function statusIn(answer: string): Reference {
  return derived(`the status in ‹${answer}›`, (kept) => valueAt(kept.get(answer), '/status'));
}

export const inquiriesFlows: readonly Flow[] = [
  flow('An inquiry tells what is known of a payment', [
    step('An amount is debited', {
      call: 'createPayment',
      body: aDebit(),
      expect: approved,
      proves: 'BKO-PAY-02',
      keep: { payment: '/paymentId' },
      keepSent: {
        amount: '/amount',
        currency: '/currency',
        reference: '/merchantTransactionId',
        number: '/card.number',
      },
    }),
    step('It is inquired about', {
      call: 'operatePayment',
      path: { id: paid },
      body: anInquiry({ payment: paid }),
      expect: approved,
      proves: 'BKO-INQUIRY-01',
      checks: [
        check('BKO-INQUIRY-02', '', tellsAmount(amount)),
        check('BKO-INQUIRY-05', '/amount', money(amount)),
        check('BKO-INQUIRY-05', '/currency', is(from('currency'))),
        check('BKO-INQUIRY-05', '/paymentType', is('DB')),
        check('BKO-INQUIRY-05', '/merchantTransactionId', is(from('reference'))),
        check('BKO-INQUIRY-07', '/card/last4Digits', lastOf(from('number'))),
      ],
    }),
    step('A payment that does not exist is not found', {
      call: 'operatePayment',
      path: { id: unknownPayment },
      body: anInquiry({ payment: unknownPayment }),
      expect: unsuccessful,
      proves: 'BKO-INQUIRY-04',
    }),
  ]),

  flow('Of two payments each is found by its own paymentID', [
    ...(['first', 'second'] as const).map((name) =>
      step(`A ${name} amount is debited`, {
        call: 'createPayment',
        body: aDebit(),
        expect: approved,
        proves: 'BKO-PAY-02',
        keep: { [name]: '/paymentId' },
        keepSent: { [`amount of the ${name}`]: '/amount' },
      }),
    ),
    ...(['first', 'second'] as const).map((name) =>
      step(`An inquiry about the ${name} tells its amount`, {
        call: 'operatePayment',
        path: { id: from(name) },
        body: anInquiry({ payment: from(name) }),
        expect: approved,
        proves: 'BKO-INQUIRY-01',
        checks: [check('BKO-INQUIRY-02', '', tellsAmount(from(`amount of the ${name}`)))],
      }),
    ),
  ]),

  flow('An inquiry changes nothing', [
    reserved('An amount is reserved', { payment: 'payment', amount: 'amount' }),
    step('It is inquired about', {
      call: 'operatePayment',
      path: { id: paid },
      body: anInquiry({ payment: paid }),
      expect: approved,
      proves: 'BKO-INQUIRY-01',
      checks: [check('BKO-INQUIRY-02', '', tellsAmount(amount))],
    }),
    inquired('It is inquired about again', paid),
    step('All of it is captured after that', {
      call: 'operatePayment',
      path: { id: paid },
      body: aCapture({ payment: paid, amount }),
      expect: approved,
      proves: 'BKO-INQUIRY-03',
    }),
    inquired('It is inquired about once more', paid),
    step('All of it is refunded after that', {
      call: 'operatePayment',
      path: { id: paid },
      body: aRefund({ payment: paid, amount }),
      expect: approved,
      proves: 'BKO-REFUND-02',
    }),
  ]),

  flow('An inquiry changes nothing of a debit', [
    debited('An amount is debited', { payment: 'payment', amount: 'amount' }),
    inquired('It is inquired about', paid),
    step('All of it is refunded after that', {
      call: 'operatePayment',
      path: { id: paid },
      body: aRefund({ payment: paid, amount }),
      expect: approved,
      proves: 'BKO-INQUIRY-03',
    }),
    inquired('It is inquired about again', paid),
    step('It is not refunded once more', {
      call: 'operatePayment',
      path: { id: paid },
      body: aRefund({ payment: paid, amount }),
      expect: unsuccessful,
      proves: ['BKO-INQUIRY-03', 'BKO-REFUND-07'],
    }),
  ]),

  flow('An inquiry follows a payment from its authorisation to its refund', [
    reserved('An amount is reserved', { payment: 'payment', amount: 'amount' }),
    step('It is found as reserved', {
      call: 'operatePayment',
      path: { id: paid },
      body: anInquiry({ payment: paid }),
      expect: approved,
      proves: 'BKO-INQUIRY-01',
      checks: [check('BKO-INQUIRY-05', '/paymentType', is('PA'))],
      keep: { reserved: '' },
    }),
    step('Half of it is captured', {
      call: 'operatePayment',
      path: { id: paid },
      body: aCapture({ payment: paid, amount: halfOf(amount) }),
      expect: approved,
      proves: 'BKO-CAPTURE-02',
    }),
    step('It is found as captured', {
      call: 'operatePayment',
      path: { id: paid },
      body: anInquiry({ payment: paid }),
      expect: approved,
      proves: 'BKO-INQUIRY-01',
      checks: [check('BKO-INQUIRY-06', '/status', isNot(statusIn('reserved')))],
      keep: { captured: '' },
    }),
    step('That half is refunded', {
      call: 'operatePayment',
      path: { id: paid },
      body: aRefund({ payment: paid, amount: halfOf(amount) }),
      expect: approved,
      proves: 'BKO-REFUND-02',
    }),
    step('It is found as refunded', {
      call: 'operatePayment',
      path: { id: paid },
      body: anInquiry({ payment: paid }),
      expect: approved,
      proves: 'BKO-INQUIRY-01',
      checks: [
        check('BKO-INQUIRY-06', '/status', isNot(statusIn('captured'))),
        check('BKO-INQUIRY-02', '', tellsAmount(amount)),
      ],
    }),
  ]),

  flow('An inquiry finds a cancelled payment', [
    reserved('An amount is reserved', { payment: 'payment' }),
    step('It is found as reserved', {
      call: 'operatePayment',
      path: { id: paid },
      body: anInquiry({ payment: paid }),
      expect: approved,
      proves: 'BKO-INQUIRY-01',
      keep: { reserved: '' },
    }),
    step('It is cancelled', {
      call: 'operatePayment',
      path: { id: paid },
      body: aCancellation({ payment: paid }),
      expect: approved,
      proves: 'BKO-CANCEL-01',
    }),
    step('It is found as cancelled', {
      call: 'operatePayment',
      path: { id: paid },
      body: anInquiry({ payment: paid }),
      expect: approved,
      proves: 'BKO-INQUIRY-01',
      checks: [check('BKO-INQUIRY-06', '/status', isNot(statusIn('reserved')))],
    }),
  ]),

  flow('An operation is told by one of four values of paymentType', [
    debited('An amount is debited', { payment: 'payment' }),
    inquired('It is inquired about', paid),
    step('Another value is refused', {
      call: 'operatePayment',
      path: { id: paid },
      body: anInquiry({ payment: paid }),
      wrong: changed('/paymentType', 'XX'),
      expect: unsuccessful,
      proves: 'BKO-TYPE-01',
    }),
    step('Without paymentType it is refused', {
      call: 'operatePayment',
      path: { id: paid },
      body: anInquiry({ payment: paid }),
      wrong: without('/paymentType'),
      expect: unsuccessful,
      proves: 'BKO-TYPE-02',
    }),
  ]),
];
