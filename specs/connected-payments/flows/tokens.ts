/** Tokens: the details of a card are kept, and only its masked number is ever told. */
import { aMaskedPanRequest, aQuery, aTokenRequest } from '../../../fixtures/connected-payments/recipes/services.ts';
import { aPaymentByToken } from '../../../fixtures/connected-payments/recipes/transactions.ts';
import { testCards } from '../../../fixtures/connected-payments/test-cards.ts';
import { changed } from '../../../src/vocabulary/change.ts';
import { approved, type Flow, refused, unsuccessful } from '../../../src/vocabulary/flow.ts';
import { isNot, satisfies } from '../../../src/vocabulary/matchers.ts';
import { from } from '../../../src/vocabulary/reference.ts';
import { hidesDigits, lastFourOf, showsDigits } from '../matchers.ts';
import { check, checkThe, flow, step } from '../words.ts';

export const tokensFlows: readonly Flow[] = [
  flow('A card is stored and told by its masked number only', [
    step('A card is stored', {
      call: 'createToken',
      body: aTokenRequest(),
      expect: approved,
      proves: 'CNP-TOKEN-01',
      keep: { token: '/token' },
      keepSent: { number: '/card/number' },
      checks: [
        check('CNP-TOKEN-03', '/token', satisfies('a token without the card number', lacksNumber, from('number'))),
        check('CNP-TOKEN-05', '/maskedPan', satisfies('the first six and last four digits', isMasked, from('number'))),
      ],
    }),
    step('Its masked number is retrieved', {
      call: 'retrieveMaskedPan',
      body: aMaskedPanRequest({ token: from('token') }),
      expect: approved,
      proves: 'CNP-TOKEN-02',
      checks: [
        checkThe('raw', 'CNP-TOKEN-02', showsDigits('the last four digits of the card', lastFourOf('number'))),
        checkThe('raw', 'CNP-SECRET-01', hidesDigits('full card number', from('number'))),
        check('CNP-TOKEN-05', '/maskedPan', satisfies('the first six and last four digits', isMasked, from('number'))),
      ],
    }),
    step('What is no token has none', {
      call: 'retrieveMaskedPan',
      body: aMaskedPanRequest({ token: from('token') }),
      wrong: changed('/token', 'no-such-token'),
      expect: unsuccessful,
      proves: 'CNP-TOKEN-06',
    }),
  ]),

  flow('Two cards have two tokens', [
    step('A Visa card is stored', {
      call: 'createToken',
      body: aTokenRequest({ card: { number: testCards.visa, expiry: '1239', cvv: '999' } }),
      expect: approved,
      keep: { first: '/token' },
    }),
    step('A Mastercard is stored', {
      call: 'createToken',
      body: aTokenRequest({ card: { number: testCards.mastercard, expiry: '1239', cvv: '999' } }),
      expect: approved,
      keep: { second: '/token' },
      checks: [check('CNP-TOKEN-04', '/token', isNot(from('first')))],
    }),
    step('Behind the first token is the Visa card', {
      call: 'retrieveMaskedPan',
      body: aMaskedPanRequest({ token: from('first') }),
      expect: approved,
      checks: [checkThe('raw', 'CNP-TOKEN-04', showsDigits('1111, the last four digits', '1111'))],
    }),
    step('Behind the second token is the Mastercard', {
      call: 'retrieveMaskedPan',
      body: aMaskedPanRequest({ token: from('second') }),
      expect: approved,
      checks: [checkThe('raw', 'CNP-TOKEN-04', showsDigits('4444, the last four digits', '4444'))],
    }),
  ]),

  flow('A token is paid with', [
    step('A Visa card is stored', {
      call: 'createToken',
      body: aTokenRequest({ card: { number: testCards.visa, expiry: '1239', cvv: '999' } }),
      expect: approved,
      keep: { token: '/token' },
    }),
    step('A Mastercard is stored', {
      call: 'createToken',
      body: aTokenRequest({ card: { number: testCards.mastercard, expiry: '1239', cvv: '999' } }),
      expect: approved,
    }),
    step('A purchase with the token of the Visa card is approved', {
      call: 'createPurchase',
      body: aPaymentByToken({ token: from('token') }),
      expect: approved,
      proves: 'CNP-TOKEN-07',
      keep: { purchase: '/reference' },
    }),
    step('It was made with the Visa card', {
      call: 'queryTransaction',
      body: aQuery({ reference: from('purchase') }),
      expect: approved,
      checks: [checkThe('raw', 'CNP-TOKEN-09', showsDigits('1111, the last four digits', '1111'))],
    }),
    step('An amount is reserved with the token', {
      call: 'createPreAuthorisation',
      body: aPaymentByToken({ token: from('token') }),
      expect: approved,
      proves: 'CNP-TOKEN-07',
    }),
  ]),

  flow('What is no card number is not stored', [
    step('A card is stored', { call: 'createToken', body: aTokenRequest(), expect: approved }),
    step('Letters are refused', {
      call: 'createToken',
      body: aTokenRequest(),
      wrong: changed('/card/number', 'not-a-number'),
      expect: refused,
      proves: 'CNP-TOKEN-08',
    }),
    step('Digits with letters before them are refused', {
      call: 'createToken',
      body: aTokenRequest(),
      wrong: changed('/card/number', `visa${testCards.visa}`),
      expect: refused,
      proves: 'CNP-TOKEN-08',
    }),
    step('Digits with letters after them are refused', {
      call: 'createToken',
      body: aTokenRequest(),
      wrong: changed('/card/number', `${testCards.visa}visa`),
      expect: refused,
      proves: 'CNP-TOKEN-08',
    }),
  ]),
];

function lacksNumber(token: unknown, number: unknown): boolean {
  return typeof token === 'string' && !token.replace(/[ -]/g, '').includes(String(number));
}

function isMasked(masked: unknown, number: unknown): boolean {
  const digits = String(number);
  return masked === `${digits.slice(0, 6)}${'X'.repeat(digits.length - 10)}${digits.slice(-4)}`;
}
