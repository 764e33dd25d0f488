/** What holds for the whole mock: paths, bodies, errors, rules, seeds. */
import { expect, test } from '@playwright/test';
import { refusals } from '../../../fixtures/connexpay/mock/refusals.ts';
import { testCards } from '../../../fixtures/connexpay/test-cards.ts';
import { at, expectRefusal, stand } from './stand.ts';

test('Paths and field names are taken in any case, with a trailing slash, and unknown fields are dropped', async () => {
  const { call, world } = await stand();
  const body = {
    deviceguid: world.deviceGuid,
    AMOUNT: '25.00',
    card: { cardnumber: testCards.visa, EXPIRATIONDATE: '9912' },
    Colour: 1,
  };
  const created = await call('POST', '/SALES/', body);
  expect(created).toMatchObject({ status: 201, body: { amount: 25 } });
  expect(created.body).not.toHaveProperty('Colour');
  expect((await call('POST', '/authonlys', body)).status).toBe(201);
});

test('A body that is no JSON object is refused, a path that does not exist is not found', async () => {
  const { call, raw } = await stand();
  const undecodable = { status: 400, body: { message: refusals.undecodable } };
  for (const text of ['{"Amount":', '[]', 'null', '""', ''])
    expect(await call('POST', '/sales', text), text).toEqual(undecodable);
  expect(await call('GET', '/nothing')).toEqual({ status: 404, body: { message: refusals.noSuchPath } });
  expect((await raw('DELETE', '/sales')).status).toBe(404);
});

test('An inner error is answered as the API answers one', async () => {
  const { sale } = await stand({
    rules: {
      declineCode: () => {
        throw new Error('broken');
      },
    },
  });
  expectRefusal(await sale(), refusals.serverError, 500);
});

test('One rule or one view is replaced without touching the others', async () => {
  const { sale, close, post } = await stand({
    rules: { mayVoidAfterSettlement: () => true },
    views: { amount: (cents) => String(cents) },
  });
  const created = await sale();
  expect(created.body).toMatchObject({ amount: '2500' });
  await close();
  expect((await post('/void', { SaleGuid: at(created, 'guid') })).status).toBe(201);
});

test('Equal seeds give equal worlds and ids, other seeds give others, and a reset goes back to the start', async () => {
  const [one, same, other] = [await stand(), await stand(), await stand({ seed: 2 })];
  expect(one.world).toEqual(same.world);
  expect(one.world.deviceGuid).not.toBe(other.world.deviceGuid);
  const first = at(await one.sale(), 'guid');
  expect(at(await same.sale(), 'guid')).toBe(first);
  one.mock.reset();
  expect((await one.call('GET', '/sales')).status).toBe(401);
  await one.logIn();
  expect((await one.call('GET', '/sales')).status).toBe(204);
  expect(at(await one.sale(), 'guid')).toBe(first);
});
