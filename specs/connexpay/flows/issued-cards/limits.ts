/** What an issued card is: whose it is, and how it is limited. */
import {
  anIssuedCard,
  anIssuedCardForOneTransaction,
  anIssuedCardOfTheLeast,
} from '../../../../fixtures/connexpay/recipes/issued-cards.ts';
import { approved } from '../../../../src/vocabulary/flow.ts';
import { is, money } from '../../../../src/vocabulary/matchers.ts';
import { from } from '../../../../src/vocabulary/reference.ts';
import { check, flow, step } from '../../words.ts';
import { isGuid, pointsToItself } from './matchers.ts';
import { aSaleFunds, needs } from './steps.ts';

const IncomingTransactionCode = from('code');
const AmountLimit = 3.75;
const periods = ['DAY', 'WEEK', 'MONTH', 'LIFETIME'] as const;

export const limitsFlows = [
  flow(
    'An issued card has the limits that it was asked for with',
    [
      aSaleFunds(1),
      step('The card is issued', {
        call: 'issueCard',
        body: anIssuedCard({ IncomingTransactionCode, AmountLimit, ValidFor: 'MONTH', UsageLimit: 7, Mcc: '5172' }),
        expect: approved,
        checks: [
          check('CXP-ISSUE-11', '/velocity/usageLimit', is(7)),
          check('CXP-ISSUE-11', '/velocity/amountLimit', money(AmountLimit)),
          check('CXP-ISSUE-11', '/velocity/validFor', is('MONTH')),
          check('CXP-ISSUE-11', '/velocity/mcc', is('5172')),
          check('CXP-ISSUE-16', '/card/status', is('Card - Active')),
          check('CXP-ISSUE-16', '/cardHolder/status', is('CardHolder - Active')),
          check('CXP-ISSUE-16', '/velocity/status', is('Velocity - Active')),
          check('CXP-ISSUE-14', '', pointsToItself),
        ],
      }),
    ],
    { needs },
  ),

  flow(
    'Two cards of one holder bear his name',
    [
      aSaleFunds(2),
      step('The first card is issued', {
        call: 'issueCard',
        body: anIssuedCard({ IncomingTransactionCode, AmountLimit }),
        expect: approved,
        keepSent: {
          merchant: '/MerchantGuid',
          firstName: '/FirstName',
          lastName: '/LastName',
          phone: '/Phone',
          address: '/Address1',
          city: '/City',
          state: '/State',
          zipcode: '/Zipcode',
        },
      }),
      step('The second card is issued for the same holder', {
        call: 'issueCard',
        body: anIssuedCard({
          IncomingTransactionCode,
          AmountLimit,
          FirstName: from('firstName'),
          LastName: from('lastName'),
          Phone: from('phone'),
          Address1: from('address'),
          City: from('city'),
          State: from('state'),
          Zipcode: from('zipcode'),
        }),
        expect: approved,
        checks: [
          check('CXP-ISSUE-12', '/cardHolder/firstName', is(from('firstName'))),
          check('CXP-ISSUE-12', '/cardHolder/lastName', is(from('lastName'))),
          check('CXP-ISSUE-12', '/cardHolder/phone', is(from('phone'))),
          check('CXP-ISSUE-12', '/cardHolder/address1', is(from('address'))),
          check('CXP-ISSUE-12', '/cardHolder/city', is(from('city'))),
          check('CXP-ISSUE-12', '/cardHolder/state', is(from('state'))),
          check('CXP-ISSUE-12', '/cardHolder/zipcode', is(from('zipcode'))),
          check('CXP-ISSUE-12', '/card/nameLine1', is(from('firstName'))),
          check('CXP-ISSUE-12', '/card/nameLine2', is(from('lastName'))),
          check('CXP-ISSUE-13', '/merchantGuid', isGuid(from('merchant'))),
          check('CXP-ISSUE-13', '/cardHolder/merchantGuid', isGuid(from('merchant'))),
        ],
      }),
    ],
    { needs },
  ),

  flow(
    'A card is issued without any field that is optional',
    [
      aSaleFunds(1),
      step('The card is issued', {
        call: 'issueCard',
        body: anIssuedCardOfTheLeast({ IncomingTransactionCode, AmountLimit }),
        expect: approved,
        proves: 'CXP-ISSUE-31',
      }),
    ],
    { needs },
  ),

  flow(
    'A card is issued for each period',
    [
      aSaleFunds(5),
      ...periods.map((period) =>
        step(`A card for ${period} is issued`, {
          call: 'issueCard',
          body: anIssuedCard({ IncomingTransactionCode, AmountLimit, ValidFor: period }),
          expect: approved,
          proves: 'CXP-ISSUE-18',
          checks: [check('CXP-ISSUE-11', '/velocity/validFor', is(period))],
        }),
      ),
      step('A card for TRANSACTION is issued without a limit of uses', {
        call: 'issueCard',
        body: anIssuedCardForOneTransaction({ IncomingTransactionCode, AmountLimit }),
        expect: approved,
        proves: 'CXP-ISSUE-20',
        checks: [check('CXP-ISSUE-11', '/velocity/validFor', is('TRANSACTION'))],
      }),
    ],
    { needs },
  ),
];
