/** Flows about a change that is notified, in the words of the inquiry. */
import {
  anInvoice,
  aReviewedDebit,
  aReviewedDebitWithQuery,
  aReviewedInvoice,
} from '../../../../fixtures/v3-payments/recipes/payments.ts';
import { answered, approved, type Flow } from '../../../../src/vocabulary/flow.ts';
import { is, satisfies } from '../../../../src/vocabulary/matchers.ts';
import { from } from '../../../../src/vocabulary/reference.ts';
import { isWaiting } from '../../outcome.ts';
import { readResult } from '../../result.ts';
import { check, checkThe, flow, happens, pending, receive, sameId, step } from '../../words.ts';
import { itsFirstStatusIsNot, needs } from './told-of.ts';

const payment = from('payment');

/** The inquiry's answer is, member by member, what the notification kept as `message` said. */
const sameAsNotified = check('V3P-NOTIFY-06', '', is(from('message')));

const succeeded = satisfies(
  'a message with a result code of success that does not say that the payment waits',
  (message) => /^000/.test(codeOf(message)) && !isWaiting(message),
);
const failed = satisfies('a message with a result code of no success', (message) => /^(?!000)./.test(codeOf(message)));

/** Whatever its member is called; empty if there is none. */
function codeOf(message: unknown): string {
  return readResult(message)?.code ?? '';
}

/** In this status the payment waits for somebody. */
function statusIs(status: string, pointer = '/status') {
  return check('V3P-NOTIFY-11', pointer, is(status));
}

/** Nothing that was sent in confidence goes out with a message either. */
const withoutCardNumber = checkThe(
  'raw',
  'V3P-SECRET-01',
  satisfies(
    'a message without the card number',
    (raw, number) => !String(raw).includes(String(number)),
    from('number'),
  ),
);

