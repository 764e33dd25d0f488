/** What an endpoint is told of as it happens: each of the five transaction services, and nothing but the truth. */
import { anEndpoint } from '../../../../fixtures/connected-payments/recipes/services.ts';
import { aCapture, aRefund, aVoid } from '../../../../fixtures/connected-payments/recipes/transactions.ts';
import { approved } from '../../../../src/vocabulary/flow.ts';
import { from } from '../../../../src/vocabulary/reference.ts';
import { ifThere, isAmount } from '../../matchers.ts';
import { check, flow, receive, step } from '../../words.ts';
import { purchased, reserved, settled } from '../steps.ts';
import { comes, listening, nothingComes } from './steps.ts';

export const notificationHappeningsFlows = [
  flow(
    'An endpoint is told of a purchase as it happens',
    [
      step('An endpoint is created', {
        call: 'createNotificationEndpoint',
        body: anEndpoint(),
        expect: approved,
        proves: 'CNP-NOTIFY-01',
      }),
      nothingComes('It is told of nothing yet'),
      purchased('A purchase is approved'),
      comes('It is told of the purchase', 'purchase', 'CNP-NOTIFY-02'),
    ],
    { needs: ['receiver'] },
  ),

  flow(
    'Purchases and voids notify',
    [
      listening('An endpoint is created'),
      purchased('A purchase is approved'),
      comes('It is told of the purchase', 'purchase', 'CNP-NOTIFY-03'),
      step('The purchase is voided', {
        call: 'createVoid',
        body: aVoid({ reference: from('purchase') }),
        expect: approved,
        keep: { void: '/reference' },
      }),
      comes('It is told of the void', 'void', 'CNP-NOTIFY-03'),
    ],
    { needs: ['receiver'] },
  ),

  flow(
    'Pre-authorisations and captures notify',
    [
      listening('An endpoint is created'),
      reserved('An amount is reserved'),
      comes('It is told of the pre-authorisation', 'reserved', 'CNP-NOTIFY-03'),
      step('The amount is captured', {
        call: 'createCapture',
        body: aCapture({ reference: from('reserved'), amount: from('reservedAmount') }),
        expect: approved,
        keep: { capture: '/reference' },
      }),
      comes('It is told of the capture', 'capture', 'CNP-NOTIFY-03'),
    ],
    { needs: ['receiver'] },
  ),

  flow(
    'Refunds notify',
    [
      // Settled before anybody listens: whether a settlement is told of as well, the document leaves open.
      ...settled('A purchase is approved'),
      listening('An endpoint is created'),
      step('The purchase is refunded', {
        call: 'createRefund',
        body: aRefund({ reference: from('purchase'), amount: from('purchaseAmount') }),
        expect: approved,
        keep: { refund: '/reference' },
      }),
      comes('It is told of the refund', 'refund', 'CNP-NOTIFY-03'),
    ],
    { needs: ['receiver', 'control'] },
  ),

  flow(
    'A notification tells the amount and the currency of its transaction',
    [
      listening(
        'An endpoint with amount and currency is created',
        { fields: ['reference', 'amount', 'currency'] },
        'CNP-NOTIFY-08',
      ),
      purchased('A purchase is approved'),
      receive('What it tells of them is true', {
        webhook: 'transactionNotification',
        count: 1,
        checks: [
          check('CNP-NOTIFY-21', '/0/payment/amount', ifThere('the amount', isAmount, from('purchaseAmount'))),
          check('CNP-NOTIFY-21', '/0/payment/currency', ifThere('the currency', isCurrency, 'EUR')),
        ],
      }),
    ],
    { needs: ['receiver'] },
  ),
];

/** A currency that is not written in three letters is left alone. */
function isCurrency(value: unknown, wanted: unknown): boolean {
  return typeof value !== 'string' || !/^[A-Za-z]{3}$/.test(value) || value.toUpperCase() === wanted;
}
