/** What a service approves is held against the life of the payment, as far as the traffic shows what has become of it. */
import { expect, test } from '@playwright/test';
import { connexpay } from '../../../specs/connexpay/index.ts';
import { apis } from '../../../specs/index.ts';
import { loadContract } from '../../../src/contract/load.ts';
import { requirementsOf } from '../../../src/engine/requirements.ts';
import { callOf } from '../../../src/gate/call.ts';
import type { Entry } from '../../../src/gate/entry.ts';
import { type Booked, createReplay } from '../../../src/gate/replay.ts';
import type { Difference } from '../../../src/proof/fault.ts';
import { loadCatalogue } from '../../../src/proof/load-catalogue.ts';
import type { Api } from '../../../src/vocabulary/api.ts';
import type { Flow } from '../../../src/vocabulary/flow.ts';
import { canFail } from '../../../src/vocabulary/requirement.ts';
import { connexpaySession } from './connexpay-session.ts';
import { recordFlows } from './recorded-flows.ts';

const AT_ONCE = 'both are under way at once: nobody knows which came first';
const BY_ITSELF = 'it may have happened by itself before the service was asked';
const ELSEWHERE = 'it shows in another payment, or in one whose life is not followed';

/** Faults that break what a life cycle wants refused, and cannot be seen in traffic. */
const UNSEEN: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  connexpay: {
    'a sale is settled at once': BY_ITSELF,
    'a capture that is sent twice at the same time is charged twice': AT_ONCE,
    'returns at the same time do not see each other': AT_ONCE,
    'a sale is returned before it is settled': BY_ITSELF,
    'a void by reference number cancels the newest sale or authOnly': ELSEWHERE,
  },
  'connected-payments': {
    'two captures at once do not see each other': AT_ONCE,
    'a settled transaction is voided': BY_ITSELF,
    'a void after settlement is answered as done and does nothing': BY_ITSELF,
    'a purchase is refunded before its settlement': BY_ITSELF,
    'a second void takes the first one back': ELSEWHERE,
    'the first refund is not limited': BY_ITSELF,
  },
  'payment-intents': {
    'two captures at the same time both take the money': AT_ONCE,
    'two voids at the same time are both done': AT_ONCE,
    'two refunds at the same time give back more than was captured': AT_ONCE,
    'an expired authorisation is captured': BY_ITSELF,
    'an expired authorisation is voided': BY_ITSELF,
    'an expired authorisation is refunded': BY_ITSELF,
    'a payment that is wholly captured is captured once more': BY_ITSELF,
  },
  'v3-payments': {
    'two captures at the same time are both made': AT_ONCE,
    'two refunds at the same time are both made': AT_ONCE,
    'a payment under review is refunded': BY_ITSELF,
    'an invoice that waits to be paid is refunded': ELSEWHERE,
  },
  backoffice: {
    'a capture and a cancellation at the same time are both made': AT_ONCE,
    'two captures at the same time are both made': AT_ONCE,
    'two refunds at the same time are both made': AT_ONCE,
  },
};

/** Variations that speak of moves. */
const OF_MOVES = /void|capture|refund|return|revers|cancel|settle/i;

