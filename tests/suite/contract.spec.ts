/** The contract finds each way in which a message can differ from its document, tells it once, and says how firm the broken fact is. */
import { expect, test } from '@playwright/test';
import type { OpenAPIV3_1 } from 'openapi-types';
import { createContract, type ReceivedMessage } from '../../src/contract/contract.ts';
import { type Difference, findingKinds } from '../../src/vocabulary/finding.ts';
import { withValueAt } from '../../src/vocabulary/pointer.ts';
import { goodBody, goodHeaders, toyDocument } from './contract/toy-document.ts';

const contract = createContract('toy', toyDocument);
const getPayment = contract.operations.get('getPayment')!;
const createPayment = contract.operations.get('createPayment')!;

function inspect(body: unknown, others: Partial<ReceivedMessage> = {}): readonly Difference[] {
  const message = { status: 200, contentType: 'application/json; charset=utf-8', text: JSON.stringify(body), body };
  return contract.checkResponse(getPayment, { headers: goodHeaders, ...message, ...others });
}

const at = (pointer: string, value: unknown) => inspect(withValueAt(goodBody, pointer, value));
const withoutNote = withValueAt(goodBody, '/note', undefined) as Record<string, unknown>;
const headersWithout = (name: string) =>
  Object.fromEntries(Object.entries(goodHeaders).filter(([key]) => key !== name));

/** Every kind of a contract's finding; the row's message differs from the good one in just that. */
const breaches: readonly [...Parameters<typeof row>, differences: () => readonly Difference[]][] = [
  ['missing-field', '/id', 'the member is there', 'nothing', 'documented', () => at('/id', undefined)],
  ['missing-field', '/wallet', 'the member is there', 'nothing', 'implied', () => at('/wallet', undefined)],
  [
    'missing-field',
    '/lines/1/sku',
    'the member is there',
    'nothing',
    'documented',
    () => at('/lines/1/sku', undefined),
  ],
  ['missing-field', '/code', 'the member is there', 'nothing', 'documented', () => at('/code', undefined)],
  ['missing-field', '/source', 'the member is there', 'nothing', 'documented', () => at('/source', undefined)],
  ['missing-field', '/guess/x', 'the member is there', 'nothing', 'assumed', () => at('/guess/x', undefined)],
  ['missing-field', '/guess/y', 'the member is there', 'nothing', 'implied', () => at('/guess/y', undefined)],
  [
    'missing-field',
    '/guess/inner/z',
    'the member is there',
    'nothing',
    'assumed',
    () => at('/guess/inner/z', undefined),
  ],
  ['null-value', '/amount', 'type number', 'null', 'documented', () => at('/amount', null)],
  ['null-value', '/status', 'type string', 'null', 'documented', () => at('/status', null)],
  ['null-value', '/kind', 'const "payment"', 'null', 'documented', () => at('/kind', null)],
  ['wrong-type', '/amount', 'type number', '"19.99"', 'documented', () => at('/amount', '19.99')],
  ['wrong-type', '/status', 'type string', '5', 'documented', () => at('/status', 5)],
  ['wrong-type', '/note', 'type string', '5', 'assumed', () => at('/note', 5)],
  [
    'unknown-enum-value',
    '/status',
    'one of "approved", "declined"',
    '"maybe"',
    'documented',
    () => at('/status', 'maybe'),
  ],
  ['unknown-enum-value', '/kind', 'const "payment"', '"refund"', 'documented', () => at('/kind', 'refund')],
  ['undocumented-field', '/extra', 'only documented members', '1', 'assumed', () => at('/extra', 1)],
  [
    'undocumented-field',
    '/lines/0/extra',
    'only documented members',
    '"s"',
    'assumed',
    () => at('/lines/0/extra', 's'),
  ],
  ['field-casing', '/id', '/id', '/ID', 'documented', () => inspect(renamed('id', 'ID'))],
  ['field-casing', '/wallet', '/wallet', '/Wallet', 'implied', () => inspect(renamed('wallet', 'Wallet'))],
  ['wrong-format', '/id', 'format guid', '"12"', 'documented', () => at('/id', '12')],
  ['wrong-format', '/month', 'the form ^\\d\\d$', '"1"', 'documented', () => at('/month', '1')],
  ['out-of-range', '/amount', 'multipleOf 0.01', '19.999', 'documented', () => at('/amount', 19.999)],
  ['out-of-range', '/amount', 'minimum 0.5', '0.49', 'documented', () => at('/amount', 0.49)],
  ['out-of-range', '/note', 'maxLength 5', '"longer"', 'assumed', () => at('/note', 'longer')],
  ['out-of-range', '/lines', 'minItems 1', '[]', 'documented', () => at('/lines', [])],
  ['wrong-combination', '/choice', 'oneOf of the documented alternatives', '{}', 'documented', () => at('/choice', {})],
  ['wrong-combination', '/source', 'anyOf of the documented alternatives', '{}', 'documented', () => at('/source', {})],
  [
    'wrong-combination',
    '/source',
    'anyOf of the documented alternatives',
    '{"owner":{"name":1}}',
    'documented',
    () => at('/source', { owner: { name: 1 } }),
  ],
  [
    'malformed-body',
    '',
    'a application/json body',
    'text that is not application/json',
    'implied',
    () => inspect(undefined, { text: '{"id":' }),
  ],
  ['malformed-body', '', 'a application/json body', 'an empty body', 'implied', () => inspect(undefined, { text: '' })],
  [
    'undocumented-status',
    '',
    'a documented status: 200, 204, 404',
    '500',
    'documented',
    () => inspect(goodBody, { status: 500 }),
  ],
  [
    'content-type',
    '',
    'application/json',
    'text/html',
    'documented',
    () => inspect(undefined, { contentType: 'text/html', text: '<p>' }),
  ],
  [
    'content-type',
    '',
    'application/json',
    'no content type',
    'documented',
    () => inspect(goodBody, { contentType: null }),
  ],
  [
    'missing-header',
    '',
    'the header X-Request-Id',
    'nothing',
    'documented',
    () => inspect(goodBody, { headers: headersWithout('x-request-id') }),
  ],
  [
    'missing-header',
    '',
    'the header X-Region',
    'nothing',
    'assumed',
    () => inspect(goodBody, { headers: headersWithout('x-region') }),
  ],
  [
    'missing-header',
    '',
    'the header X-Trace',
    'nothing',
    'implied',
    () => inspect(goodBody, { headers: headersWithout('x-trace') }),
  ],
];

