/** The two commonest ways to pay twice: after a look-up that told nothing, and while the first request is still under way. */
import { expect, test } from '@playwright/test';
import { judgeSeen, teller } from './judge-seen.ts';

const SALE = { DeviceGuid: '7b1a8b54-7a3c-4b52-9d0e-2f5f4f1f9f11', SequenceNumber: 's1', Amount: 25 };
const approved = { guid: 'a1', status: 'Transaction - Approved', processorStatusCode: 'A0000', wasProcessed: true };

function client() {
  const tell = teller();
  const headers = { authorization: 'Bearer a-token-of-this-test' };
  return {
    logIn: () =>
      tell('POST', '/api/v1/token', {
        body: 'grant_type=password&username=ann&password=secret-of-ann',
        status: 200,
        answer: { access_token: 'a-token-of-this-test', token_type: 'bearer', expires_in: 3600 },
      }),
    sell: (seen: Parameters<typeof tell>[2] = { status: 201, answer: approved }, body: object = SALE) =>
      tell('POST', '/api/v1/sales', { body, headers, ...seen }),
    search: (status: number, answer: object) =>
      tell('POST', '/api/v1/Search/Sales/false', { body: {}, headers, status, answer }),
  };
}

async function toldOf(seen: Parameters<typeof judgeSeen>[1]) {
  const { told } = await judgeSeen('connexpay', seen);
  return told.filter((line) => line.includes('-ONCE'));
}

test('A look-up that fails itself tells nothing, so that a sale after it is sent twice', async () => {
  const lost = 'the same request as call 1, createSale, which had no answer';
  const failing = [
    [500, { message: 'An error has occurred.' }],
    [401, { message: 'Authorization has been denied for this request.' }],
  ] as const;
  for (const [status, answer] of failing) {
    const { sell, search } = client();
    expect(await toldOf([sell({}), search(status, answer), sell()])).toEqual([`failed CXP-CLIENT-ONCE: ${lost}`]);
  }
  const { sell, search } = client();
  expect(await toldOf([sell({}), search(200, []), sell()])).toEqual([]);
});

test('A sale that is sent again while it is under way is one too many, in whatever order the answers come', async () => {
  const start = 1_795_887_875_000;
  const sold = (at: number, duration: number, body: object = SALE) => {
    const { sell } = client();
    return { ...sell(undefined, body), at: start + at, duration };
  };
  const { logIn } = client();
  const inNamespace = (seen: ReturnType<typeof sold>[]) => seen.map((one) => ({ ...one, namespace: 'one' }));
  const slow = sold(1000, 30_000);
  const breach = (call: number) =>
    `failed CXP-CLIENT-ONCE: the same request as call ${call}, createSale, 20000 ms before that was over`;
  expect(await toldOf([logIn(), sold(11_000, 100), slow])).toEqual([breach(3)]);
  expect(await toldOf(inNamespace([slow, sold(11_000, 25_000)]))).toEqual([breach(1)]);

  // Nobody knows whether the token is one client's.
  const assumed = breach(1).replace('failed', 'assumption');
  expect(await toldOf([slow, sold(11_000, 25_000)])).toEqual([assumed]);

  // One after the other, without a name of its own, or with another: these may be meant.
  const { SequenceNumber: _, ...nameless } = SALE;
  const pairs = [
    [sold(1000, 100), sold(1100, 100)],
    [sold(1000, 500, nameless), sold(1100, 500, nameless)],
    [sold(1000, 500), sold(1100, 500, { ...SALE, SequenceNumber: 's2' })],
  ];
  for (const pair of pairs) expect(await toldOf(inNamespace(pair))).toEqual([]);
  const coarse = inNamespace([sold(1000, 900), sold(1000, 900)]).map((one) => ({ ...one, precision: 1000 }));
  expect(await toldOf(coarse)).toEqual([]);
});