for (const api of apis) {
  const flows = Object.entries(api.flows).flatMap(([area, each]) => (area === 'fields' ? [] : each));
  const ofLives = flows.filter(({ covers }) => covers);

  test(`No flow on the right mock of ${api.name} shows an undue approval`, async () => {
    const right = await replayed(api, flows);
    expect(right.filter(({ breach }) => breach).map(told)).toEqual([]);
    const proven = api.lifeCycles.flatMap(({ moves }) => moves.flatMap(({ proves = [] }) => Object.values(proves)));
    const kept = right.map(({ requirement }) => requirement);
    if (proven.length > 0) expect(kept.some((id) => proven.includes(id))).toBe(true);
  });

  test(`What is right in another way in ${api.name} is no undue approval`, async () => {
    const rows = requirementsOf(api, await loadContract(api.name));
    const { variations } = await loadCatalogue(api.name);
    for (const variation of variations.filter(({ name }) => OF_MOVES.test(name))) {
      const found = await replayed(api, ofLives, variation);
      const red = found.filter(
        ({ breach, requirement }) => breach?.kind === 'outcome' && canFail(rows.get(requirement)!),
      );
      expect(red.map(told), variation.name).toEqual([]);
    }
  });

  test(`Undue approvals of faulty services of ${api.name} are found by their requirement`, async () => {
    const wanted = new Set(
      api.lifeCycles.flatMap(({ moves }) =>
        moves.flatMap(({ refuses = {}, refusesMore }) => [...Object.values(refuses), refusesMore]),
      ),
    );
    const { faults } = await loadCatalogue(api.name);
    const missed: string[] = [];
    for (const fault of faults) {
      const broken = [fault.breaks].flat().filter((id) => wanted.has(id));
      if (broken.length === 0) continue;
      const looking = flows.filter(({ steps }) =>
        steps.some((step) => 'proves' in step && broken.some((id) => step.proves.includes(id))),
      );
      const found = await replayed(api, looking, fault);
      const isFound = found.some(({ requirement, breach }) => breach && broken.includes(requirement));
      if (!isFound) missed.push(fault.name);
    }
    expect(missed.sort()).toEqual(Object.keys(UNSEEN[api.name] ?? {}).sort());
  });
}

test('What may have settled unseen is not judged, and what was seen to settle is', async () => {
  const { logIn, post, aSale, closeBatch, returnOf, world, entries } = await connexpaySession({ looksAtAnswers: true });
  await logIn();
  const voidOf = (sale: Awaited<ReturnType<typeof post>>, change = {}) =>
    post('/void', { DeviceGuid: world.deviceGuid, SaleGuid: sale.body.guid }, change);
  const good = await voidOf(await post('/sales', aSale()));
  const approved = { status: 201, headers: { 'content-type': 'application/json' }, text: JSON.stringify(good.body) };
  const sale = await post('/sales', aSale());
  await returnOf(sale);
  expect(await breachesOf(entries)).toEqual([]);
  await voidOf(sale, { instead: approved });
  expect(await breachesOf(entries)).toEqual([]);
  const settled = await post('/sales', aSale());
  await closeBatch();
  const before = entries.length;
  await voidOf(settled, { instead: approved });
  expect(await breachesOf(entries)).toEqual(['CXP-VOID-11']);
  const [last] = entries.slice(-1) as [Entry];
  const beginning = entries.slice(0, before);
  // Under way together with the closure, or after a void that nobody knows the end of.
  const closure = beginning.at(-1)!;
  expect(await breachesOf([...beginning.slice(0, -1), { ...closure, duration: 9000 }, last])).toEqual([]);
  const { answer: _, ...lost } = { ...last, outcome: { kind: 'unknown', sign: 'no answer', text: '' } as const };
  expect(await breachesOf([...beginning, lost, { ...last, at: last.at + 10 }])).toEqual([]);
  // Of a sale that was not seen to begin.
  expect(await breachesOf(entries.filter(({ operation }) => operation !== 'createSale'))).toEqual([]);

  async function breachesOf(calls: readonly Entry[]) {
    const contract = await loadContract('connexpay');
    const replay = createReplay(connexpay);
    const booked = [...calls.flatMap((entry) => replay.add(callOf(entry, contract))), ...replay.end()];
    return booked.flatMap(({ requirement, breach }) => (breach?.kind === 'outcome' ? [requirement] : []));
  }
});

async function replayed(api: Api, flows: readonly Flow[], difference: Difference = {}): Promise<Booked[]> {
  const contract = await loadContract(api.name);
  const recorded = await recordFlows(api, flows, difference);
  return recorded.flatMap((entries) => {
    const replay = createReplay(api);
    return [...entries.flatMap((entry) => replay.add(callOf(entry, contract))), ...replay.end()];
  });
}

function told({ entry, requirement, breach }: Booked): string {
  return `${requirement} in ${entry.request.path}: expected ${breach?.expected}, received ${breach?.received}`;
}
