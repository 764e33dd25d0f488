/** The command of a failure sends the very request again, and holds no secret. */
import { execFile } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { promisify } from 'node:util';
import { expect, test } from '@playwright/test';
import { curlOf } from '../../../src/engine/curl.ts';
import type { SentRequest } from '../../../src/engine/exchange.ts';
import { Redactor } from '../../../src/engine/redactor.ts';
import { httpSend } from '../../../src/engine/send.ts';

const PASSWORD = 'it\'s "quoted" $HOME `id`';
const TOKEN = 'eyJ-token/+abc';

function redactor(): Redactor {
  const own = new Redactor(['password', 'cvv2', 'card.cvv']);
  own.learn(PASSWORD, 'TOY_PASSWORD');
  own.learn(TOKEN, 'token');
  return own;
}

/** What the variables stand for, as a person would set them. */
const variables = {
  TOY_PASSWORD: PASSWORD,
  TOY_PASSWORD_IN_JSON: JSON.stringify(PASSWORD).slice(1, -1),
  TOY_PASSWORD_IN_URL: encodeURIComponent(PASSWORD),
  TOKEN,
  CVV2: '123',
  CARD_CVV: '999',
  CARD_NUMBER: '4111111111111111',
};

const json = { 'content-type': 'application/json', authorization: `Bearer ${TOKEN}` };
const requests: readonly [what: string, request: Omit<SentRequest, 'body'>][] = [
  ['a GET with a query', { method: 'GET', path: '/a%2Fb?c=[1]&d=../e', headers: { 'x-note': "it's" }, text: '' }],
  [
    'JSON with secrets',
    {
      method: 'POST',
      path: '/pay/../sale',
      headers: json,
      text: JSON.stringify({
        password: PASSWORD,
        card: { number: '4111111111111111', cvv2: '123' },
        note: "'$(id)' é😀\n",
      }),
    },
  ],
  ['JSON with a numeric secret', { method: 'PUT', path: '/pay', headers: json, text: '{"cvv2":123,"amount":1.50}' }],
  [
    'a form',
    {
      method: 'POST',
      path: '/pay',
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      text: 'amount=1.00&card.number=4111111111111111&card.cvv=999&note=a+%2B+b',
    },
  ],
  ['text that is no JSON', { method: 'POST', path: '/pay', headers: json, text: '{"amount": 1,\\' }],
];

for (const [what, request] of requests) {
  test(`${what} is repeated byte for byte by a command without secrets`, async () => {
    const arrived: { line: string; text: string; headers: Record<string, unknown> }[] = [];
    const server = createServer(async (incoming, response) => {
      let text = '';
      for await (const chunk of incoming) text += chunk;
      const { authorization, 'content-type': type, 'x-note': note } = incoming.headers;
      arrived.push({ line: `${incoming.method} ${incoming.url}`, text, headers: { authorization, type, note } });
      response.end('ok');
    });
    await once(server.listen(0, '127.0.0.1'), 'listening');
    const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    const { send, close } = httpSend({ timeout: 5000 });
    const { method, path, headers, text } = request;
    const hiding = redactor();
    const command = curlOf(origin, request, (plain, standIn) => hiding.withVariables(plain, standIn));
    for (const secret of [PASSWORD, TOKEN, '4111111111111111', '"123"', ':123', '=999'])
      expect(command).not.toContain(secret);
    await send({ method, url: origin + path, headers, text });
    await promisify(execFile)('bash', ['-c', command], { env: { PATH: process.env.PATH ?? '', ...variables } });
    await close();
    server.close();
    expect(arrived).toHaveLength(2);
    expect(arrived[1]).toEqual(arrived[0]);
  });
}
