/** Flows about changes that nobody hears of: there is no URL, or its receiver is deaf. */
import { aReviewedDebit, aSilentReviewedDebit } from '../../../../fixtures/v3-payments/recipes/payments.ts';
import { approved, type Flow } from '../../../../src/vocabulary/flow.ts';
import { from } from '../../../../src/vocabulary/reference.ts';
import { flow, happens, pending, receive, receiver, step } from '../../words.ts';
import { itsFirstStatusIsNot, needs } from './told-of.ts';

const payment = from('payment');

const DEAF = [
  ['refuses', 'refuses it', 1],
  ['is-slow', 'takes too long', 1],
  ['is-down', 'is down', 0],
] as const;

export const unheardFlows: readonly Flow[] = [
  flow(
    'A payment without a notificationUrl changes in silence',
    [
      step('One that has such a URL waits for a review', {
        call: 'createPayment',
        body: aReviewedDebit(),
        expect: pending,
      }),
      itsFirstStatusIsNot,
      step('So does one that has none', {
        call: 'createPayment',
        body: aSilentReviewedDebit(),
        expect: pending,
        proves: 'V3P-NOTIFY-08',
        keep: { payment: '/id' },
      }),
      happens('The review accepts the one that has none', 'accept-review', payment),
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
