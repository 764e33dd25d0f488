/** Flows in which two clients reach for the same reserved amount at the same time. */
import { aCancellation, aCapture } from '../../../../fixtures/backoffice/recipes/payments.ts';
import { approved, type Flow, unsuccessful } from '../../../../src/vocabulary/flow.ts';
import { from } from '../../../../src/vocabulary/reference.ts';
import { flow, step, together } from '../../words.ts';
import { inquired, reserved } from '../steps.ts';

const paid = from('payment');
const amount = from('amount');

function anAmountIsReserved() {
  return reserved('An amount is reserved', { payment: 'payment', amount: 'amount' });
}

function aCaptureOfAll(title: string) {
  return step(title, {
    call: 'operatePayment',
    path: { id: paid },
    body: aCapture({ payment: paid, amount }),
    expect: approved,
  });
}

export const capturesAtOnceFlows: readonly Flow[] = [
  flow('Of two captures of everything at the same time one is made', [
    anAmountIsReserved(),
    together('It is captured once', {
      calls: [aCaptureOfAll('One captures all of it'), aCaptureOfAll('So does another')],
      approves: 1,
      proves: 'BKO-CAPTURE-06',
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

  flow('Of a capture and a cancellation at the same time one is made', [
    anAmountIsReserved(),
    together('It is either captured or cancelled', {
      calls: [
        aCaptureOfAll('One captures all of it'),
        step('Another one cancels it', {
          call: 'operatePayment',
          path: { id: paid },
          body: aCancellation({ payment: paid }),
          expect: approved,
        }),
      ],
      approves: 1,
      // Where what was captured may be cancelled, both are done.
      proves: 'BKO-CANCEL-03',
    }),
  ]),
];
