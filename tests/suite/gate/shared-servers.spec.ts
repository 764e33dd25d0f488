/** Where clients cannot be told apart, what several of them do is not held against one. */
import { expect, test } from '@playwright/test';
import type { Seen } from '../../../src/gate/seen.ts';
import { judgeSeen, teller } from './judge-seen.ts';

const tell = teller();
const logIn = (client: string) =>
  tell('POST', '/api/v1/token', {
    body: 'grant_type=password&username=ann&password=secret-of-ann',
    status: 200,
    answer: { access_token: `token-of-${client}`, token_type: 'bearer', expires_in: 3600 },
  });
const sell = (client: string) =>
  tell('POST', '/api/v1/sales', {
    body: { DeviceGuid: '7b1a8b54-7a3c-4b52-9d0e-2f5f4f1f9f11', SequenceNumber: client, Amount: 25 },
    headers: { authorization: `Bearer token-of-${client}` },
    status: 201,
    answer: { guid: client, status: 'Transaction - Approved' },
  });

async function toldOf(seen: readonly Seen[]) {
  const { told } = await judgeSeen('connexpay', seen);
  return told.filter((line) => line.includes('-TOKEN')).map((line) => line.split(':')[0]);
}

const clients = ['a', 'b', 'c', 'd'];
type Sent = readonly [call: (client: string) => Seen, client: string];
const each = (call: Sent[0]) => clients.map((client): Sent => [call, client]);
const ways: readonly [is: string, sent: readonly Sent[]][] = [
  [
    'Four tests with a client of its own each',
    clients.flatMap((client): Sent[] => [
      [logIn, client],
      [sell, client],
    ]),
  ],
  ['Four workers that log in before they call anything', [...each(logIn), ...each(sell)]],
];

for (const [is, sent] of ways) {
  test(`${is} are an assumption without namespaces, and a breach in one of them`, async () => {
    const seen = sent.map(([call, client]) => call(client));
    expect(await toldOf(seen)).toEqual(['assumption CXP-CLIENT-TOKEN']);
    const ofOne = seen.map((one) => ({ ...one, namespace: 'one' }));
    expect(await toldOf(ofOne)).toEqual(['failed CXP-CLIENT-TOKEN']);
    const ofEach = sent.map(([call, client]) => ({ ...call(client), namespace: client }));
    expect(await toldOf(ofEach)).toEqual([]);
  });
}

test('What one token got no answer to, or a decline, and another sends again, may be two clients with one fixture', async () => {
  const body = { DeviceGuid: '7b1a8b54-7a3c-4b52-9d0e-2f5f4f1f9f11', SequenceNumber: '1', Amount: 25 };
  const sale = (client: string, status?: 'Approved' | 'Declined') =>
    tell('POST', '/api/v1/sales', {
      body,
      headers: { authorization: `Bearer token-of-${client}` },
      ...(status ? { status: 201, answer: { guid: client, status: `Transaction - ${status}` } } : {}),
    });
  const reverse = tell('POST', '/api/v1/timeoutreversal', {
    body,
    headers: { authorization: 'Bearer token-of-a' },
    status: 200,
    answer: { message: 'Sale was found and voided.' },
  });
  const verdicts = async (seen: readonly Seen[]) =>
    (await judgeSeen('connexpay', seen)).told.map((line) => line.split(':')[0]);
  const declined = [sale('a', 'Declined'), sale('b', 'Approved')];
  const lost = [sale('a'), sale('b', 'Approved'), reverse];
  expect(await verdicts(declined)).toEqual(['assumption CXP-CLIENT-ANSWER']);
  expect(await verdicts(lost)).toEqual(['assumption CXP-CLIENT-ONCE']);
  const inOne = (seen: readonly Seen[]) => seen.map((one) => ({ ...one, namespace: 'one' }));
  expect(await verdicts(inOne(declined))).toEqual(['failed CXP-CLIENT-ANSWER']);
  expect(await verdicts(inOne(lost))).toEqual(['failed CXP-CLIENT-ONCE']);
});
