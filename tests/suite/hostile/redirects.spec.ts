/** Redirects are followed where the API's document says so, and neither for ever nor to anybody else. */
import { expect, test } from '@playwright/test';
import { toyApi } from '../engine/toy-api.ts';
import { type Answers, aPayment, atHostile, notGreen, playFlows } from './hostile-target.ts';

const redirects =
  (location: string): Answers =>
  (response) =>
    response.writeHead(307, { location }).end();
const following = { ...toyApi, follows: [307] };
const unread = 'failed TOY-PAY-01: unknown (HTTP 307)';

for (const [fact, location, follows, sent, says] of [
  ['A redirect that no document wants followed', '/api/payments', toyApi, 1, `${unread}: it has no body`],
  ['An endless redirect', '/api/payments', following, 6, `${unread}: it still redirects after 5 redirects`],
  ['A redirect to another host', 'http://127.0.0.1:1/', following, 1, `${unread}: it redirects to another host`],
  ['A redirect to nowhere', 'http://[no-address', following, 1, `${unread}: it redirects to another host`],
] as const) {
  test(`${fact} is sent ${sent} time(s) and fails`, async () => {
    await atHostile(redirects(location), async ({ origin, arrived }) => {
      const [first] = await playFlows(origin, [aPayment], {}, follows);
      expect(notGreen(first!).join()).toContain(says);
      expect(arrived.filter((asked) => asked === 'POST /api/payments')).toHaveLength(sent);
    });
  });
}
