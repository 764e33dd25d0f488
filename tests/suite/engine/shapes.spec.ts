/** The shape of answers: members, types and documented values get into the record, and nothing else that an answer says. */
import { expect, test } from '@playwright/test';
import type { OpenAPIV3_1 } from 'openapi-types';
import { createContract } from '../../../src/contract/contract.ts';
import { Redactor } from '../../../src/engine/redactor.ts';
import { type AnswerShape, mergeShapes, type Shapes } from '../../../src/engine/shape.ts';
import { ShapeLog } from '../../../src/engine/shape-log.ts';
import { flow } from './toy-api.ts';
import { onPayments, pays } from './toy-flows.ts';
import { PASSWORD, paid, playAt } from './toy-stage.ts';

const SECRET = 'tr0ub4dor-and-3';

const schema = {
  type: 'object',
  properties: {
    id: { type: 'string' },
    amount: { type: 'number' },
    count: { type: ['integer', 'null'] },
    status: { $ref: '#/components/schemas/Status' },
    currency: { const: 'USD' },
    isOpen: { enum: [true, false] },
    parts: { type: 'array', items: { anyOf: [{ properties: { kind: { enum: ['tip'] } } }, { type: 'string' }] } },
    tags: { type: 'object', additionalProperties: { type: 'object', properties: { colour: { enum: ['red'] } } } },
    whatever: { type: 'object', additionalProperties: true },
    next: { $ref: '#/components/schemas/Node' },
    'odd/name~': { type: 'string' },
  },
};
const components = {
  schemas: {
    Status: { type: 'string', enum: ['approved', 'declined'] },
    Node: { type: 'object', properties: { next: { $ref: '#/components/schemas/Node' }, level: { enum: [1, 2] } } },
  },
};
const responses = { 200: { description: 'An answer.', content: { 'application/json': { schema } } } };
const contract = createContract('shapes', {
  openapi: '3.1.0',
  info: { title: 'Shapes', version: '1' },
  paths: { '/things': { get: { operationId: 'getThing', responses } } },
  components,
} as unknown as OpenAPIV3_1.Document);

function logOf(): { see: (body: unknown, status?: number, text?: string) => void; log: ShapeLog } {
  const log = new ShapeLog();
  const redactor = new Redactor([]);
  redactor.learn(SECRET);
  const operation = contract.operations.get('getThing')!;
  const request = { method: 'GET', path: '/things', headers: {}, text: '', body: undefined };
  const see = (body: unknown, status = 200, text = JSON.stringify(body) ?? '') =>
    log.add(
      { operation, request, duration: 1, answer: { status, headers: {}, contentType: null, text, body } },
      { contract, redactor },
    );
  return { see, log };
}

function shapeOf(...bodies: readonly unknown[]): AnswerShape {
  const { see, log } = logOf();
  for (const body of bodies) see(body);
  return log.take().getThing?.[200] ?? {};
}

test('Every member has its pointer, with each type that was seen', () => {
  const shape = shapeOf(
    { id: 'a', count: 1, isOpen: true, 'odd/name~': '' },
    { id: 'b', count: null, parts: ['x', { size: 1.5 }, [true]] },
  );
  expect(shape).toEqual({
    '': { types: ['object'] },
    '/id': { types: ['string'] },
    '/count': { types: ['integer', 'null'] },
    '/isOpen': { types: ['boolean'], values: [true] },
    '/odd~1name~0': { types: ['string'] },
    '/parts': { types: ['array'] },
    '/parts/*': { types: ['string', 'object', 'array'] },
    '/parts/*/size': { types: ['number'] },
    '/parts/*/*': { types: ['boolean'] },
  });
});

test('A whole number is a number where the document has numbers, so that chance changes no shape', () => {
  expect(shapeOf({ amount: 5 })).toEqual(shapeOf({ amount: 5.5 }));
  expect(shapeOf({ count: 5 })['/count']?.types).toEqual(['integer']);
});

