/** Purchases: the money is taken at once, or not at all. */
import {
  aCapture,
  aDeclinedPayment,
  aPreAuthorisation,
  aPurchase,
  aRefund,
} from '../../../fixtures/connected-payments/recipes/transactions.ts';
import { changed, without } from '../../../src/vocabulary/change.ts';
import { approved, declined, type Flow, unsuccessful } from '../../../src/vocabulary/flow.ts';
import { from } from '../../../src/vocabulary/reference.ts';
import { flow, step, timePasses } from '../words.ts';
import { MONTH, purchased, referenceIn, settled } from './steps.ts';

export const purchasesFlows: readonly Flow[] = [
  flow('A purchase takes the money at once', [
    step('An amount is reserved', {
      call: 'createPreAuthorisation',
      body: aPreAuthorisation(),
      expect: approved,
      keep: { reserved: '/reference' },
      keepSent: { reservedAmount: '/amount' },
    }),
    step('It is captured', {
      call: 'createCapture',
      body: aCapture({ reference: from('reserved'), amount: from('reservedAmount') }),
      expect: approved,
    }),
    step('A purchase is approved', {
      call: 'createPurchase',
      body: aPurchase(),
      expect: approved,
      proves: 'CNP-PURCHASE-01',
      keep: { purchase: '/reference' },
      keepSent: { purchaseAmount: '/amount' },
    }),
    step('It cannot be captured', {
      call: 'createCapture',
      body: aCapture({ reference: from('purchase'), amount: from('purchaseAmount') }),
      expect: unsuccessful,
      proves: 'CNP-PURCHASE-03',
    }),
  ]),

  flow(
    'A purchase settles without a capture',
    [
      purchased('A purchase is approved'),
      timePasses('A month passes', MONTH),
      step('All of it is refunded', {
        call: 'createRefund',
        body: aRefund({ reference: from('purchase'), amount: from('purchaseAmount') }),
        expect: approved,
        proves: 'CNP-PURCHASE-02',
      }),
    ],
    { needs: ['control'] },
  ),

  flow(
    'A declined purchase takes nothing',
    [
      ...settled('A purchase is approved'),
      step('It is refunded', {
        call: 'createRefund',
        body: aRefund({ reference: from('purchase'), amount: from('purchaseAmount') }),
        expect: approved,
      }),
      step('Another one is declined', {
        call: 'createPurchase',
        body: aDeclinedPayment(),
        expect: declined,
        proves: 'CNP-PURCHASE-04',
        keep: { declined: '' },
        keepSent: { declinedAmount: '/amount' },
      }),
      timePasses('A month passes', MONTH),
      step('Nothing of it can be refunded', {
        call: 'createRefund',
        body: aRefund({ reference: referenceIn('declined'), amount: from('declinedAmount') }),
        expect: unsuccessful,
        proves: 'CNP-PURCHASE-05',
      }),
    ],
    { needs: ['control', 'decliningCvv'] },
  ),

  flow('A purchase of nothing is refused', [
    step('A purchase is approved', { call: 'createPurchase', body: aPurchase(), expect: approved }),
    step('One of 0.00 is refused', {
      call: 'createPurchase',
      body: aPurchase(),
      wrong: changed('/amount', 0),
      expect: unsuccessful,
      proves: 'CNP-PURCHASE-06',
    }),
  ]),

  flow('A purchase of less than nothing is refused', [
    step('A purchase is approved', { call: 'createPurchase', body: aPurchase(), expect: approved }),
    step('One of -5.00 is refused', {
      call: 'createPurchase',
      body: aPurchase(),
      wrong: changed('/amount', -5),
      expect: unsuccessful,
      proves: 'CNP-PURCHASE-06',
    }),
  ]),

  flow('A purchase without a card is refused', [
    step('A purchase is approved', { call: 'createPurchase', body: aPurchase(), expect: approved }),
    step('One without a card is refused', {
      call: 'createPurchase',
      body: aPurchase(),
      wrong: without('/card'),
      expect: unsuccessful,
      proves: 'CNP-PURCHASE-07',
    }),
  ]),
];
