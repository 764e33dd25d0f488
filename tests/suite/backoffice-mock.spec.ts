/** The mock of BackOffice by itself: who is let in, what may be done to a payment, and what is told of it. */
import { createHash } from 'node:crypto';
import { expect, test } from '@playwright/test';
import type { OpenAPIV3_1 } from 'openapi-types';
import { createBackofficeMock } from '../../fixtures/backoffice/mock/index.ts';
import { loadContract } from '../../src/contract/load.ts';
import { valueAt } from '../../src/vocabulary/pointer.ts';

type Answer = Readonly<Record<string, unknown>>;

const DONE = { PA: '00001', DB: '00001', CP: '00004', RF: '00005', RV: '00006', IN: '00026' } as const;
const FAILED = { result: { code: '10001' }, transactionStatus: 'N' };

function stand(options: Parameters<typeof createBackofficeMock>[0] = {}) {
  const mock = createBackofficeMock(options);
  const { memberId = '', secureKey = '', otherMemberId = '', otherSecureKey = '' } = mock.world;
  const own = { memberId, secureKey };
  const other = { memberId: otherMemberId, secureKey: otherSecureKey };

  const post = async (path: string, form: Record<string, string>): Promise<Answer> => {
    const url = `http://mock/transactionServices/REST/v1/${path}`;
    const response = await mock.fetch(new Request(url, { method: 'POST', body: new URLSearchParams(form) }));
    return (await response.json()) as Answer;
  };
  const signed = (member: typeof own, ...values: string[]) => ({
    'authentication.memberId': member.memberId,
    'authentication.checksum': md5([member.memberId, member.secureKey, ...values].join('|')),
  });
  const make = async (paymentType: 'PA' | 'DB', amount = '40.00', by = own): Promise<string> => {
    const answer = await post('payments', {
      ...signed(by, 'order-1', amount),
      merchantTransactionId: 'order-1',
      amount,
      currency: 'USD',
      paymentType,
      'card.number': '4111111111111111',
      'card.expiryMonth': '09',
      'card.expiryYear': '2099',
      'card.cvv': '123',
    });
    expect(answer).toMatchObject({ result: { code: DONE[paymentType] } });
    return String(answer.paymentId);
  };
  const operate = (paymentType: 'CP' | 'RF' | 'RV' | 'IN', id: string, amount?: string, by = own): Promise<Answer> =>
    post(`payments/${id}`, {
      ...signed(by, id, ...(amount === undefined ? [] : [amount])),
      paymentType,
      ...(amount !== undefined && { amount }),
    });
  const list = (limits: Record<string, string> = {}, by = own): Promise<Answer> =>
    post('getTransactionList', { ...signed(by), ...limits });
  return { mock, own, other, post, signed, make, operate, list };
}

function md5(text: string): string {
  return createHash('md5').update(text).digest('hex');
}

function listed(answer: Answer): unknown[] {
  return (answer.transaction as { paymentId: string }[]).map(({ paymentId }) => paymentId);
}

test('A preauthorisation is captured in parts up to its amount', async () => {
  const { make, operate } = stand();
  const id = await make('PA');
  expect(await operate('CP', id, '25.00')).toMatchObject({ result: { code: DONE.CP }, amount: '25.00' });
  expect(await operate('CP', id, '15.01')).toMatchObject(FAILED);
  expect(await operate('CP', id, '15.00')).toMatchObject({ result: { code: DONE.CP } });
  expect(await operate('CP', id, '0.01')).toMatchObject(FAILED);
  expect(await operate('IN', id)).toMatchObject({ amount: '40.00', captureAmount: '40.00', refundAmount: '0.00' });
});

test('A debit is neither captured nor cancelled', async () => {
  const { make, operate } = stand();
  const id = await make('DB');
  expect(await operate('CP', id, '1.00')).toMatchObject(FAILED);
  expect(await operate('RV', id)).toMatchObject(FAILED);
  expect(await operate('IN', id)).toMatchObject({ status: 'capturesuccess', captureAmount: '40.00' });
});