test('Values are kept where the document has an enum, in whichever branch or reference it stands', () => {
  const shape = shapeOf({
    status: 'approved',
    currency: 'USD',
    parts: [{ kind: 'tip' }],
    tags: { plain: { colour: 'red' } },
    next: { next: { level: 2 } },
  });
  expect(valuesOf(shape)).toEqual({
    '/status': ['approved'],
    '/currency': ['USD'],
    '/parts/*/kind': ['tip'],
    '/tags/*/colour': ['red'],
    '/next/next/level': [2],
  });
});

test('Nothing else that an answer says gets in, neither as value nor as name', () => {
  const said = ['Ann Lee', '4111111111111111', 'f81d4fae-7dec-11d0-a765-00a0c91e6bf6', SECRET, 'id_4711'];
  const texts = said.map((text) => shapeOf({ id: text, status: text, extra: text, [text]: text, tags: { [text]: 1 } }));
  for (const [index, text] of said.entries()) expect(JSON.stringify(texts[index])).not.toContain(text);
  expect(texts[0]).toMatchObject({
    '/status': { types: ['string'], values: ['‹other›'] },
    '/extra': { types: ['string'] },
    '/*': { types: ['string'] },
    '/tags/*': { types: ['integer'] },
  });
});

test('Names are names where the document lets anything stand, and data where members look alike', () => {
  const said = { price: 1, 'Ann Lee': 1 };
  const pointers = Object.keys(shapeOf({ whatever: said, tags: said }));
  expect(pointers).toEqual(['', '/whatever', '/whatever/price', '/whatever/*', '/tags', '/tags/*']);
});

test('A target cannot fill the record with names or depth', () => {
  const letters = 'abcdefghijklmnopqrstuvwxyz';
  const names = [...letters].flatMap((one) => [...letters].map((other) => one + other));
  expect(Object.keys(shapeOf(Object.fromEntries(names.map((name) => [name, 1])))).length).toBeLessThan(600);
  let deep: unknown = 1;
  for (let level = 0; level < 1000; level++) deep = { deep };
  expect(Object.keys(shapeOf(deep))).toHaveLength(21);
});

test('Answers are told apart by status; one without a body has no member, and one of text is one text', () => {
  const { see, log } = logOf();
  see({ message: 'no' }, 400);
  see(undefined, 204, '');
  see(undefined, 502, '<html>');
  see(null, 200);
  expect(log.take()).toEqual({
    getThing: {
      200: { '': { types: ['null'] } },
      204: {},
      400: { '': { types: ['object'] }, '/message': { types: ['string'] } },
      502: { '': { types: ['string'] } },
    },
  });
});

test('Each flow tells only what none before it saw, and all in one are the whole', () => {
  const { see, log } = logOf();
  const told: Shapes[] = [];
  for (const body of [{ status: 'declined' }, { status: 'declined' }, { status: 'approved', id: null }]) {
    see(body);
    told.push(log.take());
  }
  expect(told[1]).toEqual({});
  expect(told[2]).toEqual({
    getThing: {
      200: { '/status': { types: ['string'], values: ['declined', 'approved'] }, '/id': { types: ['null'] } },
    },
  });
  expect(mergeShapes(told.map((each) => each.getThing ?? {}))).toEqual({
    200: {
      '': { types: ['object'] },
      '/id': { types: ['null'] },
      '/status': { types: ['string'], values: ['approved', 'declined'] },
    },
  });
});

test('A flow notes the shapes of all its answers, the login too, where its stage has a log for them', async () => {
  const onePayment = flow('Shapes', [pays]);
  expect(await playAt(onePayment)).not.toHaveProperty('shapes');
  const tells = onPayments(() => paid({ note: PASSWORD }));
  const { seen, ...result } = await playAt(onePayment, tells, { shapes: new ShapeLog() });
  expect(seen.map(({ path }) => path)).toEqual(['/api/login', '/api/payments']);
  expect(result.shapes?.logIn?.[200]).toMatchObject({ '/token': { types: ['string'] } });
  expect(result.shapes?.createPayment?.[200]).toMatchObject({
    '/amount': { types: ['number'] },
    '/note': { types: ['string'] },
    '/status': { types: ['string'], values: ['approved'] },
  });
  expect(JSON.stringify(result.shapes)).not.toContain(PASSWORD);
});

function valuesOf(shape: AnswerShape): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(shape).flatMap(([pointer, { values }]) => (values ? [[pointer, values]] : [])),
  );
}
