/** A target that says that it cannot answer now blocks, tells for how long it asks to wait, and is not asked again. */
import { expect, test } from '@playwright/test';
import { aLook, aPayment, atHostile, notGreen, playFlows } from './hostile-target.ts';

for (const [status, retryAfter, says] of [
  [429, '30', 'the target answers HTTP 429, too many requests, and asks to wait 30 s; run again when it answers'],
  [
    429,
    'Sat, 01 Jan 2050 10:00:00 GMT',
    'the target answers HTTP 429, too many requests, and asks to wait until 2050-01-01T10:00:00.000Z; run',
  ],
  [429, 'a moment', 'the target answers HTTP 429, too many requests; run again when it answers'],
  [429, '-5', 'the target answers HTTP 429, too many requests; run again when it answers'],
  [429, undefined, 'the target answers HTTP 429, too many requests; run again when it answers'],
  [503, '20', 'the target answers HTTP 503, out of service, and asks to wait 20 s; run again when it answers'],
  [502, undefined, 'the target answers HTTP 502, nothing behind its gateway answers; run again when it answers'],
  [504, undefined, 'the target answers HTTP 504, nothing behind its gateway answers in time; look there whether'],
] as const) {
  test(`HTTP ${status} with Retry-After ${retryAfter} blocks by one sentence, and nothing is sent again`, async () => {
    const headers: Record<string, string> = retryAfter === undefined ? {} : { 'retry-after': retryAfter };
    await atHostile(
      (response) => response.writeHead(status, headers).end('<p>Later</p>'),
      async ({ origin, arrived }) => {
        const started = performance.now();
        const [first, second] = await playFlows(origin, [aPayment, aLook]);
        expect(notGreen(first!)).toEqual([expect.stringContaining(`blocked TOY-PAY-01: ${says}`)]);
        expect(notGreen(second!)).toEqual([]);
        expect(arrived.filter((asked) => asked === 'POST /api/payments')).toHaveLength(1);
        expect(performance.now() - started).toBeLessThan(10_000);
      },
    );
  });
}
