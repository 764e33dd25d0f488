/** What a mock has forgotten at a reset, or with its namespace, is held against no client afterwards. */
import { expect, test } from '@playwright/test';
import type { Seen } from '../../../src/gate/seen.ts';
import { ask, atMock, steer } from '../mock-server/served.ts';
import { APPROVED } from './connexpay-session.ts';
import { judgeSeen, teller } from './judge-seen.ts';

/** Logs in, sells once with the same fixture as always, and gives the status. */
async function sellOnce(base: string, next?: 'declined' | 'lost'): Promise<number> {
  const { username, password, deviceGuid } = (await steer(base, '')).body.world;
  const form = new URLSearchParams({ grant_type: 'password', username, password });
  const { body } = await ask('POST', `${base}/api/v1/token`, form);
  if (next) await steer(base, '/next', { answer: next });
  const sale = { DeviceGuid: deviceGuid, SequenceNumber: '1', Amount: 25, Card: APPROVED };
  const headers = { authorization: `Bearer ${body.access_token}` };
  return ask('POST', `${base}/api/v1/sales`, sale, headers).then(
    ({ status }) => status,
    () => 0,
  );
}

test('Five tests that each reset the mock, log in and send the same sale are right, also if one is declined', async () => {
  const seen: Seen[] = [];
  const onExchange = (one: Seen) => seen.push(one);
  const play = async ({ url }: { url: string }) => {
    for (const next of ['declined', undefined, undefined, undefined, undefined] as const) {
      await steer(url, '/reset', {});
      expect(await sellOnce(url, next)).toBe(next ? 422 : 201);
    }
  };
  await atMock('connexpay', play, { onExchange });
  const { told, exitCode } = await judgeSeen('connexpay', seen);
  expect(told).toEqual([]);
  expect(exitCode).toBe(0);
  // Without the resets the same calls are wrong.
  const unforgotten = seen.map(({ beginning: _, ...one }) => ({ ...one, namespace: 'one' }));
  const { told: wrong } = await judgeSeen('connexpay', unforgotten);
  for (const rule of ['ANSWER', 'TOKEN'])
    expect(wrong).toContainEqual(expect.stringContaining(`failed CXP-CLIENT-${rule}`));
});

test('A namespace that is forgotten and used again begins anew for the judge as well', async () => {
  const seen: Seen[] = [];
  const onExchange = (one: Seen) => seen.push(one);
  const play = async ({ url }: { url: string }) => {
    const base = `${url}/.tollgate/namespaces/job`;
    for (const next of ['declined', undefined, undefined, undefined] as const) {
      await sellOnce(base, next);
      await ask('DELETE', base);
    }
    // As often reset as the others were forgotten.
    await steer(base, '/reset', {});
    await sellOnce(base, 'declined');
    await ask('DELETE', base);
    await sellOnce(base);
  };
  await atMock('connexpay', play, { onExchange });
  expect((await judgeSeen('connexpay', seen)).told).toEqual([]);
  expect(new Set(seen.map(({ namespace }) => namespace))).toEqual(new Set(['job']));
});

test('What is left open when the mock forgets it is told', async () => {
  const seen: Seen[] = [];
  const onExchange = (one: Seen) => seen.push(one);
  const play = async ({ url }: { url: string }) => {
    await sellOnce(url, 'lost');
    await steer(url, '/reset', {});
    await sellOnce(url);
  };
  await atMock('connexpay', play, { onExchange });
  expect((await judgeSeen('connexpay', seen)).told).toEqual([
    'failed CXP-CLIENT-RECOVERY: no answer, and nothing of the kind after it',
  ]);
});

test('A call that was under way at a reset is held against nobody, and a scenario goes on over it', async () => {
  const tell = teller();
  const headers = { authorization: 'Bearer of-somebody' };
  const sale = { DeviceGuid: '7b1a8b54-7a3c-4b52-9d0e-2f5f4f1f9f11', SequenceNumber: '1', Amount: 25, Card: APPROVED };
  const sell = (beginning: number, status?: number) =>
    tell('POST', '/api/v1/sales', {
      body: sale,
      headers,
      ...(status === undefined ? {} : { status }),
      answer: { status: 'Transaction - Approved' },
      seen: { beginning },
    });
  const late = [sell(1, 201), sell(0), sell(1, 201)];
  const calls = [{ call: 'createSale', times: 3 }];
  const scenarios = [{ scenario: { name: 'Three sales', api: 'connexpay', calls }, file: 'three.yaml' }];
  expect((await judgeSeen('connexpay', late, { scenarios })).told).toEqual([]);
});
