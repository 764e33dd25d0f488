/** The doctor tells configuration, environment and account problems apart, each with what to do, before the first test. */
import { writeFile } from 'node:fs/promises';
import { expect, test } from '@playwright/test';
import { createConnexpayMock } from '../../fixtures/connexpay/mock/index.ts';
import { createMockOf } from '../../src/mock/load.ts';
import { type ServedMock, serveMock } from '../../src/mock/serve.ts';
import { runCommand } from './run/conformance-run.ts';

test.describe.configure({ timeout: 60_000 });

const sandbox = {
  CONNEXPAY_BASE_URL: 'http://127.0.0.1:9',
  CONNEXPAY_USERNAME: 'somebody',
  CONNEXPAY_PASSWORD: 'a-password-of-mine',
};

/** The line of a sign. */
const lineOf = (output: string, what: string) => output.split('\n').find((line) => line.includes(what)) ?? '';

test('Every API is well on its embedded mock', async () => {
  const { exitCode, output } = await runCommand('doctor.ts', []);
  expect(exitCode, output).toBe(0);
  expect(output.match(/✓ account +credentials/g)).toHaveLength(5);
  expect(output).not.toContain('✗');
});

test('A missing variable is a configuration, and nothing is sent', async () => {
  const { exitCode, output } = await runCommand('doctor.ts', ['connexpay'], { ...sandbox, CONNEXPAY_PASSWORD: '' });
  expect(exitCode).toBe(3);
  expect(lineOf(output, '✗')).toContain('CONNEXPAY_PASSWORD is not set');
  expect(output).toContain('– account');
});

test('A port that nobody listens on is an environment', async () => {
  const { exitCode, output } = await runCommand('doctor.ts', ['connexpay'], sandbox);
  expect(exitCode).toBe(2);
  expect(lineOf(output, '✗')).toContain('127.0.0.1:9 takes none (ECONNREFUSED)');
  expect(output).toContain('→ start the target');
});

test('A host that no DNS knows is an environment, once somebody has named it', async ({}, testInfo) => {
  const env = { ...sandbox, CONNEXPAY_BASE_URL: 'https://sandbox.invalid' };
  const unnamed = await runCommand('doctor.ts', ['connexpay'], env);
  expect(unnamed.exitCode).toBe(4);
  const file = testInfo.outputPath('target.yaml');
  await writeFile(file, 'name: ours\nhosts: [sandbox.invalid]\n');
  const named = await runCommand('doctor.ts', ['connexpay'], { ...env, TOLLGATE_TARGET: file });
  expect(named.exitCode).toBe(2);
  expect(lineOf(named.output, '✗')).toContain('sandbox.invalid is not known here');
});

test('A wrong password is an account, and is not shown', async () => {
  for (const [api, variable] of [
    ['connexpay', 'CONNEXPAY_PASSWORD'],
    ['connected-payments', 'CONNECTED_PAYMENTS_PASSWORD'],
    ['payment-intents', 'PAYMENT_INTENTS_CLIENT_SECRET'],
    ['v3-payments', 'V3_PAYMENTS_ACCESS_TOKEN'],
    ['backoffice', 'BACKOFFICE_SECURE_KEY'],
  ] as const) {
    const served = await serveMock(await createMockOf(api));
    const base = `${api.toUpperCase().replaceAll('-', '_')}_BASE_URL`;
    const env = { [base]: served.url, [variable]: 'a-wrong-secret-of-mine' };
    const { exitCode, output } = await runCommand('doctor.ts', [api], env);
    await served.close();
    expect(exitCode, output).toBe(2);
    expect(lineOf(output, '✗'), output).toContain('credentials');
    expect(output).toContain('correct the credentials in .env');
    expect(output).not.toContain('a-wrong-secret-of-mine');
  }
});

test('A device that the target does not know is an account', async () => {
  const served = await serveMock(createConnexpayMock());
  const env = { CONNEXPAY_BASE_URL: served.url, CONNEXPAY_DEVICE_GUID: '00000000-0000-4000-8000-000000000000' };
  const { exitCode, output } = await runCommand('doctor.ts', ['connexpay'], env);
  await served.close();
  expect(exitCode).toBe(2);
  expect(lineOf(output, '✗')).toContain('listDevices does not know the given one');
});

test('A clock that differs is an environment', async () => {
  const served = await servedHoursAhead(2);
  const { exitCode, output } = await runCommand('doctor.ts', ['connexpay'], { CONNEXPAY_BASE_URL: served.url });
  await served.close();
  expect(exitCode).toBe(2);
  expect(lineOf(output, '✗')).toMatch(/clock +this machine is (7198|7199|7200) s behind the target/);
});

test('An API that does not exist is told in a sentence', async () => {
  const { exitCode, output } = await runCommand('doctor.ts', ['paypal']);
  expect(exitCode).toBe(3);
  expect(output).toMatch(/^No API is called “paypal”; expected one of /);
});

/** A mock whose answers bear a later date. */
async function servedHoursAhead(hours: number): Promise<ServedMock> {
  const mock = createConnexpayMock();
  const fetch = async (request: Request) => {
    const answer = await mock.fetch(request);
    const headers = new Headers(answer.headers);
    headers.set('date', new Date(Date.now() + hours * 3_600_000).toUTCString());
    return new Response(await answer.text(), { status: answer.status, headers });
  };
  return serveMock({ ...mock, fetch });
}