function row(
  kind: Difference['kind'],
  pointer: string,
  expected: string,
  received: string,
  basis: Difference['basis'],
): Difference {
  return { kind, basis, pointer, expected, received };
}

function renamed(name: string, otherName: string): unknown {
  return Object.fromEntries(Object.entries(goodBody).map(([key, value]) => [key === name ? otherName : key, value]));
}

test('A message that keeps every promise has no differences', () => {
  expect(inspect(goodBody)).toEqual([]);
  expect(inspect(withoutNote)).toEqual([]);
  expect(inspect(undefined, { status: 204, contentType: null, text: '' })).toEqual([]);
  expect(inspect({ message: 'gone' }, { status: 404 })).toEqual([]);
  expect(inspect(withValueAt(withValueAt(goodBody, '/status', 'declined'), '/code', undefined))).toEqual([]);
});

test('Each broken promise is one difference of its own kind, with pointer, expected, received and basis', () => {
  for (const [kind, pointer, expected, received, basis, differences] of breaches) {
    expect(differences(), `${kind} ${pointer}`).toEqual([row(kind, pointer, expected, received, basis)]);
  }
});

test('Every kind of finding that a contract can make is among them', () => {
  const made = findingKinds.slice(0, findingKinds.indexOf('outcome'));
  expect(new Set(breaches.map(([kind]) => kind))).toEqual(new Set(made));
});

test('Every broken promise of a message is told, not only the first', () => {
  const body = { ...goodBody, id: '12', amount: 'x', lines: [{ sku: 1 }, {}] };
  expect(inspect(body, { headers: {} }).map(({ kind, pointer }) => `${kind} ${pointer}`)).toEqual([
    ...['missing-header ', 'missing-header ', 'missing-header '],
    ...['wrong-format /id', 'wrong-type /amount', 'wrong-type /lines/0/sku', 'missing-field /lines/1/sku'],
  ]);
});

test('A value of a wrong type is told once, and hides nothing of its neighbours', () => {
  const kinds = (differences: readonly Difference[]) => differences.map(({ kind, pointer }) => `${kind} ${pointer}`);
  expect(kinds(at('/status', 7))).toEqual(['wrong-type /status']);
  const items = withValueAt(withValueAt(goodBody, '/rates/0', 'low'), '/rates/1', 0);
  expect(kinds(inspect(items))).toEqual(['wrong-type /rates/0', 'out-of-range /rates/1']);
  expect(kinds(at('/limit', 'low'))).toEqual(['wrong-type /limit', 'wrong-type /limit']);
});

