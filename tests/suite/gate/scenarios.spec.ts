/** A scenario states what a client sends: counts, order, outcomes, values, and nothing beside it. */
import { writeFile } from 'node:fs/promises';
import { expect, test } from '@playwright/test';
import { loadContract } from '../../../src/contract/load.ts';
import { readScenarios } from '../../../src/gate/read-scenarios.ts';
import type { Scenario } from '../../../src/gate/scenario.ts';
import { connexpaySession } from './connexpay-session.ts';
import { judgeSeen, teller } from './judge-seen.ts';

const returned: Scenario['calls'] = [
  { call: 'createToken' },
  { call: 'createSale', outcome: 'approved', request: { '/Amount': '25.00' } },
  { call: 'createReturn', outcome: 'refused' },
  { call: 'closeBatch' },
  { call: 'createReturn', outcome: 'approved' },
];

/** What is told of a session in which a sale is returned too early once, and then again after its batch is closed. */
async function told(change: Partial<Scenario>, amount = 25) {
  const { logIn, post, aSale, returnOf, closeBatch, findings } = await connexpaySession();
  await logIn();
  const sale = await post('/sales', aSale({ Amount: amount }));
  await returnOf(sale, amount);
  await closeBatch();
  await returnOf(sale, amount);
  const scenario: Scenario = { name: 'A return', api: 'connexpay', calls: returned, ...change };
  return findings([{ scenario, file: 'return.yaml' }]).map(
    ({ requirement, expected, received }) => `${requirement}: ${expected} / ${received}`,
  );
}

test('A session that does what its scenario says has no finding, nor has a refusal that is meant', async () => {
  expect(await told({})).toEqual([]);
});

test('What comes in another number, order, outcome or value than expected is told once', async () => {
  const without = (index: number) => returned.filter((_, at) => at !== index);
  const refusal = expect.stringMatching(/^CXP-CLIENT-STATE: .* Sale has not been settled$/);
  expect(await told({ calls: [...returned, { call: 'createVoid' }] })).toEqual([
    'SCENARIO-1-06: createVoid 1 time(s) / 0 of it',
  ]);
  expect(await told({ calls: without(3) })).toEqual([
    'SCENARIO-1-ORDER: only calls that the scenario expects / one more closeBatch',
  ]);
  expect(await told({ calls: without(3), others: 'any' })).toEqual([]);
  expect(await told({ calls: [returned[1]!, returned[0]!, ...returned.slice(2)] })).toEqual([
    'SCENARIO-1-ORDER: createSale before createToken / after it',
  ]);
  expect(await told({ calls: returned.map((call) => ({ ...call, times: { least: 1, most: 2 } })) })).toEqual([]);
  expect(await told({}, 2500)).toEqual(['SCENARIO-1-02: "25.00" / 2500']);
  const otherwise = returned.map((call, at) => (at === 2 ? { ...call, outcome: 'approved' as const } : call));
  expect(await told({ calls: otherwise })).toEqual([
    expect.stringMatching(/^SCENARIO-1-03: approved \/ refused/),
    refusal,
  ]);
  // More of what it names is no other call.
  const once = returned.filter((_, at) => at !== 4);
  expect(await told({ calls: once, others: 'any' })).toEqual([
    'SCENARIO-1-ORDER: only calls that the scenario expects / one more createReturn',
  ]);
});

test('A call that fits several lines is taken for whichever lets the whole come out right', async () => {
  const tell = teller();
  const sell = (outcome: 'approved' | 'declined') =>
    tell('POST', '/api/v1/sales', {
      body: { DeviceGuid: '7b1a8b54-7a3c-4b52-9d0e-2f5f4f1f9f11', Amount: 25 },
      headers: { authorization: 'Bearer of-somebody' },
      status: 201,
      answer: { status: `Transaction - ${outcome === 'approved' ? 'Approved' : 'Declined'}` },
    });
  const verify = () => tell('POST', '/api/v1/verify', { body: {}, status: 201, answer: {} });
  const told = async (calls: Scenario['calls'], ...seen: ReturnType<typeof sell>[]) => {
    const scenarios = [{ scenario: { name: 'Sales', api: 'connexpay', calls }, file: 'sales.yaml' }];
    const { told: lines } = await judgeSeen('connexpay', seen, { scenarios });
    return lines.filter((line) => line.includes('SCENARIO'));
  };
  const some = { call: 'createSale', times: { least: 1 } } as const;
  const declined = { call: 'createSale', outcome: 'declined' } as const;
  const verified = { call: 'createVerify', times: { most: 1 } } as const;
  expect(await told([some, declined], sell('approved'), sell('declined'))).toEqual([]);
  expect(await told([some, declined], sell('approved'), sell('declined'), sell('declined'))).toEqual([]);
  const between = [sell('approved'), sell('declined'), verify(), sell('declined')];
  expect(await told([some, verified, declined], ...between)).toEqual([]);
  expect(await told([some, { call: 'createVerify' }, { call: 'createSale' }], ...between)).toEqual([]);
  expect(await told([{ call: 'createSale', times: { most: 2 } }, declined], sell('declined'))).toEqual([]);

  // What comes out right in no way is told as before.
  expect(await told([some, declined], sell('declined'), sell('approved'))).toEqual(['failed SCENARIO-1-02: 0 of it']);
  expect(await told([some, declined], sell('approved'))).toEqual(['failed SCENARIO-1-02: 0 of it']);
  expect(await told([some, declined], sell('approved'), sell('declined'), sell('approved'))).toEqual([
    'failed SCENARIO-1-ORDER: one more createSale',
  ]);
});

test('Each namespace is held against a scenario by itself, and one that names a namespace only against that', async () => {
  const { logIn, findings } = await connexpaySession();
  await logIn({ namespace: 'one' });
  await logIn({ namespace: 'two' });
  await logIn({ namespace: 'two' });
  const calls = [{ call: 'createToken' }];
  const missed = (scenario: Partial<Scenario>) =>
    findings([{ scenario: { name: 'A token', api: 'connexpay', calls, ...scenario }, file: 'token.yaml' }]);
  expect(missed({})).toHaveLength(1);
  expect(missed({ namespace: 'one' })).toHaveLength(0);
  expect(missed({ namespace: 'three' })).toMatchObject([{ requirement: 'SCENARIO-1-01', received: '0 of it' }]);
});

test('A scenario file that is wrong gets one sentence', async ({}, testInfo) => {
  const contract = await loadContract('connexpay');
  const reading = async (text: string) => {
    const file = testInfo.outputPath('scenario.yaml');
    await writeFile(file, text);
    return readScenarios([file], contract).then(
      () => '',
      (error: Error) => error.message.replace(file, 'scenario.yaml'),
    );
  };
  expect(await reading('name: x\napi: connexpay\ncalls: [{ call: createSale, times: 2 }]')).toBe('');
  expect(await reading('name: x\napi: connexpay\ncalls: [{ call: createSail }]')).toBe(
    'scenario.yaml: connexpay has no operation “createSail”; the nearest are createSale.',
  );
  expect(await reading('name: x\napi: backoffice\ncalls: [{ call: createPayment }]')).toBe(
    'scenario.yaml is a scenario of backoffice, and the calls are of connexpay; name one of connexpay.',
  );
  expect(await reading('name: x\napi: connexpay\ncalls: [{ call: createSale, outcome: perhaps }]')).toMatch(
    /^scenario.yaml at \/calls\/0\/outcome: it must be equal to one of the allowed values .*; see src\/gate\/scenario.schema.json\.$/,
  );
});
