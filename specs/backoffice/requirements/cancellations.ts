/** What BackOffice's document promises of reversals, which it also calls cancellations. */
import type { Requirement } from '../../../src/vocabulary/requirement.ts';

export const cancellationsRequirements = [
  {
    id: 'BKO-CANCEL-01',
    statement: 'A preauthorised payment is cancelled.',
    basis: 'documented',
    source: { section: 'How to Reverse/Cancel a Payment?', locator: 'last sentence' },
    operations: ['operatePayment'],
  },
  {
    id: 'BKO-CANCEL-02',
    statement: 'A debit cannot be cancelled.',
    basis: 'implied',
    source: {
      section: 'How to Reverse/Cancel a Payment?',
      locator: 'last sentence, which allows cancelling preauthorised payments',
    },
    operations: ['operatePayment'],
  },
  {
    id: 'BKO-CANCEL-03',
    statement: 'A payment that was captured in full cannot be cancelled.',
    basis: 'implied',
    source: {
      section: 'How to Reverse/Cancel a Payment?',
      locator: 'last sentence, which allows cancelling preauthorised payments',
    },
    operations: ['operatePayment'],
    ambiguities: ['BKO-AMB-009'],
  },
  {
    id: 'BKO-CANCEL-04',
    statement: 'A cancelled payment cannot be cancelled again.',
    basis: 'assumed',
    source: { section: 'How to Reverse/Cancel a Payment?', locator: 'last sentence' },
    operations: ['operatePayment'],
    ambiguities: ['BKO-AMB-009'],
  },
  {
    id: 'BKO-CANCEL-05',
    statement: 'A cancellation of a payment that does not exist is refused.',
    basis: 'implied',
    source: { section: 'How to Reverse/Cancel a Payment?', locator: 'second sentence, which wants the paymentID' },
    operations: ['operatePayment'],
  },
  {
    id: 'BKO-CANCEL-06',
    statement: 'A payment that was captured in part cannot be cancelled.',
    basis: 'assumed',
    source: { section: 'How to Reverse/Cancel a Payment?', locator: 'last sentence' },
    operations: ['operatePayment'],
    ambiguities: ['BKO-AMB-009'],
  },
] as const satisfies readonly Requirement[];