test('A surplus member beside a missing one is its other spelling only if the letters are the same', () => {
  const { id, ...others } = goodBody;
  const kinds = (body: object) => inspect(body).map(({ kind, pointer }) => `${kind} ${pointer}`);
  expect(kinds({ ...others, ID: id })).toEqual(['field-casing /id']);
  expect(kinds({ ...others, ident: id })).toEqual(['missing-field /id', 'undocumented-field /ident']);
});

test('A promise beside a failed combination is still told', () => {
  // The owner's schema stands in an alternative of the source as well.
  const body = { ...goodBody, source: {}, sourceOwner: {}, amount: 0.1 };
  expect(
    inspect(body)
      .map(({ kind, pointer }) => `${kind} ${pointer}`)
      .sort(),
  ).toEqual(['missing-field /sourceOwner/name', 'out-of-range /amount', 'wrong-combination /source']);
});

test('An amount of money has two places, however large it is', () => {
  for (const amount of [0.5, 1, 1.1, 19.99, 100.1, 4.35, 1234567890.12, 999999999999.99])
    expect(at('/amount', amount), String(amount)).toEqual([]);
  for (const amount of [19.999, 0.501, 1234567890.123, 0.5000001])
    expect(
      at('/amount', amount).map(({ kind }) => kind),
      String(amount),
    ).toEqual(['out-of-range']);
});

test('A basis holds for a media type and all below it, until another one is stated', () => {
  const answer = (body: unknown) =>
    contract
      .checkResponse(createPayment, { status: 200, contentType: 'application/json', text: JSON.stringify(body), body })
      .map(({ kind, pointer, basis }) => `${kind} ${pointer} ${basis}`);
  expect(answer({ a: 'a', b: 'b' })).toEqual([]);
  expect(answer({ b: 'b' })).toEqual(['missing-field /a assumed']);
  expect(answer({ a: 1, b: 2 })).toEqual(['wrong-type /a assumed', 'wrong-type /b documented']);
});

test('Where every status is assumed, another one breaks the assumption only; so does another content type', () => {
  const answer = (status: number, contentType: string) =>
    contract
      .checkResponse(createPayment, { status, contentType, text: '', body: undefined })
      .map(({ kind, basis }) => `${kind} ${basis}`);
  expect(answer(201, 'application/json')).toEqual(['undocumented-status assumed']);
  expect(answer(200, 'text/html')).toEqual(['content-type assumed']);
  expect(answer(200, 'text/csv')).toEqual([]);
});

test('A message of which only the body is known is not asked for headers', () => {
  const { headers, ...message } = { headers: undefined, status: 200, contentType: 'application/json' };
  expect(headers).toBeUndefined();
  expect(contract.checkResponse(getPayment, { ...message, text: '-', body: goodBody })).toEqual([]);
});

test('A request may hold more than is documented, and breaks the contract otherwise as an answer does', () => {
  const differences = (body: unknown) =>
    contract
      .checkRequest(createPayment, { contentType: 'application/json', text: JSON.stringify(body), body })
      .map(({ kind, pointer }) => `${kind} ${pointer}`);
  expect(differences({ amount: 1.5, more: 1 })).toEqual([]);
  expect(differences({})).toEqual(['missing-field /amount']);
  expect(differences({ amount: 1.555 })).toEqual(['out-of-range /amount']);
});

test('An operation knows its method, path, body type and whether it wants credentials', () => {
  expect([...contract.operations.keys()]).toEqual(['getPayment', 'createPayment']);
  expect(getPayment).toEqual({
    id: 'getPayment',
    method: 'GET',
    path: '/api/payments/{id}',
    query: [],
    wire: undefined,
    requestType: undefined,
    secured: true,
    pointer: '/paths/~1api~1payments~1{id}/get',
  });
  expect(createPayment).toMatchObject({ method: 'POST', requestType: 'application/json', secured: false });
});

test('A document with an operation that has no operationId is refused in one sentence', () => {
  const nameless = { ...toyDocument, paths: { '/x': { put: { responses: {} } } } } as OpenAPIV3_1.Document;
  expect(() => createContract('toy', nameless)).toThrow('PUT /x has no operationId.');
});

test('The document is left as it was given', () => {
  const before = structuredClone(toyDocument);
  createContract('toy', toyDocument);
  expect(toyDocument).toEqual(before);
});
