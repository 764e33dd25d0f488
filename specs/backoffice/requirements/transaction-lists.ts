/** What BackOffice's document promises of the transaction list. */
import type { Requirement } from '../../../src/vocabulary/requirement.ts';

export const transactionListsRequirements = [
  {
    id: 'BKO-LIST-01',
    statement: 'POST /transactionServices/REST/v1/getTransactionList is answered with the list of transactions.',
    basis: 'documented',
    source: {
      section: 'How to Get All Transactions List?',
      locator: 'first sentence; last combination under “How to generate Checksum?”',
    },
    operations: ['getTransactionList'],
  },
  {
    id: 'BKO-LIST-02',
    statement: 'The list holds every payment that the member made before.',
    basis: 'implied',
    source: { section: 'How to Get All Transactions List?', locator: 'heading: all transactions' },
    operations: ['getTransactionList'],
  },
  {
    id: 'BKO-LIST-03',
    statement: 'A page holds as many transactions as are asked for, and the next page goes on from there.',
    basis: 'assumed',
    source: { section: 'How to Get All Transactions List?', locator: 'first sentence' },
    operations: ['getTransactionList'],
    ambiguities: ['BKO-AMB-010'],
  },
  {
    id: 'BKO-LIST-04',
    statement: 'With two dates, the list holds what was made on these days only.',
    basis: 'assumed',
    source: { section: 'How to Get All Transactions List?', locator: 'first sentence' },
    operations: ['getTransactionList'],
    ambiguities: ['BKO-AMB-010'],
  },
  {
    id: 'BKO-LIST-05',
    statement: 'The list shows what has been captured and refunded of a payment by then.',
    basis: 'assumed',
    source: { section: 'How to Get All Transactions List?', locator: 'first sentence' },
    operations: ['getTransactionList'],
    ambiguities: ['BKO-AMB-010'],
  },
] as const satisfies readonly Requirement[];
