/** What a flow says of a request is exactly what arrives at the target. */
import { expect, test } from '@playwright/test';
import { changed, rawBody, without } from '../../../src/vocabulary/change.ts';
import { approved, notFound, refused, unauthenticated } from '../../../src/vocabulary/flow.ts';
import { is, money } from '../../../src/vocabulary/matchers.ts';
import { derived, from } from '../../../src/vocabulary/reference.ts';
import { check, flow, mailArrives, step, timePasses } from './toy-api.ts';
import { order, pays } from './toy-flows.ts';
import { type Answers, notGreen, paid, playAt, TOKEN } from './toy-stage.ts';

test('A negative case sends exactly the one change', async () => {
  const body = order({ amount: 7, amountNote: 'n' });
  const wrongs = [
    [without('/amount'), '{"amountNote":"n"}'],
    [changed('/amount', 'x'), '{"amount":"x","amountNote":"n"}'],
    [changed('/new/deep', from('kept')), '{"amount":7,"amountNote":"n","new":{"deep":"p-1"}}'],
    [rawBody('{"amount": 7,\r\n "é'), '{"amount": 7,\r\n "é'],
    [rawBody(derived('the id and a brace', (kept) => `${kept.get('kept')}}`)), 'p-1}'],
  ] as const;
  const keeps = { ...pays, keep: { kept: '/id' } };
  for (const [wrong, text] of wrongs) {
    const bad = step('Wrong', { call: 'createPayment', body, wrong, expect: { outcomes: ['refused', 'approved'] } });
    const { seen, evidence } = await playAt(flow('Wrong', [keeps, bad]));
    expect(seen.at(-1)?.text, wrong.says).toBe(text);
    expect(
      evidence.filter(({ verdict }) => verdict === 'suite-error'),
      wrong.says,
    ).toEqual([]);
  }
  const bodiless = { ...pays, wrong: rawBody('not json'), expect: refused };
  const { body: _, ...onlyRaw } = bodiless;
  expect((await playAt(flow('Raw', [onlyRaw]))).seen.at(-1)?.text).toBe('not json');
});

test('Credentials are the target’s own user’s, those that are given, or none', async () => {
  const as = (auth: 'none' | ReturnType<typeof from> | undefined) =>
    step('Asks', {
      call: 'getPayment',
      path: { id: 'p-1' },
      expect: auth ? unauthenticated : approved,
      ...(auth ? { auth } : {}),
    });
  const authorizations = async (asks: ReturnType<typeof as>) =>
    (await playAt(flow('Auth', [{ ...pays, keep: { other: '/id' } }, asks]))).seen.map(
      ({ authorization }) => authorization,
    );
  expect(await authorizations(as(undefined))).toEqual([null, `Bearer ${TOKEN}`, `Bearer ${TOKEN}`]);
  expect(await authorizations(as('none'))).toEqual([null, `Bearer ${TOKEN}`, null]);
  expect(await authorizations(as(from('other')))).toEqual([null, `Bearer ${TOKEN}`, 'Bearer p-1']);
});

test('Path parameters go out encoded', async () => {
  const asks = step('Asks', { call: 'getPayment', path: { id: from('kept') }, expect: approved });
  const answers: Answers = ({ method }) => (method === 'POST' ? undefined : paid());
  const keeps = { ...pays, keep: { kept: '/id' } };
  const { seen } = await playAt(flow('Path', [keeps, asks]), (each) =>
    each.path === '/api/payments' ? paid({ id: 'a/b?c=ü#{id}' }) : answers(each),
  );
  expect(seen.at(-1)?.path).toBe('/api/payments/a%2Fb%3Fc%3D%C3%BC%23%7Bid%7D');
  const nowhere = step('Asks', { call: 'getPayment', path: { id: 'nowhere' }, expect: notFound, proves: 'TOY-PAY-01' });
  expect(notGreen(await playAt(flow('Path', [nowhere])))).toEqual([]);
});

test('What is kept of requests and answers stands in later requests and checks', async () => {
  const keeps = { ...pays, body: order({ amount: 8.5 }), keep: { id: '/id' }, keepSent: { amount: '/amount' } };
  const again = step('Again', {
    call: 'createPayment',
    body: () => ({ amount: from('amount'), amountNote: from('id') }),
    expect: approved,
    checks: [check('TOY-PAY-01', '/amount', money(from('amount'))), check('TOY-PAY-02', '/id', is(from('id')))],
  });
  const result = await playAt(flow('Kept', [keeps, again]));
  expect(result.seen.at(-1)?.text).toBe('{"amount":8.5,"amountNote":"p-1"}');
  expect(notGreen(result)).toEqual([]);
});

test('Time that passes makes the session log in again, and mail gives what it holds', async () => {
  const advanced: number[] = [];
  const control = {
    now: async () => 1,
    advance: async (milliseconds: number) => void advanced.push(milliseconds),
    cause: async () => {},
    mails: async (to: string) => [
      { to, subject: '', text: 'code: old-code' },
      { to, subject: '', text: 'code: new-code' },
    ],
  };
  const reads = mailArrives('Mail', { to: 'a@b.co', find: /code: (\S+)/, keepAs: 'code' });
  const uses = step('Uses', {
    call: 'createPayment',
    body: () => ({ amount: 1, amountNote: from('code') }),
    expect: approved,
  });
  const result = await playAt(flow('Steered', [pays, timePasses('Later', 60_000), reads, uses]), undefined, {
    control,
  });
  expect(advanced).toEqual([60_000]);
  expect(result.seen.map(({ path }) => path)).toEqual(['/api/login', '/api/payments', '/api/login', '/api/payments']);
  expect(result.seen.at(-1)?.text).toContain('new-code');
});
