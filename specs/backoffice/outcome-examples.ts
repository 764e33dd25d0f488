/** Answers of BackOffice, and what they say: also those that no mock of ours gives. */
import type { OutcomeExample } from '../../src/vocabulary/outcome.ts';

const capture = { operation: 'operatePayment', asked: { paymentType: 'CP', amount: '25.00' } } as const;
const inquiry = { operation: 'operatePayment', asked: { paymentType: 'IN' } } as const;
const list = { operation: 'getTransactionList', asked: {} } as const;
const captured = '00004';
const found = '00026';
const failed = '10001';
const result = (code: unknown, more: object = {}) => ({ result: { code, description: 'words' }, ...more });
const transactions = [{ paymentId: '3100457', transactionStatus: 'N' }];

export const outcomeExamples: readonly OutcomeExample[] = [
  { says: 'no answer says nothing', ...capture, kind: 'unknown', text: '' },
  {
    says: 'a code of success is done, and its words are no refusal',
    ...capture,
    status: 200,
    body: result(captured),
    kind: 'approved',
    text: '',
    code: captured,
  },
  {
    says: 'a code of success under a bad request contradicts itself',
    ...capture,
    status: 400,
    body: result(captured),
    kind: 'unknown',
    text: 'words',
    code: captured,
  },
  {
    says: 'a code of success under the first status that is none contradicts itself',
    ...capture,
    status: 300,
    body: result(captured),
    kind: 'unknown',
  },
  {
    says: 'a code of success beside a transaction that failed contradicts itself',
    ...capture,
    status: 200,
    body: result(captured, { transactionStatus: 'N' }),
    kind: 'unknown',
  },
  {
    says: 'a code of success beside a transaction that waits is not done yet',
    ...capture,
    status: 200,
    body: result(captured, { transactionStatus: 'P' }),
    kind: 'unknown',
  },
  {
    says: 'a code of failure is refused under a success too',
    ...capture,
    status: 200,
    body: result(failed, { transactionStatus: 'N' }),
    kind: 'refused',
    text: 'words',
    code: failed,
  },
  {
    says: 'a code of failure under a bad request is refused',
    ...capture,
    status: 400,
    body: result(failed),
    kind: 'refused',
  },
  {
    says: 'a code of failure beside a transaction that succeeded contradicts itself',
    ...capture,
    status: 200,
    body: result(failed, { transactionStatus: 'Y' }),
    kind: 'unknown',
    code: failed,
  },
  { says: 'a code that is no text says nothing', ...capture, status: 200, body: result(10001), kind: 'unknown' },
  {
    says: 'a transaction that succeeded is done without a code',
    ...capture,
    status: 200,
    body: { transactionStatus: 'Y' },
    kind: 'approved',
    text: '',
  },
  {
    says: 'a transaction that failed is refused without a code',
    ...capture,
    status: 200,
    body: { transactionStatus: 'N' },
    kind: 'refused',
    text: '',
  },
  {
    says: 'a transaction that waits for its cardholder is not done yet',
    ...capture,
    status: 200,
    body: { transactionStatus: '3D' },
    kind: 'unknown',
  },
  {
    says: 'an inquiry that finds a failed payment is done',
    ...inquiry,
    status: 200,
    body: result(found, { transactionStatus: 'N' }),
    kind: 'approved',
    code: found,
  },
  {
    says: 'an inquiry without a code is read by its transaction',
    ...inquiry,
    status: 200,
    body: { transactionStatus: 'Y' },
    kind: 'approved',
  },
  {
    says: 'a list is shown by its code, whatever stands beside it',
    ...list,
    status: 200,
    body: result('00029', { transactionStatus: 'N' }),
    kind: 'approved',
  },
  { says: 'a list in a member shows itself', ...list, status: 200, body: { transactions }, kind: 'approved', text: '' },
  { says: 'a bare list shows itself', ...list, status: 200, body: transactions, kind: 'approved' },
  { says: 'a list that is not there says nothing', ...list, status: 200, kind: 'unknown' },
  { says: 'a list under a redirect is not shown', ...list, status: 300, body: { transactions }, kind: 'unknown' },
  {
    says: 'a list in the answer of a capture says nothing',
    ...capture,
    status: 200,
    body: { transactions },
    kind: 'unknown',
  },
  { says: 'a bad request is refused by its status', ...capture, status: 400, kind: 'refused', text: '' },
  { says: 'a 401 speaks for itself', ...capture, status: 401, kind: 'unauthenticated' },
  { says: 'a 404 speaks for itself', ...inquiry, status: 404, kind: 'not-found' },
  { says: 'a server error says nothing', ...capture, status: 500, kind: 'unknown' },
];
