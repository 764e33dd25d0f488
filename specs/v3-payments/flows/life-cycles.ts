/** Flows through the life of a payment. Every step beyond the first answer proves assumed rows: the document names none of them. */
import {
  aCapture,
  aDebit,
  aDebitWithWrongCvv,
  aPreauthorisation,
  aRefund,
  aReversal,
  aSilentReviewedDebit,
} from '../../../fixtures/v3-payments/recipes/payments.ts';
import { Money } from '../../../src/money/money.ts';
import { changed } from '../../../src/vocabulary/change.ts';
import { approved, type Flow } from '../../../src/vocabulary/flow.ts';
import { is } from '../../../src/vocabulary/matchers.ts';
import { derived, from } from '../../../src/vocabulary/reference.ts';
import { check, flow, happens, pending, step, turnedDown } from '../words.ts';

const payment = from('payment');
const amount = from('amount');
const path = { id: payment };

/** The recipe's amounts are even, so that half of one is an amount too. */
const half = derived('half of ‹amount›', (kept) => cents(kept.get('amount'), (all) => all / 2n));
const restAndACent = derived('the other half and a cent', (kept) => cents(kept.get('amount'), (all) => all / 2n + 1n));
const aCentMore = derived('‹amount› and a cent', (kept) => cents(kept.get('amount'), (all) => all + 1n));

function cents(value: unknown, change: (minorUnits: bigint) => bigint): string {
  const units = change(Money.from(value).minorUnits);
  return `${units / 100n}.${String(units % 100n).padStart(2, '0')}`;
}

function begins(title: string, body: ReturnType<typeof aDebit>) {
  return step(title, {
    call: 'createPayment',
    body,
    expect: approved,
    keep: { payment: '/id' },
    keepSent: { amount: '/amount' },
  });
}

export const lifeCyclesFlows: readonly Flow[] = [
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
    step('Not a cent more can be refunded', {
      call: 'operatePayment',
      path,
      body: aRefund('0.01'),
      expect: turnedDown,
      proves: 'V3P-LIFE-07',
    }),
    step('The inquiry still finds the payment', {
      call: 'getPayment',
      path,
      expect: approved,
      proves: 'V3P-LIFE-13',
      checks: [check('V3P-LIFE-13', '/id', is(payment))],
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
        keep: { declined: '/id' },
        keepSent: { amount: '/amount' },
      }),
      step('A refund of it is refused', {
        call: 'operatePayment',
        path: { id: from('declined') },
        body: aRefund(amount),
        expect: turnedDown,
        proves: 'V3P-LIFE-11',
      }),
    ],
    { needs: ['wrongCvv'] },
  ),

  flow(
    'A payment under review is refunded only after it is accepted',
    [
      step('The payment waits for a review', {
        call: 'createPayment',
        body: aSilentReviewedDebit(),
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
      happens('The review accepts it', 'accept-review', payment),
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
];
