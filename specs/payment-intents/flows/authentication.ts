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
import { merchantsFlows } from './merchants.ts';
import { assumed, authorised, capturedAtOnce, dated, keptOut, statusBefore, withStatus } from './steps.ts';

const old = { auth: from('token'), expect: keptOut, proves: 'PIN-AUTH-05' } as const;

export const authenticationFlows: readonly Flow[] = [
  flow('Intents and payments are made with a bearer only', [
    ...guarded('A card intent', { call: 'createCardIntent', body: aCardIntent(), assumes: assumed.intent }),
    ...guarded('A payment intent', { call: 'createPaymentIntent', body: aPaymentIntent(), assumes: assumed.intent }),
    ...guarded('A payment', { call: 'createTransaction', body: aPayment('authorize'), assumes: assumed.payment }),
  ]),
  flow('Transactions are seen with a bearer only', [
    dated(authorised('A payment is authorised')),
    ...guarded('The transaction', {
      call: 'getTransaction',
      path: { trx_id: from('trx') },
      assumes: assumed.payment,
    }),
    ...guarded('The look-up', {
      call: 'lookUpTransaction',
      query: { type: 'external_id', id: from('trxExternalId') },
      assumes: assumed.lookUp,
    }),
    ...guarded('The list', { call: 'listTransactions', query: newestOf('trxAt'), assumes: assumed.list }),
  ]),
  flow('Money is taken with a bearer only', [
    authorised('A payment is authorised', 'first'),
    authorised('A second one is authorised', 'second'),
    withStatus(authorised('A third one is authorised')),
    ...guarded(
      'A capture',
      {
        call: 'changeTransaction',
        path: { trx_id: from('first') },
        body: aChange('capture'),
        assumes: assumed.change,
      },
      { path: { trx_id: from('second') } },
      { path: { trx_id: from('trx') } },
    ),
    step('Nothing of the third payment was captured', {
      call: 'getTransaction',
      path: { trx_id: from('trx') },
      expect: approved,
      checks: [check('PIN-AUTH-03', '/status', is(statusBefore)), check('PIN-AUTH-04', '/status', is(statusBefore))],
    }),
  ]),
  flow('Money is given back with a bearer only', [
    capturedAtOnce('A payment is captured at once', 'first'),
    capturedAtOnce('A second one is captured at once', 'second'),
    capturedAtOnce('A third one is captured at once'),
    ...guarded(
      'A refund',
      { call: 'createRefund', body: inFull('first'), assumes: assumed.refund },
      { body: inFull('second') },
      { body: inFull('trx') },
    ),
    step('The third payment can still be refunded', {
      call: 'createRefund',
      body: inFull('trx'),
      expect: approved,
      proves: ['PIN-AUTH-03', 'PIN-AUTH-04'],
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
      assumes: assumed.intent,
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
      step('It makes a card intent', {
        call: 'createCardIntent',
        body: aCardIntent(),
        auth: from('token'),
        expect: approved,
        assumes: assumed.intent,
      }),
      capturedAtOnce('A payment is captured at once', 'captured'),
      timePasses('More time passes than a token lives', 400 * DAY),
      dated(withStatus(authorised('Another payment is authorised by a new token'))),
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
        body: aRefund({ trx_id: from('captured'), amount: from('capturedAmount') }),
        ...old,
      }),
      step('The new token shows that nothing was captured', {
        call: 'getTransaction',
        path: { trx_id: from('trx') },
        expect: approved,
        checks: [check('PIN-AUTH-05', '/status', is(statusBefore))],
      }),
    ],
    { needs: ['control'] },
  ),
  ...merchantsFlows,
];

/** A refund of everything. */
function inFull(of: string) {
  return aRefund({ trx_id: from(of), amount: from(`${of}Amount`) });
}