export const changesFlows: readonly Flow[] = [
  flow(
    'A payment under review that is accepted is notified',
    [
      step('The payment waits for a review', {
        call: 'createPayment',
        body: aReviewedDebit(),
        expect: pending,
        checks: [statusIs('REVIEW')],
        keep: { payment: '/id' },
        keepSent: { number: '/card.number' },
      }),
      step('So says the inquiry', {
        call: 'getPayment',
        path: { id: payment },
        expect: pending,
        checks: [statusIs('REVIEW')],
      }),
      itsFirstStatusIsNot,
      happens('The review accepts it', 'accept-review', payment),
      receive('One notification tells of it', {
        webhook: 'paymentStatusChanged',
        count: 1,
        proves: ['V3P-NOTIFY-01', 'V3P-NOTIFY-03', 'V3P-NOTIFY-04', 'V3P-NOTIFY-12', 'V3P-URL-07'],
        checks: [
          check('V3P-NOTIFY-03', '/0/id', sameId(payment)),
          check('V3P-NOTIFY-03', '/0', succeeded),
          withoutCardNumber,
          statusIs('ACCEPT', '/0/status'),
        ],
        keep: { message: '/0' },
      }),
      step('The inquiry says the same', {
        call: 'getPayment',
        path: { id: payment },
        expect: approved,
        proves: 'V3P-NOTIFY-06',
        checks: [sameAsNotified],
      }),
    ],
    needs,
  ),

  flow(
    'An invoice that is paid offline is notified',
    [
      step('The invoice waits to be paid', {
        call: 'createPayment',
        body: anInvoice(),
        expect: pending,
        checks: [statusIs('PENDING')],
        keep: { payment: '/id' },
      }),
      itsFirstStatusIsNot,
      happens('It is paid', 'fulfil-invoice', payment),
      receive('One notification tells of it', {
        webhook: 'paymentStatusChanged',
        count: 1,
        proves: ['V3P-NOTIFY-01', 'V3P-NOTIFY-02', 'V3P-NOTIFY-04', 'V3P-NOTIFY-12', 'V3P-URL-07'],
        checks: [
          check('V3P-NOTIFY-02', '/0/id', sameId(payment)),
          check('V3P-NOTIFY-02', '/0', succeeded),
          statusIs('ACCEPT', '/0/status'),
        ],
        keep: { message: '/0' },
      }),
      step('The inquiry says the same', {
        call: 'getPayment',
        path: { id: payment },
        expect: approved,
        proves: 'V3P-NOTIFY-06',
        checks: [sameAsNotified],
      }),
    ],
    needs,
  ),

  flow(
    'A payment under review that is denied is notified',
    [
      step('The payment waits for a review', {
        call: 'createPayment',
        body: aReviewedDebit(),
        expect: pending,
        keep: { payment: '/id' },
      }),
      itsFirstStatusIsNot,
      happens('The review denies it', 'deny-review', payment),
      receive('One notification tells of it', {
        webhook: 'paymentStatusChanged',
        count: 1,
        proves: ['V3P-NOTIFY-01', 'V3P-NOTIFY-09'],
        checks: [
          check('V3P-NOTIFY-09', '/0/id', sameId(payment)),
          check('V3P-NOTIFY-09', '/0', failed),
          statusIs('DENY', '/0/status'),
        ],
        keep: { message: '/0' },
      }),
      step('The inquiry says the same', {
        call: 'getPayment',
        path: { id: payment },
        expect: answered,
        checks: [sameAsNotified],
      }),
    ],
    needs,
  ),

  flow(
    'Each change of a payment is notified by itself',
    [
      step('An invoice waits for a review', {
        call: 'createPayment',
        body: aReviewedInvoice(),
        expect: pending,
        checks: [statusIs('REVIEW')],
        keep: { payment: '/id' },
      }),
      itsFirstStatusIsNot,
      happens('The review accepts it', 'accept-review', payment),
      receive('One notification tells that it waits to be paid', {
        webhook: 'paymentStatusChanged',
        count: 1,
        proves: 'V3P-NOTIFY-01',
        checks: [statusIs('PENDING', '/0/status')],
        keep: { message: '/0' },
      }),
      step('So says the inquiry', {
        call: 'getPayment',
        path: { id: payment },
        expect: pending,
        checks: [sameAsNotified],
      }),
      happens('It is paid', 'fulfil-invoice', payment),
      receive('One more tells that it is', {
        webhook: 'paymentStatusChanged',
        count: 1,
        proves: ['V3P-NOTIFY-01', 'V3P-NOTIFY-02'],
        checks: [statusIs('ACCEPT', '/0/status')],
        keep: { message: '/0' },
      }),
      step('And so does the inquiry', {
        call: 'getPayment',
        path: { id: payment },
        expect: approved,
        proves: 'V3P-NOTIFY-06',
        checks: [sameAsNotified],
      }),
    ],
    needs,
  ),

  flow(
    'Only the payment that changes is notified',
    [
      step('A payment waits for a review', { call: 'createPayment', body: aReviewedDebit(), expect: pending }),
      step('So does another', {
        call: 'createPayment',
        body: aReviewedDebit(),
        expect: pending,
        keep: { payment: '/id' },
      }),
      itsFirstStatusIsNot,
      happens('The other is accepted', 'accept-review', payment),
      receive('Only the other is told of', {
        webhook: 'paymentStatusChanged',
        count: 1,
        proves: 'V3P-NOTIFY-01',
        checks: [check('V3P-NOTIFY-01', '/0/id', sameId(payment))],
      }),
    ],
    needs,
  ),

  flow(
    'A notificationUrl with a query is used',
    [
      step('The payment waits for a review', {
        call: 'createPayment',
        body: aReviewedDebitWithQuery(),
        expect: pending,
        proves: 'V3P-URL-08',
        keep: { payment: '/id' },
      }),
      itsFirstStatusIsNot,
      happens('The review accepts it', 'accept-review', payment),
      receive('The notification comes to that URL', {
        webhook: 'paymentStatusChanged',
        count: 1,
        proves: ['V3P-URL-07', 'V3P-URL-08'],
        checks: [check('V3P-URL-07', '/0/id', sameId(payment))],
      }),
    ],
    needs,
  ),
];