test('What was paid is refunded up to what was captured', async () => {
  const { make, operate } = stand();
  const id = await make('PA');
  expect(await operate('RF', id, '1.00')).toMatchObject(FAILED);
  await operate('CP', id, '25.00');
  expect(await operate('RF', id, '25.01')).toMatchObject(FAILED);
  expect(await operate('RF', id, '10.00')).toMatchObject({ result: { code: DONE.RF }, referencedPaymentId: id });
  expect(await operate('RF', id, '15.01')).toMatchObject(FAILED);
  expect(await operate('RF', id, '15.00')).toMatchObject({ result: { code: DONE.RF }, status: 'reversed' });
});

test('Only what is reserved is cancelled, and once', async () => {
  const { make, operate } = stand();
  const [cancelled, captured] = [await make('PA'), await make('PA')];
  expect(await operate('RV', cancelled)).toMatchObject({ result: { code: DONE.RV }, transactionStatus: 'C' });
  expect(await operate('RV', cancelled)).toMatchObject(FAILED);
  expect(await operate('CP', cancelled, '1.00')).toMatchObject(FAILED);
  expect(await operate('RF', cancelled, '1.00')).toMatchObject(FAILED);
  await operate('CP', captured, '1.00');
  expect(await operate('RV', captured)).toMatchObject(FAILED);
});

test('Each operation takes the checksum of its own combination only', async () => {
  const { make, post, own } = stand();
  const id = await make('PA');
  const texts = {
    withAmount: [own.memberId, own.secureKey, id, '1.00'].join('|'),
    withPayment: [own.memberId, own.secureKey, id].join('|'),
    memberOnly: [own.memberId, own.secureKey].join('|'),
  };
  const right = { CP: 'withAmount', RF: 'withAmount', RV: 'withPayment', IN: 'withPayment' } as const;
  for (const [paymentType, combination] of Object.entries(right)) {
    for (const [name, text] of Object.entries(texts)) {
      if (name === combination) continue;
      const form = { 'authentication.memberId': own.memberId, 'authentication.checksum': md5(text), amount: '1.00' };
      expect(await post(`payments/${id}`, { ...form, paymentType }), `${paymentType} ${name}`).toMatchObject({
        result: { description: 'The checksum is not that of this request' },
      });
    }
  }
});

test('The amount is hashed as it is sent, and is a positive decimal with two places', async () => {
  const { make, operate } = stand();
  const id = await make('PA');
  for (const amount of ['1.0', '1', '1.000', '-1.00', '0.00', '1e1', ''])
    expect(await operate('CP', id, amount), amount).toMatchObject(FAILED);
  expect(await operate('CP', id, '1.00')).toMatchObject({ result: { code: DONE.CP } });
});

test('Without a member, with an unknown one or in capital letters nobody is let in', async () => {
  const { list, post, signed, own } = stand();
  const good = signed(own);
  for (const form of [
    {},
    { 'authentication.memberId': own.memberId },
    { ...good, 'authentication.memberId': '1' },
    { ...good, 'authentication.checksum': good['authentication.checksum'].toUpperCase() },
  ])
    expect(await post('getTransactionList', form)).toMatchObject(FAILED);
  expect(await list()).toMatchObject({ result: { code: '00029' }, transaction: [] });
});

test('Another member reaches no payment, and cannot tell it from one that does not exist', async () => {
  const { make, operate, list, other } = stand();
  const id = await make('PA');
  const unknown = await operate('IN', '1', undefined, other);
  expect(unknown).toMatchObject(FAILED);
  expect(await operate('IN', id, undefined, other)).toEqual(unknown);
  expect(await operate('CP', id, '1.00', other)).toEqual(unknown);
  expect(await operate('RV', id, undefined, other)).toEqual(unknown);
  expect(listed(await list({}, other))).toEqual([]);
  expect(listed(await list())).toEqual([id]);
});

test('A paymentType that is none of the operations is refused', async () => {
  const { make, post, signed, own } = stand();
  const id = await make('PA');
  for (const paymentType of ['PA', 'cp', 'XX', ''])
    expect(await post(`payments/${id}`, { ...signed(own, id), paymentType }), paymentType).toMatchObject(FAILED);
});

