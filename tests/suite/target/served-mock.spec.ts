/** A served mock that dies in mid-run keeps flows from being looked at, and is no fault of the suite. */
import { expect, test } from '@playwright/test';
import { backoffice } from '../../../specs/backoffice/index.ts';
import { loadContract } from '../../../src/contract/load.ts';
import { Blocked } from '../../../src/engine/session.ts';
import { createMockOf } from '../../../src/mock/load.ts';
import { serveMock } from '../../../src/mock/serve.ts';
import { openTarget } from '../../../src/target/target.ts';

test('Its clock can be asked until it is gone, and then that is told as a hindrance', async () => {
  const served = await serveMock(await createMockOf('backoffice'));
  process.env.BACKOFFICE_BASE_URL = served.url;
  const target = await openTarget(backoffice, await loadContract('backoffice'), { timeout: 5000 });
  delete process.env.BACKOFFICE_BASE_URL;
  expect(target.kind).toBe('mock');
  expect(Math.abs(((await target.control?.now()) ?? 0) - Date.now())).toBeLessThan(60_000);
  await served.close();
  const gone = await target.control?.now().catch((error: unknown) => error);
  expect(gone).toBeInstanceOf(Blocked);
  expect(String(gone)).toContain('the served mock cannot be told anything: no answer came');
  await expect(target.control?.advance(1000)).rejects.toBeInstanceOf(Blocked);
  await target.close();
});
