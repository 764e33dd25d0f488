/** A strict mock carries out nothing that the document does not know, and says what is wrong as no API would. */
import { expect, test } from '@playwright/test';
import { connexpayClient, served } from './served.ts';

test('A request that is not as documented is answered 400 in the name of Tollgate, without its secrets, and not carried out', async () => {
  const server = await served('connexpay', { strict: true });
  const { sale, listSales } = await connexpayClient(server);
  const Card = {
    CardNumber: '4111111111111111',
    CardHolderName: 'Ann Doe',
    Cvv2: { is: '999' },
    ExpirationDate: '9912',
  };
  const { status, body } = await sale({ amount: 25, Amount: undefined, Colour: 'green', Card });
  expect(status).toBe(400);
  expect(body).toEqual({
    tollgate: {
      operation: 'createSale',
      findings: expect.arrayContaining([
        { kind: 'field-casing', pointer: '/Amount', expected: '/Amount', received: '/amount' },
        { kind: 'undocumented-field', pointer: '/Colour', expected: 'only documented members', received: '"green"' },
        expect.objectContaining({ pointer: '/Card/Cvv2', received: '‹secret›' }),
      ]),
    },
  });
  expect(await listSales()).toBe(0);
  expect((await sale()).status).toBe(201);
  const open = await server.ask('POST', '/api/v1/sales', {});
  expect(JSON.stringify(open.body)).toContain('the header authorization: Bearer …');
  // What no operation is for, it answers as the API does.
  expect((await server.ask('GET', '/api/v1/nothing-here')).body).not.toHaveProperty('tollgate');
  await server.close();
});
