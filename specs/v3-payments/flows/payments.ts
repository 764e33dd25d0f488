/** Flows about what a payment is answered: success, decline, refusal, redirect. */
import {
  aDebit,
  aDebitOfManyLetters,
  aDebitWithWrongCvv,
  aRedirectedDebit,
} from '../../../fixtures/v3-payments/recipes/payments.ts';
import { testCards } from '../../../fixtures/v3-payments/test-cards.ts';
import { changed, without } from '../../../src/vocabulary/change.ts';
import { answered, approved, type Flow, notFound } from '../../../src/vocabulary/flow.ts';
import { is, matches, satisfies } from '../../../src/vocabulary/matchers.ts';
import { from } from '../../../src/vocabulary/reference.ts';
import { check, checkThe, flow, idOfDecline, notABankDecline, sameId, step, turnedDown } from '../words.ts';

const INVALID = [
  ['An amount in words', '/amount', 'twelve'],
  ['An amount with a letter before it', '/amount', 'x12.00'],
  ['An amount with a letter after it', '/amount', '12.00x'],
  ['A currency of four letters', '/currency', 'EURO'],
  ['A payment type that is none', '/paymentType', 'ZZ'],
  ['A card number without digits', '/card.number', 'none'],
  ['A card number with a letter before it', '/card.number', `x${testCards.visaWithCvv}`],
  ['A card number with a letter after it', '/card.number', `${testCards.visaWithCvv}x`],
] as const;

const isRedirected = satisfies('at least one redirect', (redirects) => Number(redirects) > 0);

const MISSING = ['/amount', '/currency', '/paymentType', '/card.number'] as const;

export const paymentsFlows: readonly Flow[] = [
  flow('A debit succeeds and is found by its id', [
    step('The debit is approved', {
      call: 'createPayment',
      body: aDebit(),
      expect: approved,
      proves: ['V3P-VERSION-01', 'V3P-AUTH-01', 'V3P-ENCODING-03', 'V3P-URL-11'],
      keep: { payment: '/id' },
    }),
    step('The inquiry finds it', {
      call: 'getPayment',
      path: { id: from('payment') },
      expect: approved,
      proves: ['V3P-AUTH-01', 'V3P-LIFE-13'],
      checks: [check('V3P-LIFE-13', '/id', sameId(from('payment')))],
    }),
    step('The inquiry finds it again', {
      call: 'getPayment',
      path: { id: from('payment') },
      expect: approved,
      proves: 'V3P-LIFE-13',
      checks: [check('V3P-LIFE-13', '/id', sameId(from('payment')))],
    }),
  ]),

  flow('Of two payments each is found by its own id', [
    step('A debit is approved', {
      call: 'createPayment',
      body: aDebit(),
      expect: approved,
      keep: { first: '/id' },
    }),
    step('Another debit is approved', {
      call: 'createPayment',
      body: aDebit(),
      expect: approved,
      keep: { second: '/id' },
    }),
    ...(['first', 'second'] as const).map((name) =>
      step(`The id of the ${name} finds the ${name}`, {
        call: 'getPayment',
        path: { id: from(name) },
        expect: approved,
        proves: 'V3P-LIFE-13',
        checks: [check('V3P-LIFE-13', '/id', sameId(from(name)))],
      }),
    ),
  ]),

  flow('Letters beyond ASCII and reserved characters survive', [
    step('A payment with them is approved', {
      call: 'createPayment',
      body: aDebitOfManyLetters(),
      expect: approved,
      proves: ['V3P-ENCODING-01', 'V3P-ENCODING-03'],
      keep: { payment: '/id' },
    }),
    step('The inquiry finds it', {
      call: 'getPayment',
      path: { id: from('payment') },
      expect: approved,
      proves: 'V3P-LIFE-13',
    }),
  ]),

  flow(
    'A wrong CVV is declined by the bank',
    [
      step('With the right CVV the debit is approved', { call: 'createPayment', body: aDebit(), expect: approved }),
      step('With a wrong one it is not', {
        call: 'createPayment',
        body: aDebitWithWrongCvv(),
        expect: turnedDown,
        proves: 'V3P-RESULT-05',
        checks: [
          checkThe('code', 'V3P-RESULT-03', matches(/^800/, 'a code of the group 800')),
          checkThe('code', 'V3P-RESULT-04', matches(/^\d{3}\D?100/, 'a code of the sub-group 100')),
          checkThe('code', 'V3P-RESULT-05', is('800.100.153')),
        ],
        keep: { decline: '' },
      }),
      step('The inquiry tells of the same decline', {
        call: 'getPayment',
        path: { id: idOfDecline },
        expect: answered,
        proves: 'V3P-LIFE-14',
        checks: [checkThe('code', 'V3P-LIFE-14', is('800.100.153'))],
      }),
    ],
    { needs: ['wrongCvv'] },
  ),

  flow('A value that is none is refused, not declined', [
    step('The good payment is approved', { call: 'createPayment', body: aDebit(), expect: approved }),
    ...INVALID.map(([title, pointer, value]) =>
      step(`${title} is refused`, {
        call: 'createPayment',
        body: aDebit(),
        wrong: changed(pointer, value),
        expect: turnedDown,
        proves: 'V3P-PARAM-01',
        checks: [checkThe('code', 'V3P-RESULT-07', notABankDecline)],
      }),
    ),
  ]),

  flow('A payment that lacks a parameter is refused', [
    step('The whole payment is approved', { call: 'createPayment', body: aDebit(), expect: approved }),
    ...MISSING.map((pointer) =>
      step(`Without ${pointer.slice(1)} it is refused`, {
        call: 'createPayment',
        body: aDebit(),
        wrong: without(pointer),
        expect: turnedDown,
        proves: 'V3P-PARAM-02',
      }),
    ),
  ]),

  flow('A path with a letter missing is not found', [
    step('At the path itself a debit is approved', { call: 'createPayment', body: aDebit(), expect: approved }),
    step('Without its last letter there is nothing', {
      call: 'createPayment',
      toPath: '/v3/payment',
      body: aDebit(),
      expect: notFound,
      proves: 'V3P-STATUS-09',
    }),
  ]),

  flow(
    'A redirected request is served elsewhere on the same host, method and body unchanged',
    [
      step('Without a redirect the debit is approved', { call: 'createPayment', body: aDebit(), expect: approved }),
      step('Behind the redirect it is approved as well', {
        call: 'createPayment',
        body: aRedirectedDebit(),
        expect: approved,
        proves: 'V3P-STATUS-10',
        checks: [checkThe('redirects', 'V3P-STATUS-10', isRedirected)],
        keep: { payment: '/id' },
      }),
      step('The inquiry after it is redirected too', {
        call: 'getPayment',
        path: { id: from('payment') },
        expect: approved,
        proves: 'V3P-STATUS-10',
        checks: [
          checkThe('redirects', 'V3P-STATUS-10', isRedirected),
          check('V3P-LIFE-13', '/id', sameId(from('payment'))),
        ],
      }),
    ],
    { needs: ['redirectedTransactionId'] },
  ),
];
