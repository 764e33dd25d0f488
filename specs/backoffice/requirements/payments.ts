/** What BackOffice's document takes for granted and does not describe: how a payment begins. */
import type { Requirement } from '../../../src/vocabulary/requirement.ts';

export const paymentsRequirements = [
  {
    id: 'BKO-PAY-01',
    statement: 'A preauthorisation is made by POST /transactionServices/REST/v1/payments with paymentType PA.',
    basis: 'assumed',
    source: {
      section: 'How to Capture an Authorization?',
      locator: 'first sentence, which speaks of previously authorised funds',
    },
    operations: ['createPayment'],
    ambiguities: ['BKO-AMB-012'],
  },
  {
    id: 'BKO-PAY-02',
    statement: 'A debit is made by POST /transactionServices/REST/v1/payments with paymentType DB.',
    basis: 'assumed',
    source: { section: 'How to Refund a Payment?', locator: 'last sentence, which speaks of debits' },
    operations: ['createPayment'],
    ambiguities: ['BKO-AMB-012'],
  },
] as const satisfies readonly Requirement[];
