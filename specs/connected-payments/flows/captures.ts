/** Pre-authorisations and their captures: nothing is taken that was not reserved. */
import {
  aCapture,
  aDeclinedPayment,
  aPreAuthorisation,
  aRefund,
} from '../../../fixtures/connected-payments/recipes/transactions.ts';
import { changed } from '../../../src/vocabulary/change.ts';
import { approved, declined, type Flow, unsuccessful } from '../../../src/vocabulary/flow.ts';
import { money } from '../../../src/vocabulary/matchers.ts';
import { difference, from, sum } from '../../../src/vocabulary/reference.ts';
import { check, flow, step, timePasses, together } from '../words.ts';
import { MONTH, referenceIn, reserved, settled } from './steps.ts';

const all = aCapture({ reference: from('reserved'), amount: from('reservedAmount') });
const allOfSecond = aCapture({ reference: from('second'), amount: from('secondAmount') });

export const capturesFlows: readonly Flow[] = [
  flow('Reserved funds are captured once', [
    step('An amount is reserved', {
      call: 'createPreAuthorisation',
      body: aPreAuthorisation(),
      expect: approved,
      proves: 'CNP-PREAUTH-01',
      keep: { reserved: '/reference' },
      keepSent: { reservedAmount: '/amount' },
    }),
    step('All of it is captured', { call: 'createCapture', body: all, expect: approved, proves: 'CNP-CAPTURE-01' }),
    step('It cannot be captured once more', {
      call: 'createCapture',
      body: all,
      expect: unsuccessful,
      proves: 'CNP-CAPTURE-03',
    }),
  ]),

  flow('More than was reserved cannot be captured', [
    reserved('An amount is reserved'),
    step('All of it is captured', { call: 'createCapture', body: all, expect: approved }),
    reserved('Another amount is reserved', 'second'),
    step('A cent more cannot be captured', {
      call: 'createCapture',
      body: allOfSecond,
      wrong: changed('/amount', sum(from('secondAmount'), '0.01')),
      expect: unsuccessful,
      proves: 'CNP-CAPTURE-07',
    }),
    step('All of it still can', {
      call: 'createCapture',
      body: allOfSecond,
      expect: approved,
      proves: 'CNP-CAPTURE-06',
    }),
  ]),

  flow('Two captures at once take reserved funds once', [
    reserved('An amount is reserved'),
    together('All of it is captured twice at the same time', {
      calls: [
        step('One capture', { call: 'createCapture', body: all, expect: approved }),
        step('The other capture', { call: 'createCapture', body: all, expect: approved }),
      ],
      approves: 1,
      proves: ['CNP-CAPTURE-02', 'CNP-CAPTURE-03'],
    }),
  ]),

  flow('A capture leaves other reservations alone', [
    reserved('An amount is reserved'),
    reserved('Another amount is reserved', 'second'),
    step('All of the second amount is captured', {
      call: 'createCapture',
      body: allOfSecond,
      expect: approved,
      proves: 'CNP-CAPTURE-08',
    }),
    step('All of the first amount can still be captured', {
      call: 'createCapture',
      body: all,
      expect: approved,
      proves: 'CNP-CAPTURE-08',
    }),
  ]),

  flow('Reserved funds are captured in parts', [
    reserved('An amount is reserved'),
    step('Two of it are captured', {
      call: 'createCapture',
      body: aCapture({ reference: from('reserved'), amount: 2 }),
      expect: approved,
      proves: 'CNP-CAPTURE-04',
      checks: [check('CNP-CAPTURE-04', '/amount', money(2))],
    }),
    step('The whole is more than what is left', {
      call: 'createCapture',
      body: all,
      expect: unsuccessful,
      proves: 'CNP-CAPTURE-07',
    }),
    step('What is left is captured', {
      call: 'createCapture',
      body: aCapture({ reference: from('reserved'), amount: difference(from('reservedAmount'), 2) }),
      expect: approved,
      proves: 'CNP-CAPTURE-04',
    }),
    step('Not a cent more', {
      call: 'createCapture',
      body: aCapture({ reference: from('reserved'), amount: 0.01 }),
      expect: unsuccessful,
      proves: 'CNP-CAPTURE-02',
    }),
  ]),

  flow('What was never reserved cannot be captured', [
    reserved('An amount is reserved'),
    step('It is captured', { call: 'createCapture', body: all, expect: approved }),
    reserved('Another amount is reserved', 'second'),
    step('A reference that names nothing is refused', {
      call: 'createCapture',
      body: allOfSecond,
      wrong: changed('/reference', 'no-such-reference'),
      expect: unsuccessful,
      proves: 'CNP-CAPTURE-05',
    }),
    step('The other amount can still be captured', {
      call: 'createCapture',
      body: allOfSecond,
      expect: approved,
      proves: 'CNP-CAPTURE-06',
    }),
  ]),

  flow(
    'A declined pre-authorisation reserves nothing',
    [
      reserved('An amount is reserved'),
      step('It is captured', { call: 'createCapture', body: all, expect: approved }),
      step('Another reservation is declined', {
        call: 'createPreAuthorisation',
        body: aDeclinedPayment(),
        expect: declined,
        proves: 'CNP-PREAUTH-03',
        keep: { declined: '' },
        keepSent: { declinedAmount: '/amount' },
      }),
      step('Nothing of it can be captured', {
        call: 'createCapture',
        body: aCapture({ reference: referenceIn('declined'), amount: from('declinedAmount') }),
        expect: unsuccessful,
        proves: 'CNP-PREAUTH-04',
      }),
    ],
    { needs: ['decliningCvv'] },
  ),

  flow(
    'A pre-authorisation takes no money by itself',
    [
      ...settled('A purchase is approved'),
      step('It is refunded', {
        call: 'createRefund',
        body: aRefund({ reference: from('purchase'), amount: from('purchaseAmount') }),
        expect: approved,
      }),
      reserved('An amount is reserved'),
      timePasses('A month passes', MONTH),
      step('Nothing of it can be refunded', {
        call: 'createRefund',
        body: aRefund({ reference: from('reserved'), amount: from('reservedAmount') }),
        expect: unsuccessful,
        proves: 'CNP-PREAUTH-02',
      }),
    ],
    { needs: ['control'] },
  ),
];
