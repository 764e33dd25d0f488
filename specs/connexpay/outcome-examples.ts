/** Answers of ConnexPay, and what they say: also those that no mock of ours gives. */
import type { OutcomeExample } from '../../src/vocabulary/outcome.ts';

const approved = { status: 'Transaction - Approved', processorStatusCode: 'A0000', wasProcessed: true };
const declined = { status: 'Transaction - Declined', processorStatusCode: 'D2005', wasProcessed: true };
const cvvDeclined = { message: 'Error code D2020. CVV2 verification failed.', errorId: 'e-1' };
const notSettled = { message: 'Sale has not been settled', errorId: 'e-1' };
const failed = { message: 'A server error has occurred. The operation could not be finished.', errorId: 'e-1' };
const words = { message: 'words' };
const answers = (operation: string, status: number, body?: unknown) => ({ operation, status, body });
const sells = (status: number, body?: unknown) => answers('createSale', status, body);
const searches = (status: number, body?: unknown) => answers('searchSales', status, body);

export const outcomeExamples: readonly OutcomeExample[] = [
  { says: 'no answer says nothing', operation: 'createSale', kind: 'unknown', text: '' },
  {
    says: 'an approved sale is done, and its words are no refusal',
    ...sells(201, { ...approved, processorResponseMessage: 'Success' }),
    kind: 'approved',
    text: '',
    code: 'A0000',
  },
  {
    says: 'a declined sale is a decline',
    ...sells(201, { ...declined, processorResponseMessage: 'Do not honour' }),
    kind: 'declined',
    text: 'Do not honour',
    code: 'D2005',
  },
  {
    says: 'an approved sale with the code of a decline contradicts itself',
    ...sells(201, { ...declined, status: approved.status }),
    kind: 'unknown',
    text: '',
    code: 'D2005',
  },
  {
    says: 'an approved sale with a number for a code is done',
    ...sells(201, { ...approved, processorStatusCode: 0 }),
    kind: 'approved',
  },
  {
    says: 'an approved sale that was not processed contradicts itself',
    ...sells(201, { ...approved, wasProcessed: false }),
    kind: 'unknown',
    text: '',
    code: 'A0000',
  },
  {
    says: 'an approved sale of which only the risk is checked is done',
    ...sells(202, { ...approved, wasProcessed: false, riskProcessingOnly: true }),
    kind: 'approved',
  },
  {
    says: 'a sale that did not reach the processor leaves it open',
    ...sells(201, { status: 'Transaction - Created - Error: Processor not reached' }),
    kind: 'unknown',
  },
  { says: 'a sale without a status says nothing', ...sells(201, words), kind: 'unknown', text: 'words' },
  { says: 'an approved sale under an error contradicts itself', ...sells(422, approved), kind: 'unknown' },
  {
    says: 'a sale declined by the risk check under an error is a decline',
    ...sells(422, { ...declined, ...words }),
    kind: 'declined',
    text: 'words',
  },
  {
    says: 'a code of the issuer is a decline',
    ...sells(422, cvvDeclined),
    kind: 'declined',
    text: cvvDeclined.message,
    code: 'D2020',
  },
  { says: 'an error with a number under a success is one', ...sells(200, cvvDeclined), kind: 'declined' },
  {
    says: 'a code of the set-up is a refusal',
    ...sells(500, { message: 'Error code E1001.' }),
    kind: 'refused',
    code: 'E1001',
  },
  { says: 'documented words refuse with any status', ...sells(500, notSettled), kind: 'refused' },
  {
    says: 'documented words refuse beside others',
    ...sells(500, { message: 'The request is invalid.', modelState: { 'sale.Guid': [notSettled.message, 7] } }),
    kind: 'refused',
    text: `The request is invalid.\n${notSettled.message}`,
  },
  { says: 'a failure inside says nothing, whatever its status', ...sells(422, failed), kind: 'unknown' },
  {
    says: 'a wrong field is refused though the status is a success',
    ...answers('issueCard', 200, { message: 'words', modelState: { 'card.Amount': ['more words'] } }),
    kind: 'refused',
    text: 'words\nmore words',
  },
  {
    says: 'a wrong user is refused though the status is a success',
    ...answers('createToken', 200, { error: 'invalid_grant', error_description: 'words' }),
    kind: 'refused',
    text: 'invalid_grant\nwords',
  },
  { says: 'a number of an error alone is one', ...answers('issueCard', 200, { errorId: 'e-1' }), kind: 'refused' },
  { says: 'other words of a bad request are refused', ...sells(400, words), kind: 'refused', text: 'words' },
  { says: 'a 401 speaks for itself', ...sells(401, words), kind: 'unauthenticated' },
  { says: 'a 404 speaks for itself', ...sells(404, words), kind: 'not-found' },
  { says: 'the first status of redirects says nothing', ...answers('issueCard', 300, words), kind: 'unknown' },
  { says: 'other words of a server error say nothing', ...sells(500, words), kind: 'unknown' },
  { says: 'a search without content finds nothing', ...searches(204), kind: 'not-found' },
  { says: 'a search of an empty list finds nothing', ...searches(200, []), kind: 'not-found' },
  { says: 'a search that counts none finds nothing', ...searches(200, { count: 0 }), kind: 'not-found' },
  {
    says: 'a search says in words that it finds nothing',
    ...searches(200, '\r\nNoResultFound204'),
    kind: 'not-found',
    text: '\r\nNoResultFound204',
  },
  { says: 'a search that fails with an empty list says nothing', ...searches(300, []), kind: 'unknown' },
  { says: 'a search without a body says nothing', ...searches(200), kind: 'unknown', text: '' },
  { says: 'a sale without content says nothing', ...sells(204), kind: 'unknown' },
  { says: 'an issued card of null says nothing', ...answers('issueCard', 200, null), kind: 'unknown' },
  {
    says: 'other words than those of a reversal refuse it',
    ...answers('createTimeoutReversal', 200, 'words'),
    kind: 'refused',
    text: 'words',
  },
];
