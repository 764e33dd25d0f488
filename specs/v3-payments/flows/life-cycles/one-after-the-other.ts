/** Flows in which things are done to a payment one after the other. */
import {
  aCapture,
  aDebit,
  aDebitWithWrongCvv,
  aPreauthorisation,
  aRefund,
  aReversal,
  aSilentInvoice,
  aSilentReviewedDebit,
} from '../../../../fixtures/v3-payments/recipes/payments.ts';
import { changed } from '../../../../src/vocabulary/change.ts';
import { approved, type Flow } from '../../../../src/vocabulary/flow.ts';
import { is } from '../../../../src/vocabulary/matchers.ts';
import { from } from '../../../../src/vocabulary/reference.ts';
import { aCentMoreThan, halfOf, overHalfOf } from '../../amounts.ts';
import { check, flow, happens, idOfDecline, pending, sameId, step, turnedDown } from '../../words.ts';

const payment = from('payment');
const amount = from('amount');
const path = { id: payment };

const half = halfOf(amount);
const restAndACent = overHalfOf(amount);
const aCentMore = aCentMoreThan(amount);

function begins(title: string, body: ReturnType<typeof aDebit>) {
  return step(title, {
    call: 'createPayment',
    body,
    expect: approved,
    keep: { payment: '/id' },
    keepSent: { amount: '/amount' },
  });
}

const WAITING = [
  ['A payment under review', aSilentReviewedDebit(), 'accept-review', 'it is accepted'],
  ['An invoice', aSilentInvoice(), 'fulfil-invoice', 'it is paid'],
] as const;

