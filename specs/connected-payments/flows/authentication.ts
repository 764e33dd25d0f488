/** Credentials stand in the body of every request: each service takes good ones and turns every other request away. */
import {
  aBulkQuery,
  aMaskedPanRequest,
  anEndpoint,
  aQuery,
  aTokenRequest,
} from '../../../fixtures/connected-payments/recipes/services.ts';
import {
  aCapture,
  aPreAuthorisation,
  aPurchase,
  aRefund,
  aVoid,
} from '../../../fixtures/connected-payments/recipes/transactions.ts';
import type { operations } from '../../../openapi/connected-payments/types.ts';
import { changed, without } from '../../../src/vocabulary/change.ts';
import { approved, type Expectation, type Flow } from '../../../src/vocabulary/flow.ts';
import { derived, from, type Reference } from '../../../src/vocabulary/reference.ts';
import { flow, looked, step, turnedAway } from '../words.ts';
import { purchased, reserved, settled } from './steps.ts';

type Service = keyof operations & string;
type BodyOf<Op extends Service> = Parameters<typeof step<Op>>[1]['body'];

export const authenticationFlows: readonly Flow[] = [
  flow('Purchases are for users who give their password', guarded('createPurchase', aPurchase())),
  flow('A password is good from its first letter to its last', [
    step('With the password a purchase is approved', {
      call: 'createPurchase',
      body: aPurchase(),
      expect: approved,
      keepSent: { password: '/password' },
    }),
    step('With a letter more it is turned away', {
      call: 'createPurchase',
      body: aPurchase(),
      wrong: changed(
        '/password',
        passwordWith('a letter more', (password) => `${password}x`),
      ),
      expect: turnedAway,
      proves: 'CNP-AUTH-04',
    }),
    step('With a letter less it is turned away', {
      call: 'createPurchase',
      body: aPurchase(),
      wrong: changed(
        '/password',
        passwordWith('a letter less', (password) => password.slice(0, -1)),
      ),
      expect: turnedAway,
      proves: 'CNP-AUTH-04',
    }),
  ]),
  flow(
    'Pre-authorisations are for users who give their password',
    guarded('createPreAuthorisation', aPreAuthorisation()),
  ),
  flow('Tokens are for users who give their password', guarded('createToken', aTokenRequest())),
  flow('Endpoints are for users who give their password', guarded('createNotificationEndpoint', anEndpoint())),
  flow(
    'Bulk queries are for users who give their password',
    guarded('queryTransactions', aBulkQuery(), [purchased('A purchase is approved')], looked),
  ),
  flow(
    'Queries are for users who give their password',
    guarded('queryTransaction', aQuery({ reference: from('purchase') }), [purchased('A purchase is approved')]),
  ),
  flow('Masked card numbers are for users who give their password', [
    step('A card is stored', {
      call: 'createToken',
      body: aTokenRequest(),
      expect: approved,
      keep: { token: '/token' },
    }),
    ...guarded('retrieveMaskedPan', aMaskedPanRequest({ token: from('token') })),
  ]),
  flow('Captures are for users who give their password', [
    reserved('A first amount is reserved', 'first'),
    step('It is captured', {
      call: 'createCapture',
      body: aCapture({ reference: from('first'), amount: from('firstAmount') }),
      expect: approved,
      proves: 'CNP-AUTH-01',
    }),
    reserved('A second amount is reserved', 'second'),
    ...turnedAwayFrom('createCapture', aCapture({ reference: from('second'), amount: from('secondAmount') })),
    step('All of the second amount can still be captured', {
      call: 'createCapture',
      body: aCapture({ reference: from('second'), amount: from('secondAmount') }),
      expect: approved,
      proves: 'CNP-AUTH-06',
    }),
  ]),
  flow('Voids are for users who give their password', [
    reserved('A first amount is reserved', 'first'),
    step('It is voided', {
      call: 'createVoid',
      body: aVoid({ reference: from('first') }),
      expect: approved,
      proves: 'CNP-AUTH-01',
    }),
    reserved('A second amount is reserved', 'second'),
    ...turnedAwayFrom('createVoid', aVoid({ reference: from('second') })),
    step('The second amount is still reserved and can be captured', {
      call: 'createCapture',
      body: aCapture({ reference: from('second'), amount: from('secondAmount') }),
      expect: approved,
      proves: 'CNP-AUTH-06',
    }),
  ]),
  flow(
    'Refunds are for users who give their password',
    [
      ...settled('A first purchase is approved', 'first'),
      step('It is refunded', {
        call: 'createRefund',
        body: aRefund({ reference: from('first'), amount: from('firstAmount') }),
        expect: approved,
        proves: 'CNP-AUTH-01',
      }),
      ...settled('A second purchase is approved', 'second'),
      ...turnedAwayFrom('createRefund', aRefund({ reference: from('second'), amount: from('secondAmount') })),
      step('All of the second purchase can still be refunded', {
        call: 'createRefund',
        body: aRefund({ reference: from('second'), amount: from('secondAmount') }),
        expect: approved,
        proves: 'CNP-AUTH-06',
      }),
    ],
    { needs: ['control'] },
  ),
];

/** A good request, and then what is turned away. */
function guarded<Op extends Service>(
  call: Op,
  body: BodyOf<Op>,
  before: Parameters<typeof flow>[1] = [],
  expect: Expectation = approved,
) {
  const good = { call, body, expect, proves: 'CNP-AUTH-01' } as Parameters<typeof step<Op>>[1];
  return [...before, step('With user name and password it is accepted', good), ...turnedAwayFrom(call, body)];
}

function passwordWith(says: string, change: (password: string) => string): Reference {
  return derived(`the password with ${says}`, (kept) => change(String(kept.get('password'))));
}

function turnedAwayFrom<Op extends Service>(call: Op, body: BodyOf<Op>) {
  const cases = [
    ['Without a user name it is turned away', without('/userName'), 'CNP-AUTH-02'],
    ['Without a password it is turned away', without('/password'), 'CNP-AUTH-03'],
    ['With a wrong password it is turned away', changed('/password', 'not-the-password'), 'CNP-AUTH-04'],
    ['With the name of no user it is turned away', changed('/userName', 'nobody-of-that-name'), 'CNP-AUTH-05'],
  ] as const;
  return cases.map(([title, wrong, proves]) =>
    step(title, { call, body, wrong, expect: turnedAway, proves } as Parameters<typeof step<Op>>[1]),
  );
}
