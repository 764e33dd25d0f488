/** Flows in which two clients ask for the same money at the same time. That it is there once only is assumed, as all of a life cycle. */
import { aCapture, aDebit, aPreauthorisation, aRefund } from '../../../../fixtures/v3-payments/recipes/payments.ts';
import { approved, type Flow } from '../../../../src/vocabulary/flow.ts';
import { from } from '../../../../src/vocabulary/reference.ts';
import { halfOf } from '../../amounts.ts';
import { flow, step, together, turnedDown } from '../../words.ts';

const path = { id: from('payment') };
const half = halfOf(from('amount'));

function begins(title: string, body: ReturnType<typeof aDebit>) {
  return step(title, {
    call: 'createPayment',
    body,
    expect: approved,
    keep: { payment: '/id' },
    keepSent: { amount: '/amount' },
  });
}

/** The first half is asked for alone: where that cannot be done, nothing is said of two at once. */
export const atOnceFlows: readonly Flow[] = [
  flow('Of two refunds of the same rest at the same time only one is made', [
    begins('The debit is approved', aDebit()),
    step('Half of it is refunded', { ...refund(half), expect: approved, proves: 'V3P-LIFE-05' }),
    together('The other half is refunded once', {
      calls: [
        step('One asks for the other half', { ...refund(half), expect: approved }),
        step('Another one asks for it too', { ...refund(half), expect: approved }),
      ],
      approves: 1,
      proves: 'V3P-LIFE-07',
    }),
    step('Not a cent more can be refunded', { ...refund('0.01'), expect: turnedDown, proves: 'V3P-LIFE-07' }),
  ]),

  flow('Of two captures of the same rest at the same time only one is made', [
    begins('The pre-authorisation is approved', aPreauthorisation()),
    step('Half of it is captured', { ...capture(half), expect: approved, proves: 'V3P-LIFE-02' }),
    together('The other half is captured once', {
      calls: [
        step('One asks for the other half', { ...capture(half), expect: approved }),
        step('Another one asks for it too', { ...capture(half), expect: approved }),
      ],
      approves: 1,
      proves: 'V3P-LIFE-03',
    }),
    step('Not a cent more can be captured', { ...capture('0.01'), expect: turnedDown, proves: 'V3P-LIFE-03' }),
  ]),
];

function refund(amount: Parameters<typeof aRefund>[0]) {
  return { call: 'operatePayment', path, body: aRefund(amount) } as const;
}

function capture(amount: Parameters<typeof aCapture>[0]) {
  return { call: 'operatePayment', path, body: aCapture(amount) } as const;
}
