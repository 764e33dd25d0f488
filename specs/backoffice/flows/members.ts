/** Flows about two members, each of whom has payments and a key of its own. */

import { otherMember, ownMemberWithOtherKey } from '../../../fixtures/backoffice/recipes/checksum.ts';
import { aListRequest } from '../../../fixtures/backoffice/recipes/lists.ts';
import {
  aCancellation,
  aCapture,
  aDebit,
  anInquiry,
  aPreauthorisation,
  aRefund,
} from '../../../fixtures/backoffice/recipes/payments.ts';
import { answered, approved, type Flow, unsuccessful } from '../../../src/vocabulary/flow.ts';
import { from } from '../../../src/vocabulary/reference.ts';
import { check, flow, step } from '../words.ts';
import { doesNotName, namesPayment } from './looks.ts';
import { debited, inquired, reserved } from './steps.ts';

const needs = { needs: ['otherMemberId', 'otherSecureKey'] };
const paid = from('payment');
const amount = from('amount');
const theirs = from('theirs');
const byOther = { by: otherMember };

export const membersFlows: readonly Flow[] = [
  flow(
    'Another member cannot touch what a member has reserved',
    [
      step('The other member reserves an amount', {
        call: 'createPayment',
        body: aPreauthorisation(byOther),
        expect: approved,
        proves: 'BKO-PAY-01',
        keep: { theirs: '/paymentId' },
      }),
      step('The other member inquires about it', {
        call: 'operatePayment',
        path: { id: theirs },
        body: anInquiry({ payment: theirs }, byOther),
        expect: approved,
        proves: 'BKO-INQUIRY-01',
      }),
      step('The other member captures a part of it', {
        call: 'operatePayment',
        path: { id: theirs },
        body: aCapture({ payment: theirs, amount: '1.00' }, byOther),
        expect: approved,
        proves: 'BKO-CAPTURE-02',
      }),
      step('The other member reserves another amount', {
        call: 'createPayment',
        body: aPreauthorisation(byOther),
        expect: approved,
        proves: 'BKO-PAY-01',
        keep: { cancelled: '/paymentId' },
      }),
      step('The other member cancels that', {
        call: 'operatePayment',
        path: { id: from('cancelled') },
        body: aCancellation({ payment: from('cancelled') }, byOther),
        expect: approved,
        proves: 'BKO-CANCEL-01',
      }),
      reserved('The member reserves an amount', { payment: 'payment', amount: 'amount' }),
      step('The other member cannot inquire about it', {
        call: 'operatePayment',
        path: { id: paid },
        body: anInquiry({ payment: paid }, byOther),
        expect: unsuccessful,
        proves: 'BKO-MEMBER-04',
      }),
      step('The other member cannot capture a part of it', {
        call: 'operatePayment',
        path: { id: paid },
        body: aCapture({ payment: paid, amount: '1.00' }, byOther),
        expect: unsuccessful,
        proves: 'BKO-MEMBER-01',
      }),
      step('The other member cannot cancel it', {
        call: 'operatePayment',
        path: { id: paid },
        body: aCancellation({ payment: paid }, byOther),
        expect: unsuccessful,
        proves: 'BKO-MEMBER-03',
      }),
      step('The member captures all of it', {
        call: 'operatePayment',
        path: { id: paid },
        body: aCapture({ payment: paid, amount }),
        expect: approved,
        proves: 'BKO-MEMBER-07',
      }),
    ],
    needs,
  ),

  flow(
    'Another member cannot refund what a member has debited',
    [
      step('The other member debits an amount', {
        call: 'createPayment',
        body: aDebit(byOther),
        expect: approved,
        proves: 'BKO-PAY-02',
        keep: { theirs: '/paymentId' },
      }),
      step('The other member refunds a part of it', {
        call: 'operatePayment',
        path: { id: theirs },
        body: aRefund({ payment: theirs, amount: '1.00' }, byOther),
        expect: approved,
        proves: 'BKO-REFUND-05',
      }),
      debited('The member debits an amount', { payment: 'payment', amount: 'amount' }),
      step('The other member cannot refund a part of it', {
        call: 'operatePayment',
        path: { id: paid },
        body: aRefund({ payment: paid, amount: '1.00' }, byOther),
        expect: unsuccessful,
        proves: 'BKO-MEMBER-02',
      }),
      step('The member refunds all of it', {
        call: 'operatePayment',
        path: { id: paid },
        body: aRefund({ payment: paid, amount }),
        expect: approved,
        proves: 'BKO-MEMBER-07',
      }),
    ],
    needs,
  ),

  flow(
    'Each member sees only its own transactions',
    [
      debited('The member debits an amount', { payment: 'payment' }),
      step('The other member debits an amount', {
        call: 'createPayment',
        body: aDebit(byOther),
        expect: approved,
        proves: 'BKO-PAY-02',
        keep: { theirs: '/paymentId' },
      }),
      step('The member sees the first one only', {
        call: 'getTransactionList',
        body: aListRequest(),
        expect: approved,
        proves: 'BKO-LIST-01',
        checks: [check('BKO-LIST-02', '', namesPayment(paid)), check('BKO-MEMBER-05', '', doesNotName(theirs))],
      }),
      step('The other member sees the second one only', {
        call: 'getTransactionList',
        body: aListRequest(byOther),
        expect: answered,
        checks: [check('BKO-LIST-02', '', namesPayment(theirs)), check('BKO-MEMBER-05', '', doesNotName(paid))],
      }),
    ],
    needs,
  ),

  flow(
    'A member is not accepted with the key of another member',
    [
      debited('An amount is debited', { payment: 'payment' }),
      inquired('With the key of the member it is found', paid),
      step('With the key of the other member it is not', {
        call: 'operatePayment',
        path: { id: paid },
        body: anInquiry({ payment: paid }, { by: ownMemberWithOtherKey }),
        expect: unsuccessful,
        proves: 'BKO-MEMBER-06',
      }),
      step('With the key of the member the list is shown', {
        call: 'getTransactionList',
        body: aListRequest(),
        expect: approved,
        proves: 'BKO-LIST-01',
      }),
      step('With the key of the other member it is not shown', {
        call: 'getTransactionList',
        body: aListRequest({ by: ownMemberWithOtherKey }),
        expect: unsuccessful,
        proves: 'BKO-MEMBER-06',
      }),
    ],
    needs,
  ),
];
