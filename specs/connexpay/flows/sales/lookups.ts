/** Sales are found again: by guid, among all, and by batch. */
import { aBatchClose, aSale } from '../../../../fixtures/connexpay/recipes/payments.ts';
import { approved, unsuccessful } from '../../../../src/vocabulary/flow.ts';
import { includes, is, itemWhere, lacks, money } from '../../../../src/vocabulary/matchers.ts';
import { from } from '../../../../src/vocabulary/reference.ts';
import { check, flow, step } from '../../words.ts';
import { guid, unusedGuid } from '../looks.ts';

export const lookupFlows = [
  flow('A sale is found by its guid', [
    step('The sale is approved', {
      call: 'createSale',
      body: aSale(),
      expect: approved,
      keep: { sale: '/guid', reference: '/refNumber', last4: '/card/last4' },
      keepSent: { amount: '/Amount', device: '/DeviceGuid', sequence: '/SequenceNumber' },
    }),
    step('Another sale follows', { call: 'createSale', body: aSale(), expect: approved }),
    step('By its guid, it is the same sale', {
      call: 'getSale',
      path: { guid: from('sale') },
      expect: approved,
      proves: 'CXP-SALE-04',
      checks: [
        check('CXP-SALE-04', '/guid', guid(from('sale'))),
        check('CXP-SALE-04', '/amount', money(from('amount'))),
        check('CXP-SALE-04', '/deviceGuid', guid(from('device'))),
        check('CXP-SALE-04', '/refNumber', is(from('reference'))),
        check('CXP-SALE-04', '/sequenceNumber', is(from('sequence'))),
        check('CXP-SALE-04', '/card/last4', is(from('last4'))),
      ],
    }),
    step('A guid that no sale has finds none', {
      call: 'getSale',
      path: { guid: unusedGuid },
      expect: unsuccessful,
      proves: 'CXP-SALE-08',
    }),
  ]),

  flow('All sales are listed', [
    step('A first sale is approved', { call: 'createSale', body: aSale(), expect: approved, keep: { first: '/guid' } }),
    step('A second sale is approved', {
      call: 'createSale',
      body: aSale(),
      expect: approved,
      keep: { second: '/guid' },
      keepSent: { amount: '/Amount' },
    }),
    step('Both are listed once, with their own amounts', {
      call: 'listSales',
      expect: approved,
      proves: 'CXP-SALE-05',
      checks: [
        check('CXP-SALE-05', '', includes('/guid', from('first'))),
        check('CXP-SALE-05', '', includes('/guid', from('second'))),
        check('CXP-SALE-05', '', itemWhere('/guid', from('second'), '/amount', money(from('amount')))),
      ],
    }),
  ]),

  flow('Sales are listed by the batch they are in', [
    step('A sale is approved', {
      call: 'createSale',
      body: aSale(),
      expect: approved,
      keep: { first: '/guid', batch: '/batchGuid' },
    }),
    step('Its batch lists it', {
      call: 'listSalesByBatch',
      path: { guid: from('batch') },
      expect: approved,
      proves: 'CXP-SALE-06',
      checks: [check('CXP-SALE-06', '', includes('/guid', from('first')))],
    }),
    step('The batch closes', { call: 'closeBatch', body: aBatchClose(), expect: approved }),
    step('Another sale is in another batch', {
      call: 'createSale',
      body: aSale(),
      expect: approved,
      keep: { second: '/guid', next: '/batchGuid' },
    }),
    step('The closed batch still lists the first sale, and not the second', {
      call: 'listSalesByBatch',
      path: { guid: from('batch') },
      expect: approved,
      checks: [
        check('CXP-SALE-06', '', includes('/guid', from('first'))),
        check('CXP-SALE-07', '', lacks('/guid', from('second'))),
      ],
    }),
    step('The next batch lists the second sale, and not the first', {
      call: 'listSalesByBatch',
      path: { guid: from('next') },
      expect: approved,
      checks: [
        check('CXP-SALE-06', '', includes('/guid', from('second'))),
        check('CXP-SALE-07', '', lacks('/guid', from('first'))),
      ],
    }),
    step('A guid that no batch has finds no sales', {
      call: 'listSalesByBatch',
      path: { guid: unusedGuid },
      expect: unsuccessful,
      proves: 'CXP-SALE-09',
    }),
  ]),
];
