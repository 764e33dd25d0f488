/** One transaction, looked up by its reference: five groups, whatever they are called. */
import { aQuery } from '../../../../fixtures/connected-payments/recipes/services.ts';
import { aCapture, aDeclinedPayment, aPurchase } from '../../../../fixtures/connected-payments/recipes/transactions.ts';
import { testCards } from '../../../../fixtures/connected-payments/test-cards.ts';
import { changed } from '../../../../src/vocabulary/change.ts';
import { approved, declined, unsuccessful } from '../../../../src/vocabulary/flow.ts';
import { isNot } from '../../../../src/vocabulary/matchers.ts';
import { from } from '../../../../src/vocabulary/reference.ts';
import {
  differsFrom,
  hidesDigits,
  ifThere,
  isAmount,
  lastFourOf,
  mentions,
  namesA,
  showsDigits,
  states,
} from '../../matchers.ts';
import { check, checkThe, flow, happens, step } from '../../words.ts';
import { purchased, referenceIn, reserved } from '../steps.ts';
import { queryOf } from './steps.ts';

const SETTLEMENT = /settl/i;
const CODES = /response|result/i;

export const singleQueryFlows = [
  flow('A purchase is looked up by its reference', [
    step('A purchase with a Visa card is approved', {
      call: 'createPurchase',
      body: aPurchase({ card: { number: testCards.visa, expiry: '1239', cvv: '999' } }),
      expect: approved,
      keep: { first: '/reference' },
    }),
    reserved('An amount is reserved'),
    step('A purchase with a Mastercard is approved', {
      call: 'createPurchase',
      body: aPurchase({ card: { number: testCards.mastercard, expiry: '1239', cvv: '999' } }),
      expect: approved,
      keep: { purchase: '/reference' },
      keepSent: { amount: '/amount', number: '/card/number', basket: '/metadata/basket' },
    }),
    step('The reference of the first one finds something', {
      call: 'queryTransaction',
      body: queryOf('first'),
      expect: approved,
      proves: 'CNP-QUERY-01',
    }),
    step('The reference of the other one finds it, in five groups', {
      call: 'queryTransaction',
      body: queryOf('purchase'),
      expect: approved,
      proves: 'CNP-QUERY-01',
      checks: [
        checkThe('raw', 'CNP-QUERY-02', mentions('the reference', from('purchase'))),
        check('CNP-QUERY-02', '', states('the amount', from('amount'))),
        check('CNP-QUERY-02', '/transaction/amount', ifThere('the amount', isAmount, from('amount'))),
        check('CNP-QUERY-03', '', namesA('response codes', CODES)),
        check('CNP-QUERY-04', '', namesA('settlement information', SETTLEMENT)),
        checkThe('raw', 'CNP-QUERY-05', showsDigits('the last four digits of the card', lastFourOf('number'))),
        checkThe('raw', 'CNP-QUERY-05', hidesDigits('full card number', from('number'))),
        check('CNP-QUERY-06', '', namesA('metadata', /meta/i)),
        checkThe('raw', 'CNP-QUERY-07', mentions('the metadata that was sent', from('basket'))),
      ],
    }),
    step('A reference that names nothing finds nothing', {
      call: 'queryTransaction',
      body: queryOf('purchase'),
      wrong: changed('/reference', 'no-such-reference'),
      expect: unsuccessful,
      proves: 'CNP-QUERY-09',
    }),
  ]),

  flow('A reservation is looked up twice and then captured', [
    reserved('An amount is reserved'),
    step('It is looked up', { call: 'queryTransaction', body: queryOf('reserved'), expect: approved }),
    step('It is looked up once more', {
      call: 'queryTransaction',
      body: queryOf('reserved'),
      expect: approved,
      proves: 'CNP-QUERY-12',
      checks: [
        checkThe('raw', 'CNP-QUERY-12', mentions('the reference', from('reserved'))),
        check('CNP-QUERY-12', '', states('the amount', from('reservedAmount'))),
      ],
    }),
    step('All of it is captured', {
      call: 'createCapture',
      body: aCapture({ reference: from('reserved'), amount: from('reservedAmount') }),
      expect: approved,
      proves: 'CNP-QUERY-12',
    }),
  ]),

  flow(
    'Settlement shows in a query',
    [
      purchased('A purchase is approved'),
      step('It is looked up before its settlement', {
        call: 'queryTransaction',
        body: queryOf('purchase'),
        expect: approved,
        keep: { before: '' },
      }),
      happens('It is settled', 'settle', from('purchase')),
      step('The answer is another', {
        call: 'queryTransaction',
        body: queryOf('purchase'),
        expect: approved,
        checks: [check('CNP-QUERY-08', '', isNot(from('before')))],
      }),
    ],
    { needs: ['control'] },
  ),

  flow(
    'A declined purchase has another response code',
    [
      purchased('A purchase is approved'),
      step('The approved one is looked up', {
        call: 'queryTransaction',
        body: queryOf('purchase'),
        expect: approved,
        keep: { approved: '' },
      }),
      step('Another purchase is declined', {
        call: 'createPurchase',
        body: aDeclinedPayment(),
        expect: declined,
        proves: 'CNP-PURCHASE-04',
        keep: { declined: '' },
      }),
      step('The declined one has other response codes', {
        call: 'queryTransaction',
        body: aQuery({ reference: referenceIn('declined') }),
        expect: approved,
        proves: 'CNP-QUERY-11',
        checks: [check('CNP-QUERY-11', '', differsFrom('response codes', CODES, from('approved')))],
      }),
    ],
    { needs: ['decliningCvv'] },
  ),
];
