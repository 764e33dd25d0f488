/** A journal tells of a body what its document names, and of all else only that it was there. */
import { expect, test } from '@playwright/test';
import { apis } from '../../../specs/index.ts';
import { loadContract } from '../../../src/contract/load.ts';
import { callOf } from '../../../src/gate/call.ts';
import type { Entry } from '../../../src/gate/entry.ts';
import { createRecorder } from '../../../src/gate/recorder.ts';
import type { Seen } from '../../../src/gate/seen.ts';

const JSON_TYPE = 'application/json';
const FORM = 'application/x-www-form-urlencoded';
const PAYMENTS = 'v3-payments /v3/payments';
const SALES = 'connexpay /api/v1/sales';
const TOKEN = 'connexpay /api/v1/token';

/** What a mock, or a proxy if it is one, would see of a POST. */
const seenOf = (path: string, contentType: string, text: string, answer?: Seen['answer']): Seen => ({
  at: 0,
  duration: 1,
  request: { method: 'POST', path, headers: { 'content-type': contentType }, text },
  answer: answer ?? { status: 400, headers: {}, text: '' },
});

async function recorder(name: string, looksAtAnswers = false) {
  const api = apis.find((each) => each.name === name)!;
  const contract = await loadContract(name);
  const record = createRecorder(api, contract, { world: {}, looksAtAnswers });
  return { record, read: (entry: Entry) => callOf(entry, contract) };
}

const MULTIPART = '--b\r\nContent-Disposition: form-data; name="card.cvv"\r\n\r\n987\r\n--b--';
/** Each holds the CVV 987 or the password hunter22. */
const leaky: readonly [what: string, to: string, contentType: string, text: string, told: string][] = [
  [
    'a name in brackets',
    PAYMENTS,
    FORM,
    'amount=1.00&card%5Bcvv%5D=987&card[cvv]=987',
    'amount=1.00&card%5Bcvv%5D=‹secret›&card%5Bcvv%5D=‹secret›',
  ],
  ['a name in escapes', PAYMENTS, FORM, 'amount=1.00&c%61rd%2Ecvv=987', 'amount=1.00&card.cvv=‹secret›'],
  ['an undocumented name', PAYMENTS, FORM, 'card.cvc=987', 'card.cvc=‹secret›'],
  ['a form without names', PAYMENTS, FORM, 'card.cvv=98&987', '‹an unreadable body of 15 characters›'],
  ['JSON for a form', PAYMENTS, FORM, '{"card":{"cvc":"987"}}', '‹an unreadable body of 22 characters›'],
  ['JSON with an equals sign', PAYMENTS, FORM, '{"cvc":"987="}', '‹an unreadable body of 14 characters›'],
  ['JSON with another content type', PAYMENTS, JSON_TYPE, '{"card":{"cvv":"987"}}', '{"card":"‹secret›"}'],
  ['several parts', PAYMENTS, 'multipart/form-data; boundary=b', MULTIPART, '‹an unreadable body of 66 characters›'],
  ['another notation', SALES, JSON_TYPE, `{'Card': {'Cvv2': '987'}}`, '‹an unreadable body of 25 characters›'],
  ['a list', SALES, JSON_TYPE, '{"Card":{"Cvv2":["987"]}}', '{"Card":{"Cvv2":"‹secret›"}}'],
  ['an object', SALES, JSON_TYPE, '{"Card":{"Cvv2":{"is":987}}}', '{"Card":{"Cvv2":"‹secret›"}}'],
  ['an abbreviation', SALES, JSON_TYPE, '{"Card":{"CVV":"987"}}', '{"Card":{"CVV":"‹secret›"}}'],
  ['a member that comes twice', SALES, JSON_TYPE, '{"Card":{"CVV":"987"},"Card":{}}', '{"Card":{}}'],
  ['a text for an object', SALES, JSON_TYPE, '{"Card":"987 12/28"}', '{"Card":"‹secret›"}'],
  [
    'JSON within JSON',
    SALES,
    JSON_TYPE,
    JSON.stringify({ SequenceNumber: '{"Cvv2": "987"}' }),
    JSON.stringify({ SequenceNumber: '{"Cvv2": "‹secret›"}' }),
  ],
  ['a name that is a value', SALES, JSON_TYPE, '{"987":true}', '{"‹secret›":"‹secret›"}'],
  ['nothing but a value', SALES, JSON_TYPE, '987', '"‹secret›"'],
  ['a password in escapes', TOKEN, FORM, 'username=u&pass%77ord=hunter22', 'username=u&password=‹secret›'],
  ['a list of a form', TOKEN, FORM, 'username=u&Password[]=hunter22', 'username=u&Password%5B%5D=‹secret›'],
  ['what is for no operation', 'connexpay /v9', JSON_TYPE, '{"Cvv2":987}', '‹a body of 12 characters›'],
];

for (const [what, to, contentType, text, told] of leaky)
  test(`No secret of a body is written down: ${what}`, async () => {
    const [api = '', path = ''] = to.split(' ');
    const { record } = await recorder(api);
    const entry = record(seenOf(path, contentType, text));
    expect(entry.request.text).toBe(told);
    expect(JSON.stringify({ ...entry, marks: {} })).not.toMatch(/987|hunter22/);
  });

