/** Flows about new transactions, and about reading one. */
import { aPayment, aPaymentOnDecliningCard } from '../../../fixtures/payment-intents/recipes/payments.ts';
import { changed, without } from '../../../src/vocabulary/change.ts';
import { answered, approved, type Flow, unsuccessful } from '../../../src/vocabulary/flow.ts';
import { is, matches, money, oneOf } from '../../../src/vocabulary/matchers.ts';
import { from } from '../../../src/vocabulary/reference.ts';
import { check, flow, step } from '../words.ts';
import { noneOf, TRX_ID } from './matchers.ts';
import { assumed, authorised, keptOf, unusedTrxId } from './steps.ts';

const hasTrxId = check('PIN-TRX-06', '/id', matches(TRX_ID, '“trx_” and a ULID'));

export const transactionsFlows: readonly Flow[] = [
  flow('An authorisation reserves an amount and captures nothing', [
    step('The payment is authorised', {
      call: 'createTransaction',
      body: aPayment('authorize'),
      expect: approved,
      proves: 'PIN-TRX-01',
      assumes: assumed.payment,
      checks: [
        hasTrxId,
        check('PIN-TRX-01', '/status', is('AUTHORIZED')),
        check('PIN-TRX-07', '/type', is('PAYMENT')),
        check('PIN-TRX-03', '/amount_captured', money(0)),
      ],
      ...keptOf('trx'),
    }),
    step('It is read by its trx_id', {
      call: 'getTransaction',
      path: { trx_id: from('trx') },
      expect: approved,
      proves: 'PIN-TRX-04',
      checks: [
        check('PIN-TRX-04', '/id', is(from('trx'))),
        check('PIN-TRX-01', '/status', is('AUTHORIZED')),
        check('PIN-TRX-10', '/external_id', is(from('trxExternalId'))),
        check('PIN-TRX-10', '/order_id', is(from('trxOrderId'))),
        check('PIN-TRX-10', '/order_currency', is('USD')),
        check('PIN-MONEY-01', '/order_amount', money(from('trxAmount'))),
      ],
    }),
    step('It is read a second time', {
      call: 'getTransaction',
      path: { trx_id: from('trx') },
      expect: approved,
      proves: 'PIN-TRX-04',
      checks: [check('PIN-TRX-04', '/id', is(from('trx'))), check('PIN-TRX-01', '/status', is('AUTHORIZED'))],
    }),
    step('Under another trx_id there is nothing', {
      call: 'getTransaction',
      path: { trx_id: unusedTrxId },
      expect: unsuccessful,
      proves: 'PIN-TRX-05',
    }),
  ]),
  flow('An authorisation with capture takes the amount at once', [
    step('The payment is authorised and captured', {
      call: 'createTransaction',
      body: aPayment('authcap'),
      expect: approved,
      proves: 'PIN-TRX-02',
      assumes: assumed.payment,
      checks: [
        hasTrxId,
        check('PIN-TRX-02', '/status', is('CAPTURED')),
        check('PIN-TRX-07', '/type', is('PAYMENT')),
        check('PIN-MONEY-02', '/amount_captured', money(from('trxAmount'))),
      ],
      ...keptOf('trx'),
    }),
    step('It stays so', {
      call: 'getTransaction',
      path: { trx_id: from('trx') },
      expect: approved,
      checks: [
        check('PIN-TRX-02', '/status', oneOf(['CAPTURED', 'SETTLED'])),
        check('PIN-TRX-04', '/id', is(from('trx'))),
      ],
    }),
  ]),
  flow(
    'A payment that the issuer refuses is declined and found as such',
    [
      authorised('A payment on a good card is authorised', 'good'),
      step('A payment on the other card is declined', {
        call: 'createTransaction',
        body: aPaymentOnDecliningCard(),
        // How a decline is answered is open; the look-up tells.
        expect: answered,
        checks: [check('PIN-TRX-08', '/status', noneOf(['AUTHORIZED', 'CAPTURED']))],
        keepSent: { declinedExternalId: '/external_id' },
      }),
      step('The good one is looked up', {
        call: 'lookUpTransaction',
        query: { type: 'external_id', id: from('goodExternalId') },
        expect: approved,
        assumes: assumed.lookUp,
      }),
      step('It is found as declined', {
        call: 'lookUpTransaction',
        query: { type: 'external_id', id: from('declinedExternalId') },
        expect: approved,
        proves: 'PIN-TRX-08',
        checks: [check('PIN-TRX-08', '/status', is('DECLINED'))],
      }),
    ],
    { needs: ['decliningCard'] },
  ),
  flow('A new transaction that is not as documented is refused', [
    authorised('The good payment is authorised'),
    step('Another operation is refused', {
      call: 'createTransaction',
      body: aPayment('authorize'),
      wrong: changed('/operation', 'settle'),
      expect: unsuccessful,
      proves: 'PIN-TRX-09',
    }),
    step('A capture of nothing that was authorised is refused', {
      call: 'createTransaction',
      body: aPayment('authorize'),
      wrong: changed('/operation', 'capture'),
      expect: unsuccessful,
      proves: 'PIN-TRX-09',
    }),
    step('A payment without a card is refused', {
      call: 'createTransaction',
      body: aPayment('authorize'),
      wrong: without('/card'),
      expect: unsuccessful,
      proves: 'PIN-TRX-12',
    }),
    step('A payment of nothing is refused', {
      call: 'createTransaction',
      body: aPayment('authorize'),
      wrong: changed('/order/order_amount', 0),
      expect: unsuccessful,
      proves: 'PIN-TRX-12',
    }),
  ]),
];