test('The list comes in pages and by days of the mock’s own clock', async () => {
  const { mock, make, list } = stand();
  const dayOf = (milliseconds: number) =>
    new Date(milliseconds).toISOString().slice(0, 10).split('-').reverse().join('/');
  const [first, second] = [await make('PA'), await make('DB')];
  const madeOn = dayOf(mock.clock.now());
  mock.clock.advance(2 * 86_400_000);
  const third = await make('DB');
  const on = (day: string) => ({ 'pagination.fromdate': day, 'pagination.todate': day });
  expect(listed(await list())).toEqual([first, second, third]);
  expect(listed(await list(on(madeOn)))).toEqual([first, second]);
  expect(listed(await list(on(dayOf(mock.clock.now()))))).toEqual([third]);
  expect(listed(await list({ 'pagination.pageno': '2', 'pagination.records': '2' }))).toEqual([third]);
});

test('No answer holds the secure key, the card number or the CVV', async () => {
  const { make, operate, list, own } = stand();
  const id = await make('PA');
  const answers = JSON.stringify([await operate('IN', id), await operate('CP', id, '1.00'), await list()]);
  for (const secret of [own.secureKey, '4111111111111111', '"123"']) expect(answers).not.toContain(secret);
});

test('Equal seeds give equal worlds and ids, other seeds give others, and a reset forgets the payments', async () => {
  const [one, same, different] = [stand(), stand(), stand({ seed: 2 })];
  expect(one.mock.world).toEqual(same.mock.world);
  expect(one.mock.world.secureKey).not.toBe(different.mock.world.secureKey);
  const id = await one.make('PA');
  expect(await same.make('PA')).toBe(id);
  one.mock.clock.advance(1000);
  one.mock.reset();
  expect(listed(await one.list())).toEqual([]);
  expect(await one.make('PA')).toBe(id);
  expect(listed(await same.list())).toEqual([id]);
});

test('One rule is replaced without touching the others, and an inner error is answered', async () => {
  const lenient = stand({ rules: { mayCancel: () => true } });
  const id = await lenient.make('DB');
  expect(await lenient.operate('RV', id)).toMatchObject({ result: { code: DONE.RV } });
  expect(await lenient.operate('CP', id, '1.00')).toMatchObject(FAILED);
  const broken = stand({
    rules: {
      lists: () => {
        throw new Error('broken');
      },
    },
  });
  await broken.make('PA');
  expect(await broken.list()).toMatchObject(FAILED);
});

test('What is no service is not found', async () => {
  const { mock, post } = stand();
  expect(await post('refunds', {})).toMatchObject(FAILED);
  const get = await mock.fetch(new Request('http://mock/transactionServices/REST/v1/payments/1'));
  expect(get.status).toBe(404);
});

test('The examples of the contract have the shape that it gives them, and are signed as it says', async () => {
  const contract = await loadContract('backoffice');
  type Examples = Readonly<Record<string, OpenAPIV3_1.ReferenceObject>>;
  const at = (pointer: string): [name: string, value: Record<string, string>][] =>
    Object.entries((valueAt(contract.document, pointer) ?? {}) as Examples).map(([name, { $ref }]) => [
      name,
      valueAt(contract.document, `${$ref.slice(1)}/value`) as Record<string, string>,
    ]);
  const signedValues = (operation: string, form: Record<string, string>): (string | undefined)[] => {
    const id = form.paymentType === 'RV' ? '3100458' : '3100457';
    if (operation === 'getTransactionList') return [];
    if (operation === 'createPayment') return [form.merchantTransactionId, form.amount];
    return form.amount === undefined ? [id] : [id, form.amount];
  };
  for (const operation of contract.operations.values()) {
    const requests = at(`${operation.pointer}/requestBody/content/application~1x-www-form-urlencoded/examples`);
    expect(requests.length, operation.id).toBeGreaterThan(0);
    for (const [name, body] of requests) {
      const contentType = 'application/x-www-form-urlencoded';
      expect.soft(contract.checkRequest(operation, { contentType, text: '', body }), name).toEqual([]);
      const values = [body['authentication.memberId'], 'exampleSecureKey01', ...signedValues(operation.id, body)];
      expect.soft(body['authentication.checksum'], name).toBe(md5(values.join('|')));
    }
    for (const [name, body] of at(`${operation.pointer}/responses/200/content/application~1json/examples`)) {
      const message = { status: 200, contentType: 'application/json', text: JSON.stringify(body), body };
      expect.soft(contract.checkResponse(operation, message), `${operation.id} ${name}`).toEqual([]);
    }
  }
});
