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
import { changed } from '../../../src/vocabulary/change.ts';
import { approved, declined, type Flow, refused, unsuccessful } from '../../../src/vocabulary/flow.ts';
import { type Matcher, satisfies } from '../../../src/vocabulary/matchers.ts';
import { derived, from, type Reference } from '../../../src/vocabulary/reference.ts';
import {
  check,
  checkThe,
  flow,
  happens,
  looked,
  membersNamed,
  mentions,
  namesA,
  omits,
  step,
  timePasses,
} from '../words.ts';
import { purchased, reserved, settled } from './steps.ts';

const DAY = 86_400_000;
const SETTLEMENT = /settl/i;
const CODES = /response|result/i;

const lastFour = derived('the last four digits', (kept) => String(kept.get('number')).slice(-4));
const queryOf = (name: string) => aQuery({ reference: from(name) });

export const queriesFlows: readonly Flow[] = [
  flow('A purchase is looked up by its reference', [
    step('A purchase is approved', {
      call: 'createPurchase',
      body: aPurchase(),
      expect: approved,
      keep: { purchase: '/reference' },
      keepSent: { amount: '/amount', number: '/card/number', basket: '/metadata/basket' },
    }),
    step('Its reference finds it, in five groups', {
      call: 'queryTransaction',
      body: queryOf('purchase'),
      expect: approved,
      proves: 'CNP-QUERY-01',
      checks: [
        checkThe('raw', 'CNP-QUERY-02', mentions('the reference', from('purchase'))),
        checkThe('raw', 'CNP-QUERY-02', mentions('the amount', from('amount'))),
        check('CNP-QUERY-03', '', namesA('response codes', CODES)),
        check('CNP-QUERY-04', '', namesA('settlement information', SETTLEMENT)),
        checkThe('raw', 'CNP-QUERY-05', mentions('the last four digits of the card', lastFour)),
        checkThe('raw', 'CNP-QUERY-05', omits('full card number', from('number'))),
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
      step('Its settlement information is another', {
        call: 'queryTransaction',
        body: queryOf('purchase'),
        expect: approved,
        checks: [check('CNP-QUERY-08', '', differsFrom('settlement information', SETTLEMENT, from('before')))],
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
      step('Two of it are captured', {
        call: 'createCapture',
        body: aCapture({ reference: from('reserved'), amount: 2 }),
        expect: approved,
        proves: 'CNP-CAPTURE-04',
      }),
      found('The reservation tells what is captured', 'reserved'),
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
        keep: { declined: '/reference' },
      }),
      step('The declined one has other response codes', {
        call: 'queryTransaction',
        body: queryOf('declined'),
        expect: approved,
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
    step('Yesterday to tomorrow has both', {
      call: 'queryTransactions',
      body: aBulkQuery([-1, 1]),
      expect: approved,
      checks: [
        checkThe('raw', 'CNP-BULK-01', mentions('the reference of the purchase', from('purchase'))),
        checkThe('raw', 'CNP-BULK-01', mentions('the reference of the reservation', from('reserved'))),
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
        body: aBulkQuery([-3, 1]),
        expect: approved,
        checks: [
          checkThe('raw', 'CNP-BULK-01', mentions('the reference of the second', from('late'))),
          checkThe('raw', 'CNP-BULK-02', omits('reference of the first', from('early'))),
        ],
      }),
      step('The days before have the first one only', {
        call: 'queryTransactions',
        body: aBulkQuery([-12, -7]),
        expect: approved,
        checks: [
          checkThe('raw', 'CNP-BULK-01', mentions('the reference of the first', from('early'))),
          checkThe('raw', 'CNP-BULK-02', omits('reference of the second', from('late'))),
        ],
      }),
      step('All days have both', {
        call: 'queryTransactions',
        body: aBulkQuery([-12, 1]),
        expect: approved,
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

/** What such members of the answer say is other than in an earlier answer. */
function differsFrom(meaning: string, name: RegExp, earlier: Reference): Matcher {
  const said = (body: unknown) => JSON.stringify(membersNamed(body, name));
  return {
    ...satisfies(`${meaning} other than before`, (body, before) => said(body) !== said(before), earlier),
    shows: (body) => membersNamed(body, name),
  };
}
