/** Sales that take money, and what their answers repeat. */
import { aBareSale } from '../../../../fixtures/connexpay/recipes/card-variants.ts';
import { aBatchClose, aSale } from '../../../../fixtures/connexpay/recipes/payments.ts';
import { approved } from '../../../../src/vocabulary/flow.ts';
import { is, money, present } from '../../../../src/vocabulary/matchers.ts';
import { derived, from } from '../../../../src/vocabulary/reference.ts';
import { check, flow, step, timePasses } from '../../words.ts';
import { guid, notRefused } from '../looks.ts';

const DAY = 86_400_000;

/** A number of its own, known before it is sent. */
const nextSequence = derived('‹sequence› and a 1', (kept) => `${kept.get('sequence')}1`);

export const chargingFlows = [
  flow('A sale moves its money without a capture', [
    step('A sale stands in the open batch', { call: 'createSale', body: aSale(), expect: approved }),
    step('The batch closes, so that the next one begins with nothing', {
      call: 'closeBatch',
      body: aBatchClose(),
      expect: approved,
    }),
    step('A sale is approved, and nothing follows it', {
      call: 'createSale',
      body: aSale(),
      expect: approved,
      keep: { sale: '/guid' },
      keepSent: { amount: '/Amount' },
    }),
    step('It has its whole amount before it is settled', {
      call: 'getSale',
      path: { guid: from('sale') },
      expect: approved,
      checks: [check('CXP-SALE-01', '/effectiveAmount', money(from('amount')))],
    }),
    step('Its whole amount is in the total of the batch', {
      call: 'closeBatch',
      body: aBatchClose(),
      expect: approved,
      proves: 'CXP-SALE-01',
      checks: [
        check('CXP-SALE-01', '/batchInfo/saleCount', is(1)),
        check('CXP-SALE-01', '/batchInfo/saleAmount', money(from('amount'))),
      ],
    }),
    step('Settled, it has all of its amount', {
      call: 'getSale',
      path: { guid: from('sale') },
      expect: approved,
      checks: [check('CXP-SALE-01', '/effectiveAmount', money(from('amount')))],
    }),
  ]),

  flow(
    'A sale settles at the end of the day by itself',
    [
      step('The sale is approved', {
        call: 'createSale',
        body: aSale(),
        expect: approved,
        keep: { sale: '/guid' },
        checks: [check('CXP-SALE-02', '/batchStatus', is('Batch - Open'))],
      }),
      timePasses('The day passes, and nobody closes the batch', DAY),
      step('The batch of the sale is closed', {
        call: 'getSale',
        path: { guid: from('sale') },
        expect: approved,
        proves: 'CXP-SALE-02',
        checks: [check('CXP-SALE-02', '/batchStatus', is('Batch - Closed'))],
      }),
    ],
    { needs: ['control'] },
  ),

  flow('A sale is answered with what its request said', [
    step('A first sale is approved', {
      call: 'createSale',
      body: aSale(),
      expect: approved,
      keepSent: { device: '/DeviceGuid', sequence: '/SequenceNumber' },
    }),
    step('Device, sequence number and 25 characters of description come back', {
      call: 'createSale',
      body: aSale({ SequenceNumber: nextSequence, StatementDescription: 'Tollgate Travel Booking 1' }),
      expect: approved,
      proves: 'CXP-SALE-03',
      checks: [
        check('CXP-SALE-03', '/deviceGuid', guid(from('device'))),
        check('CXP-SALE-03', '/sequenceNumber', is(nextSequence)),
        check('CXP-SALE-03', '/statementDescription', is('Tollgate Travel Booking 1')),
      ],
    }),
  ]),

  flow('A sale announces the payments that it will fund', [
    step('The answer has their number and a code to issue cards against', {
      call: 'createSale',
      body: aSale({ ConnexPayTransaction: { ExpectedPayments: 9 } }),
      expect: approved,
      proves: 'CXP-SALE-19',
      checks: [
        check('CXP-SALE-19', '/connexPayTransaction/expectedPayments', is(9)),
        check('CXP-SALE-19', '/connexPayTransaction/incomingTransCode', present),
      ],
    }),
  ]),

  flow('A sale needs no more than device, amount, card number and expiry date', [
    step('Nothing is missing', {
      call: 'createSale',
      body: aBareSale(),
      expect: notRefused,
      proves: 'CXP-SALE-11',
    }),
  ]),

  flow('The smallest sale is fifty cents', [
    step('A sale of 0.50 is taken', {
      call: 'createSale',
      body: aSale({ Amount: 0.5 }),
      expect: notRefused,
      proves: 'CXP-SALE-12',
    }),
  ]),
];
