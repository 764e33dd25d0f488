/** What the sections HTTP Status Codes and Result Codes promise. */
import type { Requirement } from '../../../src/vocabulary/requirement.ts';

const everywhere = ['createPayment', 'getPayment', 'operatePayment'] as const;
const statuses = 'API Introduction > HTTP Status Codes';
const results = 'API Introduction > Result Codes';

export const answersRequirements = [
  {
    id: 'V3P-STATUS-01',
    statement: 'Every answer has one of the HTTP statuses 200, 307, 400, 401, 403 and 404.',
    basis: 'implied',
    source: { section: statuses, locator: 'first sentence and the whole table' },
    operations: everywhere,
  },
  {
    id: 'V3P-STATUS-02',
    statement: 'A request that is successful is answered 200.',
    basis: 'documented',
    source: { section: statuses, locator: 'row 200' },
    operations: everywhere,
  },
  {
    id: 'V3P-STATUS-03',
    statement: 'A request that is redirected with 307 is served at the address that the redirect names.',
    basis: 'implied',
    source: { section: statuses, locator: 'row 307' },
    operations: ['createPayment', 'getPayment'],
  },
  {
    id: 'V3P-STATUS-04',
    statement: 'A payment that failed because the bank declined it is answered 400.',
    basis: 'documented',
    source: { section: statuses, locator: 'row 400, last sentence' },
    operations: ['createPayment', 'operatePayment'],
  },
  {
    id: 'V3P-STATUS-05',
    statement: 'A request with an invalid parameter or value is answered 400.',
    basis: 'documented',
    source: { section: statuses, locator: 'row 400, second sentence' },
    operations: ['createPayment', 'operatePayment'],
  },
  {
    id: 'V3P-STATUS-06',
    statement: 'An endpoint that does not exist is answered 404.',
    basis: 'documented',
    source: { section: statuses, locator: 'row 404, second sentence' },
    operations: ['getPayment', 'operatePayment'],
  },
  {
    id: 'V3P-STATUS-07',
    statement: 'An inquiry after an id that no payment has is answered 404.',
    basis: 'documented',
    source: { section: statuses, locator: 'row 404, last sentence' },
    operations: ['getPayment'],
  },
  {
    id: 'V3P-STATUS-08',
    statement: 'What is asked of a payment whose id no payment has is answered 404.',
    basis: 'assumed',
    source: { section: statuses, locator: 'row 404, last sentence' },
    operations: ['operatePayment'],
  },
  {
    id: 'V3P-STATUS-09',
    statement: 'A URL that lacks a letter, as that of POST /v3/payment, is answered 404.',
    basis: 'documented',
    source: { section: statuses, locator: 'row 404, last sentence' },
    operations: ['createPayment'],
    ambiguities: ['V3P-AMB-003'],
  },
  {
    id: 'V3P-STATUS-10',
    statement: 'What is served behind a redirect is the request as it was first sent, with its method and its body.',
    basis: 'implied',
    source: { section: statuses, locator: 'row 307' },
    operations: ['createPayment', 'getPayment'],
  },
  {
    id: 'V3P-RESULT-01',
    statement: 'A result code has three groups of three digits with dots between them.',
    basis: 'documented',
    source: { section: results, locator: 'second paragraph, first sentence' },
    operations: everywhere,
  },
  {
    id: 'V3P-RESULT-02',
    statement: 'The body of an answer to a payment has a result code and a description that explains it.',
    basis: 'documented',
    source: { section: results, locator: 'first paragraph' },
    operations: everywhere,
  },
  {
    id: 'V3P-RESULT-03',
    statement: 'The code of a decline by the bank begins with 800.',
    basis: 'documented',
    source: { section: results, locator: 'second paragraph, second sentence, and the first example' },
    operations: ['createPayment'],
  },
  {
    id: 'V3P-RESULT-04',
    statement: 'The code of a decline of the authorisation continues with 100.',
    basis: 'documented',
    source: { section: results, locator: 'second paragraph, second sentence, and the first example' },
    operations: ['createPayment'],
  },
  {
    id: 'V3P-RESULT-05',
    statement: 'An authorisation that is declined because the CVV is wrong has the code 800.100.153.',
    basis: 'documented',
    source: { section: results, locator: 'first example' },
    operations: ['createPayment'],
  },
  {
    id: 'V3P-RESULT-06',
    statement: 'A transaction that succeeded has the result code 000.000.000.',
    basis: 'documented',
    source: { section: results, locator: 'second example' },
    operations: everywhere,
    ambiguities: ['V3P-AMB-012'],
  },
  {
    id: 'V3P-RESULT-07',
    statement:
      'What is refused for an invalid value has no code of the group of bank declines, though its status is the same.',
    basis: 'implied',
    source: { section: results, locator: 'second paragraph, second sentence, with row 400 of the statuses' },
    operations: ['createPayment'],
  },
] as const satisfies readonly Requirement[];
