/** A namespace passes as a target of a conformance run: redirects, notifications, clock and events work below its path. */
import { expect, test } from '@playwright/test';
import { apis } from '../../../specs/index.ts';
import { loadContract } from '../../../src/contract/load.ts';
import { play } from '../../../src/engine/play.ts';
import { startReceiver } from '../../../src/engine/receiver.ts';
import { Venue } from '../../../src/engine/venue.ts';
import { baseUrlVariable } from '../../../src/target/environment.ts';
import { openTarget } from '../../../src/target/target.ts';
import { atMock } from './served.ts';

/** Areas whose flows need the most of what surrounds an API; all but the cases of fields, where none is named. */
const AREAS: Readonly<Record<string, readonly string[]>> = {
  connexpay: ['accounts', 'batches', 'returns'],
  'connected-payments': ['captures', 'tokens', 'voids'],
  'payment-intents': ['lifetimes', 'voids'],
  backoffice: ['captures', 'transaction-lists'],
};

for (const api of apis) {
  test(`Flows of ${api.name} pass at a namespace, and with the path of the API behind it`, async () => {
    const contract = await loadContract(api.name);
    const wanted = (area: string) => AREAS[api.name]?.includes(area) ?? area !== 'fields';
    const flows = Object.entries(api.flows).flatMap(([area, all]) => (wanted(area) ? all : []));
    await atMock(api.name, async ({ url }) => {
      // Called like a part of the API's own paths.
      process.env[baseUrlVariable(api.name)] = `${url}/.tollgate/namespaces/v3`;
      const target = await openTarget(api, contract, { timeout: 10_000 });
      delete process.env[baseUrlVariable(api.name)];
      expect(target).toMatchObject({ kind: 'mock', origin: `${url}/.tollgate/namespaces/v3` });
      const receiver = await startReceiver();
      const venue = new Venue(api, contract, target, '1', receiver);
      await venue.prepare();
      let passed = 0;
      const inStep = async (_: unknown, body: () => Promise<unknown>) => void (await body());
      for (const flow of flows) {
        const { evidence } = await play(flow, { ...venue.stageFor(flow, inStep), verdictsOnly: true });
        for (const { verdict, requirement, finding } of evidence) {
          if (verdict === 'passed') passed += 1;
          // A mock that is not reset tells a receiver of payments that other flows made.
          else if (verdict !== 'assumption') expect.soft(finding, `${flow.title}: ${requirement}`).toBeUndefined();
        }
      }
      await Promise.all([receiver.close(), target.close()]);
      expect(passed).toBeGreaterThan(20);
    });
  });
}
