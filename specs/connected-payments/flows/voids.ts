/** Voids: before settlement a transaction is cancelled, after it no more. */
import { aCapture, aRefund, aVoid } from '../../../fixtures/connected-payments/recipes/transactions.ts';
import { changed } from '../../../src/vocabulary/change.ts';
import { approved, type Flow, unsuccessful } from '../../../src/vocabulary/flow.ts';
import { from } from '../../../src/vocabulary/reference.ts';
import { flow, happens, step, timePasses, tried } from '../words.ts';
import { MONTH, purchased, reserved, settled } from './steps.ts';

const voidOf = (name: string) => aVoid({ reference: from(name) });
const captureOf = (name: string) => aCapture({ reference: from(name), amount: from(`${name}Amount`) });
const refundOf = (name: string) => aRefund({ reference: from(name), amount: from(`${name}Amount`) });

export const voidsFlows: readonly Flow[] = [
  flow('A purchase is voided before its settlement', [
    purchased('A purchase is approved'),
    step('It is voided', {
      call: 'createVoid',
      body: voidOf('purchase'),
      expect: approved,
      proves: 'CNP-VOID-01',
    }),
    step('The purchase cannot be voided once more', {
      call: 'createVoid',
      body: voidOf('purchase'),
      expect: unsuccessful,
      proves: 'CNP-VOID-07',
    }),
  ]),

  flow('What is no transaction cannot be voided', [
    purchased('A purchase is approved'),
    step('It is voided', { call: 'createVoid', body: voidOf('purchase'), expect: approved }),
    reserved('An amount is reserved'),
    step('A reference that names nothing is refused', {
      call: 'createVoid',
      body: voidOf('reserved'),
      wrong: changed('/reference', 'no-such-reference'),
      expect: unsuccessful,
      proves: 'CNP-VOID-08',
    }),
    step('The amount is still reserved and can be captured', {
      call: 'createCapture',
      body: captureOf('reserved'),
      expect: approved,
      proves: 'CNP-VOID-09',
    }),
  ]),

  flow('A voided pre-authorisation reserves nothing any more', [
    reserved('An amount is reserved', 'first'),
    step('It is captured', { call: 'createCapture', body: captureOf('first'), expect: approved }),
    reserved('Another amount is reserved', 'second'),
    step('The reservation is voided', {
      call: 'createVoid',
      body: voidOf('second'),
      expect: approved,
      proves: 'CNP-VOID-02',
    }),
    step('Nothing of it can be captured', {
      call: 'createCapture',
      body: captureOf('second'),
      expect: unsuccessful,
      proves: 'CNP-VOID-06',
    }),
  ]),

  flow('A void leaves other reservations alone', [
    reserved('An amount is reserved', 'first'),
    reserved('Another amount is reserved', 'second'),
    step('The second reservation is voided', {
      call: 'createVoid',
      body: voidOf('second'),
      expect: approved,
      proves: 'CNP-VOID-02',
    }),
    step('All of the first one can still be captured', {
      call: 'createCapture',
      body: captureOf('first'),
      expect: approved,
      proves: 'CNP-VOID-11',
    }),
  ]),

  flow('A capture is voided, and not what it was taken from', [
    reserved('An amount is reserved'),
    step('It is captured', {
      call: 'createCapture',
      body: captureOf('reserved'),
      expect: approved,
      keep: { capture: '/reference' },
    }),
    reserved('Another amount is reserved', 'second'),
    step('The other reservation is voided', { call: 'createVoid', body: voidOf('second'), expect: approved }),
    step('The capture is voided', {
      call: 'createVoid',
      body: voidOf('capture'),
      expect: approved,
      proves: 'CNP-VOID-03',
    }),
    step('The captured reservation cannot be voided', {
      call: 'createVoid',
      body: voidOf('reserved'),
      expect: unsuccessful,
      proves: 'CNP-VOID-10',
    }),
  ]),

  flow(
    'A settled purchase cannot be voided',
    [
      purchased('A purchase is approved', 'early'),
      step('It is voided before its settlement', { call: 'createVoid', body: voidOf('early'), expect: approved }),
      ...settled('Another purchase is approved', 'settled'),
      step('It can no longer be voided', {
        call: 'createVoid',
        body: voidOf('settled'),
        expect: unsuccessful,
        proves: 'CNP-VOID-04',
      }),
      step('Every cent of it is there to be refunded', {
        call: 'createRefund',
        body: refundOf('settled'),
        expect: approved,
        proves: 'CNP-VOID-09',
      }),
    ],
    { needs: ['control'] },
  ),

  flow(
    'A settled capture cannot be voided',
    [
      purchased('A purchase is approved', 'early'),
      step('It is voided before its settlement', { call: 'createVoid', body: voidOf('early'), expect: approved }),
      reserved('An amount is reserved'),
      step('It is captured', {
        call: 'createCapture',
        body: captureOf('reserved'),
        expect: approved,
        keep: { capture: '/reference' },
      }),
      happens('The capture is settled', 'settle', from('capture')),
      step('It can no longer be voided', {
        call: 'createVoid',
        body: voidOf('capture'),
        expect: unsuccessful,
        proves: 'CNP-VOID-04',
      }),
    ],
    { needs: ['control'] },
  ),

  flow(
    'A voided purchase never settles',
    [
      purchased('A purchase is approved', 'kept'),
      purchased('Another purchase is approved', 'voided'),
      step('The other one is voided', { call: 'createVoid', body: voidOf('voided'), expect: approved }),
      step('It is attempted once more', { call: 'createVoid', body: voidOf('voided'), expect: tried }),
      timePasses('A month passes', MONTH),
      step('The first one is refunded', { call: 'createRefund', body: refundOf('kept'), expect: approved }),
      step('Of the voided one nothing can be refunded', {
        call: 'createRefund',
        body: refundOf('voided'),
        expect: unsuccessful,
        proves: 'CNP-VOID-05',
      }),
    ],
    { needs: ['control'] },
  ),

  flow(
    'A voided capture never settles',
    [
      purchased('A purchase is approved', 'kept'),
      reserved('An amount is reserved'),
      step('It is captured', {
        call: 'createCapture',
        body: captureOf('reserved'),
        expect: approved,
        keep: { capture: '/reference' },
      }),
      step('The capture is voided', { call: 'createVoid', body: voidOf('capture'), expect: approved }),
      timePasses('A month passes', MONTH),
      step('The purchase is refunded', { call: 'createRefund', body: refundOf('kept'), expect: approved }),
      step('Of the voided capture nothing can be refunded', {
        call: 'createRefund',
        body: aRefund({ reference: from('capture'), amount: from('reservedAmount') }),
        expect: unsuccessful,
        proves: 'CNP-VOID-12',
      }),
    ],
    { needs: ['control'] },
  ),
];
