/** What a conformance run tells its user: verdicts, exit code, record and reports, on right and on wrong targets. */
import { readFile } from 'node:fs/promises';
import { expect, test } from '@playwright/test';
import { createConnexpayMock } from '../../fixtures/connexpay/mock/index.ts';
import { registered } from '../../specs/registry.ts';
import { serveMock } from '../../src/mock/serve.ts';
import { conformanceRun, verdictsOf, withVerdict } from './run/conformance-run.ts';

test.describe.configure({ timeout: 240_000 });

/** The thousands of cases are played by the run that CI begins with; a mock that forgets nothing would only grow under them. */
const withoutCases = ['--grep-invert', '@fields'];

test('Where no API is named, all are run', async ({}, testInfo) => {
  // A few flows of each have this word.
  const run = await conformanceRun(testInfo.outputPath('reports'), ['--grep', '\\bfinds\\b']);
  expect(run.exitCode, run.output).toBe(0);
  expect(run.record?.apis.map(({ api }) => api)).toEqual(registered);
});

test('A run against the embedded mock ends well and says so everywhere; a served one gets the same verdicts', async ({}, testInfo) => {
  const run = await conformanceRun(testInfo.outputPath('embedded'), ['connexpay', ...withoutCases, '--workers=2']);
  expect(run.output).toContain('requirements:');
  expect(run.exitCode, run.output).toBe(0);
  const [connexpay] = run.record?.apis ?? [];
  expect(connexpay?.operations.filter(({ calls }) => calls === 0)).toEqual([]);
  const counts = connexpay?.summary;
  expect(counts).toMatchObject({ failed: 0, blocked: 0, 'suite-error': 0, assumption: 0, 'not-applicable': 0 });
  expect(Object.values(counts ?? {}).reduce((sum, count) => sum + count)).toBe(connexpay?.requirements.length);
  expect(run.output).toContain(`${counts?.passed} passed`);
  const junit = await readFile(`${run.reports}/junit.xml`, 'utf8');
  expect(junit).toMatch(/<testsuites [^>]*failures="0" skipped="0" errors="0"/);

  const served = await serveMock(createConnexpayMock());
  const env = { CONNEXPAY_BASE_URL: served.url };
  const remote = await conformanceRun(testInfo.outputPath('served'), ['connexpay', ...withoutCases], env);
  await served.close();
  expect(verdictsOf(remote)).toEqual(verdictsOf(run));
  expect(remote.exitCode).toBe(0);
});

test('The same seed sends the same bodies', async ({}, testInfo) => {
  const [first, second, other] = [await bodiesSent('1'), await bodiesSent('1'), await bodiesSent('2')];
  expect(first.length).toBeGreaterThan(10);
  expect(second).toEqual(first);
  expect(other).not.toEqual(first);

  async function bodiesSent(seed: string): Promise<string[]> {
    const mock = createConnexpayMock();
    const bodies: string[] = [];
    const fetch = async (request: Request) => {
      bodies.push(await request.clone().text());
      return mock.fetch(request);
    };
    const served = await serveMock({ ...mock, fetch });
    const env = { CONNEXPAY_BASE_URL: served.url, TOLLGATE_SEED: seed };
    await conformanceRun(testInfo.outputPath(`seed-${bodies.length}`), ['connexpay', 'returns'], env);
    await served.close();
    return bodies;
  }
});

test('A target that cannot be reached is one cause, not many reds', async ({}, testInfo) => {
  const run = await conformanceRun(testInfo.outputPath('reports'), ['connexpay', 'returns'], {
    CONNEXPAY_BASE_URL: 'http://127.0.0.1:9',
    CONNEXPAY_USERNAME: 'somebody',
    CONNEXPAY_PASSWORD: 'a-password-of-mine',
  });
  expect(run.exitCode).toBe(2);
  expect(withVerdict(run, 'failed')).toEqual([]);
  expect(withVerdict(run, 'blocked').length).toBeGreaterThan(3);
  expect(run.output.match(/^blocked \d+ requirement/gm)).toHaveLength(1);
  expect(run.output).toContain('createToken gives no token');
});

for (const [what, env, sentence] of [
  ['no URL', { CONNEXPAY_BASE_URL: 'sandbox' }, 'CONNEXPAY_BASE_URL is not an http(s) URL'],
  ['no credentials', { CONNEXPAY_BASE_URL: 'http://127.0.0.1:9' }, 'CONNEXPAY_USERNAME, CONNEXPAY_PASSWORD is not set'],
] as const) {
  test(`A target with ${what} is told in a sentence, and tests are listed all the same`, async ({}, testInfo) => {
    const listed = await conformanceRun(testInfo.outputPath('listed'), ['connexpay', 'returns', '--list'], env);
    expect(listed.exitCode, listed.output).toBe(0);
    const run = await conformanceRun(testInfo.outputPath('reports'), ['connexpay', 'returns'], env);
    expect(run.exitCode).toBe(3);
    expect(run.output).toContain(sentence);
    expect(run.output).not.toMatch(/\n\s+at .*node_modules/);
  });
}

test('A red flow is red for every reporter, and without ours too', async ({}, testInfo) => {
  const served = await serveMock(createConnexpayMock({ rules: { returnLimit: () => 99_999_999 } }));
  const env = { CONNEXPAY_BASE_URL: served.url };
  const run = await conformanceRun(testInfo.outputPath('ours'), ['connexpay', 'returns'], env);
  const line = await conformanceRun(testInfo.outputPath('line'), ['connexpay', 'returns', '--reporter=line'], env);
  await served.close();
  expect([run.exitCode, line.exitCode]).toEqual([1, 1]);
  // Returns without a limit break both promises: of a sale, and of a sale that a capture made.
  expect(withVerdict(run, 'failed')).toEqual(['CXP-RETURN-03', 'CXP-RETURN-25']);
  expect(await readFile(`${run.reports}/junit.xml`, 'utf8')).toContain('failed CXP-RETURN-03');
  expect(line.output).toContain('failed CXP-RETURN-03');
});
