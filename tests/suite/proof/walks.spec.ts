/** Random walks find nothing on the correct mocks, find what is wrong with a wrong one, and say it in as few moves as can be. */
import { expect, test } from '@playwright/test';
import { apis } from '../../../specs/index.ts';
import { loadContract } from '../../../src/contract/load.ts';
import { loadMock } from '../../../src/mock/load.ts';
import type { Difference } from '../../../src/proof/fault.ts';
import { walkAll } from '../../../src/proof/walks.ts';

test.describe.configure({ timeout: 120_000 });

for (const api of apis) {
  test(`Whatever is done to a payment of ${api.name}, it is what the document says`, async () => {
    const options = { walks: 40, moves: 20, seed: 20260101 };
    const walked = await walkAll(api, await loadContract(api.name), await loadMock(api.name), options);
    expect(walked.length).toBeGreaterThan(0);
    for (const { failure, walks, steps } of walked) {
      expect(failure).toBeUndefined();
      expect(walks).toBe(40);
      expect(steps).toBeGreaterThan(40);
    }
  });
}

const walkOn = async (difference: Difference, seed: number, path?: string) => {
  const api = apis.find(({ name }) => name === 'payment-intents')!;
  const options = { walks: 100, moves: 20, seed, ...(path === undefined ? {} : { path }) };
  const [walked] = await walkAll(api, await loadContract(api.name), await loadMock(api.name), options, difference);
  return walked?.failure;
};

test('A capture of too much is found in a few moves, and is found again by what the failure prints', async () => {
  const tooMuch = { mock: { rules: { captureIsWithin: (amount: number, open: number) => amount <= open + 500 } } };
  const failure = await walkOn(tooMuch, 42);
  expect(failure?.walk.length).toBeLessThanOrEqual(3);
  expect(failure?.walk.at(-1)).toMatch(/^capture of \d+$/);
  expect(failure?.found).toContain('PIN-CAPTURE-03');
  const again = await walkOn(tooMuch, failure?.seed ?? 0, failure?.path);
  expect(again?.walk).toEqual(failure?.walk);
});

test('Two clients that both capture the whole payment are found', async () => {
  const failure = await walkOn(
    {
      mock: ({ requestsAtOnce }) => ({
        rules: {
          mayCapture: (status: string) => ['AUTHORIZED', 'PARTIAL_CAPTURED', 'CAPTURED'].includes(status),
          captureIsWithin: (amount: number, open: number) => requestsAtOnce() > 1 || amount <= open,
        },
      }),
    },
    42,
  );
  expect(failure?.walk.at(-1)).toBe('capture, twice at once');
});
