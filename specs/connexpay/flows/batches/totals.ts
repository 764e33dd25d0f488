/** What a closed batch adds up to. Each flow closes the batch first, so that it knows all that is in the next one. */
import {
  aBatchClose,
  aCapture,
  anAuthOnly,
  aReturn,
  aSale,
  aVerify,
  aVoid,
} from '../../../../fixtures/connexpay/recipes/payments.ts';
import { approved } from '../../../../src/vocabulary/flow.ts';
import { is, matches, money } from '../../../../src/vocabulary/matchers.ts';
import { from, sum } from '../../../../src/vocabulary/reference.ts';
import { check, flow, step } from '../../words.ts';
import { guid } from '../looks.ts';
import { half } from '../parts.ts';

/** A0000 in the example of a closure; other examples have others (CXP-AMB-354). */
const codeOfSuccess = matches(/^A\d{4}$/, 'a code of success, A and four digits');

export const batchTotalsFlows = [
  flow('A closed batch is answered with the number and the sum of its sales', [
    step('A sale of the batch before is approved', { call: 'createSale', body: aSale(), expect: approved }),
    step('That batch closes', {
      call: 'closeBatch',
      body: aBatchClose(),
      expect: approved,
      proves: 'CXP-BATCH-01',
      keepSent: { device: '/DeviceGuid' },
    }),
    step('A first sale is approved', {
      call: 'createSale',
      body: aSale(),
      expect: approved,
      keep: { batch: '/batchGuid' },
      keepSent: { first: '/Amount' },
    }),
    step('A second sale is approved', {
      call: 'createSale',
      body: aSale(),
      expect: approved,
      keepSent: { second: '/Amount' },
    }),
    step('The batch closes with both', {
      call: 'closeBatch',
      body: aBatchClose(),
      expect: approved,
      checks: [
        check('CXP-BATCH-02', '/batchInfo/saleCount', is(2)),
        check('CXP-BATCH-02', '/batchInfo/saleAmount', money(sum(from('first'), from('second')))),
        check('CXP-BATCH-03', '/batchInfo/returnCount', is(0)),
        check('CXP-BATCH-03', '/batchInfo/returnAmount', money('0.00')),
        check('CXP-BATCH-10', '/guid', guid(from('batch'))),
        check('CXP-BATCH-22', '/deviceGuid', guid(from('device'))),
        check('CXP-BATCH-22', '/responseCode', codeOfSuccess),
      ],
    }),
  ]),

  flow('A closed batch does not count a voided sale', [
    step('A sale of the batch before is approved', { call: 'createSale', body: aSale(), expect: approved }),
    step('That batch closes', { call: 'closeBatch', body: aBatchClose(), expect: approved }),
    step('A sale to be kept is approved', {
      call: 'createSale',
      body: aSale(),
      expect: approved,
      keepSent: { kept: '/Amount' },
    }),
    step('A sale to be voided is approved', {
      call: 'createSale',
      body: aSale(),
      expect: approved,
      keep: { voided: '/guid' },
    }),
    step('It is voided', { call: 'createVoid', body: aVoid({ SaleGuid: from('voided') }), expect: approved }),
    step('The batch closes with the other sale alone', {
      call: 'closeBatch',
      body: aBatchClose(),
      expect: approved,
      checks: [
        check('CXP-BATCH-25', '/batchInfo/saleCount', is(1)),
        check('CXP-BATCH-05', '/batchInfo/saleAmount', money(from('kept'))),
      ],
    }),
  ]),

  flow('A closed batch with mixed transactions adds up to what was charged and what was returned', [
    step('A sale of the batch before is approved', {
      call: 'createSale',
      body: aSale(),
      expect: approved,
      keep: { earlier: '/guid' },
      keepSent: { earlierAmount: '/Amount' },
    }),
    step('Another sale of the batch before is approved', {
      call: 'createSale',
      body: aSale(),
      expect: approved,
      keep: { other: '/guid' },
      keepSent: { otherAmount: '/Amount' },
    }),
    step('That batch closes', { call: 'closeBatch', body: aBatchClose(), expect: approved }),
    step('A sale is approved', { call: 'createSale', body: aSale(), expect: approved, keepSent: { sale: '/Amount' } }),
    step('An authOnly that nobody captures is approved', {
      call: 'createAuthOnly',
      body: anAuthOnly(),
      expect: approved,
    }),
    step('An authOnly to be captured is approved', {
      call: 'createAuthOnly',
      body: anAuthOnly(),
      expect: approved,
      keep: { authOnly: '/guid' },
      keepSent: { authorised: '/Amount' },
    }),
    step('Half of it is captured', {
      call: 'createCapture',
      body: aCapture({ AuthOnlyGuid: from('authOnly'), NewAmount: half('authorised') }),
      expect: approved,
    }),
    step('A card is verified', { call: 'createVerify', body: aVerify(), expect: approved }),
    step('Half of the earlier sale is returned', {
      call: 'createReturn',
      body: aReturn({ SaleGuid: from('earlier'), Amount: half('earlierAmount') }),
      expect: approved,
    }),
    step('The other earlier sale is returned in full', {
      call: 'createReturn',
      body: aReturn({ SaleGuid: from('other'), Amount: from('otherAmount') }),
      expect: approved,
    }),
    step('The batch closes with two sales and two returns', {
      call: 'closeBatch',
      body: aBatchClose(),
      expect: approved,
      checks: [
        check('CXP-BATCH-04', '/batchInfo/saleCount', is(2)),
        check('CXP-BATCH-04', '/batchInfo/saleAmount', money(sum(from('sale'), half('authorised')))),
        check('CXP-BATCH-03', '/batchInfo/returnCount', is(2)),
        check('CXP-BATCH-03', '/batchInfo/returnAmount', money(sum(half('earlierAmount'), from('otherAmount')))),
      ],
    }),
  ]),
];
