/** Flows about notifications. What happens to a payment from outside only a mock can be told to let happen. */
import {
  anInvoice,
  aReviewedDebit,
  aReviewedDebitWithQuery,
  aReviewedInvoice,
  aSilentReviewedDebit,
} from '../../../fixtures/v3-payments/recipes/payments.ts';
import { answered, approved, type Flow } from '../../../src/vocabulary/flow.ts';
import { is, satisfies } from '../../../src/vocabulary/matchers.ts';
import { from } from '../../../src/vocabulary/reference.ts';
import { readResult } from '../result.ts';
import { check, flow, happens, pending, receive, receiver, step } from '../words.ts';

const needs = { needs: ['control', 'receiver'] } as const;
const payment = from('payment');

const DEAF = [
  ['refuses', 'refuses it', 1],
  ['is-slow', 'takes too long', 1],
  ['is-down', 'is down', 0],
] as const;

/** The inquiry's answer is, member by member, what the notification kept as `message` said. */
const sameAsNotified = check('V3P-NOTIFY-06', '', is(from('message')));

const succeeded = satisfies('a message with a result code of success', (message) => /^000/.test(codeOf(message)));
const failed = satisfies('a message with a result code of no success', (message) => /^(?!000)./.test(codeOf(message)));

/** Whatever its member is called; empty if there is none. */
function codeOf(message: unknown): string {
  return readResult(message)?.code ?? '';
}

/** In this status the payment waits for somebody. */
function statusIs(status: string, pointer = '/status') {
  return check('V3P-NOTIFY-11', pointer, is(status));
}

export const notificationsFlows: readonly Flow[] = [
  flow(
    'A payment under review that is accepted is notified',
    [
      step('The payment waits for a review', {
        call: 'createPayment',
        body: aReviewedDebit(),
        expect: pending,
        checks: [statusIs('REVIEW')],
        keep: { payment: '/id' },
      }),
      step('So says the inquiry', {
        call: 'getPayment',
        path: { id: payment },
        expect: pending,
        checks: [statusIs('REVIEW')],
      }),
      happens('The review accepts it', 'accept-review', payment),
      receive('One notification tells of it', {
        webhook: 'paymentStatusChanged',
        count: 1,
        proves: ['V3P-NOTIFY-01', 'V3P-NOTIFY-03', 'V3P-NOTIFY-04', 'V3P-URL-07'],
        checks: [
          check('V3P-NOTIFY-03', '/0/id', is(payment)),
          check('V3P-NOTIFY-03', '/0', succeeded),
          statusIs('ACCEPT', '/0/status'),
        ],
        keep: { message: '/0' },
      }),
      step('The inquiry says the same', {
        call: 'getPayment',
        path: { id: payment },
        expect: approved,
        proves: 'V3P-LIFE-13',
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
      happens('It is paid', 'fulfil-invoice', payment),
      receive('One notification tells of it', {
        webhook: 'paymentStatusChanged',
        count: 1,
        proves: ['V3P-NOTIFY-01', 'V3P-NOTIFY-02', 'V3P-NOTIFY-04', 'V3P-URL-07'],
        checks: [
          check('V3P-NOTIFY-02', '/0/id', is(payment)),
          check('V3P-NOTIFY-02', '/0', succeeded),
          statusIs('ACCEPT', '/0/status'),
        ],
        keep: { message: '/0' },
      }),
      step('The inquiry says the same', {
        call: 'getPayment',
        path: { id: payment },
        expect: approved,
        proves: 'V3P-LIFE-13',
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
      happens('The review denies it', 'deny-review', payment),
      receive('One notification tells of it', {
        webhook: 'paymentStatusChanged',
        count: 1,
        proves: ['V3P-NOTIFY-01', 'V3P-NOTIFY-09'],
        checks: [
          check('V3P-NOTIFY-09', '/0/id', is(payment)),
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
        proves: 'V3P-LIFE-13',
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
      happens('The other is accepted', 'accept-review', payment),
      receive('Only the other is told of', {
        webhook: 'paymentStatusChanged',
        count: 1,
        proves: 'V3P-NOTIFY-01',
        checks: [check('V3P-NOTIFY-01', '/0/id', is(payment))],
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
      happens('The review accepts it', 'accept-review', payment),
      receive('The notification comes to that URL', {
        webhook: 'paymentStatusChanged',
        count: 1,
        proves: ['V3P-URL-07', 'V3P-URL-08'],
        checks: [check('V3P-URL-07', '/0/id', is(payment))],
      }),
    ],
    needs,
  ),

  flow(
    'A payment without a notificationUrl changes in silence',
    [
      step('The payment waits for a review', {
        call: 'createPayment',
        body: aSilentReviewedDebit(),
        expect: pending,
        proves: 'V3P-NOTIFY-08',
        keep: { payment: '/id' },
      }),
      happens('The review accepts it', 'accept-review', payment),
      receive('No notification comes', { webhook: 'paymentStatusChanged', count: 0, proves: 'V3P-NOTIFY-08' }),
      step('The inquiry tells of it', {
        call: 'getPayment',
        path: { id: payment },
        expect: approved,
        proves: 'V3P-NOTIFY-08',
      }),
    ],
    needs,
  ),

  ...DEAF.map(([manner, words, count]) =>
    flow(
      `A payment is accepted although the receiver of its notification ${words}`,
      [
        step('The payment waits for a review', {
          call: 'createPayment',
          body: aReviewedDebit(),
          expect: pending,
          keep: { payment: '/id' },
        }),
        receiver(`The receiver ${words}`, manner),
        happens('The review accepts it', 'accept-review', payment),
        receive('The notification is tried once', {
          webhook: 'paymentStatusChanged',
          count,
          proves: 'V3P-NOTIFY-10',
        }),
        step('The inquiry tells of it', {
          call: 'getPayment',
          path: { id: payment },
          expect: approved,
          proves: 'V3P-NOTIFY-10',
        }),
      ],
      needs,
    ),
  ),
];
