/** The risk check in front of a sale: with an authorisation, without one, and when it says no. */
import { aBatchClose, aSale } from '../../../../fixtures/connexpay/recipes/payments.ts';
import { aFlightAtATime, aRiskCheckedSale, aRiskDeclinedSale } from '../../../../fixtures/connexpay/recipes/risk.ts';
import { changed, without } from '../../../../src/vocabulary/change.ts';
import { approved, declined, refused } from '../../../../src/vocabulary/flow.ts';
import { is, money, present, satisfies } from '../../../../src/vocabulary/matchers.ts';
import { from } from '../../../../src/vocabulary/reference.ts';
import { check, flow, step } from '../../words.ts';
import { checkedOnly, noneApproved, notRefused } from '../looks.ts';

const noAuthorisation = satisfies('no authorisation code', (received) => !received);

export const riskFlows = [
  flow('A sale with risk data is checked and charged', [
    step('The risk check answers, and the card is authorised', {
      call: 'createSale',
      body: aRiskCheckedSale({ RiskProcessingOnly: false }),
      expect: approved,
      proves: ['CXP-RISK-01', 'CXP-RISK-02'],
      assumes: 'the risk check lets these data pass',
      keep: { sale: '/guid' },
      keepSent: { amount: '/Amount' },
      checks: [
        check('CXP-RISK-01', '/riskResponse/response', present),
        check('CXP-RISK-02', '/authCode', present),
        check('CXP-RISK-13', '/riskProcessingOnly', is(false)),
      ],
    }),
    step('The whole amount is charged', {
      call: 'getSale',
      path: { guid: from('sale') },
      expect: approved,
      checks: [check('CXP-RISK-02', '/effectiveAmount', money(from('amount')))],
    }),
  ]),

  flow('A sale that is only checked charges nothing', [
    step('A sale stands in the open batch', { call: 'createSale', body: aSale(), expect: approved }),
    step('The batch closes, so that the next one begins with nothing', {
      call: 'closeBatch',
      body: aBatchClose(),
      expect: approved,
    }),
    step('The risk check answers, and no authorisation is made', {
      call: 'createSale',
      body: aRiskCheckedSale({ RiskProcessingOnly: true }),
      expect: checkedOnly,
      proves: 'CXP-RISK-03',
      checks: [
        check('CXP-RISK-01', '/riskResponse/response', present),
        check('CXP-RISK-03', '/authCode', noAuthorisation),
        check('CXP-RISK-13', '/riskProcessingOnly', is(true)),
      ],
    }),
    step('A charged sale follows', {
      call: 'createSale',
      body: aSale(),
      expect: approved,
      keepSent: { amount: '/Amount' },
    }),
    step('Only the charged sale is in the total of the batch', {
      call: 'closeBatch',
      body: aBatchClose(),
      expect: approved,
      checks: [
        check('CXP-RISK-03', '/batchInfo/saleCount', is(1)),
        check('CXP-RISK-03', '/batchInfo/saleAmount', money(from('amount'))),
      ],
    }),
  ]),

  flow("A sale may leave the choice to the merchant's settings", [
    step('With RiskProcessingOnly null, it is not refused', {
      call: 'createSale',
      body: aRiskCheckedSale({ RiskProcessingOnly: null }),
      expect: checkedOnly,
      proves: 'CXP-RISK-04',
    }),
  ]),

  flow('Risk data without a mandatory field is refused', [
    step('With all of them, the sale is approved', { call: 'createSale', body: aRiskCheckedSale(), expect: approved }),
    step('Without a gender, it is refused', {
      call: 'createSale',
      body: aRiskCheckedSale(),
      wrong: without('/RiskData/Gender'),
      expect: refused,
      proves: 'CXP-RISK-07',
    }),
    step('Without a product type, it is refused', {
      call: 'createSale',
      body: aRiskCheckedSale(),
      wrong: without('/RiskData/ProductType'),
      expect: refused,
      proves: 'CXP-RISK-07',
    }),
    step('Without a product item, it is refused', {
      call: 'createSale',
      body: aRiskCheckedSale(),
      wrong: without('/RiskData/ProductItem'),
      expect: refused,
      proves: 'CXP-RISK-07',
    }),
  ]),

  flow('Risk data knows two genders', [
    step('M is taken', {
      call: 'createSale',
      body: aRiskCheckedSale({}, { Gender: 'M' }),
      expect: notRefused,
      proves: 'CXP-RISK-08',
    }),
    step('F is taken', {
      call: 'createSale',
      body: aRiskCheckedSale({}, { Gender: 'F' }),
      expect: notRefused,
      proves: 'CXP-RISK-08',
    }),
    step('A sale with one of them is approved', {
      call: 'createSale',
      body: aRiskCheckedSale({}, { Gender: 'M' }),
      expect: approved,
    }),
    step('Another letter is refused', {
      call: 'createSale',
      body: aRiskCheckedSale({}, { Gender: 'M' }),
      wrong: changed('/RiskData/Gender', 'X'),
      expect: refused,
      proves: 'CXP-RISK-08',
    }),
  ]),

  flow('A product price is a natural number or zero', [
    step('A natural number is taken', { call: 'createSale', body: aRiskCheckedSale(), expect: approved }),
    step('Zero is taken', {
      call: 'createSale',
      body: aRiskCheckedSale({}, { ProductPrice: 0 }),
      expect: notRefused,
      proves: 'CXP-RISK-09',
    }),
    step('A negative price is refused', {
      call: 'createSale',
      body: aRiskCheckedSale(),
      wrong: changed('/RiskData/ProductPrice', -1),
      expect: refused,
      proves: 'CXP-RISK-09',
    }),
    step('A price with decimals is refused', {
      call: 'createSale',
      body: aRiskCheckedSale(),
      wrong: changed('/RiskData/ProductPrice', 424.5),
      expect: refused,
      proves: 'CXP-RISK-10',
      assumes: 'a price is a natural number although its type is decimal, see CXP-AMB-020',
    }),
  ]),

  flow('A departure is a date, with or without a time of day', [
    step('A date is taken', {
      call: 'createSale',
      body: aRiskCheckedSale(),
      expect: notRefused,
      proves: 'CXP-RISK-11',
    }),
    step('A date and a time of day are taken', {
      call: 'createSale',
      body: aRiskCheckedSale({}, { FlightData: aFlightAtATime() }),
      expect: notRefused,
      proves: 'CXP-RISK-11',
    }),
  ]),

  flow('A sale that the risk check declines moves no money', [
    step('A sale stands in the open batch', { call: 'createSale', body: aSale(), expect: approved }),
    step('The batch closes, so that the next one begins with nothing', {
      call: 'closeBatch',
      body: aBatchClose(),
      expect: approved,
    }),
    step('A sale of this customer is declined', {
      call: 'createSale',
      body: aRiskDeclinedSale(),
      expect: declined,
      proves: 'CXP-RISK-12',
      assumes: 'the risk check declines this e-mail address, see fixtures/connexpay/test-cards.ts',
      keepSent: { sequence: '/SequenceNumber' },
      checks: [check('CXP-RISK-12', '/authCode', noAuthorisation)],
    }),
    step('A sale without risk data is approved', {
      call: 'createSale',
      body: aSale(),
      expect: approved,
      keepSent: { amount: '/Amount' },
    }),
    step('The declined sale is not among the approved ones', {
      call: 'listSales',
      expect: approved,
      checks: [check('CXP-RISK-12', '', noneApproved('/sequenceNumber', from('sequence')))],
    }),
    step('Only the approved sale is in the total of the batch', {
      call: 'closeBatch',
      body: aBatchClose(),
      expect: approved,
      checks: [
        check('CXP-RISK-12', '/batchInfo/saleCount', is(1)),
        check('CXP-RISK-12', '/batchInfo/saleAmount', money(from('amount'))),
      ],
    }),
  ]),
];
