/** A mock with a fault of its catalogue is served like any other, and is wrong in that single way. */
import { expect, test } from '@playwright/test';
import { apis } from '../../../specs/index.ts';
import { faultyMocks } from '../../../src/cli/mock/faults.ts';
import { serveMock } from '../../../src/mock/serve.ts';
import { loadCatalogue } from '../../../src/proof/load-catalogue.ts';
import { atMock, steer, v3Client } from './served.ts';

test('A decision that is replaced is replaced in every namespace', async () => {
  const create = await faultyMocks('v3-payments', 'captures forget earlier captures');
  const served = await serveMock(create({}), { create: () => create({}) });
  for (const base of [served.url, `${served.url}/.tollgate/namespaces/any`])
    expect(await capturedTwice(base)).toEqual([200, 200]);
  await served.close();
  await atMock('v3-payments', async ({ url }) => expect(await capturedTwice(url)).toEqual([200, 400]));
});

/** The statuses of two captures of which there is room for one. */
async function capturedTwice(base: string): Promise<number[]> {
  const { pay, send } = await v3Client(base);
  const { id } = (await pay({ paymentType: 'PA' })).body;
  const capture = () => send('POST', `/v3/payments/${id}`, { paymentType: 'CP', amount: '12.00', currency: 'EUR' });
  return [(await capture()).status, (await capture()).status];
}

test('What a fault remembers, and what changes answers on their way, begins anew with a reset', async () => {
  const { faults } = await loadCatalogue('v3-payments');
  const remembering = faults.find(({ name, mock }) => typeof mock === 'function' && /once|then/.test(name))!;
  const changing = faults.find(({ answers }) => answers !== undefined)!;
  expect([typeof remembering?.mock, typeof changing?.answers]).toEqual(['function', 'object']);
  const create = await faultyMocks('v3-payments', remembering.name);
  const served = await serveMock(create({}));
  const { pay, get } = await v3Client(served.url);
  const looks = async () => {
    const { id } = (await pay()).body;
    return [await get(id), await get(id)].map(({ status }) => status);
  };
  const first = await looks();
  expect(new Set(first).size).toBe(2);
  await steer(served.url, '/reset', {});
  expect(await looks()).toEqual(first);
  await served.close();
});

test('Each fault of each catalogue can be served', async () => {
  for (const { name } of apis) {
    const { faults } = await loadCatalogue(name);
    const fault = faults.find(({ answers }) => answers) ?? faults[0]!;
    const create = await faultyMocks(name, fault.name);
    const served = await serveMock(create({ seed: 7 }));
    const { body } = await steer(served.url, '');
    expect(body).toMatchObject({ tollgate: 'mock', api: name });
    await served.close();
  }
});
