/** A run against a described target: refused where it might do harm, excused where a deviation is known, silent where it cannot. */
import { writeFile } from 'node:fs/promises';
import { expect, test } from '@playwright/test';
import { createConnexpayMock } from '../../../fixtures/connexpay/mock/index.ts';
import { serveMock } from '../../../src/mock/serve.ts';
import { conformanceRun, verdictsOf, withVerdict } from '../run/conformance-run.ts';

test.describe.configure({ timeout: 120_000 });

const credentials = { CONNEXPAY_USERNAME: 'somebody', CONNEXPAY_PASSWORD: 'a-password-of-mine' };
const soon = new Date(Date.now() + 86_400_000 * 30).toISOString().slice(0, 10);
const excuse = { reason: 'no limit yet', ticket: 'PAY-7', owner: 'ann', expires: soon, kind: 'outcome' };

for (const [what, url, word] of [
  ['A production host', 'https://salesapi.connexpay.com', 'looks like a production host'],
  ['A host that nobody named', 'https://pay.example.com', 'TOLLGATE_TARGET'],
] as const) {
  test(`${what} is refused with exit code 4, whatever the flags`, async ({}, testInfo) => {
    const env = { CONNEXPAY_BASE_URL: url, ...credentials };
    const run = await conformanceRun(testInfo.outputPath('reports'), ['connexpay', 'returns'], env);
    expect(run.output).toContain(word);
    expect(run.exitCode).toBe(4);
    expect(run.record?.apis[0]?.operations.every(({ calls }) => calls === 0)).toBe(true);
    expect(run.output).not.toContain(credentials.CONNEXPAY_PASSWORD);
  });
}

test('A card that may be real is refused before anything is sent', async ({}, testInfo) => {
  const run = await conformanceRun(testInfo.outputPath('reports'), ['payment-intents', 'voids'], {
    PAYMENT_INTENTS_BASE_URL: 'http://127.0.0.1:9',
    PAYMENT_INTENTS_CLIENT_ID: 'client',
    PAYMENT_INTENTS_CLIENT_SECRET: 'a-secret-of-mine',
    PAYMENT_INTENTS_DECLINING_CARD: '4539578763621486',
  });
  expect(run.exitCode).toBe(4);
  expect(run.output).toContain('ends in 1486');
  expect(run.output).not.toContain('4539578763621486');
});

test('A target file that is wrong is a configuration, told in one sentence', async ({}, testInfo) => {
  const file = testInfo.outputPath('target.yaml');
  await writeFile(file, 'name: ours\nhost: [a.example]\n');
  const run = await conformanceRun(testInfo.outputPath('reports'), ['connexpay', 'returns'], { TOLLGATE_TARGET: file });
  expect(run.exitCode).toBe(3);
  expect(run.output).toContain('target.yaml at the top: it must NOT have additional properties (host)');
  expect(run.output).toContain('host');
});

test('A capability that a target lacks makes its checks not applicable', async ({}, testInfo) => {
  const served = await serveMock(createConnexpayMock());
  const file = testInfo.outputPath('target.yaml');
  await writeFile(
    file,
    JSON.stringify({
      name: 'ours',
      apis: { connexpay: { baseUrl: served.url, capabilities: { closesBatches: false } } },
    }),
  );
  const run = await conformanceRun(testInfo.outputPath('reports'), ['connexpay', 'batches', 'voids'], {
    TOLLGATE_TARGET: file,
  });
  await served.close();
  const operations = run.record?.apis[0]?.operations ?? [];
  expect(operations.find(({ operationId }) => operationId === 'closeBatch')?.calls).toBe(0);
  expect(operations.find(({ operationId }) => operationId === 'createVoid')?.calls).toBeGreaterThan(0);
  const reasons = run.record?.apis[0]?.requirements.filter(({ verdict }) => verdict === 'not-applicable') ?? [];
  expect(reasons.map(({ reason }) => reason)).toContain('the target gives no closesBatches');
});

test('Known deviations are played and excused; once fixed they have to go', async ({}, testInfo) => {
  const file = testInfo.outputPath('deviations.yaml');
  const named = [
    { ...excuse, requirement: 'CXP-RETURN-03' },
    { ...excuse, requirement: 'CXP-RETURN-03', kind: 'money', pointer: '/amount' },
    { ...excuse, requirement: 'CXP-RETURN-25' },
  ];
  await writeFile(file, JSON.stringify(named));
  const runAt = async (rules: object, folder: string, ...which: string[]) => {
    const served = await serveMock(createConnexpayMock({ rules }));
    const env = { CONNEXPAY_BASE_URL: served.url, CONNEXPAY_DEVIATIONS: file };
    const run = await conformanceRun(testInfo.outputPath(folder), ['connexpay', ...which], env);
    await served.close();
    return run;
  };
  const known = await runAt({ returnLimit: () => 99_999_999 }, 'known', 'returns');
  expect(withVerdict(known, 'known')).toEqual(expect.arrayContaining(['CXP-RETURN-03', 'CXP-RETURN-25']));
  expect(withVerdict(known, 'failed')).toEqual([]);
  expect(known.exitCode, known.output).toBe(0);
  // What was not played may be what shows it.
  const partly = await runAt({}, 'partly', 'returns');
  expect(partly.record?.apis[0]?.deviations.map(({ state }) => state)).toContain('not-looked-at');
  const fixed = await runAt({}, 'fixed', '--operation', 'createReturn');
  expect(verdictsOf(fixed)['CXP-RETURN-03']).toBe('passed');
  expect(fixed.record?.apis[0]?.deviations.map(({ state }) => state)).toEqual(['fixed', 'fixed', 'fixed']);
  expect(fixed.exitCode).toBe(3);
  expect(fixed.output).toContain('known deviation of CXP-RETURN-03 is fixed');
});
