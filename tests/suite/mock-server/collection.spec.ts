/** What a mock keeps has an end: the oldest is forgotten, the world is not, and items are found by each of their names. */
import { expect, test } from '@playwright/test';
import { createState as createBackofficeState } from '../../../fixtures/backoffice/mock/state.ts';
import { createState as createConnectedPaymentsState } from '../../../fixtures/connected-payments/mock/state.ts';
import { createState as createConnexpayState } from '../../../fixtures/connexpay/mock/state.ts';
import { stateMaker } from '../../../fixtures/payment-intents/mock/state.ts';
import { createState as createV3PaymentsState } from '../../../fixtures/v3-payments/mock/state.ts';
import { Collection } from '../../../src/mock/collection.ts';

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
  expect([...items.by('colour', 'blue')].map(({ id }) => id)).toEqual(['1', '2', '4']);
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
  let most = 0;
  for (let index = 1001; index < 5000; index++) {
    items.set(`${index}`, { id: `${index}`, colour: `${index}` });
    most = Math.max(most, items.size);
  }
  expect(most).toBe(1000);
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

test('Everything that the requests of a client add to a mock stands in such a collection', () => {
  const states: Readonly<Record<string, object>> = {
    backoffice: createBackofficeState(1),
    'connected-payments': createConnectedPaymentsState(1),
    connexpay: createConnexpayState(1),
    'payment-intents': stateMaker(1)(),
    'v3-payments': createV3PaymentsState(1),
  };
  /** The world, which nobody adds to; a device has one open batch. */
  const fixed = ['members', 'users', 'clients', 'isos', 'devices', 'recurringBillings', 'openBatches'];
  for (const [api, state] of Object.entries(states)) {
    const several = Object.entries(state).filter(
      ([, value]) => Symbol.iterator in Object(value) && typeof value !== 'string',
    );
    const endless = several.filter(([name, value]) => !(value instanceof Collection) && !fixed.includes(name));
    expect(several.length, api).toBeGreaterThan(0);
    expect(endless, api).toEqual([]);
  }
});
