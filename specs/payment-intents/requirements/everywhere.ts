/** What the document of Payment Intents promises of every exchange, whatever the operation. */
import type { Requirement } from '../../../src/vocabulary/requirement.ts';

export const everywhereRequirements = [
  {
    id: 'PIN-MONEY-01',
    statement: 'A new transaction has the amount that was asked for, to the minor unit.',
    basis: 'implied',
    source: { section: 'Transaction creation endpoint', locator: 'first sentence' },
    operations: ['createTransaction', 'getTransaction'],
  },
  {
    id: 'PIN-MONEY-02',
    statement:
      'The amounts authorised, captured, voided and refunded that a payment states are those of what was done to it.',
    basis: 'assumed',
    source: { section: 'Transaction endpoint by trx_id', locator: 'nothing; the members are assumed' },
    operations: ['createTransaction', 'getTransaction', 'lookUpTransaction', 'listTransactions', 'changeTransaction'],
  },
  {
    id: 'PIN-MONEY-03',
    statement: 'The order_amount of a refund is the amount that was asked to be refunded.',
    basis: 'assumed',
    source: { section: 'Refund endpoint', locator: 'second sentence; what the member means is assumed' },
    operations: ['createRefund', 'getTransaction'],
    ambiguities: ['PIN-AMB-019'],
  },
  {
    id: 'PIN-SECRET-01',
    statement: 'A card number that was sent never comes back in full.',
    basis: 'implied',
    source: { section: 'Card intent endpoint', locator: '“without needing to store raw card data”' },
    operations: ['createTransaction', 'getTransaction', 'listTransactions'],
  },
  {
    id: 'PIN-SECRET-02',
    statement: 'A CVV that was sent never comes back.',
    basis: 'implied',
    source: { section: 'Card intent endpoint', locator: '“without needing to store raw card data”' },
    operations: ['createTransaction'],
  },
  {
    id: 'PIN-SECRET-03',
    statement: 'A client secret that was sent never comes back.',
    basis: 'implied',
    source: { section: 'Token endpoint', locator: 'first sentence' },
    operations: ['createToken'],
  },
] as const satisfies readonly Requirement[];
