/** What BackOffice's document promises of refunds. */
import type { Requirement } from '../../../src/vocabulary/requirement.ts';

export const refundsRequirements = [
  {
    id: 'BKO-REFUND-01',
    statement: 'A debit is refunded in full.',
    basis: 'documented',
    source: { section: 'How to Refund a Payment?', locator: 'last sentence' },
    operations: ['operatePayment'],
  },
  {
    id: 'BKO-REFUND-02',
    statement: 'A captured payment is refunded.',
    basis: 'documented',
    source: { section: 'How to Refund a Payment?', locator: 'last sentence' },
    operations: ['operatePayment'],
    ambiguities: ['BKO-AMB-006'],
  },
  {
    id: 'BKO-REFUND-03',
    statement: 'A preauthorisation that was not captured cannot be refunded.',
    basis: 'implied',
    source: {
      section: 'How to Refund a Payment?',
      locator: 'last sentence, which allows refunds of debits and captured payments',
    },
    operations: ['operatePayment'],
  },
  {
    id: 'BKO-REFUND-04',
    statement: 'More than was paid cannot be refunded.',
    basis: 'implied',
    source: { section: 'How to Refund a Payment?', locator: 'first sentence: a refund gives back what was paid' },
    operations: ['operatePayment'],
  },
  {
    id: 'BKO-REFUND-05',
    statement: 'A debit is refunded in part.',
    basis: 'implied',
    source: {
      section: 'How to generate Checksum?',
      locator: 'first combination, by which a refund has an amount of its own',
    },
    operations: ['operatePayment'],
  },
  {
    id: 'BKO-REFUND-06',
    statement: 'What a partial refund left is refunded later.',
    basis: 'assumed',
    source: { section: 'How to Refund a Payment?', locator: 'last sentence' },
    operations: ['operatePayment'],
    ambiguities: ['BKO-AMB-008'],
  },
  {
    id: 'BKO-REFUND-07',
    statement: 'All refunds of a payment together are never more than was paid.',
    basis: 'implied',
    source: { section: 'How to Refund a Payment?', locator: 'first sentence: a refund gives back what was paid' },
    operations: ['operatePayment'],
  },
  {
    id: 'BKO-REFUND-08',
    statement: 'Of a payment that was captured in part, only that part can be refunded.',
    basis: 'implied',
    source: { section: 'How to Refund a Payment?', locator: 'last sentence' },
    operations: ['operatePayment'],
  },
  {
    id: 'BKO-REFUND-09',
    statement: 'A cancelled payment cannot be refunded.',
    basis: 'implied',
    source: {
      section: 'How to Refund a Payment?',
      locator: 'last sentence, which allows refunds of debits and captured payments',
    },
    operations: ['operatePayment'],
  },
  {
    id: 'BKO-REFUND-10',
    statement: 'A refund of a payment that does not exist is refused.',
    basis: 'implied',
    source: { section: 'How to Refund a Payment?', locator: 'second sentence, which wants the paymentID' },
    operations: ['operatePayment'],
  },
  {
    id: 'BKO-REFUND-11',
    statement: 'A refund of nothing is refused.',
    basis: 'assumed',
    source: { section: 'How to Refund a Payment?', locator: 'last sentence' },
    operations: ['operatePayment'],
    ambiguities: ['BKO-AMB-005'],
  },
  {
    id: 'BKO-REFUND-12',
    statement: 'A refund without an amount is refused.',
    basis: 'assumed',
    source: { section: 'How to generate Checksum?', locator: 'first combination, which holds an amount' },
    operations: ['operatePayment'],
    ambiguities: ['BKO-AMB-013'],
  },
] as const satisfies readonly Requirement[];
