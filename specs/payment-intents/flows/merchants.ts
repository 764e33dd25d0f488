/** Flows about two merchants, of whom each has transactions of its own. */
import { aChange, aRefund } from '../../../fixtures/payment-intents/recipes/payments.ts';
import { theOtherCredentials } from '../../../fixtures/payment-intents/recipes/tokens.ts';
import { approved, type Flow, unsuccessful } from '../../../src/vocabulary/flow.ts';
import { includes, is, lacks } from '../../../src/vocabulary/matchers.ts';
import { from } from '../../../src/vocabulary/reference.ts';
import { check, flow, step } from '../words.ts';
import { newestOf } from './days.ts';
import { assumed, authorised, capturedAtOnce, dated, listed, statusBefore, withStatus } from './steps.ts';

const two = { needs: ['otherClientId', 'otherClientSecret'] };
const byTheOther = { auth: from('otherToken') } as const;
const hidden = { ...byTheOther, expect: unsuccessful, proves: 'PIN-AUTH-09' } as const;
const untouched = { ...byTheOther, expect: unsuccessful, proves: 'PIN-AUTH-10' } as const;

const theOtherLogsIn = step('The other merchant asks for a token', {
  call: 'createToken',
  body: theOtherCredentials(),
  expect: approved,
  keep: { otherToken: '/access_token' },
});

export const merchantsFlows: readonly Flow[] = [
  flow(
    'A merchant sees its own transactions only',
    [
      dated(authorised('A merchant authorises a payment')),
      theOtherLogsIn,
      { ...dated(authorised('The other one authorises another', 'other'), 'other'), ...byTheOther },
      step('The other one reads its own', {
        call: 'getTransaction',
        path: { trx_id: from('other') },
        ...byTheOther,
        expect: approved,
      }),
      step('It does not read the first', { call: 'getTransaction', path: { trx_id: from('trx') }, ...hidden }),
      step('Its look-up finds its own', {
        call: 'lookUpTransaction',
        query: { type: 'external_id', id: from('otherExternalId') },
        ...byTheOther,
        expect: approved,
        assumes: assumed.lookUp,
      }),
      step('Its look-up does not find the first', {
        call: 'lookUpTransaction',
        query: { type: 'external_id', id: from('trxExternalId') },
        ...hidden,
      }),
      step('Its list holds its own and not the first', {
        call: 'listTransactions',
        query: newestOf('otherAt'),
        ...byTheOther,
        expect: listed,
        proves: 'PIN-AUTH-09',
        assumes: assumed.list,
        checks: [
          check('PIN-AUTH-09', '/transactions', lacks('/id', from('trx'))),
          check('PIN-LIST-01', '/transactions', includes('/id', from('other'))),
        ],
      }),
    ],
    two,
  ),
  flow(
    'A merchant changes its own transactions only',
    [
      withStatus(authorised('A merchant authorises a payment')),
      capturedAtOnce('It captures another at once', 'captured'),
      theOtherLogsIn,
      { ...authorised('The other one authorises a payment', 'other'), ...byTheOther },
      step('The other one captures its own', {
        call: 'changeTransaction',
        path: { trx_id: from('other') },
        body: aChange('capture'),
        ...byTheOther,
        expect: approved,
        assumes: assumed.change,
      }),
      step('It refunds its own', {
        call: 'createRefund',
        body: aRefund({ trx_id: from('other'), amount: from('otherAmount') }),
        ...byTheOther,
        expect: approved,
        assumes: assumed.refund,
      }),
      step('It does not capture the first', {
        call: 'changeTransaction',
        path: { trx_id: from('trx') },
        body: aChange('capture'),
        ...untouched,
      }),
      step('Nor does it void it', {
        call: 'changeTransaction',
        path: { trx_id: from('trx') },
        body: aChange('void'),
        ...untouched,
      }),
      step('Nor does it refund what was captured', {
        call: 'createRefund',
        body: aRefund({ trx_id: from('captured'), amount: from('capturedAmount') }),
        ...untouched,
      }),
      step('The first payment stays what it is', {
        call: 'getTransaction',
        path: { trx_id: from('trx') },
        expect: approved,
        checks: [check('PIN-AUTH-10', '/status', is(statusBefore))],
      }),
    ],
    two,
  ),
];
