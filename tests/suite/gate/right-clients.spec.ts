/** A client that does all that the document asks is never told otherwise. */
import { expect, test } from '@playwright/test';
import { apis } from '../../../specs/index.ts';
import { loadContract } from '../../../src/contract/load.ts';
import { play } from '../../../src/engine/play.ts';
import type { Send } from '../../../src/engine/send.ts';
import { Venue } from '../../../src/engine/venue.ts';
import { createRecorder } from '../../../src/gate/recorder.ts';
import { loadMock } from '../../../src/mock/load.ts';
import { createStand } from '../../../src/proof/stand.ts';
import type { Step } from '../../../src/vocabulary/flow.ts';
import { connexpaySession, DECLINED } from './connexpay-session.ts';
import { gateStand } from './gate-stand.ts';

test('A whole session of a good client has no finding, and shows what it keeps', async () => {
  const { logIn, post, aSale, anAuthOnly, closeBatch, returnOf, reverse, advance, findings, kept, world } =
    await connexpaySession();
  await logIn();
  const sale = await post('/sales', aSale());
  await closeBatch();
  await returnOf(sale);
  await post('/sales', aSale({ Card: DECLINED }));
  const authOnly = await post('/AuthOnlys', anAuthOnly());
  await post('/Captures', { DeviceGuid: world.deviceGuid, AuthOnlyGuid: authOnly.body.guid });
  const lost = aSale({ Amount: 31 });
  await post('/sales', lost, { instead: 'lost' });
  await reverse(lost);
  advance(864_000_000);
  await logIn();
  await post('/sales', aSale());
  expect(findings()).toEqual([]);
  for (const rule of ['ROUTE', 'CREDENTIALS', 'TOKEN', 'ONCE', 'RECOVERY', 'ANSWER', 'STATE'])
    expect(kept(), rule).toContain(`CXP-CLIENT-${rule}`);
});

test('What a browser asks by itself is not the client’s, and any other OPTIONS is', async () => {
  const { send, findings } = await gateStand('connexpay');
  await send({ method: 'OPTIONS', path: '/api/v1/sales', headers: { 'access-control-request-method': 'POST' } });
  expect(findings()).toEqual([]);
  await send({ method: 'OPTIONS', path: '/api/v1/sales' });
  expect(findings()).toMatchObject([{ requirement: 'CXP-CLIENT-ROUTE', verdict: 'failed' }]);
});

for (const api of apis) {
  test(`No good request that a flow of ${api.name} sends breaks what its clients are held against`, async () => {
    const contract = await loadContract(api.name);
    const { target, receiver } = createStand(contract, await loadMock(api.name));
    const record = createRecorder(api, contract, { world: target.world, looksAtAnswers: true });
    let step: Step | undefined;
    let looked = 0;
    const broken = new Set<string>();
    const send: Send = async (request) => {
      const answer = await target.send(request);
      const { method, url, headers, text } = request;
      const path = url.slice(target.origin.length);
      const { findings, outcome } = record({ at: 0, duration: 1, request: { method, path, headers, text }, answer });
      if (!isGood(step) || outcome.kind !== 'approved') return answer;
      looked += 1;
      for (const { requirement, basis, pointer, received } of findings)
        if (basis !== 'assumed') broken.add(`${requirement} ${pointer}: ${received} in “${step?.title}”`);
      return answer;
    };
    const venue = new Venue(api, contract, { ...target, send }, '1', receiver);
    await venue.prepare();
    for (const flow of Object.entries(api.flows).flatMap(([area, flows]) => (area === 'fields' ? [] : flows))) {
      const inStep = async (present: Step, body: () => Promise<unknown>) => {
        step = present;
        await body();
      };
      await play(flow, { ...venue.stageFor(flow, inStep), verdictsOnly: true });
    }
    expect(looked).toBeGreaterThan(50);
    expect([...broken]).toEqual([]);
  });
}

/** Whether the request is one that the document knows, by the target's own user. */
function isGood(step: Step | undefined): boolean {
  return step?.kind === 'call' && !step.wrong && step.toPath === undefined && step.auth === undefined;
}
