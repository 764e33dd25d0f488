/** What changes when a batch closes, by hand or at the end of the day. */
import { aBatchClose, aReturn, aSale } from '../../../../fixtures/connexpay/recipes/payments.ts';
import { approved } from '../../../../src/vocabulary/flow.ts';
import { is, isNot } from '../../../../src/vocabulary/matchers.ts';
import { from } from '../../../../src/vocabulary/reference.ts';
import { check, flow, step, timePasses } from '../../words.ts';

const HOUR = 3_600_000;

export const batchClosureFlows = [
  flow('The sale after a closure begins another batch', [
    step('A sale is approved', {
      call: 'createSale',
      body: aSale(),
      expect: approved,
      checks: [check('CXP-BATCH-08', '/batchStatus', is('Batch - Open'))],
      keep: { before: '/guid', batch: '/batchGuid', open: '/batchStatus' },
    }),
    step('A second sale is approved in the same batch', {
      call: 'createSale',
      body: aSale(),
      expect: approved,
      checks: [
        check('CXP-BATCH-06', '/batchGuid', is(from('batch'))),
        check('CXP-BATCH-07', '/batchStatus', is(from('open'))),
      ],
    }),
    step('The batch closes', { call: 'closeBatch', body: aBatchClose(), expect: approved, proves: 'CXP-BATCH-01' }),
    step('The first sale is in a closed batch, the same as before', {
      call: 'getSale',
      path: { guid: from('before') },
      expect: approved,
      checks: [
        check('CXP-BATCH-07', '/batchStatus', isNot(from('open'))),
        check('CXP-BATCH-08', '/batchStatus', is('Batch - Closed')),
        check('CXP-BATCH-06', '/batchGuid', is(from('batch'))),
      ],
    }),
    step('The next sale is in another batch, which is open', {
      call: 'createSale',
      body: aSale(),
      expect: approved,
      checks: [
        check('CXP-BATCH-06', '/batchGuid', isNot(from('batch'))),
        check('CXP-BATCH-07', '/batchStatus', is(from('open'))),
      ],
    }),
    step('The first sale stays in a closed batch', {
      call: 'getSale',
      path: { guid: from('before') },
      expect: approved,
      checks: [
        check('CXP-BATCH-07', '/batchStatus', isNot(from('open'))),
        check('CXP-BATCH-06', '/batchGuid', is(from('batch'))),
      ],
    }),
  ]),

  flow(
    'A batch closes by itself at the end of the day',
    [
      step('A sale is approved', {
        call: 'createSale',
        body: aSale(),
        expect: approved,
        keep: { sale: '/guid', open: '/batchStatus' },
        keepSent: { amount: '/Amount' },
      }),
      timePasses('A day passes, and an hour', 25 * HOUR),
      step('The sale is in a closed batch', {
        call: 'getSale',
        path: { guid: from('sale') },
        expect: approved,
        checks: [check('CXP-BATCH-09', '/batchStatus', isNot(from('open')))],
      }),
      step('So it can be returned', {
        call: 'createReturn',
        body: aReturn({ SaleGuid: from('sale'), Amount: from('amount') }),
        expect: approved,
        proves: 'CXP-BATCH-09',
      }),
    ],
    { needs: ['control'] },
  ),

  flow(
    'Closing the batch of one device leaves that of another open',
    [
      step('A sale is approved on a device of another merchant account', {
        call: 'createSale',
        body: (stand) => aSale({ DeviceGuid: stand.world.siblingDeviceGuid ?? '' })(stand),
        expect: approved,
        keep: { other: '/guid', open: '/batchStatus' },
      }),
      step('A sale is approved on the first device', {
        call: 'createSale',
        body: aSale(),
        expect: approved,
        keep: { sale: '/guid' },
      }),
      step('The batch of the first device closes', { call: 'closeBatch', body: aBatchClose(), expect: approved }),
      step('Its sale is in a closed batch', {
        call: 'getSale',
        path: { guid: from('sale') },
        expect: approved,
        checks: [check('CXP-BATCH-07', '/batchStatus', isNot(from('open')))],
      }),
      step('The sale on the other device is in an open one', {
        call: 'getSale',
        path: { guid: from('other') },
        expect: approved,
        checks: [check('CXP-BATCH-20', '/batchStatus', is(from('open')))],
      }),
    ],
    { needs: ['siblingDeviceGuid'] },
  ),
];
