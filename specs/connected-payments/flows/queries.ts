/** Queries: one transaction by its reference, in five groups; many by their dates. */
import { aBulkQuery, aQuery } from '../../../fixtures/connected-payments/recipes/services.ts';
import {
  aCapture,
  aDeclinedPayment,
  aPreAuthorisation,
  aPurchase,
  aRefund,
  aVoid,
} from '../../../fixtures/connected-payments/recipes/transactions.ts';
import { testCards } from '../../../fixtures/connected-payments/test-cards.ts';
import { changed } from '../../../src/vocabulary/change.ts';
import { approved, declined, type Flow, refused, unsuccessful } from '../../../src/vocabulary/flow.ts';
import { isNot } from '../../../src/vocabulary/matchers.ts';
import { from } from '../../../src/vocabulary/reference.ts';
import {
  differsFrom,
  hidesDigits,
  ifThere,
  isAmount,
  lastFourOf,
  mentions,
  namesA,
  omits,
  showsDigits,
  states,
  tellsOnce,
} from '../matchers.ts';
import { check, checkThe, flow, happens, looked, step, timePasses } from '../words.ts';
import { purchased, referenceIn, reserved, settled } from './steps.ts';

const DAY = 86_400_000;
const SETTLEMENT = /settl/i;
const CODES = /response|result/i;

const queryOf = (name: string) => aQuery({ reference: from(name) });

export const queriesFlows: readonly Flow[] = [
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

  flow('A date range finds what it spans', [
    purchased('A purchase is approved'),
    step('An amount is reserved', {
      call: 'createPreAuthorisation',
      body: aPreAuthorisation(),
      expect: approved,
      keep: { reserved: '/reference' },
    }),
    step('The days around today have both', {
      call: 'queryTransactions',
      body: aBulkQuery([-2, 2]),
      expect: approved,
      proves: 'CNP-BULK-01',
      checks: [
        checkThe('raw', 'CNP-BULK-01', mentions('the reference of the purchase', from('purchase'))),
        checkThe('raw', 'CNP-BULK-01', mentions('the reference of the reservation', from('reserved'))),
        check('CNP-BULK-05', '', tellsOnce('the purchase', from('purchase'))),
        check('CNP-BULK-05', '', tellsOnce('the reservation', from('reserved'))),
      ],
    }),
    step('Last month has neither', {
      call: 'queryTransactions',
      body: aBulkQuery([-40, -10]),
      expect: looked,
      checks: [
        checkThe('raw', 'CNP-BULK-02', omits('reference of the purchase', from('purchase'))),
        checkThe('raw', 'CNP-BULK-02', omits('reference of the reservation', from('reserved'))),
      ],
    }),
    step('Today alone has both', {
      call: 'queryTransactions',
      body: aBulkQuery([0, 0]),
      expect: looked,
      checks: [
        checkThe('raw', 'CNP-BULK-03', mentions('the reference of the purchase', from('purchase'))),
        checkThe('raw', 'CNP-BULK-03', mentions('the reference of the reservation', from('reserved'))),
      ],
    }),
    step('From tomorrow to yesterday is refused', {
      call: 'queryTransactions',
      body: aBulkQuery([1, -1]),
      expect: refused,
      proves: 'CNP-BULK-04',
    }),
  ]),

  flow(
    'A date range tells the days apart',
    [
      purchased('A purchase is approved', 'early'),
      timePasses('Ten days pass', 10 * DAY),
      purchased('Another purchase is approved', 'late'),
      step('The last days have the second one only', {
        call: 'queryTransactions',
        body: aBulkQuery([-3, 2]),
        expect: approved,
        proves: 'CNP-BULK-01',
        checks: [
          checkThe('raw', 'CNP-BULK-01', mentions('the reference of the second', from('late'))),
          checkThe('raw', 'CNP-BULK-02', omits('reference of the first', from('early'))),
        ],
      }),
      step('The days before have the first one only', {
        call: 'queryTransactions',
        body: aBulkQuery([-12, -7]),
        expect: approved,
        proves: 'CNP-BULK-01',
        checks: [
          checkThe('raw', 'CNP-BULK-01', mentions('the reference of the first', from('early'))),
          checkThe('raw', 'CNP-BULK-02', omits('reference of the second', from('late'))),
        ],
      }),
      step('All days have both', {
        call: 'queryTransactions',
        body: aBulkQuery([-12, 2]),
        expect: approved,
        proves: 'CNP-BULK-01',
        checks: [
          checkThe('raw', 'CNP-BULK-01', mentions('the reference of the first', from('early'))),
          checkThe('raw', 'CNP-BULK-01', mentions('the reference of the second', from('late'))),
        ],
      }),
    ],
    { needs: ['control'] },
  ),
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
