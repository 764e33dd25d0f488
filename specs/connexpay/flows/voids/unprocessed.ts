/** Voids of what was never processed: there is nothing to cancel. */
import { anAuthOnlyOn, decliningCards } from '../../../../fixtures/connexpay/recipes/card-variants.ts';
import { anAuthOnly, aSale, aVoid } from '../../../../fixtures/connexpay/recipes/payments.ts';
import { aRiskDeclinedSale } from '../../../../fixtures/connexpay/recipes/risk.ts';
import { approved, declined, refused } from '../../../../src/vocabulary/flow.ts';
import { from } from '../../../../src/vocabulary/reference.ts';
import { flow, says, step } from '../../words.ts';

const TRIGGER = 'the target declines it, see fixtures/connexpay/test-cards.ts';

const [wrongCvv] = decliningCards;

export const unprocessedVoidsFlows = [
  flow('A declined sale cannot be voided', [
    step('A sale is approved', { call: 'createSale', body: aSale(), expect: approved, keep: { approved: '/guid' } }),
    step('It is voided', { call: 'createVoid', body: aVoid({ SaleGuid: from('approved') }), expect: approved }),
    step('Another sale is declined by the risk check', {
      call: 'createSale',
      body: aRiskDeclinedSale(),
      expect: declined,
      assumes: TRIGGER,
      keep: { declined: '/guid' },
    }),
    step('It cannot be voided', {
      call: 'createVoid',
      body: aVoid({ SaleGuid: from('declined') }),
      expect: refused,
      proves: 'CXP-VOID-16',
      checks: [says('E094')],
    }),
  ]),

  flow(
    'A declined authOnly cannot be voided',
    [
      step('An authOnly is approved', {
        call: 'createAuthOnly',
        body: anAuthOnly(),
        expect: approved,
        keep: { approved: '/guid' },
      }),
      step('It is voided', { call: 'createVoid', body: aVoid({ AuthOnlyGuid: from('approved') }), expect: approved }),
      step('Another authOnly is declined for its CVV', {
        call: 'createAuthOnly',
        body: anAuthOnlyOn(wrongCvv.card),
        expect: declined,
        assumes: TRIGGER,
        keepSent: { amount: '/Amount' },
      }),
      step('The declined authOnly is found by its amount', {
        call: 'searchAuthOnlys',
        path: { exportable: 'False' },
        body: ({ world }) => ({
          MerchantGuid: world.merchantGuid ?? '',
          AmountFrom: from('amount'),
          AmountTo: from('amount'),
          Status: 'Transaction - Declined' as const,
        }),
        expect: approved,
        assumes: 'an authOnly that is declined is kept, so that a search finds it; see CXP-AMB-208',
        keep: { declined: '/ret/0/guid' },
      }),
      step('It cannot be voided', {
        call: 'createVoid',
        body: aVoid({ AuthOnlyGuid: from('declined') }),
        expect: refused,
        proves: 'CXP-VOID-17',
        checks: [says('E095')],
      }),
    ],
    { needs: ['merchantGuid'] },
  ),
];
