/** A run moves no more money and sends no more requests a second than its target bears. */
import { expect, test } from '@playwright/test';
import { type AskedMoney, allThatIsLeft } from '../../../src/money/asked.ts';
import { createBudget } from '../../../src/money/budget.ts';
import { paced } from '../../../src/target/paced.ts';
import { flow, toyApi } from '../engine/toy-api.ts';
import { pays } from '../engine/toy-flows.ts';
import { notGreen, playAt } from '../engine/toy-stage.ts';

const take = (amount: unknown, currency?: string): AskedMoney => ({ does: 'take', amount, currency });

test('What is taken and reserved is counted to the cent, and the cent too many is refused', () => {
  const budget = createBudget({ USD: '10.00', EUR: '5' });
  expect(budget.ask(take('4.99', 'USD'))).toBeUndefined();
  expect(budget.ask({ does: 'reserve', amount: 5.01, currency: 'USD' })).toBeUndefined();
  expect(budget.ask(take('0.01', 'USD'))).toContain('0.01 USD more would pass the limit of 10.00');
  expect(budget.ask({ does: 'take', amount: 500, currency: 'EUR', unit: 'minor' })).toBeUndefined();
  expect(budget.ask({ does: 'take', amount: 1, currency: 'EUR', unit: 'minor' })).toContain('limit of 5 ');
});

test('What is returned, left over or no amount costs nothing', () => {
  const budget = createBudget({ USD: '1.00' });
  const free = [{ does: 'return', amount: '50.00' }, take(allThatIsLeft), take('much'), take(-5), undefined] as const;
  for (const asked of free) expect(budget.ask(asked)).toBeUndefined();
  expect(budget.ask(take('1.00'))).toBeUndefined();
  expect(budget.ask(take('0.01'))).toContain('limit');
});

test('A currency without a limit is not moved at all', () => {
  expect(createBudget({ USD: '1.00' }).ask(take('0.50', 'GBP'))).toContain('no amount of GBP');
  expect(createBudget({ USD: '1.00', EUR: '1.00' }).ask(take('0.50'))).toContain('an unnamed currency');
});

test('What would pass the limit is blocked before it is sent', async () => {
  const asks = (operation: string, body: unknown) =>
    operation === 'createPayment' ? take((body as { amount: number }).amount) : undefined;
  const api = { ...toyApi, bookkeeping: { ...toyApi.bookkeeping, asks } };
  const played = await playAt(flow('Budget', [pays]), undefined, { api, budget: createBudget({ USD: '4.99' }) });
  expect(played.seen.filter(({ path }) => path.startsWith('/api/payments'))).toEqual([]);
  expect(notGreen(played)).toEqual(['blocked TOY-PAY-01 prerequisite']);
  expect(played.evidence.find(({ finding }) => finding)?.finding?.received).toContain(
    '5.00 USD more would pass the limit of 4.99',
  );
});

test('Requests keep their distance, also those that are sent at once', async () => {
  const times: number[] = [];
  const send = paced(async () => {
    times.push(performance.now());
    return { status: 200, headers: {}, text: '' };
  }, 50);
  const request = { method: 'GET', url: 'http://localhost/', headers: {}, text: '' };
  await Promise.all([send(request), send(request), send(request)]);
  await send(request);
  const gaps = times.slice(1).map((time, index) => time - times[index]!);
  expect(gaps).toHaveLength(3);
  // Timers may fire a millisecond early.
  for (const gap of gaps) expect(gap).toBeGreaterThan(18);
});
