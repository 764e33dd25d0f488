/** A mock is steered from beside its API: time, events, notifications, and what becomes of the next request. */
import { expect, test } from '@playwright/test';
import { connexpayClient, served } from './served.ts';

test('The next sale is declined as the document declines one, the one after it is not', async () => {
  const server = await served('connexpay');
  const { sale } = await connexpayClient(server);
  expect((await server.control('/next', { answer: 'declined', operation: 'createSale' })).status).toBe(200);
  const declined = await sale({ SequenceNumber: '1' });
  // The processor's no has a code that begins with D.
  expect(JSON.stringify(declined.body)).toMatch(/D\d{4}/);
  expect((await sale({ SequenceNumber: '2' })).body).toMatchObject({ status: 'Transaction - Approved' });
  await server.close();
});

test('A lost answer is of a sale that was made, an unheard request of one that was not, and both end the connection', async () => {
  const server = await served('connexpay');
  const { sale, listSales } = await connexpayClient(server);
  await server.control('/next', { answer: 'lost' });
  await expect(sale({ SequenceNumber: '1' })).rejects.toThrow('fetch failed');
  expect(await listSales()).toBe(1);
  await server.control('/next', { answer: 'unheard', times: 2 });
  await expect(sale({ SequenceNumber: '2' })).rejects.toThrow('fetch failed');
  await expect(sale({ SequenceNumber: '3' })).rejects.toThrow('fetch failed');
  expect(await listSales()).toBe(1);
  expect((await sale({ SequenceNumber: '4' })).status).toBe(201);
  const untold = server.seen.filter(({ answer }) => !answer);
  expect(untold.map(({ trouble }) => trouble)).toEqual([
    'the mock was told that the answer gets lost',
    'the mock was told that the request never comes',
    'the mock was told that the request never comes',
  ]);
  await server.close();
});

test('It tells what it is and what can be done, and says in one sentence what is wrong', async () => {
  const server = await served('backoffice');
  const { body } = await server.ask('GET', '/.tollgate');
  expect(body).toMatchObject({ tollgate: 'mock', api: 'backoffice', world: server.world });
  const listed = (body.can as { request: string }[]).map(({ request }) => request);
  for (const path of ['/advance', '/cause', '/next', '/deliver', '/reset'])
    expect(listed).toContain(`POST /.tollgate${path}`);

  const wrong: readonly (readonly [path: string, body: unknown, status: number, sentence: string])[] = [
    ['/advance', { milliseconds: -1 }, 400, 'milliseconds is a number from 0; received -1.'],
    ['/advance', [], 400, 'The body is a JSON object.'],
    ['/next', { answer: 'perhaps' }, 400, 'answer is one of declined, lost, unheard; received "perhaps".'],
    ['/next', { answer: 'lost', operation: 'createSail' }, 400, 'operation is one that the API has'],
    ['/next', { answer: 'lost', times: 0 }, 400, 'times is a whole number from 1; received 0.'],
    ['/next', { answer: 'declined' }, 400, 'The mock of backoffice declines nothing'],
    ['/deliver', {}, 400, 'The mock of backoffice sends no notification again'],
    ['/settle', {}, 404, 'There is no /.tollgate/settle'],
  ];
  for (const [path, given, status, sentence] of wrong) {
    const answer = await server.control(path, given);
    expect(answer.status, path).toBe(status);
    expect(JSON.stringify(answer.body)).toContain(JSON.stringify(sentence).slice(1, -1));
  }
  expect((await server.ask('GET', '/.tollgate/advance')).status).toBe(405);
  await server.close();
});
