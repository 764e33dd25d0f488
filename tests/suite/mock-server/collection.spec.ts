/** What a mock keeps has an end: the oldest is forgotten, the world is not, and items are found by each of their names. */
import { expect, test } from '@playwright/test';
import createV3PaymentsMock from '../../../fixtures/v3-payments/mock/index.ts';
import { Collection, MOST_KEPT } from '../../../src/mock/collection.ts';
import { sendInProcess } from '../../../src/mock/in-process.ts';

interface Item {
  readonly id: string;
  readonly colour?: string;
}

const filled = (count: number, most: number) => {
  const items = new Collection<Item, 'colour'>({ colour: ({ colour }) => colour }, most);
  for (let index = 0; index < count; index++)
    items.set(`${index}`, { id: `${index}`, ...(index % 3 === 0 ? {} : { colour: index % 2 ? 'red' : 'blue' }) });
  return items;
};

test('Items are found by their key and by each of their names', () => {
  const items = filled(7, 100);
  expect(items.get('4')).toEqual({ id: '4', colour: 'blue' });
  expect([...items.by('colour', 'red')].map(({ id }) => id)).toEqual(['1', '5']);
  expect([...items.by('colour', 'green')]).toEqual([]);
  expect([items.oldest?.id, items.newest?.id, items.size]).toEqual(['0', '6', 7]);

  items.set('1', { id: '1', colour: 'blue' });
  expect([...items.by('colour', 'red')].map(({ id }) => id)).toEqual(['5']);
  expect([...items.by('colour', 'blue')].map(({ id }) => id)).toEqual(['2', '4', '1']);
  for (const id of ['2', '4', '1']) expect(items.delete(id)).toBe(true);
  expect([...items.by('colour', 'blue')]).toEqual([]);
  expect(items.delete('2')).toBe(false);
});

test('Beyond its limit the oldest items are forgotten, under every name', () => {
  const items = filled(1001, 1000);
  // Some at once, so that it is not done with each item.
  expect(items.size).toBe(991);
  expect([items.get('9'), items.get('10')?.id]).toEqual([undefined, '10']);
  expect(items.oldest?.id).toBe('10');
  expect([...items.by('colour', 'red')][0]?.id).toBe('11');
  for (let index = 1001; index < 5000; index++) {
    items.set(`${index}`, { id: `${index}`, colour: `${index}` });
    expect(items.size).toBeLessThanOrEqual(1000);
  }
  expect([...items.by('colour', 'red')]).toEqual([]);
  expect([...items.by('colour', '4999')]).toHaveLength(1);
});

test('What was there from the beginning is never forgotten', () => {
  const items = filled(3, 100);
  items.endure();
  for (let index = 3; index < 1000; index++) items.set(`${index}`, { id: `${index}` });
  expect(['0', '1', '2'].map((id) => items.has(id))).toEqual([true, true, true]);
  expect(items.has('3')).toBe(false);
  expect(items.size).toBeLessThanOrEqual(103);
});

test('A mock forgets its oldest payments in the end, and finds the others', async () => {
  test.setTimeout(60_000);
  const mock = createV3PaymentsMock();
  const headers = {
    authorization: `Bearer ${mock.world.accessToken}`,
    'content-type': 'application/x-www-form-urlencoded',
  };
  const text = 'amount=1.00&currency=EUR&paymentType=DB&paymentBrand=VISA&card.number=4111111111111111';
  const pay = async (): Promise<string> =>
    JSON.parse(
      (await sendInProcess(mock.fetch, { method: 'POST', url: 'http://mock/v3/payments', headers, text })).text,
    ).id;
  const look = async (id: string) =>
    (await sendInProcess(mock.fetch, { method: 'GET', url: `http://mock/v3/payments/${id}`, headers, text: '' }))
      .status;
  const first = await pay();
  let last = first;
  for (let count = 1; count < MOST_KEPT; count++) last = await pay();
  expect([await look(first), await look(last)]).toEqual([200, 200]);
  last = await pay();
  expect([await look(first), await look(last)]).toEqual([404, 200]);
});
