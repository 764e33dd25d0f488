/** Steps and flows of the toy API that several tests play. */
import { without } from '../../../src/vocabulary/change.ts';
import { approved, refused } from '../../../src/vocabulary/flow.ts';
import { flow, type Order, step } from './toy-api.ts';
import type { Answers } from './toy-stage.ts';

/** A good order. */
export const order =
  (changes: Partial<Order> = {}) =>
  () => ({ amount: 5, ...changes });

export const pays = step('A payment is made', {
  call: 'createPayment',
  body: order(),
  expect: approved,
  proves: 'TOY-PAY-01',
});

export const isRefused = step('Without an amount it is refused', {
  call: 'createPayment',
  body: order(),
  wrong: without('/amount'),
  expect: refused,
  proves: 'TOY-PAY-02',
});

/** Answers every payment so, and leaves all else to the good target. */
export const onPayments =
  (answer: () => Response | Error): Answers =>
  ({ path, method }) =>
    path === '/api/payments' && method === 'POST' ? answer() : undefined;

/** One payment, looked at by these checks. */
export const checked = (...checks: Parameters<typeof step>[1]['checks'] & object) =>
  flow('Checked', [step('It is looked at', { call: 'createPayment', body: order(), expect: approved, checks })]);
