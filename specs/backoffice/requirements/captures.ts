/** What BackOffice's document promises of captures. */
import type { Requirement } from '../../../src/vocabulary/requirement.ts';

export const capturesRequirements = [
  {
    id: 'BKO-CAPTURE-01',
    statement: 'A preauthorised payment is captured in full.',
    basis: 'documented',
    source: { section: 'How to Capture an Authorization?', locator: 'first two sentences' },
    operations: ['operatePayment'],
  },
  {
    id: 'BKO-CAPTURE-02',
    statement: 'A preauthorised payment is captured in part.',
    basis: 'documented',
    source: { section: 'How to Capture an Authorization?', locator: 'second sentence' },
    operations: ['operatePayment'],
  },
  {
    id: 'BKO-CAPTURE-03',
    statement: 'A debit cannot be captured.',
    basis: 'implied',
    source: { section: 'How to Capture an Authorization?', locator: 'first sentence, which wants a preauthorisation' },
    operations: ['operatePayment'],
  },
  {
    id: 'BKO-CAPTURE-04',
    statement: 'More than was authorised cannot be captured.',
    basis: 'implied',
    source: {
      section: 'How to Capture an Authorization?',
      locator: 'second sentence: full or partial, and nothing above full',
    },
    operations: ['operatePayment'],
  },
  {
    id: 'BKO-CAPTURE-05',
    statement: 'What a partial capture left is captured later.',
    basis: 'assumed',
    source: { section: 'How to Capture an Authorization?', locator: 'second sentence' },
    operations: ['operatePayment'],
    ambiguities: ['BKO-AMB-007'],
  },
  {
    id: 'BKO-CAPTURE-06',
    statement: 'All captures of a payment together are never more than was authorised.',
    basis: 'implied',
    source: {
      section: 'How to Capture an Authorization?',
      locator: 'second sentence: full or partial, and nothing above full',
    },
    operations: ['operatePayment'],
  },
  {
    id: 'BKO-CAPTURE-07',
    statement: 'A cancelled payment cannot be captured.',
    basis: 'implied',
    source: {
      section: 'How to Reverse/Cancel a Payment?',
      locator: 'last sentence: a cancelled payment is no authorisation any more',
    },
    operations: ['operatePayment'],
  },
  {
    id: 'BKO-CAPTURE-08',
    statement: 'A capture of a payment that does not exist is refused.',
    basis: 'implied',
    source: { section: 'How to Capture an Authorization?', locator: 'second paragraph, which refers to the paymentID' },
    operations: ['operatePayment'],
  },
  {
    id: 'BKO-CAPTURE-09',
    statement: 'A capture without an amount is refused.',
    basis: 'assumed',
    source: { section: 'How to generate Checksum?', locator: 'first combination, which holds an amount' },
    operations: ['operatePayment'],
    ambiguities: ['BKO-AMB-013'],
  },
  {
    id: 'BKO-CAPTURE-10',
    statement: 'A capture of nothing is refused.',
    basis: 'assumed',
    source: { section: 'How to Capture an Authorization?', locator: 'second sentence' },
    operations: ['operatePayment'],
    ambiguities: ['BKO-AMB-005'],
  },
] as const satisfies readonly Requirement[];
