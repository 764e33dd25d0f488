/** No result holds a secret, whatever the target does with it. */
import { expect, test } from '@playwright/test';
import { approved } from '../../../src/vocabulary/flow.ts';
import { is, length } from '../../../src/vocabulary/matchers.ts';
import { check, checkThe, flow, step } from './toy-api.ts';
import { isRefused, onPayments, order, pays } from './toy-flows.ts';
import { notGreen, PASSWORD, paid, playAt, TOKEN } from './toy-stage.ts';

const PAN = '4111111111111111';

test('Nothing of a result holds a password, a token or a card number, however the target repeats them', async () => {
  const body = order({ card: PAN, password: 'pin-of-ann' });
  const spaced = PAN.replace(/(\d{4})(?=\d)/g, '$1 ');
  const echo = `${PASSWORD} ${TOKEN} ${encodeURIComponent(TOKEN)} ${PAN} ${spaced} pin-of-ann ${btoa(PASSWORD)}`;
  const filler = '-'.repeat(390);
  const answers: (() => Response | Error)[] = [
    () => paid({ id: echo, note: echo, status: 'declined' }),
    () => paid({ id: { password: 'short', token: 1, echo } }),
    () => paid({ id: [`${filler}${PAN}`, `${filler.slice(2)}${TOKEN}`], [TOKEN]: 1 }),
    () => Response.json({ message: echo }, { status: 400 }),
    () => new Response(`<p>${echo}</p>{"password":"short"}`, { status: 200, headers: { 'content-type': 'text/html' } }),
    () => new Response(echo, { status: 500 }),
    () => new Error(echo),
  ];
  const checks = [checkThe('raw', 'TOY-PAY-01', is('')), check('TOY-PAY-02', '', length(1))];
  const spends = step('Spends', { call: 'createPayment', body, expect: approved, proves: 'TOY-PAY-01', checks });
  for (const answer of answers) {
    const { seen, ...result } = await playAt(flow('Secrets', [spends, isRefused]), onPayments(answer));
    const written = JSON.stringify(result);
    expect(notGreen(result)).not.toEqual([]);
    const secrets = [PASSWORD, JSON.stringify(PASSWORD).slice(1, -1), TOKEN, encodeURIComponent(TOKEN), btoa(PASSWORD)];
    for (const secret of [...secrets, PAN, PAN.slice(0, 12), spaced, 'pin-of-ann', '"short"', TOKEN.slice(0, 8)])
      expect(written, secret).not.toContain(secret);
    expect(JSON.stringify(seen)).toContain(PAN);
  }
});

test('A token that was got before this flow began is hidden as well', async () => {
  const session = {
    headers: async () => ({ authorization: 'Bearer earlier-token' }),
    reset: () => {},
    accepted: () => {},
    refused: () => undefined,
  };
  const result = await playAt(
    flow('Later', [pays]),
    onPayments(() => paid({ id: 7, note: 'not earlier-token!' })),
    { session },
  );
  expect(notGreen(result)).toHaveLength(1);
  expect(JSON.stringify(result.transcripts)).toContain('not ‹secret›!');
});
