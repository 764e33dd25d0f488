/** What the document promises of every exchange, whatever the service. */
import type { Requirement } from '../../../src/vocabulary/requirement.ts';
import { everyService, transactionServices } from '../services.ts';

export const everywhereRequirements = [
  {
    id: 'CNP-MONEY-01',
    statement: 'A transaction is answered with the amount that was asked for, to the cent.',
    basis: 'implied',
    source: { section: 'Transaction Services', locator: 'the table' },
    operations: ['createPurchase', 'createPreAuthorisation', 'createCapture', 'createRefund'],
  },
  {
    id: 'CNP-MONEY-02',
    statement: 'A query tells the sums that were really captured, voided and refunded.',
    basis: 'implied',
    source: { section: 'Query Services > Query Single Transaction', locator: 'Returns, first item' },
    operations: ['queryTransaction', 'queryTransactions'],
    ambiguities: ['CNP-AMB-015'],
  },
  {
    id: 'CNP-MONEY-03',
    statement: 'No two payments have the same reference.',
    basis: 'implied',
    source: { section: 'Query Services > Query Single Transaction', locator: 'first sentence, by reference' },
    operations: ['createPurchase', 'createPreAuthorisation', 'createCapture'],
  },
  {
    id: 'CNP-MONEY-04',
    statement: 'Where an answer names the currency of a transaction, it is the one that was asked for.',
    basis: 'implied',
    source: { section: 'Transaction Services', locator: 'the table' },
    operations: [...transactionServices, 'queryTransaction', 'queryTransactions'],
  },
  {
    id: 'CNP-SECRET-01',
    statement: 'A card number that was sent never comes back in full, nor goes out in a notification.',
    basis: 'implied',
    source: {
      section: 'Tokenisation Services; Query Services',
      locator: 'row Create Token, securely; Card details (masked)',
    },
    operations: everyService,
  },
  {
    id: 'CNP-SECRET-02',
    statement: 'A CVV that was sent never comes back, nor goes out in a notification.',
    basis: 'implied',
    source: { section: 'Tokenisation Services', locator: 'row Create Token, securely' },
    operations: everyService,
  },
  {
    id: 'CNP-SECRET-03',
    statement: 'A password that was sent never comes back.',
    basis: 'implied',
    source: { section: 'Authentication', locator: 'the only sentence' },
    operations: everyService,
  },
] as const satisfies readonly Requirement[];
