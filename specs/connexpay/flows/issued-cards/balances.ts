/** What issued cards take of the sale behind them. */
import { anIssuedCard } from '../../../../fixtures/connexpay/recipes/issued-cards.ts';
import { approved, unsuccessful } from '../../../../src/vocabulary/flow.ts';
import { is, isNot, money } from '../../../../src/vocabulary/matchers.ts';
import { difference, from, type Reference, sum } from '../../../../src/vocabulary/reference.ts';
import { check, flow, step, together } from '../../words.ts';
import { beginsWithTheIncomingCode, composesItsOutgoingCode } from './matchers.ts';
import { aSaleFunds, needs } from './steps.ts';

const code = from('code');
/** Far below the least amount of a sale that is made here. */
const FIRST = 1.25;
const SECOND = 2.5;

export const balancesFlows = [
  flow(
    'Cards count down the payments and the amount of their sale',
    [
      aSaleFunds(3),
      step('The first card is issued', {
        call: 'issueCard',
        body: anIssuedCard({ IncomingTransactionCode: code, AmountLimit: FIRST }),
        expect: approved,
        proves: 'CXP-ISSUE-01',
        checks: [
          check('CXP-ISSUE-02', '/balanceControl/thisPaymentNumber', is(1)),
          check('CXP-ISSUE-03', '/balanceControl/expectedOutcomingPayments', is(3)),
          check('CXP-ISSUE-04', '/balanceControl/availablePayments', is(2)),
          check('CXP-ISSUE-05', '/balanceControl/authorizedAmount', money(from('amount'))),
          check('CXP-ISSUE-06', '/balanceControl/thisTransactionAmount', money(FIRST)),
          check('CXP-ISSUE-07', '/balanceControl/balance', money(difference(from('amount'), FIRST))),
          check('CXP-ISSUE-09', '/balanceControl/incomingTransactionCode', is(code)),
          check('CXP-ISSUE-09', '/balanceControl/outgoingTransactionCode', beginsWithTheIncomingCode),
          check('CXP-ISSUE-10', '/balanceControl', composesItsOutgoingCode),
        ],
        keep: { firstCard: '/card/guid', firstCode: '/balanceControl/outgoingTransactionCode' },
      }),
      step('The second card is another one, and the next payment', {
        call: 'issueCard',
        body: anIssuedCard({ IncomingTransactionCode: code, AmountLimit: SECOND }),
        expect: approved,
        checks: [
          check('CXP-ISSUE-02', '/balanceControl/thisPaymentNumber', is(2)),
          check('CXP-ISSUE-03', '/balanceControl/expectedOutcomingPayments', is(3)),
          check('CXP-ISSUE-04', '/balanceControl/availablePayments', is(1)),
          check('CXP-ISSUE-06', '/balanceControl/thisTransactionAmount', money(SECOND)),
          check('CXP-ISSUE-08', '/balanceControl/balance', money(difference(from('amount'), FIRST, SECOND))),
          check('CXP-ISSUE-10', '/balanceControl', composesItsOutgoingCode),
          check('CXP-ISSUE-15', '/card/guid', isNot(from('firstCard'))),
          check('CXP-ISSUE-15', '/balanceControl/outgoingTransactionCode', isNot(from('firstCode'))),
        ],
      }),
      step('The third card takes what is left', {
        call: 'issueCard',
        body: anIssuedCard({ IncomingTransactionCode: code, AmountLimit: difference(from('amount'), FIRST, SECOND) }),
        expect: approved,
        checks: [
          check('CXP-ISSUE-02', '/balanceControl/thisPaymentNumber', is(3)),
          check('CXP-ISSUE-04', '/balanceControl/availablePayments', is(0)),
          check('CXP-ISSUE-08', '/balanceControl/balance', money('0.00')),
        ],
      }),
    ],
    { needs },
  ),

  flow(
    'One card takes the whole of its sale',
    [
      aSaleFunds(9),
      step('The card is issued for every cent', {
        call: 'issueCard',
        body: anIssuedCard({ IncomingTransactionCode: code, AmountLimit: from('amount') }),
        expect: approved,
        checks: [
          check('CXP-ISSUE-04', '/balanceControl/availablePayments', is(8)),
          check('CXP-ISSUE-06', '/balanceControl/thisTransactionAmount', money(from('amount'))),
          check('CXP-ISSUE-07', '/balanceControl/balance', money('0.00')),
        ],
      }),
    ],
    { needs },
  ),

  flow(
    'A sale funds no more cards than it announced',
    [
      aSaleFunds(1),
      step('The only card is issued', {
        call: 'issueCard',
        body: anIssuedCard({ IncomingTransactionCode: code, AmountLimit: FIRST }),
        expect: approved,
        checks: [check('CXP-ISSUE-04', '/balanceControl/availablePayments', is(0))],
      }),
      step('Another one is not issued', {
        call: 'issueCard',
        body: anIssuedCard({ IncomingTransactionCode: code, AmountLimit: SECOND }),
        expect: unsuccessful,
        proves: 'CXP-ISSUE-25',
      }),
    ],
    { needs },
  ),

  flow(
    'A sale funds no card for a cent more than it brought in',
    [
      aSaleFunds(2),
      step('The first card is issued', {
        call: 'issueCard',
        body: anIssuedCard({ IncomingTransactionCode: code, AmountLimit: FIRST }),
        expect: approved,
      }),
      step('A card for a cent more than is left is not issued', {
        call: 'issueCard',
        body: anIssuedCard({
          IncomingTransactionCode: code,
          AmountLimit: sum(difference(from('amount'), FIRST), '0.01'),
        }),
        expect: unsuccessful,
        proves: 'CXP-ISSUE-26',
      }),
      step('A card for all that is left is issued, and is the second payment', {
        call: 'issueCard',
        body: anIssuedCard({ IncomingTransactionCode: code, AmountLimit: difference(from('amount'), FIRST) }),
        expect: approved,
        proves: 'CXP-ISSUE-27',
        checks: [
          check('CXP-ISSUE-27', '/balanceControl/thisPaymentNumber', is(2)),
          check('CXP-ISSUE-27', '/balanceControl/availablePayments', is(0)),
        ],
      }),
    ],
    { needs },
  ),

  flow(
    'Two cards that are asked for at once do not share the last payment of a sale',
    [
      aSaleFunds(2),
      step('The first card is issued', {
        call: 'issueCard',
        body: anIssuedCard({ IncomingTransactionCode: code, AmountLimit: FIRST }),
        expect: approved,
      }),
      together('One of two further cards is issued', {
        calls: [FIRST, SECOND].map((AmountLimit) => aCardAtOnce(AmountLimit)),
        approves: 1,
        proves: 'CXP-ISSUE-25',
      }),
    ],
    { needs },
  ),

  flow(
    'Two cards that are asked for at once do not both take the whole of a sale',
    [
      aSaleFunds(2),
      together('One of two cards for every cent is issued', {
        calls: [aCardAtOnce(from('amount')), aCardAtOnce(from('amount'))],
        approves: 1,
        proves: 'CXP-ISSUE-26',
      }),
    ],
    { needs },
  ),
];

function aCardAtOnce(AmountLimit: Reference | number) {
  return step('A card is asked for', {
    call: 'issueCard',
    body: anIssuedCard({ IncomingTransactionCode: code, AmountLimit }),
    expect: approved,
  });
}
