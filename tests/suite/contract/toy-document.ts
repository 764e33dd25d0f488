/** A small OpenAPI document with every kind of promise that a contract can make. */
import type { OpenAPIV3_1 } from 'openapi-types';

const payment = {
  type: 'object',
  required: ['id', 'amount', 'status', 'wallet', 'kind'],
  properties: {
    id: { type: 'string', format: 'guid' },
    amount: { type: 'number', minimum: 0.5, multipleOf: 0.01 },
    status: { type: 'string', enum: ['approved', 'declined'] },
    kind: { const: 'payment' },
    month: { type: 'string', pattern: '^\\d\\d$' },
    note: { type: 'string', maxLength: 5, 'x-basis': 'assumed' },
    wallet: { type: 'string', 'x-basis': 'implied' },
    lines: {
      type: 'array',
      minItems: 1,
      items: { type: 'object', required: ['sku'], properties: { sku: { type: 'string' } } },
    },
    source: { $ref: '#/components/schemas/Source' },
    sourceOwner: { $ref: '#/components/schemas/Owner' },
    guess: { $ref: '#/components/schemas/Guess' },
    rates: { type: 'array', items: { type: 'number', minimum: 1 } },
    limit: { allOf: [{ type: 'number' }, { type: 'number', maximum: 9 }] },
    choice: {
      oneOf: [
        { type: 'object', required: ['byName'], properties: { byName: { type: 'string' } } },
        { type: 'object', required: ['byNumber'], properties: { byNumber: { type: 'number' } } },
      ],
    },
  },
  dependentRequired: { month: ['source'] },
  if: { properties: { status: { const: 'approved' } }, required: ['status'] },
  // biome-ignore lint/suspicious/noThenProperty: a schema word
  then: { required: ['code'] },
};

export const toyDocument = {
  openapi: '3.1.0',
  info: { title: 'Toy', version: '1' },
  security: [{ token: [] }],
  paths: {
    '/api/payments/{id}': {
      get: {
        operationId: 'getPayment',
        responses: {
          200: {
            description: 'The payment.',
            headers: {
              'X-Request-Id': { required: true, schema: { type: 'string' } },
              'X-Region': { required: true, 'x-basis': 'assumed', schema: { type: 'string' } },
              'X-Trace': { $ref: '#/components/headers/Trace' },
              'X-Hint': { schema: { type: 'string' } },
            },
            content: { 'application/json': { schema: { $ref: '#/components/schemas/Payment' } } },
          },
          404: { $ref: '#/components/responses/Missing' },
          204: { description: 'Nothing.' },
        },
      },
    },
    '/api/payments': {
      post: {
        operationId: 'createPayment',
        security: [],
        requestBody: { $ref: '#/components/requestBodies/Order' },
        responses: {
          200: {
            description: 'An inline answer, all of which is assumed but one member.',
            'x-basis': 'assumed',
            content: {
              'application/json': {
                'x-basis': 'assumed',
                schema: {
                  type: 'object',
                  required: ['a', 'b'],
                  properties: { a: { type: 'string' }, b: { type: 'string', 'x-basis': 'documented' } },
                },
              },
              'text/csv': { schema: { type: 'string' } },
            },
          },
        },
      },
    },
  },
  components: {
    headers: { Trace: { required: true, 'x-basis': 'implied', schema: { type: 'string' } } },
    requestBodies: {
      Order: {
        content: {
          'application/json': {
            schema: {
              type: 'object',
              required: ['amount'],
              properties: { amount: { type: 'number', multipleOf: 0.01 } },
            },
          },
        },
      },
    },
    responses: {
      Missing: {
        description: 'No such payment.',
        content: { 'application/json': { schema: { type: 'object', properties: { message: { type: 'string' } } } } },
      },
    },
    schemas: {
      Payment: { ...payment, properties: { ...payment.properties, code: { type: 'string' } } },
      Source: { anyOf: [{ $ref: '#/components/schemas/Card' }, { $ref: '#/components/schemas/Account' }] },
      Card: { type: 'object', required: ['number'], properties: { number: { type: 'string' } } },
      Account: {
        type: 'object',
        required: ['owner'],
        properties: { owner: { $ref: '#/components/schemas/Owner' } },
      },
      Owner: { type: 'object', required: ['name'], properties: { name: { type: 'string' } } },
      Guess: {
        type: 'object',
        'x-basis': 'assumed',
        required: ['x', 'y'],
        properties: {
          x: { type: 'string' },
          y: { type: 'string', 'x-basis': 'implied' },
          inner: { type: 'object', required: ['z'], properties: { z: { type: 'string' } } },
        },
      },
    },
  },
} as unknown as OpenAPIV3_1.Document;

/** An answer that keeps every promise of `getPayment`, and its headers. */
export const goodBody = {
  id: '3f0c1e9a-1b2c-4d5e-8f90-123456789abc',
  amount: 19.99,
  status: 'approved',
  kind: 'payment',
  wallet: 'w',
  code: '00',
  month: '12',
  note: 'short',
  lines: [{ sku: 'a' }, { sku: 'b' }],
  source: { owner: { name: 'n' } },
  guess: { x: '1', y: '2', inner: { z: '3' } },
  choice: { byNumber: 1 },
  rates: [1, 2],
  limit: 5,
};

export const goodHeaders = { 'x-request-id': '1', 'x-region': 'eu', 'x-trace': 't' };
