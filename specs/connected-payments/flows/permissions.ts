/** Five permissions: with one its services are accepted, without it they are refused, whatever else the user may do. */
import { by } from '../../../fixtures/connected-payments/recipes/recipe.ts';
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
import { approved, type Flow } from '../../../src/vocabulary/flow.ts';
import { from } from '../../../src/vocabulary/reference.ts';
import { flow, looked, step, turnedAway } from '../words.ts';
import { purchased, reserved, settled } from './steps.ts';

const captureOfSecond = aCapture({ reference: from('second'), amount: from('secondAmount') });
const refund = (name: string) => aRefund({ reference: from(name), amount: from(`${name}Amount`) });

export const permissionsFlows: readonly Flow[] = [
  flow(
    'Transactions are processed by users with that permission only',
    [
      step('With the permission a purchase is approved', {
        call: 'createPurchase',
        body: aPurchase(),
        expect: approved,
        proves: 'CNP-PERM-01',
        keep: { purchase: '/reference' },
      }),
      step('With the permission an amount is reserved', {
        call: 'createPreAuthorisation',
        body: aPreAuthorisation(),
        expect: approved,
        proves: 'CNP-PERM-01',
        keep: { first: '/reference' },
        keepSent: { firstAmount: '/amount' },
      }),
      step('With the permission it is captured', {
        call: 'createCapture',
        body: aCapture({ reference: from('first'), amount: from('firstAmount') }),
        expect: approved,
        proves: 'CNP-PERM-01',
      }),
      step('With the permission the purchase is voided', {
        call: 'createVoid',
        body: aVoid({ reference: from('purchase') }),
        expect: approved,
        proves: 'CNP-PERM-01',
      }),
      reserved('Another amount is reserved', 'second'),
      step('Who lacks the permission stores a card', {
        call: 'createToken',
        body: by('noTransactions', aTokenRequest()),
        expect: approved,
        proves: 'CNP-PERM-12',
      }),
      step('But cannot purchase', {
        call: 'createPurchase',
        body: by('noTransactions', aPurchase()),
        expect: turnedAway,
        proves: 'CNP-PERM-06',
      }),
      step('Nor reserve', {
        call: 'createPreAuthorisation',
        body: by('noTransactions', aPreAuthorisation()),
        expect: turnedAway,
        proves: 'CNP-PERM-06',
      }),
      step('Nor capture what is reserved', {
        call: 'createCapture',
        body: by('noTransactions', captureOfSecond),
        expect: turnedAway,
        proves: 'CNP-PERM-06',
      }),
      step('Nor void it', {
        call: 'createVoid',
        body: by('noTransactions', aVoid({ reference: from('second') })),
        expect: turnedAway,
        proves: 'CNP-PERM-06',
      }),
      step('All of it can still be captured', {
        call: 'createCapture',
        body: captureOfSecond,
        expect: approved,
        proves: 'CNP-PERM-11',
      }),
    ],
    { needs: lackers('noTransactions') },
  ),

  flow(
    'Refunds are made by users who may process transactions only',
    [
      ...settled('A purchase is approved', 'first'),
      step('With the permission it is refunded', {
        call: 'createRefund',
        body: refund('first'),
        expect: approved,
        proves: 'CNP-PERM-01',
      }),
      ...settled('Another purchase is approved', 'second'),
      step('Who lacks the permission looks the purchase up', {
        call: 'queryTransaction',
        body: by('noTransactions', aQuery({ reference: from('second') })),
        expect: approved,
        proves: 'CNP-PERM-12',
      }),
      step('But cannot refund it', {
        call: 'createRefund',
        body: by('noTransactions', refund('second')),
        expect: turnedAway,
        proves: 'CNP-PERM-06',
      }),
      step('All of it can still be refunded', {
        call: 'createRefund',
        body: refund('second'),
        expect: approved,
        proves: 'CNP-PERM-11',
      }),
    ],
    { needs: ['control', ...lackers('noTransactions')] },
  ),

  flow(
    'Tokens are managed by users with that permission only',
    [
      step('With the permission a card is stored', {
        call: 'createToken',
        body: aTokenRequest(),
        expect: approved,
        proves: 'CNP-PERM-02',
        keep: { token: '/token' },
      }),
      step('With the permission its masked number is retrieved', {
        call: 'retrieveMaskedPan',
        body: aMaskedPanRequest({ token: from('token') }),
        expect: approved,
        proves: 'CNP-PERM-02',
      }),
      step('Who lacks the permission purchases', {
        call: 'createPurchase',
        body: by('noTokens', aPurchase()),
        expect: approved,
        proves: 'CNP-PERM-12',
      }),
      step('But cannot store a card', {
        call: 'createToken',
        body: by('noTokens', aTokenRequest()),
        expect: turnedAway,
        proves: 'CNP-PERM-07',
      }),
      step('Nor retrieve a masked number', {
        call: 'retrieveMaskedPan',
        body: by('noTokens', aMaskedPanRequest({ token: from('token') })),
        expect: turnedAway,
        proves: 'CNP-PERM-07',
      }),
    ],
    { needs: lackers('noTokens') },
  ),

  flow(
    'Endpoints are set up by users with that permission only',
    [
      step('With the permission an endpoint is created', {
        call: 'createNotificationEndpoint',
        body: anEndpoint(),
        expect: approved,
        proves: 'CNP-PERM-03',
      }),
      step('Who lacks the permission purchases', {
        call: 'createPurchase',
        body: by('noNotifications', aPurchase()),
        expect: approved,
        proves: 'CNP-PERM-12',
      }),
      step('But cannot create an endpoint', {
        call: 'createNotificationEndpoint',
        body: by('noNotifications', anEndpoint()),
        expect: turnedAway,
        proves: 'CNP-PERM-08',
      }),
    ],
    { needs: lackers('noNotifications') },
  ),

  flow(
    'Transactions are looked up by users with that permission only',
    [
      purchased('A purchase is approved'),
      step('With the permission it is looked up', {
        call: 'queryTransaction',
        body: aQuery({ reference: from('purchase') }),
        expect: approved,
        proves: 'CNP-PERM-04',
      }),
      step('Who lacks the permission queries in bulk', {
        call: 'queryTransactions',
        body: by('noQuery', aBulkQuery()),
        expect: looked,
        proves: 'CNP-PERM-12',
      }),
      step('But cannot look the purchase up', {
        call: 'queryTransaction',
        body: by('noQuery', aQuery({ reference: from('purchase') })),
        expect: turnedAway,
        proves: 'CNP-PERM-09',
      }),
    ],
    { needs: lackers('noQuery') },
  ),

  flow(
    'Bulk queries are made by users with that permission only',
    [
      purchased('A purchase is approved'),
      step('With the permission its date finds it', {
        call: 'queryTransactions',
        body: aBulkQuery(),
        expect: looked,
        proves: 'CNP-PERM-05',
      }),
      step('Who lacks the permission looks it up alone', {
        call: 'queryTransaction',
        body: by('noBulkQuery', aQuery({ reference: from('purchase') })),
        expect: approved,
        proves: 'CNP-PERM-12',
      }),
      step('But cannot query by date range', {
        call: 'queryTransactions',
        body: by('noBulkQuery', aBulkQuery()),
        expect: turnedAway,
        proves: 'CNP-PERM-10',
      }),
    ],
    { needs: lackers('noBulkQuery') },
  ),
];

/** The world has such a user. */
function lackers(user: string): string[] {
  return [`${user}UserName`, `${user}Password`];
}
