/** Batches are searched by device and dates. */
import { aBatchSearch, aBatchSearchOfLastYear } from '../../../../fixtures/connexpay/recipes/batches.ts';
import { aBatchClose, aSale } from '../../../../fixtures/connexpay/recipes/payments.ts';
import { without } from '../../../../src/vocabulary/change.ts';
import { approved, refused } from '../../../../src/vocabulary/flow.ts';
import { from, sum } from '../../../../src/vocabulary/reference.ts';
import { check, flow, step } from '../../words.ts';
import { amountInFoundBatch, closedWithin, foundBatch, foundOrNot, noFoundBatch } from './found.ts';

const bothSales = [from('first'), from('second')];

export const batchSearchFlows = [
  flow('A closed batch is found by its device and its day', [
    step('A sale of the batch before is approved', { call: 'createSale', body: aSale(), expect: approved }),
    step('That batch closes', { call: 'closeBatch', body: aBatchClose(), expect: approved }),
    step('A first sale is approved', {
      call: 'createSale',
      body: aSale(),
      expect: approved,
      keepSent: { first: '/Amount' },
    }),
    step('A second sale is approved', {
      call: 'createSale',
      body: aSale(),
      expect: approved,
      keepSent: { second: '/Amount' },
    }),
    step('The batch closes', { call: 'closeBatch', body: aBatchClose(), expect: approved }),
    step('A search of these days finds it, with its closure, its sales and their sum', {
      call: 'searchBatches',
      body: aBatchSearch(),
      expect: approved,
      proves: 'CXP-BATCH-14',
      keepSent: { start: '/startDate', end: '/endDate' },
      checks: [
        check('CXP-BATCH-14', '/ret', foundBatch(bothSales)),
        check('CXP-BATCH-26', '/ret', closedWithin(bothSales, from('start'), from('end'))),
        check(
          'CXP-BATCH-15',
          '/ret',
          amountInFoundBatch(bothSales, '/batchTotalAmount', sum(from('first'), from('second'))),
        ),
      ],
    }),
    step('A search of a month of last year does not find it', {
      call: 'searchBatches',
      body: aBatchSearchOfLastYear(),
      expect: foundOrNot,
      proves: 'CXP-BATCH-16',
      checks: [check('CXP-BATCH-16', '/ret', noFoundBatch(bothSales))],
    }),
    step('A search without a start is refused', {
      call: 'searchBatches',
      body: aBatchSearch(),
      wrong: without('/startDate'),
      expect: refused,
      proves: 'CXP-BATCH-18',
    }),
    step('A search without an end is refused', {
      call: 'searchBatches',
      body: aBatchSearch(),
      wrong: without('/endDate'),
      expect: refused,
      proves: 'CXP-BATCH-18',
    }),
    step('A search without a device is refused', {
      call: 'searchBatches',
      body: aBatchSearch(),
      wrong: without('/deviceGuid'),
      expect: refused,
      proves: 'CXP-BATCH-18',
    }),
  ]),

  flow(
    'A closed batch is not found by another device',
    [
      step('A first sale is approved', {
        call: 'createSale',
        body: aSale(),
        expect: approved,
        keepSent: { first: '/Amount' },
      }),
      step('A second sale is approved', {
        call: 'createSale',
        body: aSale(),
        expect: approved,
        keepSent: { second: '/Amount' },
      }),
      step('The batch closes', { call: 'closeBatch', body: aBatchClose(), expect: approved }),
      step('A search of its device finds it', {
        call: 'searchBatches',
        body: aBatchSearch(),
        expect: approved,
        checks: [check('CXP-BATCH-14', '/ret', foundBatch(bothSales))],
      }),
      step('A search of another device does not', {
        call: 'searchBatches',
        body: (stand) => aBatchSearch({ deviceGuid: stand.world.siblingDeviceGuid ?? '' })(stand),
        expect: foundOrNot,
        proves: 'CXP-BATCH-17',
        checks: [check('CXP-BATCH-17', '/ret', noFoundBatch(bothSales))],
      }),
    ],
    { needs: ['siblingDeviceGuid'] },
  ),
];
