import { connexpay } from '../../specs/connexpay/index.ts';
import { about, test } from '../conformance.ts';

// Hundreds of requests to a sandbox that answers slowly.
test.describe.configure({ timeout: 600_000 });
test.describe('Request fields', { tag: '@fields' }, () => {
  for (const flow of connexpay.flows.fields ?? []) test(flow.title, about(flow), ({ playFlow }) => playFlow(flow));
});