test('What the document names stays as it was sent, in whatever letters its name is written', async () => {
  const { record, read } = await recorder('connexpay');
  const sale = { DeviceGuid: 'a-b', amount: 25.5, Card: { CardNumber: '4111 1111 1111 1111', ExpirationDate: '9912' } };
  const entry = record(seenOf('/api/v1/sales', JSON_TYPE, JSON.stringify({ ...sale, Note: 'x', Card2: null })));
  const told = { ...sale, Card: { ...sale.Card, CardNumber: '411111******1111' }, Note: '‹secret›', Card2: '‹secret›' };
  expect(JSON.parse(entry.request.text)).toEqual(told);
  expect(read(entry).asked).toEqual(told);

  const form = await recorder('v3-payments');
  const payment = form.record(
    seenOf('/v3/payments', FORM, 'amount=25.50&card.holder=Ann+M%C3%BCller&card.number=4111+1111+1111+1111&amount=1'),
  );
  expect(payment.request.text).toBe('amount=25.50&card.holder=Ann+M%C3%BCller&card.number=411111******1111&amount=1');
});

test('What is found in a body is told by its place, and a value only of what the document names', async () => {
  const { record, read } = await recorder('connexpay');
  const body = { DeviceGuid: 7, Card: { Cvv2: [987], ExpirationDate: '12/28', Expires: '12/28' }, '{"a":1}': 1 };
  const entry = record(seenOf('/api/v1/sales', JSON_TYPE, JSON.stringify(body)));
  const told = entry.findings.map(({ kind, pointer, received }) => [kind, pointer, received]);
  expect(told).toEqual(
    expect.arrayContaining([
      ['wrong-type', '/DeviceGuid', '7'],
      ['wrong-type', '/Card/Cvv2', '‹secret›'],
      ['wrong-format', '/Card/ExpirationDate', '"12/28"'],
      ['undocumented-field', '/Card/Expires', '‹secret›'],
      ['undocumented-field', '/‹secret›', '‹secret›'],
      ['missing-field', '/Amount', 'nothing'],
    ]),
  );
  const unread = record(seenOf('/api/v1/token', FORM, 'username=u&hunter22'));
  expect(unread.findings.map(({ pointer }) => pointer)).toEqual(
    expect.arrayContaining(['/grant_type', '/password', '/‹secret›']),
  );
  // As nothing is told of it, nothing is read of it.
  expect(read(unread).asked).toBeUndefined();
});

test('Answers of a service are told as far as a document names their members, and those of a mock whole', async () => {
  const text = JSON.stringify({ message: 'No.', modelState: { Amount: ['is too high'] }, echo: '987' });
  const answer = { status: 400, headers: { 'content-type': JSON_TYPE }, text };
  const sent = seenOf('/api/v1/sales', JSON_TYPE, '{}', answer);
  const service = await recorder('connexpay', true);
  expect(JSON.parse(service.record(sent).answer!.text)).toEqual({ ...JSON.parse(text), echo: '‹secret›' });
  // Of a status that is not documented, what any answer may say is told.
  const odd = service.record({ ...sent, answer: { ...answer, status: 418 } });
  expect(JSON.parse(odd.answer!.text)).toMatchObject({ message: 'No.', echo: '‹secret›' });
  const page = { status: 502, headers: { 'content-type': 'text/html' }, text: '<p>987</p>' };
  expect(service.record({ ...sent, answer: page }).answer?.text).toBe('‹an unreadable body of 10 characters›');
  const mock = await recorder('connexpay');
  expect(mock.record(sent).answer?.text).toBe(text);
});

test('Of a query, as of where an answer leads, the values are told that a document names', async () => {
  const { record } = await recorder('payment-intents');
  const path = '/v1/payment-intents?Limit=5&CVV=987&card%5Bcvc%5D=987&987';
  const told = '/v1/payment-intents?Limit=5&CVV=‹secret›&‹secret›&‹secret›';
  const answer = { status: 307, headers: { location: `https://there${path}` }, text: '', leadsTo: path };
  const entry = record(seenOf(path, JSON_TYPE, '', answer));
  expect(entry.request.path).toBe(told);
  expect(entry.answer).toMatchObject({ headers: { location: `https://there${told}` }, leadsTo: told });
});

test('What does not begin as a request does is told without a method and a path', async () => {
  const { record } = await recorder('connexpay');
  const seen = seenOf('"987",', JSON_TYPE, '');
  const entry = record({ ...seen, request: { ...seen.request, method: '{"Cvv2":' } });
  expect(entry.request).toMatchObject({ method: '', path: '' });
  expect(entry.findings).toMatchObject([{ kind: 'route', received: 'what does not begin as a request does' }]);
  expect(JSON.stringify(entry)).not.toContain('987');
});

test('A token stays hidden as long as it is in use, whether it was given in this traffic or not', async () => {
  const { record } = await recorder('connexpay');
  const token = 'tok-of-another-day-47';
  const get = (authorization: string, path: string): Seen => ({
    ...seenOf(path, JSON_TYPE, ''),
    request: { method: 'GET', path, headers: { authorization }, text: '' },
  });
  for (const written of [`Bearer ${token}`, `${token} Bearer`, token, `Bearer a, Bearer ${token}`]) {
    const fresh = await recorder('connexpay');
    expect(fresh.record(get(written, `/api/v1/sales?auth=${token}`)).request.path).toBe('/api/v1/sales?auth=‹secret›');
  }
  for (let count = 0; count < 120; count++) {
    const pay = seenOf('/api/v1/sales', JSON_TYPE, JSON.stringify({ Card: { Cvv2: 100 + count } }));
    const logIn = seenOf('/api/v1/token', FORM, `username=u&password=password-${count}`);
    record({
      ...pay,
      request: { ...pay.request, headers: { ...pay.request.headers, authorization: `Bearer ${token}` } },
    });
    record(logIn);
  }
  expect(record(get('', `/api/v1/sales?auth=${token}`)).request.path).toBe('/api/v1/sales?auth=‹secret›');
});
