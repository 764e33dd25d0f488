/** What the document of Payment Intents promises of new transactions, and of reading one. */
import type { Requirement } from '../../../src/vocabulary/requirement.ts';

export const transactionsRequirements = [
  {
    id: 'PIN-TRX-01',
    statement: 'The operation authorize makes an authorisation, which is AUTHORIZED.',
    basis: 'documented',
    source: { section: 'Transaction creation endpoint', locator: 'first sentence' },
    operations: ['createTransaction'],
  },
  {
    id: 'PIN-TRX-02',
    statement: 'The operation authcap authorises and captures at once: the transaction is CAPTURED.',
    basis: 'documented',
    source: { section: 'Transaction creation endpoint', locator: 'first sentence' },
    operations: ['createTransaction'],
  },
  {
    id: 'PIN-TRX-03',
    statement: 'The operation authorize captures nothing.',
    basis: 'assumed',
    source: {
      section: 'Transaction creation endpoint',
      locator: 'second sentence; the member amount_captured is assumed',
    },
    operations: ['createTransaction'],
  },
  {
    id: 'PIN-TRX-04',
    statement: 'A transaction is read by its trx_id.',
    basis: 'documented',
    source: { section: 'Transaction endpoint by trx_id', locator: 'first sentence' },
    operations: ['getTransaction'],
  },
  {
    id: 'PIN-TRX-05',
    statement: 'A trx_id that no transaction has finds nothing.',
    basis: 'implied',
    source: { section: 'Transaction endpoint by trx_id', locator: '“unique trx_id”' },
    operations: ['getTransaction'],
  },
  {
    id: 'PIN-TRX-06',
    statement: 'A trx_id is “trx_” and a ULID.',
    basis: 'implied',
    source: { section: 'Transaction endpoint by trx_id', locator: 'example of trx_id' },
    operations: ['createTransaction', 'createRefund'],
  },
  {
    id: 'PIN-TRX-07',
    statement: 'A new transaction is of the type PAYMENT.',
    basis: 'implied',
    source: { section: 'List of transactions', locator: 'filter by type' },
    operations: ['createTransaction'],
  },
  {
    id: 'PIN-TRX-08',
    statement: 'An authorisation that the issuer refuses is DECLINED, and is found as such.',
    basis: 'implied',
    source: { section: 'List of transactions', locator: 'filter by status, DECLINED' },
    operations: ['createTransaction', 'getTransaction'],
  },
  {
    id: 'PIN-TRX-09',
    statement: 'A new transaction with an operation other than authorize and authcap is refused.',
    basis: 'implied',
    source: { section: 'Transaction creation endpoint', locator: 'second sentence' },
    operations: ['createTransaction'],
  },
  {
    id: 'PIN-TRX-10',
    statement: 'A transaction bears the external_id, the order_id and the currency that it was made with.',
    basis: 'assumed',
    source: { section: 'Look-up endpoint', locator: 'external_id and order_id; the members are assumed' },
    operations: ['createTransaction', 'getTransaction'],
  },
  {
    id: 'PIN-TRX-11',
    statement: 'No two transactions have the same trx_id.',
    basis: 'documented',
    source: { section: 'Transaction endpoint by trx_id', locator: '“unique trx_id”' },
    operations: ['createTransaction', 'createRefund'],
  },
  {
    id: 'PIN-TRX-12',
    statement: 'A new transaction without a card, or of an amount of nothing, is refused.',
    basis: 'assumed',
    source: { section: 'Transaction creation endpoint', locator: 'nothing; the members are assumed' },
    operations: ['createTransaction'],
  },
] as const satisfies readonly Requirement[];
