/** A target file may let several flows use an account at once: only where none disturbs another, and within the same limits. */
import { writeFile } from 'node:fs/promises';
import { expect, test } from '@playwright/test';
import { apis } from '../../../specs/index.ts';
import { createMockOf } from '../../../src/mock/load.ts';
import { serveMock } from '../../../src/mock/serve.ts';
import { withLimits } from '../../../src/target/limits.ts';
import { readPolicy } from '../../../src/target/policy.ts';
import { atSandboxOf } from '../clean-up/sandbox.ts';
import { conformanceRun } from '../run/conformance-run.ts';

test.describe.configure({ timeout: 120_000 });

const apiOf = (name: string) => apis.find((api) => api.name === name)!;

async function policyOf(name: string, capabilities: object, file: string, variables = {}) {
  await writeFile(file, JSON.stringify({ name: 'ours', apis: { [name]: { capabilities } } }));
  return readPolicy(apiOf(name), { TOLLGATE_TARGET: file, ...variables });
}

test('Whatever needs the account to itself has to be given up, in one sentence', async ({}, testInfo) => {
  const file = testInfo.outputPath('target.yaml');
  for (const { name, capabilities = {} } of apis) {
    const alone = Object.entries(capabilities).flatMap(([each, one]) => (one.alone ? [each] : []));
    const givenUp = Object.fromEntries(alone.map((each) => [each, false]));
    for (const each of alone) {
      for (const declared of [{ ...givenUp, [each]: true }, without(givenUp, each)]) {
        const { trouble, parallelUse } = await policyOf(name, { parallelUse: true, ...declared }, file);
        expect(trouble).toMatch(
          new RegExp(`target\\.yaml: parallelUse of ${name} wants “${each}: false” beside it: .+\\.$`),
        );
        expect(parallelUse).toBe(false);
      }
    }
    expect(await policyOf(name, { parallelUse: true, ...givenUp }, file), name).toMatchObject({ parallelUse: true });
    expect((await policyOf(name, { parallelUse: false }, file)).parallelUse).toBe(false);
    expect((await policyOf(name, {}, file)).parallelUse).toBe(false);
  }
  const { trouble } = await policyOf('connexpay', { parallelUse: true }, file);
  expect(trouble).toContain('a batch that one flow closes is closed for all');
});

test('Where notifications come to one port, one worker plays', async ({}, testInfo) => {
  const file = testInfo.outputPath('target.yaml');
  const at = { TOLLGATE_RECEIVER_URL: 'https://receiver.example' };
  expect(await policyOf('v3-payments', { parallelUse: true }, file)).toMatchObject({ parallelUse: true });
  expect(await policyOf('v3-payments', { parallelUse: true }, file, at)).toMatchObject({ parallelUse: false });
});

test('Each worker keeps its share of the limits', async () => {
  const times: number[] = [];
  const send = async () => {
    times.push(performance.now());
    return { status: 200, headers: {}, text: '' };
  };
  const limited = withLimits(send, { requestsPerSecond: 100, money: { USD: '10.01' } }, 4);
  const request = { method: 'GET', url: 'http://localhost/', headers: {}, text: '' };
  for (let sent = 0; sent < 3; sent++) await limited.send(request);
  // Timers may fire a millisecond early.
  expect(times[2]! - times[0]!).toBeGreaterThan(77);
  const take = (amount: string) => limited.budget?.ask({ does: 'take', amount, currency: 'USD' });
  expect(take('2.50')).toBeUndefined();
  expect(take('0.01')).toContain("would pass one worker's share of the limit of 10.01");
  expect(withLimits(send, {}, 4)).toEqual({ send, budget: undefined });
});

test('Several workers play at a sandbox, within the limits of the whole run', async ({}, testInfo) => {
  const play = (folder: string, described: object) =>
    atSandboxOf('v3-payments', async ({ env, sent }) => {
      const file = testInfo.outputPath(`${folder}.yaml`);
      await writeFile(file, JSON.stringify({ name: 'ours', apis: { 'v3-payments': described } }));
      const args = ['v3-payments', 'access', '--workers=2'];
      const run = await conformanceRun(testInfo.outputPath(folder), args, { ...env, TOLLGATE_TARGET: file });
      return { run, sent };
    });
  const capabilities = { parallelUse: true };
  const { run } = await play('shared', { capabilities });
  expect(run.output).toContain('using 2 workers');
  expect(run.exitCode, run.output).toBe(0);

  const tight = await play('tight', { capabilities, limits: { money: { EUR: '1000.00' } } });
  expect(tight.run.exitCode, tight.run.output).toBe(2);
  expect(tight.run.output).toContain("would pass one worker's share of the limit of 1000.00");
  const asked = tight.sent.flatMap((each) => (each.path.endsWith('/payments') ? [amountIn(each.asked)] : []));
  expect(asked.length).toBeGreaterThan(0);
  expect(asked.reduce((sum, amount) => sum + amount, 0)).toBeLessThanOrEqual(1000);
});

for (const [what, api, area, isMock, sentence] of [
  ['What may not be played at once', 'connexpay', 'devices', false, 'wants “closesBatches: false” beside it'],
  ['A mock whose clock is one for all', 'v3-payments', 'access', true, 'names a mock, whose clock is one'],
] as const) {
  test(`${what} is a configuration, listing works, and nothing is sent`, async ({}, testInfo) => {
    const file = testInfo.outputPath('target.yaml');
    await writeFile(file, JSON.stringify({ name: 'ours', apis: { [api]: { capabilities: { parallelUse: true } } } }));
    const play = async (env: Readonly<Record<string, string>>) => {
      const variables = { ...env, TOLLGATE_TARGET: file };
      const listed = await conformanceRun(testInfo.outputPath('listed'), [api, area, '--list'], variables);
      expect(listed.exitCode, listed.output).toBe(0);
      const run = await conformanceRun(testInfo.outputPath('reports'), [api, area], variables);
      expect(run.exitCode, run.output).toBe(3);
      expect(run.output).toContain(sentence);
      expect(run.record?.apis[0]?.operations.every(({ calls }) => calls === 0)).toBe(true);
    };
    if (!isMock) return atSandboxOf(api, ({ env }) => play(env));
    const served = await serveMock(await createMockOf(api));
    await play({ V3_PAYMENTS_BASE_URL: served.url });
    await served.close();
  });
}

/** What a form asks to be taken or reserved. */
function amountIn(form: string): number {
  return Number(new URLSearchParams(form).get('amount'));
}

function without(members: object, name: string): object {
  return Object.fromEntries(Object.entries(members).filter(([each]) => each !== name));
}
