/** A token that runs out in the middle of a run is renewed, and what it is refused for is no broken promise. */
import type { IncomingMessage } from 'node:http';
import { expect, test } from '@playwright/test';
import { createSession } from '../../../src/engine/session.ts';
import { toyApi, toyContract } from '../engine/toy-api.ts';
import { type Answers, aLook, aPayment, atHostile, json, notGreen, paid, playFlows } from './hostile-target.ts';

/** Gives a new token with each login, and takes only the newest until `isOver`. */
function tokens(isOver: () => boolean, told: object = {}) {
  let given = 0;
  let isDead = false;
  const isRight = ({ headers }: IncomingMessage) => {
    isDead ||= isOver();
    return !isDead && headers.authorization === `Bearer token-${given}`;
  };
  const answer: Answers = (response, request) =>
    json(...((isRight(request) ? [paid] : [{ message: 'expired' }, 401]) as [object, number?]))(response, request);
  const login: Answers = (response, request) => {
    isDead = false;
    given += 1;
    json({ token: `token-${given}`, ...told })(response, request);
  };
  return { answer, others: { 'POST /api/login': login, 'GET /api/payments/p-1': answer } };
}

/** True once, at the given look. */
function once(look: number): () => boolean {
  let looks = 0;
  return () => ++looks === look;
}

const withLifetime = {
  ...toyApi,
  credentials: {
    ...toyApi.credentials!,
    token: { ...(toyApi.credentials!.token as object), lifetime: '/seconds' } as never,
  },
};

test('A refused token that has served before blocks one step; the next flow has a new one', async () => {
  const { answer, others } = tokens(once(2));
  await atHostile(
    answer,
    async ({ origin, arrived }) => {
      const [first, second, third] = await playFlows(origin, [aLook, aPayment, aPayment]);
      expect(notGreen(first!)).toEqual([]);
      expect(notGreen(second!)).toEqual([
        'blocked TOY-PAY-01: the target no longer accepts the token that it has accepted before; if it has run out, that is no fault; a new one is asked for, and this request is not sent again',
      ]);
      expect(notGreen(third!)).toEqual([]);
      const [look, pay, login] = ['GET /api/payments/p-1', 'POST /api/payments', 'POST /api/login'];
      expect(arrived).toEqual([login, look, pay, login, pay]);
    },
    others,
  );
});

test('A token that is refused from the first is a broken promise', async () => {
  const { answer, others } = tokens(() => true);
  await atHostile(
    answer,
    async ({ origin }) => {
      const [first] = await playFlows(origin, [aPayment]);
      expect(notGreen(first!)).toEqual(['failed TOY-PAY-01: unauthenticated (HTTP 401): expired']);
    },
    others,
  );
});

test('A token that is refused before its told lifetime is over is a broken promise, and is renewed', async () => {
  const { answer, others } = tokens(once(2), { seconds: 3600 });
  await atHostile(
    answer,
    async ({ origin }) => {
      const told = (await playFlows(origin, [aLook, aPayment, aPayment], {}, withLifetime)).map(notGreen);
      const shape = expect.stringContaining('TOY-SHAPE-logIn');
      expect(told[1]).toEqual(['failed TOY-PAY-01: unauthenticated (HTTP 401): expired']);
      expect(told[2]).toEqual([shape]);
    },
    others,
  );
});

test('A token is renewed before its told lifetime ends', async () => {
  let clock = 0;
  let given = 0;
  const operation = toyContract.operations.get('logIn')!;
  const request = { method: 'POST', path: '/api/login', headers: {}, text: '', body: undefined };
  const logIn = (seconds: unknown) => async () => {
    const body = { token: `token-${++given}`, seconds };
    return { operation, request, answer: { status: 200, headers: {}, contentType: null, text: '', body }, duration: 1 };
  };
  for (const [seconds, carried] of [
    [100, ['token-1', 'token-1', 'token-2', 'token-2', 'token-3']],
    [undefined, ['token-1', 'token-1', 'token-1', 'token-1', 'token-1']],
    ['100', ['token-1', 'token-1', 'token-1', 'token-1', 'token-1']],
    [-1, ['token-1', 'token-1', 'token-1', 'token-1', 'token-1']],
  ] as const) {
    [clock, given] = [0, 0];
    const session = createSession(
      withLifetime,
      () => ({}),
      logIn(seconds),
      () => clock,
    );
    const got: string[] = [];
    for (const at of [0, 89_999, 90_000, 179_999, 180_000]) {
      clock = at;
      got.push((await session.headers(() => {})).authorization?.slice('Bearer '.length) ?? '');
    }
    expect(got, String(seconds)).toEqual(carried);
  }
});

test('A given token that is refused after it has served is told to be set anew', async () => {
  const credentials = { ...toyApi.credentials!, token: { given: 'password' } };
  const isOver = once(2);
  const answer: Answers = (response, request) =>
    json(...((isOver() ? [{}, 401] : [paid]) as [object, number?]))(response, request);
  await atHostile(
    answer,
    async ({ origin, arrived }) => {
      const [, second] = await playFlows(origin, [aLook, aPayment], {}, { ...toyApi, credentials });
      expect(notGreen(second!)[0]).toContain('if it has run out, set TOY_PAY_PASSWORD anew');
      expect(arrived).toEqual(['GET /api/payments/p-1', 'POST /api/payments']);
    },
    { 'GET /api/payments/p-1': answer },
  );
});
