/** Nothing is sent but to this machine and to sandboxes, and no card number that may be real. */
import { expect, test } from '@playwright/test';
import type { WireRequest } from '../../../src/engine/send.ts';
import { guarded, refusalOfCards } from '../../../src/target/guard.ts';
import { refusalOf } from '../../../src/target/hosts.ts';

const allowed = { documented: ['sandboxapi.vendor.example'], named: ['pay.partner.example', 'live.partner.example'] };

for (const host of ['127.0.0.1', '127.9.9.9', 'localhost', '[::1]', 'sandboxapi.vendor.example', 'pay.partner.example'])
  test(`${host} may be sent requests`, () => {
    expect(refusalOf(host, allowed)).toBeUndefined();
  });

const refused: readonly [host: string, because: string][] = [
  ['api.vendor.example', 'production'],
  ['vendor.example', 'production'],
  ['api.vendor.example.', 'production'],
  ['live.partner.example', 'production'],
  ['api-prod.partner.example', 'production'],
  ['pay.elsewhere.example', 'name it under “hosts”'],
  ['test.vendor.example', 'name it under “hosts”'],
  ['sandboxapi.vendor.example.evil.example', 'name it under “hosts”'],
  ['localhost.evil.example', 'name it under “hosts”'],
  ['127.0.0.1.evil.example', 'name it under “hosts”'],
];
for (const [host, because] of refused)
  test(`${host} is refused`, () => {
    expect(refusalOf(host, allowed)).toContain(because);
  });

test('What is refused is never sent, and is told', async () => {
  const sent: WireRequest[] = [];
  const told: string[] = [];
  const send = guarded(
    async (request) => {
      sent.push(request);
      return { status: 200, headers: {}, text: '' };
    },
    allowed,
    (sentence) => told.push(sentence),
  );
  const request = { method: 'POST', headers: {}, text: '{"number":"4111111111111111"}' };
  await send({ ...request, url: 'https://sandboxapi.vendor.example:8443/pay' });
  await expect(send({ ...request, url: 'https://api.vendor.example/pay' })).rejects.toThrow('production');
  const real = '{"number":"4539 5787 6362 1486"}';
  await expect(send({ ...request, url: 'http://localhost/pay', text: real })).rejects.toThrow('ends in 1486');
  expect(sent).toHaveLength(1);
  expect(told).toHaveLength(2);
  expect(told.join()).not.toContain('4539');
});

const texts: readonly [text: string, isRefused: boolean][] = [
  ['{"card":{"number":"4111111111111111"}}', false],
  ['card.number=5555555555554444&amount=1', false],
  ['{"card":{"number":"4539578763621486"}}', true],
  ['card.number=4539+5787+6362+1486', true],
  ['{"number":4539578763621486}', true],
  ['{"checksum":"a4539578763621486b"}', false],
  ['{"time":1716543210987}', false],
  ['{"id":"0b6d7a2e-4539-4787-9362-145395787636"}', false],
];
for (const [text, isRefused] of texts)
  test(`${text} is ${isRefused ? 'refused' : 'sent'}`, () => {
    expect(refusalOfCards(text) !== undefined).toBe(isRefused);
  });
