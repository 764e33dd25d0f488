/** Of findings alike some are told; one that differs is told however many came before. */
import { expect, test } from '@playwright/test';
import { judgeSeen, teller } from './judge-seen.ts';

const answer = { id: 'x1', result: { code: '000.000.000', description: 'ok' } };
const headers = { authorization: 'Bearer of-somebody' };
const tell = teller();
const capture = (body: string | object) => tell('POST', '/v3/payments/abc', { body, headers, status: 200, answer });
/** Nobody says that there is no such field, so that it is an assumption. */
const mild = (name = 'extra') => capture(`amount=1.00&currency=EUR&paymentType=CP&${name}=1`);
/** The document says what a body is. */
const breach = () => capture({ amount: '1.00' });
const calls = (count: number, make: (index: number) => ReturnType<typeof mild>) =>
  Array.from({ length: count }, (_, index) => make(index));

test('A documented breach fails behind any number of assumptions, in one place or in a thousand', async () => {
  const mildOnly = await judgeSeen(
    'v3-payments',
    calls(30, () => mild()),
  );
  expect(mildOnly.exitCode).toBe(0);
  const alike = await judgeSeen('v3-payments', [...calls(30, () => mild()), breach()]);
  expect(alike.exitCode).toBe(1);
  const unlike = await judgeSeen('v3-payments', [...calls(1000, (index) => mild(`extra${index}`)), breach()]);
  expect(unlike.exitCode).toBe(1);
});

test('What is known and excused does not hide what nobody knows', async () => {
  const Card = { CardNumber: '4111111111111111', CardHolderName: 'Ann Doe', Cvv2: '999', ExpirationDate: '9912' };
  const sale = { DeviceGuid: '7b1a8b54-7a3c-4b52-9d0e-2f5f4f1f9f11', Amount: 25, Card };
  const sell = (body: object) =>
    tell('POST', '/api/v1/sales', { body, headers, status: 201, answer: { status: 'Transaction - Approved' } });
  const expires = new Date(Date.now() + 86_400_000).toISOString().slice(0, 10);
  const known = { requirement: 'CXP-REQUEST-createSale', kind: 'wrong-type', pointer: '/Amount' } as const;
  const deviations = [{ ...known, reason: 'to be mended', ticket: 'SDK-1', owner: 'ann', expires }];
  const excused = calls(30, () => sell({ ...sale, Amount: '25.00' }));
  expect((await judgeSeen('connexpay', excused)).exitCode).toBe(1);
  expect((await judgeSeen('connexpay', excused, { deviations })).exitCode).toBe(0);
  const { DeviceGuid: _, ...next } = sale;
  expect((await judgeSeen('connexpay', [...excused, sell(next)], { deviations })).exitCode).toBe(1);
});
