/** Flows about the bearer token that all other operations want. */
import { aCardIntent, aPaymentIntent } from '../../../fixtures/payment-intents/recipes/intents.ts';
import { aChange, aPayment, aRefund } from '../../../fixtures/payment-intents/recipes/payments.ts';
import { theCredentials } from '../../../fixtures/payment-intents/recipes/tokens.ts';
import { approved, type Flow } from '../../../src/vocabulary/flow.ts';
import { is } from '../../../src/vocabulary/matchers.ts';
import { from } from '../../../src/vocabulary/reference.ts';
import { check, flow, step, timePasses } from '../words.ts';
import { DAY, newestOf, periodOf } from './days.ts';
import { altered, guarded, unsigned } from './guarded.ts';
import { keptOf, keptOut, quarters } from './steps.ts';

const old = { auth: from('token'), expect: keptOut, proves: 'PIN-AUTH-05' } as const;

export const authenticationFlows: readonly Flow[] = [
  flow('Intents and payments are made with a bearer only', [
    ...guarded('A card intent', { call: 'createCardIntent', body: aCardIntent() }),
    ...guarded('A payment intent', { call: 'createPaymentIntent', body: aPaymentIntent() }),
    ...guarded('A payment', { call: 'createTransaction', body: aPayment('authorize') }),
  ]),
  flow('Transactions are seen with a bearer only', [
    step('A payment is authorised', {
      call: 'createTransaction',
      body: aPayment('authorize'),
      expect: approved,
      ...keptOf('trx'),
    }),
    ...guarded('The transaction', { call: 'getTransaction', path: { trx_id: from('trx') } }),
    ...guarded('The look-up', {
      call: 'lookUpTransaction',
      query: { type: 'external_id', id: from('trxExternalId') },
    }),
    ...guarded('The list', { call: 'listTransactions', query: newestOf('trxAt') }),
  ]),
  flow('Money is moved with a bearer only', [
    step('A payment is authorised', {
      call: 'createTransaction',
      body: aPayment('authorize'),
      expect: approved,
      ...keptOf('trx'),
    }),
    ...guarded('A capture', {
      call: 'changeTransaction',
      path: { trx_id: from('trx') },
      body: aChange('capture', { amount: quarters(1, 'trxAmount') }),
    }),
    ...guarded('A refund', {
      call: 'createRefund',
      body: aRefund({ trx_id: from('trx'), amount: quarters(1, 'trxAmount') }),
    }),
    step('Only one capture was made', {
      call: 'getTransaction',
      path: { trx_id: from('trx') },
      expect: approved,
      checks: [
        check('PIN-AUTH-03', '/status', is('PARTIAL_CAPTURED')),
        check('PIN-AUTH-04', '/status', is('PARTIAL_CAPTURED')),
      ],
    }),
  ]),
  flow('A token that was altered opens nothing', [
    step('The client asks for a token', {
      call: 'createToken',
      body: theCredentials(),
      expect: approved,
      keep: { token: '/access_token' },
    }),
    step('It opens the card intents', {
      call: 'createCardIntent',
      body: aCardIntent(),
      auth: from('token'),
      expect: approved,
      proves: 'PIN-AUTH-06',
    }),
    step('With other claims it opens none', {
      call: 'createCardIntent',
      body: aCardIntent(),
      auth: altered,
      expect: keptOut,
      proves: 'PIN-AUTH-04',
    }),
    step('Without its signature it opens none', {
      call: 'createCardIntent',
      body: aCardIntent(),
      auth: unsigned,
      expect: keptOut,
      proves: 'PIN-AUTH-04',
    }),
  ]),
  flow(
    'A token that has run out opens nothing until the client asks for another',
    [
      step('The client asks for a token', {
        call: 'createToken',
        body: theCredentials(),
        expect: approved,
        keep: { token: '/access_token' },
      }),
      step('It makes a payment', {
        call: 'createTransaction',
        body: aPayment('authorize'),
        auth: from('token'),
        expect: approved,
        ...keptOf('trx'),
      }),
      timePasses('The lifetime of the token passes', 2 * DAY),
      step('The old token shows no transaction', {
        call: 'getTransaction',
        path: { trx_id: from('trx') },
        ...old,
      }),
      step('The old token finds no transaction', {
        call: 'lookUpTransaction',
        query: { type: 'external_id', id: from('trxExternalId') },
        ...old,
      }),
      step('The old token lists nothing', { call: 'listTransactions', query: periodOf('trxAt'), ...old }),
      step('The old token makes no payment', { call: 'createTransaction', body: aPayment('authorize'), ...old }),
      step('The old token makes no card intent', { call: 'createCardIntent', body: aCardIntent(), ...old }),
      step('The old token makes no payment intent', { call: 'createPaymentIntent', body: aPaymentIntent(), ...old }),
      step('The old token captures nothing', {
        call: 'changeTransaction',
        path: { trx_id: from('trx') },
        body: aChange('capture'),
        ...old,
      }),
      step('The old token refunds nothing', {
        call: 'createRefund',
        body: aRefund({ trx_id: from('trx'), amount: quarters(1, 'trxAmount') }),
        ...old,
      }),
      step('A new token shows that nothing was captured', {
        call: 'getTransaction',
        path: { trx_id: from('trx') },
        expect: approved,
        checks: [check('PIN-AUTH-05', '/status', is('AUTHORIZED'))],
      }),
    ],
    { needs: ['control'] },
  ),
];
