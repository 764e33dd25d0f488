/** One server is as many mocks as have names: each has its own state, ids, clock and control, and the same world. */
import { expect, test } from '@playwright/test';
import { createMockOf } from '../../../src/mock/load.ts';
import { serveMock } from '../../../src/mock/serve.ts';
import { ask, atMock, steer, v3Client } from './served.ts';

const at = (url: string, name: string) => `${url}/.tollgate/namespaces/${name}`;

test('Namespaces share the documented world and nothing else', async () => {
  await atMock('v3-payments', async ({ url }) => {
    const bases = [url, at(url, 'one'), at(url, 'job-2_b.c')];
    const worlds = await Promise.all(bases.map(async (base) => (await steer(base, '')).body));
    expect(worlds.map(({ namespace }) => namespace)).toEqual([undefined, 'one', 'job-2_b.c']);
    for (const { world } of worlds) expect(world).toEqual(worlds[0].world);

    const clients = await Promise.all(bases.map(v3Client));
    const [first, second, third] = await Promise.all(clients.map(async (client) => (await client.pay()).body.id));
    // Each draws its ids from its own beginning.
    expect([second, third]).toEqual([first, first]);
    const [, inOne, inTwo] = clients;
    const again = (await inOne!.pay()).body.id;
    expect((await inOne!.get(again)).status).toBe(200);
    expect((await inTwo!.get(again)).status).toBe(404);

    await steer(bases[1]!, '/advance', { milliseconds: 3_600_000 });
    const times = await Promise.all(bases.map(async (base) => (await steer(base, '')).body.now));
    expect(times[1] - times[0]).toBeGreaterThan(3_500_000);
    expect(Math.abs(times[2] - times[0])).toBeLessThan(60_000);

    await steer(bases[1]!, '/reset', {});
    expect((await inOne!.get(first)).status).toBe(404);
    expect((await inTwo!.get(first)).status).toBe(200);
  });
});

test('A redirect leads to a path that works below the base URL', async () => {
  await atMock('v3-payments', async ({ url }) => {
    for (const base of [url, at(url, 'moved')]) {
      const { redirectedTransactionId, pay, get, send } = await v3Client(base);
      const moved = await pay({ merchantTransactionId: redirectedTransactionId });
      expect(moved.status).toBe(307);
      const location = moved.headers.get('location') ?? '';
      expect(new URL(location, base).href.startsWith(`${base}/`)).toBe(true);
      const fields = { amount: '1.00', currency: 'EUR', paymentType: 'DB', 'card.number': '4111111111111111' };
      const made = await send('POST', new URL(location, base).href.slice(base.length), fields);
      expect(made.status).toBe(200);
      expect((await get(made.body.id)).status).toBe(200);
    }
  });
});

test('A namespace is forgotten by DELETE, and begins anew when it is used again', async () => {
  await atMock('v3-payments', async ({ url }) => {
    const { pay, get } = await v3Client(at(url, 'short'));
    const { id } = (await pay()).body;
    expect((await steer(url, '/namespaces')).body).toEqual({ namespaces: ['short'] });
    expect((await ask('DELETE', at(url, 'short'))).body).toEqual({ forgotten: 'short' });
    expect((await steer(url, '/namespaces')).body).toEqual({ namespaces: [] });
    expect((await get(id)).status).toBe(404);
    const { status, body } = await ask('DELETE', at(url, 'never-used'));
    expect(status).toBe(404);
    expect(body.tollgate.problem).toBe('There is no namespace “never-used”.');
  });
});

test('What is no name, one too many, or a server without namespaces is told in a sentence', async () => {
  await atMock('backoffice', async ({ url }) => {
    for (const name of ['', 'a%20b', 'ä', 'x'.repeat(101)]) {
      const { status, body } = await steer(at(url, name), '');
      expect(status, name).toBe(400);
      expect(body.tollgate.problem).toMatch(/^A namespace is named by 1 to 100 letters, digits, .+; received “.*”\.$/);
    }
    for (let count = 0; count < 1000; count += 50)
      await Promise.all(Array.from({ length: 50 }, (_, index) => steer(at(url, `n${count + index}`), '')));
    const { status, body } = await steer(at(url, 'one-more'), '');
    expect(status).toBe(400);
    expect(body.tollgate.problem).toBe(
      '1000 namespaces are kept at most; DELETE /.tollgate/namespaces/<name> for one that is done with.',
    );
    await ask('DELETE', at(url, 'n0'));
    expect((await steer(at(url, 'one-more'), '')).status).toBe(200);
  });
  const served = await serveMock(await createMockOf('backoffice'));
  expect((await steer(at(served.url, 'any'), '')).body.tollgate.problem).toBe('This mock has no namespaces.');
  await served.close();
});
