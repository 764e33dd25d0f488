/** What BackOffice's document promises of inquiries. */
import type { Requirement } from '../../../src/vocabulary/requirement.ts';

export const inquiriesRequirements = [
  {
    id: 'BKO-INQUIRY-01',
    statement: 'A payment that was made before is found by its paymentID.',
    basis: 'documented',
    source: { section: 'How to Inquire about a Payment?', locator: 'second and last sentence' },
    operations: ['operatePayment'],
  },
  {
    id: 'BKO-INQUIRY-02',
    statement: 'An inquiry tells details of the payment, its amount among them.',
    basis: 'implied',
    source: { section: 'How to Inquire about a Payment?', locator: 'last sentence' },
    operations: ['operatePayment'],
  },
  {
    id: 'BKO-INQUIRY-03',
    statement: 'An inquiry changes nothing of the payment.',
    basis: 'implied',
    source: { section: 'How to Inquire about a Payment?', locator: 'last sentence: it retrieves' },
    operations: ['operatePayment'],
  },
  {
    id: 'BKO-INQUIRY-04',
    statement: 'An inquiry about a payment that does not exist is refused.',
    basis: 'implied',
    source: { section: 'How to Inquire about a Payment?', locator: 'last sentence: previously placed transactions' },
    operations: ['operatePayment'],
  },
  {
    id: 'BKO-INQUIRY-05',
    statement: 'An inquiry tells paymentType, amount, currency and merchantTransactionId as they were sent.',
    basis: 'assumed',
    source: { section: 'How to Inquire about a Payment?', locator: 'last sentence' },
    operations: ['operatePayment'],
    ambiguities: ['BKO-AMB-011'],
  },
  {
    id: 'BKO-INQUIRY-06',
    statement: 'The status of a payment changes when it is captured, refunded or cancelled.',
    basis: 'assumed',
    source: { section: 'How to Inquire about a Payment?', locator: 'heading of the request, Inquiry/ Status' },
    operations: ['operatePayment'],
    ambiguities: ['BKO-AMB-011'],
  },
  {
    id: 'BKO-INQUIRY-07',
    statement: 'Digits of a card that an inquiry tells are those of the card that was sent.',
    basis: 'assumed',
    source: { section: 'How to Inquire about a Payment?', locator: 'last sentence' },
    operations: ['operatePayment'],
    ambiguities: ['BKO-AMB-011'],
  },
] as const satisfies readonly Requirement[];
