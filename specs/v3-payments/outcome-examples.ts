/** Answers of V3 Payments, and what they say: also those that no correct target gives. */
import type { OutcomeExample } from '../../src/vocabulary/outcome.ts';

const done = '000.000.000';
const operation = 'createPayment';
const answers = (status: number, code?: string, more: object = {}) => ({
  operation,
  status,
  body: { ...(code !== undefined && { result: { code, description: 'words' } }), ...more },
});

export const outcomeExamples: readonly OutcomeExample[] = [
  { says: 'no answer says nothing', operation, kind: 'unknown', text: '' },
  { says: 'a success with its code is done', ...answers(200, done), kind: 'approved', text: 'words', code: done },
  {
    says: 'a success that waits for a review is not done yet',
    ...answers(200, done, { status: 'REVIEW' }),
    kind: 'unknown',
  },
  {
    says: 'a success that waits to be paid is not done yet',
    ...answers(200, done, { status: 'PENDING' }),
    kind: 'unknown',
  },
  { says: 'a success without a code says nothing', ...answers(200), kind: 'unknown', text: '' },
  { says: 'the code of a success under a bad request contradicts itself', ...answers(400, done), kind: 'unknown' },
  {
    says: 'the code of a success under the first status that is none contradicts itself',
    ...answers(300, done),
    kind: 'unknown',
  },
  { says: 'a redirect says nothing, whatever its code', ...answers(307, '200.300.404'), kind: 'unknown' },
  {
    says: 'the first status of redirects says nothing, whatever its code',
    ...answers(300, '200.300.404'),
    kind: 'unknown',
  },
  {
    says: 'a bad request with a code is refused',
    ...answers(400, '200.300.404'),
    kind: 'refused',
    code: '200.300.404',
  },
  { says: 'a bad request without a code says nothing', ...answers(400), kind: 'unknown' },
  { says: 'a code of the bank is a decline', ...answers(400, '800.100.151'), kind: 'declined', code: '800.100.151' },
  { says: 'a code of the bank under a success is a decline', ...answers(200, '800.100.151'), kind: 'declined' },
  { says: 'a 401 speaks for itself', ...answers(401), kind: 'unauthenticated', code: '401' },
  { says: 'a 403 speaks for itself', ...answers(403, '800.900.300'), kind: 'unauthenticated', code: '403' },
  { says: 'a 404 speaks for itself', ...answers(404), kind: 'not-found', code: '404' },
  {
    says: 'a server error says nothing, whatever its code',
    ...answers(500, '200.300.404'),
    kind: 'unknown',
    text: 'words',
  },
  { says: 'a later server error says nothing either', ...answers(503, '800.100.151'), kind: 'unknown' },
];
