/** Nothing that a run writes holds a card number, password or token, not even when the target hands them out. */
import { expect, test } from '@playwright/test';
import { createConnexpayMock } from '../../fixtures/connexpay/mock/index.ts';
import { testCards } from '../../fixtures/connexpay/test-cards.ts';
import { serveMock } from '../../src/mock/serve.ts';
import { conformanceRun, withVerdict } from './run/conformance-run.ts';
import { writtenFiles } from './run/written-files.ts';

test('A target that echoes what it was sent is found out, and what it echoed is not written down', async ({}, testInfo) => {
  test.setTimeout(120_000);
  const mock = createConnexpayMock();
  const secrets = new Set<string>(Object.values(testCards));
  // Every answer holds the whole request, as a text and as data, and the headers it came with.
  const fetch = async (request: Request) => {
    const sent = await request.clone().text();
    for (const secret of secretsIn(sent, request.headers.get('authorization'))) secrets.add(secret);
    const answer = await mock.fetch(request);
    const text = await answer.text();
    const minted = /"access_token":"([^"]+)"/.exec(text)?.[1];
    if (minted) secrets.add(minted);
    const headers = JSON.stringify(Object.fromEntries(request.headers));
    const echoed = text.replace(/^\{/, `{"echo":${JSON.stringify(sent)},"headers":${headers},"again":${asJson(sent)},`);
    return new Response(text === '' ? null : echoed, {
      status: answer.status,
      headers: { 'content-type': 'application/json' },
    });
  };
  const served = await serveMock({ ...mock, fetch });
  const run = await conformanceRun(testInfo.outputPath('reports'), ['connexpay', 'sales', 'cards', 'accounts'], {
    CONNEXPAY_BASE_URL: served.url,
  });
  await served.close();

  expect(withVerdict(run, 'failed')).toEqual(
    expect.arrayContaining(['CXP-SECRET-01', 'CXP-SECRET-02', 'CXP-SECRET-03']),
  );
  expect(secrets.size).toBeGreaterThan(40);
  const written = [{ name: 'console', text: run.output }, ...(await writtenFiles(run.reports))];
  expect(written.length).toBeGreaterThan(20);
  const leaks = written.flatMap(({ name, text }) =>
    [...secrets].filter((secret) => text.includes(secret)).map((secret) => `${secret} in ${name}`),
  );
  expect(leaks).toEqual([]);
});

/** Card numbers, passwords and tokens of a request. */
function secretsIn(body: string, authorization: string | null): string[] {
  const named = [...body.matchAll(/"(?:Password|ConfirmPassword|NewPassword|OldPassword|Key)":"([^"]{6,})"/g)];
  const form = new URLSearchParams(body).get('password');
  return [
    ...named.map(([, value = '']) => value),
    ...(form ? [form] : []),
    ...(authorization ? [authorization.slice(7)] : []),
  ];
}

function asJson(text: string): string {
  try {
    return JSON.stringify(JSON.parse(text));
  } catch {
    return JSON.stringify(Object.fromEntries(new URLSearchParams(text)));
  }
}
