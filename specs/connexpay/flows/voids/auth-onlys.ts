/** Voids of authOnlys: before their capture, and not after it. */
import { aCapture, anAuthOnly, aVoid } from '../../../../fixtures/connexpay/recipes/payments.ts';
import { referenceNumber } from '../../../../fixtures/connexpay/recipes/reference-numbers.ts';
import { approved, refused, unsuccessful } from '../../../../src/vocabulary/flow.ts';
import { is, money } from '../../../../src/vocabulary/matchers.ts';
import { from } from '../../../../src/vocabulary/reference.ts';
import { check, flow, says, step, together } from '../../words.ts';

export const voidsOfAuthOnlysFlows = [
  flow('A voided authOnly cannot be captured', [
    step('An authOnly is approved', {
      call: 'createAuthOnly',
      body: anAuthOnly(),
      expect: approved,
      keep: { wanted: '/guid' },
    }),
    step('A second authOnly is approved', {
      call: 'createAuthOnly',
      body: anAuthOnly(),
      expect: approved,
      keep: { unwanted: '/guid' },
    }),
    step('The first is captured', {
      call: 'createCapture',
      body: aCapture({ AuthOnlyGuid: from('wanted') }),
      expect: approved,
    }),
    step('The second is voided by its guid', {
      call: 'createVoid',
      body: aVoid({ AuthOnlyGuid: from('unwanted') }),
      expect: approved,
      proves: 'CXP-VOID-04',
    }),
    step('Its capture is refused', {
      call: 'createCapture',
      body: aCapture({ AuthOnlyGuid: from('unwanted') }),
      expect: unsuccessful,
      proves: 'CXP-VOID-25',
    }),
  ]),

  flow('An authOnly is voided by its reference number', [
    step('The authOnly is approved', {
      call: 'createAuthOnly',
      body: anAuthOnly(),
      expect: approved,
      keep: { authOnly: '/guid', reference: '/refNumber' },
    }),
    step('Another authOnly is approved', { call: 'createAuthOnly', body: anAuthOnly(), expect: approved }),
    step('The reference number of the first voids it', {
      call: 'createVoid',
      body: aVoid({ AuthOnlyReferenceNumber: referenceNumber('reference') }),
      expect: approved,
      proves: 'CXP-VOID-05',
    }),
    step('So it cannot be captured', {
      call: 'createCapture',
      body: aCapture({ AuthOnlyGuid: from('authOnly') }),
      expect: unsuccessful,
      proves: 'CXP-VOID-25',
    }),
  ]),

  flow('Of a capture and a void at the same time, one is approved', [
    step('An authOnly is approved', {
      call: 'createAuthOnly',
      body: anAuthOnly(),
      expect: approved,
      keep: { authOnly: '/guid' },
    }),
    together('Its capture and its void are sent at once', {
      calls: [
        step('The capture', {
          call: 'createCapture',
          body: aCapture({ AuthOnlyGuid: from('authOnly') }),
          expect: approved,
        }),
        step('The void', { call: 'createVoid', body: aVoid({ AuthOnlyGuid: from('authOnly') }), expect: approved }),
      ],
      approves: 1,
      proves: 'CXP-VOID-28',
    }),
  ]),

  flow('A captured authOnly cannot be voided, the sale that its capture made can', [
    step('An authOnly is approved', {
      call: 'createAuthOnly',
      body: anAuthOnly(),
      expect: approved,
      keep: { uncaptured: '/guid' },
    }),
    step('It is voided, uncaptured', {
      call: 'createVoid',
      body: aVoid({ AuthOnlyGuid: from('uncaptured') }),
      expect: approved,
    }),
    step('Another authOnly is approved', {
      call: 'createAuthOnly',
      body: anAuthOnly(),
      expect: approved,
      keep: { captured: '/guid' },
      keepSent: { amount: '/Amount' },
    }),
    step('It is captured', {
      call: 'createCapture',
      body: aCapture({ AuthOnlyGuid: from('captured') }),
      expect: approved,
      keep: { sale: '/relatedSale/guid' },
    }),
    step('Voiding the authOnly is refused', {
      call: 'createVoid',
      body: aVoid({ AuthOnlyGuid: from('captured') }),
      expect: refused,
      proves: 'CXP-VOID-12',
      checks: [says('E092')],
    }),
    step('The sale is whole', {
      call: 'getSale',
      path: { guid: from('sale') },
      expect: approved,
      checks: [check('CXP-VOID-24', '/effectiveAmount', money(from('amount')))],
    }),
    step('The sale is voided instead', {
      call: 'createVoid',
      body: aVoid({ SaleGuid: from('sale') }),
      expect: approved,
      proves: 'CXP-VOID-13',
      checks: [
        check('CXP-VOID-14', '/saleGuid', is(from('sale'))),
        check('CXP-VOID-03', '/sale/effectiveAmount', money('0.00')),
      ],
    }),
  ]),
];
