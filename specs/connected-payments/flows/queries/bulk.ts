/** Many transactions, by their dates. */
import { aBulkQuery } from '../../../../fixtures/connected-payments/recipes/services.ts';
import { aPreAuthorisation } from '../../../../fixtures/connected-payments/recipes/transactions.ts';
import { approved, refused } from '../../../../src/vocabulary/flow.ts';
import { from } from '../../../../src/vocabulary/reference.ts';
import { mentions, omits, tellsOnce } from '../../matchers.ts';
import { check, checkThe, flow, looked, step, timePasses } from '../../words.ts';
import { purchased } from '../steps.ts';

const DAY = 86_400_000;

export const bulkQueryFlows = [
  flow('A date range finds what it spans', [
    purchased('A purchase is approved'),
    step('An amount is reserved', {
      call: 'createPreAuthorisation',
      body: aPreAuthorisation(),
      expect: approved,
      keep: { reserved: '/reference' },
    }),
    step('The days around today have both', {
      call: 'queryTransactions',
      body: aBulkQuery([-2, 2]),
      expect: approved,
      proves: 'CNP-BULK-01',
      checks: [
        checkThe('raw', 'CNP-BULK-01', mentions('the reference of the purchase', from('purchase'))),
        checkThe('raw', 'CNP-BULK-01', mentions('the reference of the reservation', from('reserved'))),
        check('CNP-BULK-05', '', tellsOnce('the purchase', from('purchase'))),
        check('CNP-BULK-05', '', tellsOnce('the reservation', from('reserved'))),
      ],
    }),
    step('Last month has neither', {
      call: 'queryTransactions',
      body: aBulkQuery([-40, -10]),
      expect: looked,
      checks: [
        checkThe('raw', 'CNP-BULK-02', omits('reference of the purchase', from('purchase'))),
        checkThe('raw', 'CNP-BULK-02', omits('reference of the reservation', from('reserved'))),
      ],
    }),
    step('Today alone has both', {
      call: 'queryTransactions',
      body: aBulkQuery([0, 0]),
      expect: looked,
      checks: [
        checkThe('raw', 'CNP-BULK-03', mentions('the reference of the purchase', from('purchase'))),
        checkThe('raw', 'CNP-BULK-03', mentions('the reference of the reservation', from('reserved'))),
      ],
    }),
    step('From tomorrow to yesterday is refused', {
      call: 'queryTransactions',
      body: aBulkQuery([1, -1]),
      expect: refused,
      proves: 'CNP-BULK-04',
    }),
  ]),

  flow(
    'A date range tells the days apart',
    [
      purchased('A purchase is approved', 'early'),
      timePasses('Ten days pass', 10 * DAY),
      purchased('Another purchase is approved', 'late'),
      step('The last days have the second one only', {
        call: 'queryTransactions',
        body: aBulkQuery([-3, 2]),
        expect: approved,
        proves: 'CNP-BULK-01',
        checks: [
          checkThe('raw', 'CNP-BULK-01', mentions('the reference of the second', from('late'))),
          checkThe('raw', 'CNP-BULK-02', omits('reference of the first', from('early'))),
        ],
      }),
      step('The days before have the first one only', {
        call: 'queryTransactions',
        body: aBulkQuery([-12, -7]),
        expect: approved,
        proves: 'CNP-BULK-01',
        checks: [
          checkThe('raw', 'CNP-BULK-01', mentions('the reference of the first', from('early'))),
          checkThe('raw', 'CNP-BULK-02', omits('reference of the second', from('late'))),
        ],
      }),
      step('All days have both', {
        call: 'queryTransactions',
        body: aBulkQuery([-12, 2]),
        expect: approved,
        proves: 'CNP-BULK-01',
        checks: [
          checkThe('raw', 'CNP-BULK-01', mentions('the reference of the first', from('early'))),
          checkThe('raw', 'CNP-BULK-01', mentions('the reference of the second', from('late'))),
        ],
      }),
    ],
    { needs: ['control'] },
  ),
];
