/** What ConnexPay's document promises of each criterion of the searches: it finds what agrees with it and nothing else. */
import type { Requirement } from '../../../src/vocabulary/requirement.ts';

const withCard = 'Search sales, authOnlys, verify';
const withOrder = 'Search sales, authOnlys';
const transactions = 'Search sales, voids, returns, authOnlys, captures, verify';

const cards = ['searchSales', 'searchAuthOnlys', 'searchVerifies'];
const orders = ['searchSales', 'searchAuthOnlys'];
const all = [
  'searchSales',
  'searchVoids',
  'searchReturns',
  'searchAuthOnlys',
  'searchCaptures',
  'searchVerifies',
] as const;
const amounts = ['searchSales', 'searchReturns', 'searchAuthOnlys', 'searchCaptures', 'searchRecurringBillings'];

export const searchCriteriaRequirements = [
  {
    id: 'CXP-SEARCH-20',
    statement:
      'AmountFrom and AmountTo (of captures: NewAmountFrom and NewAmountTo) find the amounts between them only.',
    basis: 'documented',
    source: {
      section: 'Search sales, returns, authOnlys, captures, Recurring Billings',
      locator: 'rows AmountFrom and AmountTo, NewAmountFrom and NewAmountTo',
    },
    operations: amounts,
  },
  {
    id: 'CXP-SEARCH-21',
    statement: 'The two ends of a range of amounts belong to it.',
    basis: 'implied',
    source: {
      section: 'Search sales, returns, authOnlys, captures',
      locator: 'rows AmountFrom and AmountTo, NewAmountFrom and NewAmountTo',
    },
    operations: amounts.filter((operation) => operation !== 'searchRecurringBillings'),
    ambiguities: ['CXP-AMB-251'],
  },
  {
    id: 'CXP-SEARCH-22',
    statement: 'CardHolderName finds the transactions of that cardholder only.',
    basis: 'documented',
    source: { section: withCard, locator: 'row CardHolderName' },
    operations: cards,
  },
  {
    id: 'CXP-SEARCH-23',
    statement: 'CardLastFour finds the transactions of cards with these last digits only.',
    basis: 'documented',
    source: { section: withCard, locator: 'row CardLastFour' },
    operations: cards,
  },
  {
    id: 'CXP-SEARCH-24',
    statement: 'CardType finds the transactions of cards of that type only.',
    basis: 'documented',
    source: { section: withCard, locator: 'row CardType' },
    operations: cards,
  },
  {
    id: 'CXP-SEARCH-25',
    statement: 'InvoiceNumber finds the transaction with that number only.',
    basis: 'documented',
    source: { section: withOrder, locator: 'row InvoiceNumber' },
    operations: orders,
    ambiguities: ['CXP-AMB-252'],
  },
  {
    id: 'CXP-SEARCH-26',
    statement: 'OrderNumber finds a sale that was made with that order number.',
    basis: 'implied',
    source: { section: 'Search sales', locator: 'row OrderNumber; Create sale, row OrderNumber of RiskData' },
    operations: ['searchSales'],
    ambiguities: ['CXP-AMB-253'],
  },
  {
    id: 'CXP-SEARCH-27',
    statement: 'OrderNumber does not find a transaction that was made without one.',
    basis: 'documented',
    source: { section: withOrder, locator: 'row OrderNumber' },
    operations: orders,
  },
  {
    id: 'CXP-SEARCH-28',
    statement: 'OrderDateFrom and OrderDateTo do not find a transaction without an order of these days.',
    basis: 'documented',
    source: { section: withOrder, locator: 'rows OrderDateFrom and OrderDateTo' },
    operations: orders,
    ambiguities: ['CXP-AMB-008', 'CXP-AMB-253'],
  },
  {
    id: 'CXP-SEARCH-29',
    statement: 'OrderDateFrom and OrderDateTo find a transaction whose order is of a day between them.',
    basis: 'documented',
    source: { section: withOrder, locator: 'rows OrderDateFrom and OrderDateTo' },
    operations: orders,
    untested: 'No documented request gives a transaction an order date.',
  },
  {
    id: 'CXP-SEARCH-30',
    statement: 'TimeStampFrom and TimeStampTo find what happened on the days between them only.',
    basis: 'documented',
    source: { section: transactions, locator: 'rows TimeStampFrom and TimeStampTo' },
    operations: all,
  },
  {
    id: 'CXP-SEARCH-31',
    statement: 'Status finds the transactions of that status only.',
    basis: 'documented',
    source: { section: transactions, locator: 'row Status' },
    operations: all,
  },
  {
    id: 'CXP-SEARCH-32',
    statement: 'MerchantCustomerId does not find a transaction that was made without one.',
    basis: 'documented',
    source: { section: withOrder, locator: 'row MerchantCustomerId' },
    operations: orders,
  },
  {
    id: 'CXP-SEARCH-33',
    statement: 'MerchantCustomerId finds the transactions of that customer.',
    basis: 'documented',
    source: { section: withOrder, locator: 'row MerchantCustomerId' },
    operations: orders,
    untested: 'No documented request gives a transaction a customer id.',
  },
  {
    id: 'CXP-SEARCH-34',
    statement: 'VoidReason finds the voids with that reason only.',
    basis: 'documented',
    source: { section: 'Search voids', locator: 'row VoidReason' },
    operations: ['searchVoids'],
  },
  {
    id: 'CXP-SEARCH-35',
    statement: 'CardOnly and BankAccountOnly keep the recurring billings that are paid in that way.',
    basis: 'documented',
    source: { section: 'Search Recurring Billings', locator: 'rows CardOnly and BankAccountOnly' },
    operations: ['searchRecurringBillings'],
    ambiguities: ['CXP-AMB-064'],
  },
  {
    id: 'CXP-SEARCH-36',
    statement: 'ActiveOnly, PausedOnly and CompletedOnly keep the recurring billings in that state.',
    basis: 'documented',
    source: { section: 'Search Recurring Billings', locator: 'rows ActiveOnly, PausedOnly and CompletedOnly' },
    operations: ['searchRecurringBillings'],
    ambiguities: ['CXP-AMB-064'],
  },
  {
    id: 'CXP-SEARCH-37',
    statement: 'CreatedDateFrom and CreatedDateTo find the recurring billings created on the days between them only.',
    basis: 'documented',
    source: { section: 'Search Recurring Billings', locator: 'rows CreatedDateFrom and CreatedDateTo' },
    operations: ['searchRecurringBillings'],
  },
  {
    id: 'CXP-SEARCH-38',
    statement: 'A search for an amount below 0.50 is refused.',
    basis: 'implied',
    source: {
      section: 'Search sales, returns, authOnlys, captures, Recurring Billings',
      locator: 'rows AmountFrom and AmountTo, least amount',
    },
    operations: amounts,
    untested:
      'The criterion is typed as an integer: a service which refuses 0.49 may have refused its decimals and not its size, and one that takes 0 may take it for no bound at all (CXP-AMB-021).',
  },
] as const satisfies readonly Requirement[];
