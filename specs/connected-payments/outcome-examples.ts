/** Answers of Connected Payments, and what they say: also those that no mock of ours gives. */
import type { OutcomeExample } from '../../src/vocabulary/outcome.ts';

const error = { errorCode: 'ALREADY_SETTLED', message: 'words' };
const reference = 'TX0000000006';
const approved = { reference, status: 'APPROVED', responseCode: '00', responseMessage: 'Approved' };
const declined = { reference, status: 'DECLINED', responseCode: '05', responseMessage: 'Do not honour' };
const answers = (operation: string, status: number, body?: unknown) => ({ operation, status, body });
const pays = (status: number, body?: unknown) => answers('createPurchase', status, body);
const stores = (status: number, body?: unknown) => answers('createToken', status, body);
const finds = (status: number, body?: unknown) => answers('queryTransactions', status, body);

export const outcomeExamples: readonly OutcomeExample[] = [
  { says: 'no answer says nothing', operation: 'createPurchase', kind: 'unknown', text: '' },
  {
    says: 'an approved transaction is done, and its words are no refusal',
    ...pays(200, approved),
    kind: 'approved',
    text: '',
    code: '00',
  },
  {
    says: 'a declined transaction is a decline',
    ...pays(200, declined),
    kind: 'declined',
    text: 'Do not honour',
    code: '05',
  },
  {
    says: 'a status approves without a code',
    ...pays(200, { reference, status: 'APPROVED' }),
    kind: 'approved',
  },
  {
    says: 'a status declines without a code',
    ...pays(200, { reference, status: 'DECLINED', responseCode: null }),
    kind: 'declined',
    text: '',
  },
  { says: 'a code approves without a status', ...pays(200, { reference, responseCode: '000' }), kind: 'approved' },
  { says: 'a code may be a number', ...pays(200, { reference, responseCode: 5 }), kind: 'declined', code: '5' },
  {
    says: 'an approved status beside the code of a decline contradicts itself',
    ...pays(200, { ...declined, status: 'APPROVED' }),
    kind: 'unknown',
    text: 'Do not honour',
    code: '05',
  },
  {
    says: 'a declined status beside the code of an approval contradicts itself',
    ...pays(200, { ...approved, status: 'DECLINED' }),
    kind: 'unknown',
  },
  {
    says: 'a transaction without status and code says nothing',
    ...pays(200, { reference }),
    kind: 'unknown',
    text: '',
  },
  {
    says: 'an approved transaction with an error contradicts itself',
    ...pays(200, { ...approved, ...error }),
    kind: 'unknown',
    code: 'ALREADY_SETTLED',
  },
  {
    says: 'an approved transaction under a bad request contradicts itself',
    ...pays(400, approved),
    kind: 'unknown',
  },
  { says: 'a declined transaction under an error is a decline', ...pays(422, declined), kind: 'declined' },
  {
    says: 'a bad request is refused',
    ...pays(400, error),
    kind: 'refused',
    text: 'words',
    code: 'ALREADY_SETTLED',
  },
  { says: 'an error under a success is refused', ...stores(200, error), kind: 'refused', text: 'words' },
  { says: 'an error whose code is a number is refused', ...stores(200, { errorCode: 4001 }), kind: 'refused' },
  {
    says: 'an error that is null is none',
    ...answers('retrieveMaskedPan', 200, { maskedPan: '411111XXXXXX1111', errorCode: null }),
    kind: 'approved',
  },
  { says: 'a 401 speaks for itself', ...pays(401, error), kind: 'unauthenticated', text: 'words' },
  { says: 'a 404 speaks for itself', ...finds(404), kind: 'not-found' },
  { says: 'a lacking permission is a refusal', ...stores(403), kind: 'refused', text: '' },
  { says: 'the first status of redirects says nothing', ...pays(300, error), kind: 'unknown', text: 'words' },
  { says: 'a server error says nothing', ...pays(500, error), kind: 'unknown', text: 'words' },
  { says: 'a query without content finds nothing', ...finds(204), kind: 'not-found' },
  { says: 'a query of an empty list finds nothing', ...finds(200, { transactions: [] }), kind: 'not-found' },
  { says: 'a query of null finds nothing', ...finds(200, null), kind: 'not-found' },
  { says: 'a query without a body says nothing', ...finds(200), kind: 'unknown' },
  { says: 'a token without content says nothing', ...stores(204), kind: 'unknown' },
  { says: 'a token of nothing says nothing', ...stores(200, {}), kind: 'unknown' },
  { says: 'a token in words says nothing', ...stores(200, 'words'), kind: 'unknown' },
];
