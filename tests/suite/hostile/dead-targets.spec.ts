/** A target that nobody is at blocks everything by one cause, and a run against it ends soon. */
import { createServer } from 'node:net';
import { expect, test } from '@playwright/test';
import { MOST_SILENCES } from '../../../src/engine/patience.ts';
import { troubleOf } from '../../../src/engine/trouble.ts';
import { toyApi } from '../engine/toy-api.ts';
import { type Answers, aLook, aPayment, atHostile, atServer, json, notGreen, playFlows } from './hostile-target.ts';

const many = Array.from({ length: 20 }, () => aLook);
const causes = (results: Awaited<ReturnType<typeof playFlows>>) => results.map((each) => notGreen(each).join());

test('Where nothing listens, every flow is blocked, by one cause in the end', async () => {
  const gone = await atServer(createServer(), async (origin) => origin);
  const told = causes(await playFlows(gone, many));
  expect(told[0]).toMatch(
    /^blocked TOY-PAY-02: logIn gives no token .+ no answer came: 127\.0\.0\.1:\d+ refuses the connection; start the target or correct its base URL \(ECONNREFUSED\)/,
  );
  expect(new Set(told.slice(MOST_SILENCES))).toEqual(
    new Set([
      expect.stringMatching(
        /^blocked TOY-PAY-02: the target is given up, since 4 requests in a row got no answer; the last time .+ refuses/,
      ),
    ]),
  );
});

test('A name that no DNS server knows is told as that', async () => {
  // Too long to be one, so that nobody is asked.
  const [first] = await playFlows(`http://${'a'.repeat(64)}.invalid`, [aPayment]);
  expect(notGreen(first!)).toEqual([
    expect.stringMatching(/\.invalid is a name that no DNS server knows; correct the base URL \(ENOTFOUND\)/),
  ]);
});

test('A target that takes connections and says nothing is given up after a few requests', async () => {
  let requests = 0;
  const silent = createServer((socket) => socket.on('data', () => requests++));
  const started = performance.now();
  const told = causes(await atServer(silent, (origin) => playFlows(origin, many, { timeout: 200 })));
  expect(performance.now() - started).toBeLessThan(MOST_SILENCES * 200 + 2000);
  expect(requests).toBe(MOST_SILENCES);
  expect(told.at(-1)).toContain('got no answer; the last time no answer came in time');
});

test('An answer in between shows that the target lives, and one that cannot be read does too', async () => {
  const silent: Answers = () => {};
  const dark = [aPayment, aPayment, aPayment, aLook, aPayment, aPayment, aPayment, aLook];
  await atHostile(silent, async ({ origin }) => {
    const told = causes(await playFlows(origin, dark, { timeout: 100 }));
    expect([told[3], told[7]]).toEqual(['', '']);
  });
  const long: Answers = json({ note: 'x'.repeat(2000) });
  await atHostile(long, async ({ origin, arrived }) => {
    await playFlows(origin, [aPayment, aPayment, aPayment, aPayment, aPayment, aPayment], { longestAnswer: 1000 });
    expect(arrived.filter((asked) => asked === 'POST /api/payments')).toHaveLength(6);
  });
});

test('A login that got no answer is asked for again by the next flow, a refused one never', async () => {
  for (const [answer, logins] of [
    [(response) => response.destroy(), 3],
    [json({ message: 'no' }, 401), 1],
  ] as const satisfies readonly [Answers, number][])
    await atHostile(
      json({}),
      async ({ origin, arrived }) => {
        await playFlows(origin, [aLook, aLook, aLook]);
        expect(arrived).toEqual(Array(logins).fill('POST /api/login'));
      },
      { 'POST /api/login': answer },
    );
});

test('What a silent target does not tell of itself is no lack of it', async () => {
  const discoveries = [{ name: 'device', operation: 'createPayment', pointer: '/id' }];
  const api = { ...toyApi, discoveries };
  const needsDevice = { ...aLook, needs: ['device'] };
  for (const [answer, says] of [
    [(response) => response.destroy(), 'cut the connection'],
    [json({}, 503), 'HTTP 503'],
  ] as const satisfies readonly [Answers, string][])
    await atHostile(answer, async ({ origin }) => {
      const told = causes(await playFlows(origin, [needsDevice], {}, api));
      expect(told).toEqual([
        expect.stringContaining('blocked TOY-PAY-02: what flows need of the target is not known: '),
      ]);
      expect(told[0]).toContain(says);
    });
});

test('A cause that has no sentence of its own is told in its own words, an empty one too', () => {
  const at = 'https://api.example:8443/v1';
  const wrapped = new Error('outer', { cause: Object.assign(new Error('inner'), { code: 'EODD' }) });
  expect(troubleOf(wrapped, at)).toBe('no answer came from api.example:8443: inner (EODD)');
  expect(troubleOf(new Error(''), at)).toBe('no answer came from api.example:8443: for a reason that is not told');
});
