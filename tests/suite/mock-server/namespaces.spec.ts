/** Parallel jobs share one server: each namespace is a whole mock by itself. */
import { expect, test } from '@playwright/test';
import { connexpayClient, served } from './served.ts';

const below = (name: string) => `/.tollgate/namespaces/${name}`;

test('What happens in a namespace happens nowhere else, and all of them have the same world', async () => {
  const server = await served('connexpay');
  const one = await connexpayClient(server, below('job-1'));
  const other = await connexpayClient(server, below('job-2'));
  const root = await connexpayClient(server);
  expect((await one.sale()).status).toBe(201);
  expect([await one.listSales(), await other.listSales(), await root.listSales()]).toEqual([1, 0, 0]);

  const identity = (base: string) => server.ask('GET', `${base}/.tollgate`);
  const { body: before } = await identity(below('job-2'));
  await server.control('/advance', { milliseconds: 86_400_000 }, below('job-1'));
  const { body: mine } = await identity(below('job-1'));
  const { body: others } = await identity(below('job-2'));
  expect(mine).toMatchObject({ tollgate: 'mock', api: 'connexpay', namespace: 'job-1', world: server.world });
  expect(Number(mine.now) - Number(before.now)).toBeGreaterThanOrEqual(86_400_000);
  expect(Number(others.now) - Number(before.now)).toBeLessThan(60_000);

  await server.control('/reset', {}, below('job-2'));
  expect(await one.listSales()).toBe(1);
  expect((await server.ask('GET', '/.tollgate/namespaces')).body).toEqual({ namespaces: ['job-1', 'job-2'] });
  expect((await server.ask('DELETE', below('job-1'))).body).toEqual({ forgotten: 'job-1' });
  const again = await connexpayClient(server, below('job-1'));
  expect(await again.listSales()).toBe(0);
  await server.close();
});

test('Whoever looks on is told of each call to the API by its namespace, and of none that steers a mock', async () => {
  const server = await served('connexpay');
  const { sale } = await connexpayClient(server, below('job-1'));
  await sale();
  await server.control('/reset');
  await server.ask('GET', '/api/v1/nothing-here?x=1');
  expect(
    server.seen.map(({ namespace, request, answer }) => [namespace, request.method, request.path, answer?.status]),
  ).toEqual([
    ['job-1', 'POST', '/api/v1/token', 200],
    ['job-1', 'POST', '/api/v1/sales', 201],
    [undefined, 'GET', '/api/v1/nothing-here?x=1', 404],
  ]);
  await server.close();
});

test('A name that is none, and a namespace that is not there, get one sentence', async () => {
  const server = await served('backoffice');
  const odd = await server.ask('GET', `${below('a%20b')}/.tollgate`);
  expect(odd.status).toBe(400);
  expect(JSON.stringify(odd.body)).toContain('A namespace is named by 1 to 100 letters, digits');
  const gone = await server.ask('DELETE', below('never-made'));
  expect(gone.status).toBe(404);
  expect(JSON.stringify(gone.body)).toContain('There is no namespace “never-made”.');
  await server.close();
});
