/** What BackOffice's document promises of every exchange, whatever the operation. */
import type { Requirement } from '../../../src/vocabulary/requirement.ts';

export const everywhereRequirements = [
  {
    id: 'BKO-SECRET-01',
    statement:
      'The secure key stands in no request that is accepted and in no answer: only a checksum over it is sent.',
    basis: 'implied',
    source: { section: 'Hashing Rule', locator: 'list of the fields; the three combinations' },
    operations: ['createPayment', 'operatePayment', 'getTransactionList'],
  },
  {
    id: 'BKO-SECRET-02',
    statement: 'A card number that was sent never comes back in full.',
    basis: 'assumed',
    source: { section: 'How to Inquire about a Payment?', locator: 'last sentence' },
    operations: ['createPayment', 'operatePayment', 'getTransactionList'],
    ambiguities: ['BKO-AMB-012'],
  },
  {
    id: 'BKO-SECRET-03',
    statement: 'A CVV that was sent never comes back.',
    basis: 'assumed',
    source: { section: 'How to Inquire about a Payment?', locator: 'last sentence' },
    operations: ['createPayment'],
    ambiguities: ['BKO-AMB-012'],
  },
  {
    id: 'BKO-MONEY-01',
    statement: 'A payment, capture or refund is answered with the amount that was asked for, to the cent.',
    basis: 'assumed',
    source: { section: 'How to generate Checksum?', locator: 'first combination' },
    operations: ['createPayment', 'operatePayment'],
    ambiguities: ['BKO-AMB-011'],
  },
  {
    id: 'BKO-MONEY-02',
    statement: 'An inquiry tells how much was authorised, captured and refunded in all, to the cent.',
    basis: 'assumed',
    source: { section: 'How to Inquire about a Payment?', locator: 'last sentence' },
    operations: ['operatePayment'],
    ambiguities: ['BKO-AMB-011'],
  },
  {
    id: 'BKO-MONEY-03',
    statement: 'No two payments have the same id.',
    basis: 'implied',
    source: { section: 'Hashing Rule', locator: 'list of the fields, paymentId' },
    operations: ['createPayment'],
  },
] as const satisfies readonly Requirement[];
