/** The answers of a recording are held against the document too, and its money against a ledger where its order is known. */
import { expect, test } from '@playwright/test';
import { connexpay } from '../../../specs/connexpay/index.ts';
import { loadContract } from '../../../src/contract/load.ts';
import { callOf } from '../../../src/gate/call.ts';
import type { Entry } from '../../../src/gate/entry.ts';
import { createReplay } from '../../../src/gate/replay.ts';
import { connexpaySession } from './connexpay-session.ts';

test('An answer that breaks its contract is told in the name of the service', async () => {
  const { logIn, post, aSale, findings, kept } = await connexpaySession({ looksAtAnswers: true });
  await logIn();
  await post('/sales', aSale());
  expect(findings()).toEqual([]);
  expect(kept()).toEqual(expect.arrayContaining(['CXP-SHAPE-createSale', 'CXP-MONEY-01', 'CXP-SECRET-01']));
  const text = JSON.stringify({ guid: 1, status: 'Transaction - Approved' });
  await post('/sales', aSale(), { instead: { status: 200, headers: { 'content-type': 'application/json' }, text } });
  const broken = new Set(findings().map(({ requirement }) => requirement));
  expect(broken).toContain('CXP-SHAPE-createSale');
});

test('What is returned beyond a sale is told, unless two calls about it were under way at once', async () => {
  const { logIn, post, aSale, closeBatch, returnOf, entries } = await connexpaySession({ looksAtAnswers: true });
  await logIn();
  const sale = await post('/sales', aSale());
  await closeBatch();
  await returnOf(sale, 20);
  // As a service would answer it that forgets earlier returns.
  const [first] = entries.slice(-1) as [Entry];
  const again: Entry = { ...first, number: 9, at: first.at + 1000 };
  const contract = await loadContract('connexpay');
  const breachesOf = (calls: readonly Entry[]) => {
    const replay = createReplay(connexpay);
    const booked = [...calls.flatMap((entry) => replay.add(callOf(entry, contract))), ...replay.end()];
    return {
      breaches: booked.flatMap(({ requirement, breach }) => (breach ? [requirement] : [])),
      uncertain: replay.uncertain(),
    };
  };
  const before = entries.slice(0, -1);
  expect(breachesOf([...before, first])).toEqual({ breaches: [], uncertain: 0 });
  expect(breachesOf([...before, first, again])).toEqual({
    breaches: ['CXP-RETURN-03', 'CXP-MONEY-02'],
    uncertain: 0,
  });
  expect(breachesOf([...before, { ...first, duration: 2000 }, again])).toEqual({ breaches: [], uncertain: 1 });
});
