/** Where BackOffice's document contradicts itself or leaves a gap, and what was chosen. Its samples are empty headings. */
import type { Ambiguity } from '../../src/vocabulary/ambiguity.ts';

export const backofficeAmbiguities = [
  {
    id: 'BKO-AMB-001',
    where: 'All sections with “Sample Request”',
    readings: ['The fields are sent as a form', 'The fields are sent as JSON'],
    choice: 'A form, whose names of the authentication begin with “authentication.”.',
    why: 'The document names paymentType and, of the hashed values, memberId, secureKey, paymentId and amount; it shows no request.',
  },
  {
    id: 'BKO-AMB-002',
    where: 'How to generate Checksum?, “authentication parameters”',
    readings: ['memberId and checksum are all of them', 'There are more, such as a token in a header'],
    choice: 'These two; a target that was given a token gets it in the header AuthToken.',
    why: 'Only these two can be read off the section, and its plural excludes nothing.',
  },
  {
    id: 'BKO-AMB-003',
    where: 'BackOffice, sentence about the ID field and referencedPaymentId',
    readings: [
      'Answers have a field referencedPaymentId with the id of the payment that was referred to',
      'The field that holds that id in an answer is called id, or paymentId',
      'The {id} of a later request is the referencedPaymentId of an earlier answer',
    ],
    choice:
      'Answers name the payment as referencedPaymentId. Any ID field will do for the requirement that can fail a target.',
    why: 'The sentence is damaged: it says what is received and not where.',
  },
  {
    id: 'BKO-AMB-004',
    where: 'Hashing Rule',
    readings: ['The digest is 32 hexadecimal digits in lower case', 'Capital letters do as well', 'It is Base64'],
    choice: 'Lower case; capital letters are tried and only reported.',
    why: 'The document names the algorithm and not how its bytes are written.',
  },
  {
    id: 'BKO-AMB-005',
    where: 'How to generate Checksum?, amount',
    readings: ['An amount is a decimal with two places', 'Any decimal will do', 'An amount is in minor units'],
    choice: 'Two places, more than zero, hashed exactly as it is sent.',
    why: 'The document shows no amount.',
  },
  {
    id: 'BKO-AMB-006',
    where: 'How to Refund a Payment?; Hashing Rule, paymentId',
    readings: [
      'A captured payment is refunded by the id under which it was authorised',
      'A capture is a transaction of its own, and its id is the one to refund',
    ],
    choice: 'The id under which the payment was authorised.',
    why: 'The sections speak of one paymentID throughout, yet paymentId is also called that of the previous transaction.',
  },
  {
    id: 'BKO-AMB-007',
    where: 'How to Capture an Authorization?, full and partial capture',
    readings: ['A payment is captured once', 'It is captured until nothing is left of the authorisation'],
    choice: 'Until nothing is left.',
    why: 'The document does not say what becomes of the rest.',
  },
  {
    id: 'BKO-AMB-008',
    where: 'How to Refund a Payment?',
    readings: ['A payment is refunded once', 'It is refunded until everything is given back'],
    choice: 'Until everything is given back.',
    why: 'The document does not speak of a second refund.',
  },
  {
    id: 'BKO-AMB-009',
    where: 'How to Reverse/Cancel a Payment?, “preauthorized payment types”',
    readings: [
      'Whatever began as a preauthorisation can be cancelled, captured or not',
      'What was captured is of the captured type and can only be refunded',
      'A cancellation releases what a partial capture left',
    ],
    choice: 'Only what is neither captured, in full or in part, nor cancelled yet.',
    why: 'The section on refunds has a captured type of its own beside it.',
  },
  {
    id: 'BKO-AMB-010',
    where: 'How to Get All Transactions List?, fields of request and answer',
    readings: ['The request has nothing but the authentication', 'It has pages and dates too'],
    choice:
      'Everything comes without more fields; pageno, records, fromdate and todate (DD/MM/YYYY) below pagination limit it.',
    why: 'The checksum is made of the member only, and the samples are missing.',
  },
  {
    id: 'BKO-AMB-011',
    where: 'All sections with “Sample Response”',
    readings: [
      'A result code and a transactionStatus say what was done',
      'The HTTP status does',
      'A field that is not known does',
    ],
    choice: 'result.code, then transactionStatus; an HTTP status from 400 on is a refusal. Amounts come as texts.',
    why: 'The document shows no answer.',
  },
  {
    id: 'BKO-AMB-012',
    where: 'BackOffice, “authorization”, “debits”, “previous payments”',
    readings: [
      'Payments are made by POST /transactionServices/REST/v1/payments',
      'They are made elsewhere, such as on a hosted page',
    ],
    choice: 'By that POST, with paymentType PA or DB and a card, signed over merchantTransactionId and amount.',
    why: 'It is the path of the operations without an id; the document begins after the payment.',
  },
  {
    id: 'BKO-AMB-013',
    where: 'How to Capture an Authorization?, full capture; How to Refund a Payment?',
    readings: ['A full capture or refund has the whole amount', 'A full capture or refund has no amount'],
    choice: 'The whole amount.',
    why: 'The combination for captures and refunds holds an amount and knows no other case.',
  },
  {
    id: 'BKO-AMB-014',
    where: 'How to Get All Transactions List?, “all”',
    readings: ['The list has one entry for each payment', 'Captures, refunds and cancellations are entries too'],
    choice: 'One entry for each payment, all of them; further entries would do no harm.',
    why: 'The document does not say what a transaction is.',
  },
] as const satisfies readonly Ambiguity[];
