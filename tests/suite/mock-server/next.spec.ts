/** What a mock is told of the next requests: to decline one, to lose an answer, never to hear of one. */
import { expect, test } from '@playwright/test';
import { apis } from '../../../specs/index.ts';
import { loadOf } from '../../../src/cli/bench/load.ts';
import { loadContract } from '../../../src/contract/load.ts';
import { createRoutes } from '../../../src/contract/route.ts';
import { sendRequest } from '../../../src/engine/perform.ts';
import { httpSend } from '../../../src/engine/send.ts';
import type { Seen } from '../../../src/gate/seen.ts';
import { ask, atMock, steer, v3Client } from './served.ts';

for (const api of apis.filter(({ name }) => name !== 'backoffice')) {
  test(`The next payment of ${api.name} is declined as its document says, and no other`, async () => {
    await atMock(api.name, async ({ url }) => {
      const contract = await loadContract(api.name);
      const { pay, lookUp } = await loadOf(api, contract, url);
      const { send, close } = httpSend({ timeout: 5000 });
      const find = createRoutes(contract);
      const outcomeOf = async (request: typeof pay) => {
        const exchange = await sendRequest(send, url, find(request.method, request.path)!, request);
        const { answer } = exchange;
        // A decline of the mock's is one of the API's.
        expect(contract.checkResponse(exchange.operation, answer!)).toEqual([]);
        return api.readOutcome(exchange).kind;
      };
      expect(await outcomeOf(pay)).toBe('approved');
      const armed = await steer(url, '/next', { answer: 'declined', times: 2 });
      expect(armed.body).toEqual({ next: [{ answer: 'declined', times: 2 }] });
      expect(await outcomeOf(pay)).toBe('declined');
      // What moves no money is left alone.
      expect(await outcomeOf(lookUp)).toBe('approved');
      expect((await steer(url, '')).body.next).toEqual([{ answer: 'declined', times: 1 }]);
      expect(await outcomeOf(pay)).toBe('declined');
      expect(await outcomeOf(pay)).toBe('approved');
      await close();
    });
  });
}

test('A lost answer is of a request that was carried out, an unheard request was not', async () => {
  const all: Seen[] = [];
  await atMock(
    'v3-payments',
    async ({ url }) => {
      const { pay, get } = await v3Client(url);
      const ids = [(await pay()).body.id, (await pay()).body.id];
      await steer(url, '/reset', {});
      const again = await v3Client(url);

      await steer(url, '/next', { answer: 'lost' });
      await expect(again.pay()).rejects.toThrow();
      expect((await get(ids[0])).status).toBe(200);

      await steer(url, '/next', { answer: 'unheard' });
      await expect(again.pay()).rejects.toThrow();
      expect((await again.pay()).body.id).toBe(ids[1]);
    },
    { onExchange: (seen) => all.push(seen) },
  );
  expect(all.flatMap(({ trouble, answer }) => (trouble === undefined ? [] : [[trouble, answer]]))).toEqual([
    ['the mock was told that the answer gets lost', undefined],
    ['the mock was told that the request never comes', undefined],
  ]);
});

test('An operation is named where another one than a payment is meant, and a namespace is told for itself', async () => {
  await atMock('v3-payments', async ({ url }) => {
    const base = `${url}/.tollgate/namespaces/told`;
    const [root, named] = [await v3Client(url), await v3Client(base)];
    const { id } = (await named.pay()).body;
    await steer(base, '/next', { answer: 'unheard', operation: 'getPayment' });
    expect((await root.pay()).status).toBe(200);
    expect((await named.pay()).status).toBe(200);
    expect((await root.get(id)).status).toBe(200);
    await expect(named.get(id)).rejects.toThrow();
    expect((await named.get(id)).status).toBe(200);

    // That a capture is declined is documented nowhere: the decline waits for a payment, until it is forgotten.
    const authorised = (await named.pay({ paymentType: 'PA' })).body.id;
    await steer(base, '/next', { answer: 'declined' });
    const capture = { paymentType: 'CP', amount: '12.00', currency: 'EUR' };
    expect((await named.send('POST', `/v3/payments/${authorised}`, capture)).status).toBe(200);
    expect((await steer(base, '')).body.next).toHaveLength(1);
    await steer(base, '/reset', {});
    expect((await steer(base, '')).body.next).toEqual([]);
    expect((await named.pay()).status).toBe(200);
  });
});

test('Whoever looks for a payment by name finds that it was declined', async () => {
  await atMock('payment-intents', async ({ url }) => {
    const { clientId, clientSecret } = (await steer(url, '')).body.world;
    const login = await ask('POST', `${url}/auth/token`, { client_id: clientId, client_secret: clientSecret });
    const headers = { authorization: `Bearer ${login.body.access_token}` };
    await steer(url, '/next', { answer: 'declined', operation: 'createTransaction' });
    const order = { order_id: 'o-1', order_amount: 500, order_currency: 'EUR' };
    const card = { number: '4111111111111111', expiry_month: '12', expiry_year: '2030' };
    const body = { operation: 'authcap', external_id: 'e-1', order, card };
    expect((await ask('POST', `${url}/transactions`, body, headers)).body).toMatchObject({
      status: 'DECLINED',
      amount_captured: 0,
    });
    const found = await ask('GET', `${url}/transaction?type=external_id&id=e-1`, undefined, headers);
    expect(found.body.status).toBe('DECLINED');
  });
});
