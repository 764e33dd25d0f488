/** Captures, voids and refunds: looked up by their own references, and seen in what they follow. */
import { aCapture, aRefund, aVoid } from '../../../../fixtures/connected-payments/recipes/transactions.ts';
import { approved } from '../../../../src/vocabulary/flow.ts';
import { from } from '../../../../src/vocabulary/reference.ts';
import { mentions } from '../../matchers.ts';
import { checkThe, flow, step } from '../../words.ts';
import { purchased, reserved, settled } from '../steps.ts';
import { queryOf } from './steps.ts';

export const followerQueryFlows = [
  flow(
    'Refunds, captures and voids are looked up by their own references',
    [
      ...settled('A purchase is approved'),
      step('It is refunded', {
        call: 'createRefund',
        body: aRefund({ reference: from('purchase'), amount: from('purchaseAmount') }),
        expect: approved,
        keep: { refund: '/reference' },
      }),
      found('The refund is looked up', 'refund'),
      reserved('An amount is reserved'),
      step('It is captured', {
        call: 'createCapture',
        body: aCapture({ reference: from('reserved'), amount: from('reservedAmount') }),
        expect: approved,
        keep: { capture: '/reference' },
      }),
      found('The capture is looked up', 'capture'),
      step('The capture is voided', {
        call: 'createVoid',
        body: aVoid({ reference: from('capture') }),
        expect: approved,
        keep: { void: '/reference' },
      }),
      found('The void is looked up', 'void'),
      found('The voided capture tells that nothing is left', 'capture'),
    ],
    { needs: ['control'] },
  ),

  flow(
    'What is captured and what is left shows in a query',
    [
      reserved('An amount is reserved'),
      reserved('Another amount is reserved', 'other'),
      step('Two of it are captured', {
        call: 'createCapture',
        body: aCapture({ reference: from('reserved'), amount: 2 }),
        expect: approved,
        proves: 'CNP-CAPTURE-04',
      }),
      found('The reservation tells what is captured', 'reserved'),
      found('The other reservation tells that nothing is', 'other'),
      ...settled('A purchase is approved'),
      step('Two of it are refunded', {
        call: 'createRefund',
        body: aRefund({ reference: from('purchase'), amount: 2 }),
        expect: approved,
        proves: 'CNP-REFUND-05',
      }),
      found('The purchase tells what is left', 'purchase'),
    ],
    { needs: ['control'] },
  ),

  flow('A voided purchase tells that nothing is left', [
    purchased('A purchase is approved'),
    step('It is voided', {
      call: 'createVoid',
      body: aVoid({ reference: from('purchase') }),
      expect: approved,
      keep: { void: '/reference' },
    }),
    found('The voided purchase is looked up', 'purchase'),
    found('The void is looked up', 'void'),
  ]),
];

function found(title: string, name: string) {
  return step(title, {
    call: 'queryTransaction',
    body: queryOf(name),
    expect: approved,
    proves: 'CNP-QUERY-10',
    checks: [checkThe('raw', 'CNP-QUERY-10', mentions('the reference', from(name)))],
  });
}
