/** What BackOffice's document promises of whose payments and keys are whose. */
import type { Requirement } from '../../../src/vocabulary/requirement.ts';

export const membersRequirements = [
  {
    id: 'BKO-MEMBER-01',
    statement: 'Another member cannot capture a payment.',
    basis: 'implied',
    source: { section: 'BackOffice', locator: 'first sentence; first sentence of “Hashing Rule”' },
    operations: ['operatePayment'],
  },
  {
    id: 'BKO-MEMBER-02',
    statement: 'Another member cannot refund a payment.',
    basis: 'implied',
    source: { section: 'BackOffice', locator: 'first sentence; first sentence of “Hashing Rule”' },
    operations: ['operatePayment'],
  },
  {
    id: 'BKO-MEMBER-03',
    statement: 'Another member cannot cancel a payment.',
    basis: 'implied',
    source: { section: 'BackOffice', locator: 'first sentence; first sentence of “Hashing Rule”' },
    operations: ['operatePayment'],
  },
  {
    id: 'BKO-MEMBER-04',
    statement: 'Another member cannot inquire about a payment.',
    basis: 'implied',
    source: {
      section: 'How to Inquire about a Payment?',
      locator: 'last sentence: the merchant retrieves its own transactions',
    },
    operations: ['operatePayment'],
  },
  {
    id: 'BKO-MEMBER-05',
    statement: 'The transaction list holds no payment of another member.',
    basis: 'implied',
    source: { section: 'How to generate Checksum?', locator: 'third combination, of the member only' },
    operations: ['getTransactionList'],
  },
  {
    id: 'BKO-MEMBER-06',
    statement: 'A member is not accepted with the secure key of another member.',
    basis: 'implied',
    source: { section: 'Hashing Rule', locator: 'list of the fields, secureKey' },
    operations: ['operatePayment', 'getTransactionList'],
  },
  {
    id: 'BKO-MEMBER-07',
    statement: 'What another member tries changes nothing of the payment.',
    basis: 'implied',
    source: { section: 'BackOffice', locator: 'first sentence; first sentence of “Hashing Rule”' },
    operations: ['operatePayment'],
  },
  {
    id: 'BKO-MEMBER-08',
    statement: 'A member generates the secure key in a dashboard.',
    basis: 'documented',
    source: { section: 'Hashing Rule', locator: 'list of the fields, secureKey' },
    operations: ['operatePayment', 'getTransactionList'],
    untested: 'The dashboard is no part of the API.',
  },
] as const satisfies readonly Requirement[];
