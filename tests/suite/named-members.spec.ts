/** Which members a document names in a body, so that all others can be told from them. */
import { expect, test } from '@playwright/test';
import type { OpenAPIV3_1 } from 'openapi-types';
import { readOperations } from '../../src/contract/document.ts';
import { NamedMembers, namedBodiesOf } from '../../src/contract/named-members.ts';

const text = { type: 'string' };
const document = {
  openapi: '3.1.0',
  info: { title: 'Toy', version: '1' },
  paths: {
    '/pay': {
      post: {
        operationId: 'pay',
        requestBody: { content: { 'application/json': { schema: { $ref: '#/components/schemas/Payment' } } } },
        responses: {
          200: { description: 'Paid.', content: { 'application/json': { schema: { properties: { id: text } } } } },
          204: { description: 'Nothing.' },
          400: { description: 'A list.', content: { 'text/csv': { schema: text } } },
        },
      },
    },
  },
  components: {
    schemas: {
      Payment: {
        type: 'object',
        properties: {
          Code: { ...text, 'x-wire-name': 'securityCode' },
          before: { $ref: '#/components/schemas/Payment' },
          items: { type: 'array', items: { type: 'object', properties: { sku: text } } },
          labels: { type: 'object', additionalProperties: { type: ['string', 'null'] } },
          other: { type: 'object', properties: {}, additionalProperties: true },
        },
        oneOf: [{ properties: { card: { type: 'object' } } }, { properties: { bank: text } }],
      },
    },
  },
} as unknown as OpenAPIV3_1.Document;
const pay = readOperations(document, 'paths').get('pay')!;
const bodies = namedBodiesOf(document);

test('A member is found in any case, by the name of either side, and in whichever branch it stands', () => {
  const { members } = bodies.request(pay);
  for (const name of ['Code', 'code', 'SecurityCode']) expect(members.member(name)?.name, name).toBe('Code');
  expect(members.member('card')?.takesValues).toBe(false);
  expect(members.member('bank')?.takesValues).toBe(true);
  expect(members.member('before')?.member('before')?.member('bank')?.name).toBe('bank');
  for (const name of ['pin', 'constructor', '__proto__', '']) expect(members.member(name), name).toBeUndefined();
});

test('Items, names that are data, and what is left open are told from members', () => {
  const { members } = bodies.request(pay);
  const [items, labels, other] = ['items', 'labels', 'other'].map((name) => members.member(name)!);
  expect([items!.isList, items!.takesValues, items!.item().member('sku')?.name]).toEqual([true, false, 'sku']);
  // A list of what is documented to stand there once.
  expect(members.item()).toBe(members);
  expect([labels!.member('any')?.takesValues, labels!.member('any')?.name, labels!.isOpen]).toEqual([true, '', false]);
  expect([other!.member('any'), other!.isOpen]).toEqual([undefined, true]);
  expect(new NamedMembers(document, [true]).isOpen).toBe(true);
});

test('An answer with a status without a documented body may be any documented answer', () => {
  expect(bodies.answer(pay, 200)).toMatchObject({ isText: false });
  expect(bodies.answer(pay, 400)).toMatchObject({ isText: true });
  for (const status of [204, 500]) {
    const { members, isText } = bodies.answer(pay, status);
    expect([members.member('id')?.name, isText]).toEqual(['id', true]);
  }
});
