/** What funds no card, and which requests are incomplete. */
import { aForeignToken } from '../../../../fixtures/connexpay/recipes/accounts.ts';
import {
  aFundingSale,
  anIssuedCard,
  anIssuedCardForOneTransaction,
} from '../../../../fixtures/connexpay/recipes/issued-cards.ts';
import type { components } from '../../../../openapi/connexpay/types.ts';
import { changed, without } from '../../../../src/vocabulary/change.ts';
import { approved, type Recipe, refused, unsuccessful } from '../../../../src/vocabulary/flow.ts';
import { is } from '../../../../src/vocabulary/matchers.ts';
import { derived, from } from '../../../../src/vocabulary/reference.ts';
import { check, flow, step } from '../../words.ts';
import { aSaleFunds, needs } from './steps.ts';

const IncomingTransactionCode = from('code');
const AmountLimit = 2.25;
const mandatory = [
  'MerchantGuid',
  'FirstName',
  'LastName',
  'AmountLimit',
  'ValidFor',
  'PurchaseType',
  'IncomingTransactionCode',
] as const;

/** Fields with a value that their row of the table rules out. */
const outOfForm = [
  { fact: 'A phone number of two digits', field: '/Phone', value: '12' },
  { fact: 'A state of three letters', field: '/State', value: 'FLO' },
  { fact: 'A zip code of four digits', field: '/Zipcode', value: '3310' },
  { fact: 'A category of three digits', field: '/Mcc', value: '517' },
] as const;

/** The same characters in another order, of the same length. */
const anotherCode = derived('a code that no sale has answered', (kept) => {
  const text = String(kept.get('code'));
  return text.slice(0, 5) + [...text.slice(5)].reverse().join('');
});

const theFirstCard = step('The first card is issued', {
  call: 'issueCard',
  body: anIssuedCard({ IncomingTransactionCode, AmountLimit }),
  expect: approved,
});

/** After refusals: they have used up nothing. */
const theSecondCard = step('The next card is the second payment', {
  call: 'issueCard',
  body: anIssuedCard({ IncomingTransactionCode, AmountLimit }),
  expect: approved,
  checks: [
    check('CXP-ISSUE-27', '/balanceControl/thisPaymentNumber', is(2)),
    check('CXP-ISSUE-27', '/balanceControl/availablePayments', is(1)),
  ],
});

const aCardOfTheirs: Recipe<components['schemas']['IssueCardRequest']> = (stand) =>
  anIssuedCard({ MerchantGuid: stand.world.foreignMerchantGuid ?? '', IncomingTransactionCode, AmountLimit })(stand);

export const refusalsFlows = [
  ...mandatory.map((name) =>
    flow(
      `Without ${name}, no card is issued`,
      [
        aSaleFunds(2),
        theFirstCard,
        step('The request is refused', {
          call: 'issueCard',
          body: anIssuedCard({ IncomingTransactionCode, AmountLimit }),
          wrong: without(`/${name}`),
          expect: refused,
          proves: 'CXP-ISSUE-17',
        }),
      ],
      { needs },
    ),
  ),

  ...outOfForm.map(({ fact, field, value }) =>
    flow(
      `${fact} issues no card`,
      [
        aSaleFunds(2),
        theFirstCard,
        step(`${fact} is not accepted`, {
          call: 'issueCard',
          body: anIssuedCard({ IncomingTransactionCode, AmountLimit, Mcc: '5172' }),
          wrong: changed(field, value),
          expect: unsuccessful,
          proves: 'CXP-ISSUE-30',
        }),
      ],
      { needs },
    ),
  ),

  flow(
    'A period that does not exist is refused and uses up nothing',
    [
      aSaleFunds(3),
      theFirstCard,
      step('For another period, no card is issued', {
        call: 'issueCard',
        body: anIssuedCard({ IncomingTransactionCode, AmountLimit }),
        wrong: changed('/ValidFor', 'FORTNIGHT'),
        expect: refused,
        proves: 'CXP-ISSUE-19',
      }),
      theSecondCard,
    ],
    { needs },
  ),

  flow(
    'A code that no sale has answered funds no card',
    [
      aSaleFunds(3),
      theFirstCard,
      step('With another code, no card is issued', {
        call: 'issueCard',
        body: anIssuedCard({ IncomingTransactionCode, AmountLimit }),
        wrong: changed('/IncomingTransactionCode', anotherCode),
        expect: unsuccessful,
        proves: 'CXP-ISSUE-24',
      }),
      theSecondCard,
    ],
    { needs },
  ),

  flow(
    'A card for one transaction has no limit of uses',
    [
      aSaleFunds(3),
      step('A card for one transaction is issued', {
        call: 'issueCard',
        body: anIssuedCardForOneTransaction({ IncomingTransactionCode, AmountLimit }),
        expect: approved,
        proves: 'CXP-ISSUE-20',
      }),
      step('With a limit of uses, it is not', {
        call: 'issueCard',
        body: anIssuedCardForOneTransaction({ IncomingTransactionCode, AmountLimit }),
        wrong: changed('/UsageLimit', 1),
        expect: refused,
        proves: 'CXP-ISSUE-21',
      }),
    ],
    { needs },
  ),

  flow(
    'A card for a period has a limit of uses',
    [
      aSaleFunds(3),
      step('A card with the highest limit is issued', {
        call: 'issueCard',
        body: anIssuedCard({ IncomingTransactionCode, AmountLimit, UsageLimit: 100 }),
        expect: approved,
        proves: 'CXP-ISSUE-23',
      }),
      step('Without a limit, no card is issued', {
        call: 'issueCard',
        body: anIssuedCard({ IncomingTransactionCode, AmountLimit }),
        wrong: without('/UsageLimit'),
        expect: refused,
        proves: 'CXP-ISSUE-22',
      }),
    ],
    { needs },
  ),

  flow(
    'A limit of uses ends at 100',
    [
      aSaleFunds(3),
      theFirstCard,
      step('With a limit above 100, no card is issued', {
        call: 'issueCard',
        body: anIssuedCard({ IncomingTransactionCode, AmountLimit }),
        wrong: changed('/UsageLimit', 101),
        expect: refused,
        proves: 'CXP-ISSUE-23',
      }),
    ],
    { needs },
  ),

  flow(
    'A card is issued for a merchant of the user only',
    [
      step('A user of another merchant logs in', {
        call: 'createToken',
        body: aForeignToken(),
        expect: approved,
        keep: { theirToken: '/access_token' },
      }),
      step('Their sale is approved and announces 2 payments', {
        call: 'createSale',
        body: (stand) => aFundingSale(2, { DeviceGuid: stand.world.foreignDeviceGuid ?? '' })(stand),
        auth: from('theirToken'),
        expect: approved,
        keep: { code: '/connexPayTransaction/incomingTransCode' },
      }),
      step('They issue a card', {
        call: 'issueCard',
        body: aCardOfTheirs,
        auth: from('theirToken'),
        expect: approved,
      }),
      step('Nobody else issues the next one', {
        call: 'issueCard',
        body: aCardOfTheirs,
        expect: unsuccessful,
        proves: 'CXP-ISSUE-28',
      }),
    ],
    { needs: [...needs, 'foreignUsername', 'foreignPassword', 'foreignDeviceGuid', 'foreignMerchantGuid'] },
  ),
];
