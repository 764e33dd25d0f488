/** What an answer says of the card and customer that were sent. */
import { aCardWith, aSaleOn, aVerifyOn, brands } from '../../../../fixtures/connexpay/recipes/card-variants.ts';
import { anAuthOnly, aSale, aVerify } from '../../../../fixtures/connexpay/recipes/payments.ts';
import { approved } from '../../../../src/vocabulary/flow.ts';
import { is, matches, satisfies } from '../../../../src/vocabulary/matchers.ts';
import { valueAt } from '../../../../src/vocabulary/pointer.ts';
import { derived, from, type Reference } from '../../../../src/vocabulary/reference.ts';
import { check, flow, step } from '../../words.ts';

/** The last four characters of a number that was sent. */
const endsAs = (number: Reference) =>
  satisfies('the last four digits that were sent', (received, sent) => received === String(sent).slice(-4), number);
const beginsAs = (number: Reference) =>
  satisfies('the first four digits that were sent', (received, sent) => received === String(sent).slice(0, 4), number);
/** `1912` goes out, `2019-12` comes back. */
const isExpiry = (expiry: Reference) =>
  satisfies(
    'the year and month that were sent, as YYYY-MM',
    (received, sent) => received === `20${String(sent).slice(0, 2)}-${String(sent).slice(2)}`,
    expiry,
  );
const isDay = (date: Reference) =>
  satisfies(
    'the date that was sent, with or without a time of day',
    (received, sent) => String(received).slice(0, 10) === sent,
    date,
  );

/** Of the card that the first step sent. */
const sentOfCard = (name: string) => derived(`${name} of ‹card›`, (kept) => valueAt(kept.get('card'), `/${name}`));
const sentNumber = sentOfCard('CardNumber');
const sentExpiry = sentOfCard('ExpirationDate');

/** A card that the following steps send again, so that their answers can be held against it. */
const aCardIsVerified = () =>
  step('A card is verified', {
    call: 'createVerify',
    body: aVerify(),
    expect: approved,
    keepSent: { card: '/Card' },
  });

const cardChecks = [
  check('CXP-CARD-01', '/card/first4', beginsAs(sentNumber)),
  check('CXP-CARD-01', '/card/last4', endsAs(sentNumber)),
  check('CXP-CARD-02', '/card/expirationDate', isExpiry(sentExpiry)),
  check('CXP-CARD-04', '/card/cardNumber', matches(/^(?=.*[A-Za-z])[0-9A-Za-z]{16}$/, 'a token of 16 characters')),
  check(
    'CXP-CARD-04',
    '/card/cardNumber',
    satisfies(
      'a token that ends as the number does',
      (received, sent) => String(received).slice(-4) === String(sent).slice(-4),
      sentNumber,
    ),
  ),
];

const holderChecks = [
  check('CXP-CARD-14', '/card/cardHolderName', is(sentOfCard('CardHolderName'))),
  check('CXP-CARD-14', '/card/customer/firstName', is(sentOfCard('Customer/FirstName'))),
  check('CXP-CARD-14', '/card/customer/lastName', is(sentOfCard('Customer/LastName'))),
  check('CXP-CARD-14', '/card/customer/phone', is(sentOfCard('Customer/Phone'))),
  check('CXP-CARD-14', '/card/customer/city', is(sentOfCard('Customer/City'))),
  check('CXP-CARD-14', '/card/customer/state', is(sentOfCard('Customer/State'))),
  check('CXP-CARD-14', '/card/customer/country', is(sentOfCard('Customer/Country'))),
  check('CXP-CARD-14', '/card/customer/email', is(sentOfCard('Customer/Email'))),
  check('CXP-CARD-14', '/card/customer/address1', is(sentOfCard('Customer/Address1'))),
  check('CXP-CARD-14', '/card/customer/zip', is(sentOfCard('Customer/Zip'))),
  check('CXP-CARD-14', '/card/customer/dateOfBirth', isDay(sentOfCard('Customer/DateOfBirth'))),
  check('CXP-CARD-14', '/card/customer/ssN4', is(sentOfCard('Customer/SSN4'))),
];

export const cardAnswerFlows = [
  flow('A card is answered by its first and last digits, its expiry date and a token', [
    aCardIsVerified(),
    step('The answer of a sale shows the card that was sent', {
      call: 'createSale',
      body: aSale({ Card: from('card') }),
      expect: approved,
      checks: cardChecks,
    }),
    step('The answer of an authOnly shows the card that was sent', {
      call: 'createAuthOnly',
      body: anAuthOnly({ Card: from('card') }),
      expect: approved,
      checks: cardChecks,
    }),
    step('The answer of a verify shows the card that was sent', {
      call: 'createVerify',
      body: aVerify({ Card: from('card') }),
      expect: approved,
      checks: cardChecks,
    }),
  ]),

  flow('Cardholder and customer are answered as they were sent', [
    aCardIsVerified(),
    step('A sale repeats them', {
      call: 'createSale',
      body: aSale({ Card: from('card') }),
      expect: approved,
      checks: holderChecks,
    }),
    step('An authOnly repeats them', {
      call: 'createAuthOnly',
      body: anAuthOnly({ Card: from('card') }),
      expect: approved,
      checks: holderChecks,
    }),
  ]),

  ...brands.map(({ brand, number, first4, last4 }, index) =>
    flow(`A ${brand} card is answered as one`, [
      step('A card of another brand is verified first', {
        call: 'createVerify',
        body: aVerifyOn(aCardWith({ CardNumber: brands.at(index - 1)!.number })),
        expect: approved,
        assumes: 'the issuer approves a card of that brand, see fixtures/connexpay/test-cards.ts',
      }),
      step('Digits and type are those of the number', {
        call: 'createSale',
        body: aSaleOn(aCardWith({ CardNumber: number })),
        expect: approved,
        assumes: `the issuer approves this ${brand} card, see fixtures/connexpay/test-cards.ts`,
        checks: [
          check('CXP-CARD-01', '/card/first4', is(first4)),
          check('CXP-CARD-01', '/card/last4', is(last4)),
          check('CXP-CARD-03', '/card/cardType', is(brand)),
        ],
      }),
    ]),
  ),
];
