/** A target with other paths and names than we assumed is held against its promises through an overlay, without an edit. */
import { fileURLToPath } from 'node:url';
import { expect, test } from '@playwright/test';
import createConnectedPaymentsMock from '../../fixtures/connected-payments/mock/index.ts';
import { serveMock } from '../../src/mock/serve.ts';
import { conformanceRun, verdictsOf, withVerdict } from './run/conformance-run.ts';

const OVERLAY = fileURLToPath(new URL('./overlay/connected-payments.yaml', import.meta.url));

/** The vendor's names on the left, the mock's on the right. */
const PATHS: Readonly<Record<string, string>> = {
  '/vendor/v2/reserve': '/pfr/v1/gateway/preauth',
  '/vendor/v2/lookup': '/pfr/v1/gateway/query',
  '/vendor/v2/tokens/show': '/tokenmanager/api/v1/tokens/maskedpan',
};
const NAMES: Readonly<Record<string, string>> = { login: 'userName', vendorReference: 'reference' };

test('A vendor with its own paths and names passes with an overlay, and not without', async ({}, testInfo) => {
  test.setTimeout(180_000);
  const mock = createConnectedPaymentsMock();
  const served = await serveMock({
    ...mock,
    fetch: async (request) => {
      const url = new URL(request.url);
      const ours = Object.values(PATHS).includes(url.pathname);
      url.pathname = ours ? '/gone' : (PATHS[url.pathname] ?? url.pathname);
      const body = rename(await request.text(), NAMES);
      const { method, headers } = request;
      const answer = await mock.fetch(new Request(url, { method, headers, body }));
      const back = Object.fromEntries(Object.entries(NAMES).map(([theirs, own]) => [own, theirs]));
      const text = rename(await answer.text(), back);
      return new Response(text === '' ? null : text, { status: answer.status, headers: answer.headers });
    },
  });
  const env = { CONNECTED_PAYMENTS_BASE_URL: served.url };
  const areas = ['connected-payments', 'purchases', 'captures', 'queries', 'tokens'];
  const assumed = await conformanceRun(testInfo.outputPath('assumed'), areas);
  const overlaid = await conformanceRun(testInfo.outputPath('overlaid'), areas, {
    ...env,
    CONNECTED_PAYMENTS_OVERLAY: OVERLAY,
  });
  const without = await conformanceRun(testInfo.outputPath('without'), areas, env);
  const broken = await conformanceRun(testInfo.outputPath('broken'), areas, {
    ...env,
    CONNECTED_PAYMENTS_OVERLAY: 'none.yaml',
  });
  await served.close();

  expect(assumed.exitCode, assumed.output).toBe(0);
  expect(verdictsOf(overlaid)).toEqual(verdictsOf(assumed));
  expect(withVerdict(overlaid, 'passed').length).toBeGreaterThan(20);
  expect(withVerdict(without, 'passed').length).toBeLessThan(withVerdict(overlaid, 'passed').length);
  expect(withVerdict(broken, 'blocked').length).toBeGreaterThan(20);
  expect(broken.output).toContain('CONNECTED_PAYMENTS_OVERLAY: There is no overlay at none.yaml');
});

function rename(text: string, names: Readonly<Record<string, string>>): string {
  return text.replaceAll(/"(\w+)":/g, (whole, name: string) => (name in names ? `"${names[name]}":` : whole));
}