export const oneAfterTheOtherFlows: readonly Flow[] = [
  flow('A pre-authorisation is captured in full, and refunded', [
    begins('The pre-authorisation is approved', aPreauthorisation()),
    step('It is captured', {
      call: 'operatePayment',
      path,
      body: aCapture(amount),
      expect: approved,
      proves: 'V3P-LIFE-01',
      checks: [check('V3P-LIFE-12', '/referencedId', is(payment))],
    }),
    step('Not a cent more can be captured', {
      call: 'operatePayment',
      path,
      body: aCapture('0.01'),
      expect: turnedDown,
      proves: 'V3P-LIFE-03',
    }),
    step('Every cent of it is refunded', {
      call: 'operatePayment',
      path,
      body: aRefund(amount),
      expect: approved,
      proves: 'V3P-LIFE-06',
      checks: [check('V3P-LIFE-12', '/referencedId', is(payment))],
    }),
    step('The inquiry still finds the payment', {
      call: 'getPayment',
      path,
      expect: approved,
      proves: 'V3P-LIFE-13',
      checks: [check('V3P-LIFE-13', '/id', sameId(payment))],
    }),
    step('Not a cent more can be refunded', {
      call: 'operatePayment',
      path,
      body: aRefund('0.01'),
      expect: turnedDown,
      proves: 'V3P-LIFE-07',
    }),
  ]),

  flow('A pre-authorisation is captured in parts, never beyond its amount', [
    begins('The pre-authorisation is approved', aPreauthorisation()),
    step('Half of it is captured', {
      call: 'operatePayment',
      path,
      body: aCapture(half),
      expect: approved,
      proves: 'V3P-LIFE-02',
    }),
    step('More than is left cannot be captured', {
      call: 'operatePayment',
      path,
      body: aCapture(half),
      wrong: changed('/amount', restAndACent),
      expect: turnedDown,
      proves: 'V3P-LIFE-03',
    }),
    step('More than is captured cannot be refunded', {
      call: 'operatePayment',
      path,
      body: aRefund(half),
      wrong: changed('/amount', restAndACent),
      expect: turnedDown,
      proves: 'V3P-LIFE-07',
    }),
    step('The other half is captured', {
      call: 'operatePayment',
      path,
      body: aCapture(half),
      expect: approved,
      proves: 'V3P-LIFE-02',
    }),
    step('All of it is refunded', {
      call: 'operatePayment',
      path,
      body: aRefund(amount),
      expect: approved,
      proves: 'V3P-LIFE-06',
    }),
  ]),

  flow('A debit is refunded in parts, never beyond its amount', [
    begins('The debit is approved', aDebit()),
    step('Half of it is refunded', {
      call: 'operatePayment',
      path,
      body: aRefund(half),
      expect: approved,
      proves: 'V3P-LIFE-05',
      checks: [check('V3P-LIFE-12', '/referencedId', is(payment))],
    }),
    step('More than is left cannot be refunded', {
      call: 'operatePayment',
      path,
      body: aRefund(half),
      wrong: changed('/amount', restAndACent),
      expect: turnedDown,
      proves: 'V3P-LIFE-07',
    }),
    step('The other half is refunded', {
      call: 'operatePayment',
      path,
      body: aRefund(half),
      expect: approved,
      proves: 'V3P-LIFE-05',
    }),
    step('Nothing more can be refunded', {
      call: 'operatePayment',
      path,
      body: aRefund('0.01'),
      expect: turnedDown,
      proves: 'V3P-LIFE-07',
    }),
  ]),

  flow('A debit cannot be captured', [
    begins('The debit is approved', aDebit()),
    step('A capture of it is refused', {
      call: 'operatePayment',
      path,
      body: aCapture(amount),
      expect: turnedDown,
      proves: 'V3P-LIFE-04',
    }),
    step('Not a cent more than it took can be refunded', {
      call: 'operatePayment',
      path,
      body: aRefund(aCentMore),
      expect: turnedDown,
      proves: 'V3P-LIFE-07',
    }),
    step('Every cent of it is refunded', {
      call: 'operatePayment',
      path,
      body: aRefund(amount),
      expect: approved,
      proves: 'V3P-LIFE-05',
    }),
  ]),

  flow('A pre-authorisation is reversed once and then cannot be captured', [
    begins('The pre-authorisation is approved', aPreauthorisation()),
    step('It is reversed', {
      call: 'operatePayment',
      path,
      body: aReversal(),
      expect: approved,
      proves: 'V3P-LIFE-08',
      checks: [check('V3P-LIFE-12', '/referencedId', is(payment))],
    }),
    step('It cannot be captured', {
      call: 'operatePayment',
      path,
      body: aCapture(amount),
      expect: turnedDown,
      proves: 'V3P-LIFE-08',
    }),
    step('It cannot be reversed again', {
      call: 'operatePayment',
      path,
      body: aReversal(),
      expect: turnedDown,
      proves: 'V3P-LIFE-10',
    }),
  ]),

  flow('A debit is reversed once and then cannot be refunded', [
    begins('The debit is approved', aDebit()),
    step('It is reversed', {
      call: 'operatePayment',
      path,
      body: aReversal(),
      expect: approved,
      proves: 'V3P-LIFE-09',
    }),
    step('It cannot be refunded', {
      call: 'operatePayment',
      path,
      body: aRefund(amount),
      expect: turnedDown,
      proves: 'V3P-LIFE-09',
    }),
    step('It cannot be reversed again', {
      call: 'operatePayment',
      path,
      body: aReversal(),
      expect: turnedDown,
      proves: 'V3P-LIFE-10',
    }),
  ]),

  flow(
    'A declined payment has nothing to refund',
    [
      begins('A debit is approved', aDebit()),
      step('It is refunded', {
        call: 'operatePayment',
        path,
        body: aRefund(amount),
        expect: approved,
        proves: 'V3P-LIFE-05',
      }),
      step('A debit with a wrong CVV is declined', {
        call: 'createPayment',
        body: aDebitWithWrongCvv(),
        expect: turnedDown,
        proves: 'V3P-RESULT-05',
        keep: { decline: '' },
        keepSent: { amount: '/amount' },
      }),
      step('A refund of it is refused', {
        call: 'operatePayment',
        path: { id: idOfDecline },
        body: aRefund(amount),
        expect: turnedDown,
        proves: 'V3P-LIFE-11',
      }),
    ],
    { needs: ['wrongCvv'] },
  ),

  ...WAITING.map(([what, body, event, words]) =>
    flow(
      `${what} is refunded only after ${words}`,
      [
        step('The payment waits', {
          call: 'createPayment',
          body,
          expect: pending,
          keep: { payment: '/id' },
          keepSent: { amount: '/amount' },
        }),
        step('It cannot be refunded', {
          call: 'operatePayment',
          path,
          body: aRefund(amount),
          expect: turnedDown,
          proves: 'V3P-LIFE-15',
        }),
        happens(`It happens that ${words}`, event, payment),
        step('Every cent of it is refunded', {
          call: 'operatePayment',
          path,
          body: aRefund(amount),
          expect: approved,
          proves: 'V3P-LIFE-15',
        }),
      ],
      { needs: ['control'] },
    ),
  ),
];
