/** What ConnexPay's document promises of the risk check in front of a sale. */
import type { Requirement } from '../../../../src/vocabulary/requirement.ts';

const section = 'Sale > Create sale';
const operations = ['createSale'] as const;

export const riskRequirements = [
  {
    id: 'CXP-RISK-01',
    statement: 'A sale that is sent with risk data is answered with what the risk check says.',
    basis: 'implied',
    source: { section, locator: 'riskResponse in the response example' },
    operations,
  },
  {
    id: 'CXP-RISK-02',
    statement: 'With RiskProcessingOnly false, the card is authorised beside the risk check.',
    basis: 'documented',
    source: { section, locator: 'table, row RiskProcessingOnly, second value' },
    operations,
  },
  {
    id: 'CXP-RISK-03',
    statement: 'With RiskProcessingOnly true, the card is not authorised and no money moves.',
    basis: 'documented',
    source: { section, locator: 'table, row RiskProcessingOnly, first value' },
    operations: ['createSale', 'closeBatch'],
  },
  {
    id: 'CXP-RISK-04',
    statement: 'RiskProcessingOnly may be null.',
    basis: 'documented',
    source: { section, locator: 'table, row RiskProcessingOnly, third value' },
    operations,
  },
  {
    id: 'CXP-RISK-05',
    statement: 'With RiskProcessingOnly null, the settings of the merchant decide what is run.',
    basis: 'documented',
    source: { section, locator: 'table, row RiskProcessingOnly, third value' },
    operations,
    untested: 'the settings of a merchant are neither described nor readable through the API',
  },
  {
    id: 'CXP-RISK-06',
    statement: 'With RiskProcessingOnly false, a merchant without a processing account is not served.',
    basis: 'implied',
    source: { section, locator: 'table, row RiskProcessingOnly, second value' },
    operations,
    untested: 'needs a merchant that is set up without a processing account',
  },
  {
    id: 'CXP-RISK-07',
    statement: 'Risk data without gender, product type or product item is refused.',
    basis: 'documented',
    source: { section, locator: 'table RiskData, rows Gender, ProductType, ProductItem' },
    operations,
  },
  {
    id: 'CXP-RISK-08',
    statement: 'A gender other than M and F is refused.',
    basis: 'documented',
    source: { section, locator: 'table RiskData, row Gender' },
    operations,
  },
  {
    id: 'CXP-RISK-09',
    statement: 'A product price of zero is taken, a negative one is refused.',
    basis: 'documented',
    source: { section, locator: 'table RiskData, row ProductPrice' },
    operations,
  },
  {
    id: 'CXP-RISK-10',
    statement: 'A product price with decimals is refused.',
    basis: 'documented',
    source: { section, locator: 'table RiskData, row ProductPrice' },
    operations,
    ambiguities: ['CXP-AMB-020'],
  },
  {
    id: 'CXP-RISK-11',
    statement: 'A departure is taken as a date, and as a date with a time of day.',
    basis: 'documented',
    source: { section, locator: 'table FlightData, row DepartureDate' },
    operations,
  },
  {
    id: 'CXP-RISK-12',
    statement: 'A sale that the risk check declines is not authorised and moves no money.',
    basis: 'assumed',
    source: { section, locator: 'riskResponse in the response example' },
    operations: ['createSale', 'closeBatch'],
    ambiguities: ['CXP-AMB-155'],
  },
  {
    id: 'CXP-RISK-13',
    statement: 'The answer repeats whether only the risk check was run.',
    basis: 'implied',
    source: { section, locator: 'riskProcessingOnly in the response example' },
    operations,
  },
] as const satisfies readonly Requirement[];
