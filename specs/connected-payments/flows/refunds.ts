/** Refunds: after settlement money is returned, never more than was taken. */
import { aCapture, aRefund } from '../../../fixtures/connected-payments/recipes/transactions.ts';
import { changed } from '../../../src/vocabulary/change.ts';
import { approved, type Flow, unsuccessful } from '../../../src/vocabulary/flow.ts';
import { money } from '../../../src/vocabulary/matchers.ts';
import { difference, from, sum } from '../../../src/vocabulary/reference.ts';
import { check, flow, happens, step, together } from '../words.ts';
import { purchased, reserved, settled } from './steps.ts';

const refundOf = (name: string) => aRefund({ reference: from(name), amount: from(`${name}Amount`) });

export const refundsFlows: readonly Flow[] = [
  flow(
    'A purchase is refunded after its settlement and not before',
    [
      ...settled('A purchase is approved'),
      step('All of it is refunded', {
        call: 'createRefund',
        body: refundOf('purchase'),
        expect: approved,
        proves: 'CNP-REFUND-01',
      }),
      purchased('Another purchase is approved', 'second'),
      step('Before its settlement it cannot be refunded', {
        call: 'createRefund',
        body: refundOf('second'),
        expect: unsuccessful,
        proves: 'CNP-REFUND-03',
      }),
      happens('It is settled', 'settle', from('second')),
      step('Now all of it is refunded', {
        call: 'createRefund',
        body: refundOf('second'),
        expect: approved,
        proves: ['CNP-REFUND-01', 'CNP-REFUND-07'],
      }),
    ],
    { needs: ['control'] },
  ),

  flow(
    'A capture is refunded after its settlement and not before',
    [
      reserved('An amount is reserved'),
      step('It is captured', {
        call: 'createCapture',
        body: aCapture({ reference: from('reserved'), amount: from('reservedAmount') }),
        expect: approved,
        keep: { capture: '/reference' },
        keepSent: { captureAmount: '/amount' },
      }),
      ...settled('A purchase is approved'),
      step('The purchase is refunded', { call: 'createRefund', body: refundOf('purchase'), expect: approved }),
      step('Before its settlement the capture cannot be refunded', {
        call: 'createRefund',
        body: refundOf('capture'),
        expect: unsuccessful,
        proves: 'CNP-REFUND-03',
      }),
      happens('The capture is settled', 'settle', from('capture')),
      step('Now all of it is refunded', {
        call: 'createRefund',
        body: refundOf('capture'),
        expect: approved,
        proves: ['CNP-REFUND-02', 'CNP-REFUND-07'],
      }),
    ],
    { needs: ['control'] },
  ),

  flow(
    'More than was taken cannot be refunded',
    [
      ...settled('A purchase is approved'),
      step('All of it is refunded', { call: 'createRefund', body: refundOf('purchase'), expect: approved }),
      step('Not a cent more is refunded', {
        call: 'createRefund',
        body: aRefund({ reference: from('purchase'), amount: 0.01 }),
        expect: unsuccessful,
        proves: 'CNP-REFUND-04',
      }),
      ...settled('Another purchase is approved', 'second'),
      step('A cent more than it took cannot be refunded', {
        call: 'createRefund',
        body: refundOf('second'),
        wrong: changed('/amount', sum(from('secondAmount'), '0.01')),
        expect: unsuccessful,
        proves: 'CNP-REFUND-08',
      }),
      step('All that it took can', {
        call: 'createRefund',
        body: refundOf('second'),
        expect: approved,
        proves: 'CNP-REFUND-07',
      }),
    ],
    { needs: ['control'] },
  ),

  flow(
    'What was never taken cannot be refunded',
    [
      ...settled('A purchase is approved'),
      step('All of it is refunded', { call: 'createRefund', body: refundOf('purchase'), expect: approved }),
      ...settled('Another purchase is approved', 'second'),
      step('A reference that names nothing is refused', {
        call: 'createRefund',
        body: refundOf('second'),
        wrong: changed('/reference', 'no-such-reference'),
        expect: unsuccessful,
        proves: 'CNP-REFUND-06',
      }),
      step('All of the other purchase can still be refunded', {
        call: 'createRefund',
        body: refundOf('second'),
        expect: approved,
        proves: 'CNP-REFUND-07',
      }),
    ],
    { needs: ['control'] },
  ),

  flow(
    'Two refunds at once return what was taken once',
    [
      ...settled('A purchase is approved'),
      together('All of it is refunded twice at the same time', {
        calls: [
          step('One refund', { call: 'createRefund', body: refundOf('purchase'), expect: approved }),
          step('The other refund', { call: 'createRefund', body: refundOf('purchase'), expect: approved }),
        ],
        approves: 1,
        proves: 'CNP-REFUND-04',
      }),
    ],
    { needs: ['control'] },
  ),

  flow(
    'A refund leaves other purchases alone',
    [
      ...settled('A purchase is approved'),
      ...settled('Another purchase is approved', 'second'),
      step('All of the second one is refunded', {
        call: 'createRefund',
        body: refundOf('second'),
        expect: approved,
        proves: 'CNP-REFUND-09',
      }),
      step('All of the first one can still be refunded', {
        call: 'createRefund',
        body: refundOf('purchase'),
        expect: approved,
        proves: 'CNP-REFUND-09',
      }),
    ],
    { needs: ['control'] },
  ),

  flow(
    'A purchase is refunded in parts',
    [
      ...settled('A purchase is approved'),
      step('Two of it are refunded', {
        call: 'createRefund',
        body: aRefund({ reference: from('purchase'), amount: 2 }),
        expect: approved,
        proves: 'CNP-REFUND-05',
        checks: [check('CNP-REFUND-05', '/amount', money(2))],
      }),
      step('The whole can no longer be refunded', {
        call: 'createRefund',
        body: refundOf('purchase'),
        expect: unsuccessful,
        proves: 'CNP-REFUND-08',
      }),
      step('What is left is refunded', {
        call: 'createRefund',
        body: aRefund({ reference: from('purchase'), amount: difference(from('purchaseAmount'), 2) }),
        expect: approved,
        proves: 'CNP-REFUND-05',
      }),
    ],
    { needs: ['control'] },
  ),
];
