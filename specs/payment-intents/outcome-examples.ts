/** Answers of Payment Intents, and what they say: also those that no mock of ours gives. */
import type { OutcomeExample } from '../../src/vocabulary/outcome.ts';

const error = { code: 'amount_exceeds_authorized', message: 'words' };
const words = 'amount_exceeds_authorized\nwords';
const transaction = { id: 'trx_01J5XCMDXCFXCAQ1BV8HVG6644', type: 'PAYMENT' };
const authorised = { ...transaction, status: 'AUTHORIZED' };
const declined = { ...transaction, status: 'DECLINED' };
const answers = (operation: string, status: number, body?: unknown) => ({ operation, status, body });
const pays = (status: number, body?: unknown) => answers('createTransaction', status, body);
const finds = (status: number, body?: unknown) => answers('getTransaction', status, body);

export const outcomeExamples: readonly OutcomeExample[] = [
  { says: 'no answer says nothing', operation: 'createTransaction', kind: 'unknown', text: '' },
  { says: 'an authorised transaction is done', ...pays(201, authorised), kind: 'approved', text: '' },
  {
    says: 'a message beside a transaction is no refusal',
    ...pays(201, { ...authorised, message: 'words' }),
    kind: 'approved',
    text: '',
  },
  {
    says: 'an authorised transaction under a bad request contradicts itself',
    ...pays(400, authorised),
    kind: 'unknown',
  },
  {
    says: 'an error is refused though it names the transaction',
    ...answers('changeTransaction', 422, { ...authorised, ...error }),
    kind: 'refused',
    text: words,
  },
  { says: 'a declined transaction is a decline', ...pays(201, declined), kind: 'declined' },
  { says: 'a declined transaction under an error is a decline', ...pays(422, declined), kind: 'declined' },
  { says: 'a declined transaction that is looked up is found', ...finds(200, declined), kind: 'approved' },
  { says: 'a bad request is refused', ...pays(400, error), kind: 'refused', text: words },
  { says: 'a refusal may be a bare text', ...pays(400, 'words'), kind: 'refused', text: 'words' },
  {
    says: 'a refusal of the token names its error',
    ...answers('createToken', 400, { error: 'invalid_client', error_description: 'words' }),
    kind: 'refused',
    text: 'invalid_client\nwords',
  },
  {
    says: 'a code that is a number is no word',
    ...pays(422, { ...error, code: 1001 }),
    kind: 'refused',
    text: 'words',
  },
  { says: 'an error under a success is refused', ...pays(200, error), kind: 'refused', text: words },
  { says: 'a 401 speaks for itself', ...pays(401, error), kind: 'unauthenticated', text: words },
  { says: 'a 403 speaks for itself', ...pays(403), kind: 'unauthenticated' },
  { says: 'a 404 speaks for itself', ...finds(404), kind: 'not-found' },
  { says: 'the first status of redirects says nothing', ...pays(300, error), kind: 'unknown', text: words },
  { says: 'a redirect says nothing', ...pays(307, authorised), kind: 'unknown' },
  { says: 'a server error says nothing', ...pays(500, error), kind: 'unknown', text: words },
  { says: 'a look without content finds nothing', ...finds(204), kind: 'not-found' },
  { says: 'a payment without content says nothing', ...pays(204), kind: 'unknown' },
  { says: 'a look at null finds nothing', ...finds(200, null), kind: 'not-found' },
  { says: 'a look at an empty object finds nothing', ...finds(200, {}), kind: 'not-found' },
  { says: 'a payment with an empty object says nothing', ...pays(200, {}), kind: 'unknown' },
  { says: 'a look without a body says nothing', ...finds(200), kind: 'unknown' },
  { says: 'a page in words says nothing', ...pays(200, 'words'), kind: 'unknown', text: 'words' },
  {
    says: 'an empty list finds nothing',
    ...answers('listTransactions', 200, { transactions: [], total: 0 }),
    kind: 'not-found',
  },
];
