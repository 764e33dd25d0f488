/** Notifications come in over real HTTP, are counted, and are held against the contract; redirects stay at home. */
import { expect, test } from '@playwright/test';
import { startReceiver } from '../../../src/engine/receiver.ts';
import { is } from '../../../src/vocabulary/matchers.ts';
import { check, flow, receive, receiver, toyApi } from './toy-api.ts';
import { onPayments, pays } from './toy-flows.ts';
import { notGreen, paid, playAt } from './toy-stage.ts';

const notify = (url: string, body: unknown) =>
  fetch(url, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) });

const told = receive('One notification comes', {
  webhook: 'paid',
  count: 1,
  proves: 'TOY-PAY-02',
  checks: [check('TOY-PAY-02', '/0/id', is('p1'))],
});

test('As many notifications as promised, of the documented shape, are green; any other number or shape is not', async () => {
  const house = await startReceiver();
  const play = async (...bodies: unknown[]) => {
    const inbox = house.openInbox();
    const answers = onPayments(() => {
      for (const body of bodies) void notify(inbox.url, body);
      return paid();
    });
    return notGreen(await playAt(flow('Told', [pays, told], { needs: ['receiver'] }), answers, { inbox }));
  };
  expect(await play({ id: 'p1' })).toEqual([]);
  expect(await play({ id: 'p1' }, { id: 'p1' })).toEqual([
    'failed TOY-PAY-02 value',
    'blocked TOY-PAY-02 prerequisite',
  ]);
  expect(await play({ id: 'p2' })).toEqual(['failed TOY-PAY-02 value /0/id']);
  expect(await play({ id: 7 })).toEqual(['failed TOY-SHAPE-paid wrong-type /id', 'failed TOY-PAY-02 value /0/id']);
  await house.close();
});

test('Without a receiver that the target can reach, the flow is not applicable', async () => {
  const result = await playAt(flow('Told', [pays, told], { needs: ['receiver'] }));
  expect(result.notApplicable).toBe('the target gives no receiver');
});

test('The receiver refuses, is slow, is down, and knows only its own inboxes', async () => {
  const house = await startReceiver();
  const inbox = house.openInbox();
  expect((await notify(inbox.url, {})).status).toBe(200);
  inbox.answer('refuses');
  expect((await notify(inbox.url, {})).status).toBe(500);
  inbox.answer('is-down');
  await expect(notify(inbox.url, {})).rejects.toThrow();
  inbox.answer('is-slow');
  const started = performance.now();
  expect((await notify(inbox.url, {})).status).toBe(200);
  expect(performance.now() - started).toBeGreaterThan(1000);
  expect((await notify(inbox.url.replace(/[^/]+$/, 'other'), {})).status).toBe(404);
  expect(await inbox.take(3)).toHaveLength(3);
  expect(await inbox.take(0)).toHaveLength(0);
  await house.close();
  expect(receiver('It refuses', 'refuses').action).toEqual({ do: 'set-receiver', manner: 'refuses' });
});

test('A redirect that the document wants followed goes out again as it was, and never to another host', async () => {
  const api = { ...toyApi, follows: [307] };
  const redirect = (to: string) => new Response(null, { status: 307, headers: { location: to } });
  const followed = await playAt(
    flow('Moved', [pays]),
    ({ path, method }) => {
      if (method === 'POST' && path === '/api/payments') return redirect('/api/payments?at=2');
      return path === '/api/payments?at=2' ? paid() : undefined;
    },
    { api },
  );
  const posts = followed.seen.filter(({ path }) => path.startsWith('/api/payments'));
  expect(posts.map(({ path }) => path)).toEqual(['/api/payments', '/api/payments?at=2']);
  expect(posts[1]).toEqual({ ...posts[0], path: '/api/payments?at=2' });
  expect(notGreen(followed).filter((line) => !line.includes('SHAPE'))).toEqual([]);

  const away = await playAt(
    flow('Away', [pays]),
    onPayments(() => redirect('http://elsewhere/api/payments')),
    { api },
  );
  expect(away.seen.filter(({ path }) => path.includes('payments'))).toHaveLength(1);
  const unasked = await playAt(
    flow('Unasked', [pays]),
    onPayments(() => redirect('/api/payments?at=2')),
  );
  expect(unasked.seen.filter(({ path }) => path.includes('payments'))).toHaveLength(1);
  const forever = await playAt(
    flow('Forever', [pays]),
    onPayments(() => redirect('/api/payments')),
    { api },
  );
  expect(forever.seen.filter(({ path }) => path.includes('payments'))).toHaveLength(6);
});
