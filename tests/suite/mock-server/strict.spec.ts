/** A strict mock does not carry out what is not as documented, and says why in words that cannot be the API's. */
import { expect, test } from '@playwright/test';
import { strictCheckOfApi } from '../../../src/cli/mock/knowledge.ts';
import type { Seen } from '../../../src/gate/seen.ts';
import { ask, atMock, steer } from './served.ts';

test('What breaks the contract is answered 400 with each finding, and is not carried out', async () => {
  const all: Seen[] = [];
  const check = await strictCheckOfApi('connexpay', {});
  await atMock(
    'connexpay',
    async ({ url }) => {
      const { username, password, deviceGuid } = (await steer(url, '')).body.world;
      const form = new URLSearchParams({ grant_type: 'password', username, password });
      const token = (await ask('POST', `${url}/api/v1/token`, form)).body.access_token;
      const headers = { authorization: `Bearer ${token}` };
      const Card = { CardNumber: '4111111111111111', ExpirationDate: '3012' };
      const sell = (change: object) =>
        ask('POST', `${url}/api/v1/sales`, { DeviceGuid: deviceGuid, Amount: 5, Card, ...change }, headers);
      expect((await sell({})).status).toBe(201);
      const table: readonly (readonly [change: object, kind: string, pointer: string])[] = [
        [{ Amount: undefined }, 'missing-field', '/Amount'],
        [{ Card: { ...Card, ExpirationDate: '12/30' } }, 'wrong-format', '/Card/ExpirationDate'],
        [{ Colour: 'red' }, 'undocumented-field', '/Colour'],
        [{ Card: { ...Card, Brand: 'VISA' } }, 'undocumented-field', '/Card/Brand'],
      ];
      for (const [change, kind, pointer] of table) {
        const { status, body } = await sell(change);
        expect(status, pointer).toBe(400);
        expect(Object.keys(body)).toEqual(['tollgate']);
        expect(body.tollgate).toEqual({
          operation: 'createSale',
          findings: [{ kind, pointer, expected: expect.any(String), received: expect.any(String) }],
        });
      }
      const several = await sell({ Amount: undefined, Colour: 'red' });
      expect(several.body.tollgate.findings).toHaveLength(2);
      const plain = await ask('POST', `${url}/api/v1/sales`, new URLSearchParams({ Amount: '5' }), headers);
      expect(plain.body.tollgate.findings[0]).toMatchObject({ kind: 'content-type', expected: 'application/json' });
      // None of them is there afterwards.
      await sell({});
      expect((await ask('GET', `${url}/api/v1/sales`, undefined, headers)).body).toHaveLength(2);
      // What no operation is for is the mock's own affair.
      expect((await ask('POST', `${url}/nowhere`, {})).body).not.toHaveProperty('tollgate');
    },
    { check, onExchange: (seen) => all.push(seen) },
  );
  expect(all.filter(({ answer }) => answer?.status === 400)).toHaveLength(6);
});

test('No secret and no card number stands in a refusal', async () => {
  const check = await strictCheckOfApi('connexpay', {});
  const card = { CardNumber: '4111111111111111', Cvv2: '12', ExpirationDate: '99-12', Pin: '4012000098765439' };
  const text = JSON.stringify({
    DeviceGuid: 'none',
    Amount: 'much',
    Card: card,
    Password: 'open sesame',
    Note: 'open sesame',
  });
  const headers = { 'content-type': 'application/json' };
  const { refused } = await check({ method: 'POST', path: '/api/v1/sales', headers, text });
  expect(refused?.operation).toBe('createSale');
  expect(refused?.findings.map(({ pointer }) => pointer)).toEqual(
    expect.arrayContaining(['/Password', '/Note', '/Card/Pin']),
  );
  const said = JSON.stringify(refused);
  for (const secret of ['4111111111111111', '4012000098765439', 'open sesame', '"12"'])
    expect(said).not.toContain(secret);
});
