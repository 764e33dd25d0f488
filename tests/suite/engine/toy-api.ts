/** An API that exists nowhere, small enough to be wrong in one place at a time. */
import type { OpenAPIV3_1 } from 'openapi-types';
import { createContract } from '../../../src/contract/contract.ts';
import type { Exchange } from '../../../src/engine/exchange.ts';
import type { Api } from '../../../src/vocabulary/api.ts';
import { flowWords } from '../../../src/vocabulary/flow-words.ts';
import type { Outcome } from '../../../src/vocabulary/outcome.ts';
import { valueAt } from '../../../src/vocabulary/pointer.ts';
import type { Requirement } from '../../../src/vocabulary/requirement.ts';

export interface Order {
  readonly amount: number;
  readonly amountNote?: string;
  readonly card?: string;
  readonly password?: string;
}

interface Operations {
  logIn: { requestBody: { content: { 'application/json': { user: string; password: string } } } };
  createPayment: { requestBody: { content: { 'application/json': Order } } };
  getPayment: { requestBody?: never };
}

const requirements = [
  row('TOY-PAY-01', 'A payment is approved.', 'documented'),
  row('TOY-PAY-02', 'A payment without an amount is refused.', 'implied'),
  row('TOY-GUESS-01', 'A payment has a colour.', 'assumed'),
  { ...row('TOY-UNCLEAR-01', 'A payment has a flavour.', 'documented'), ambiguities: ['TOY-AMB-001'] },
  row('TOY-RULE-01', 'No answer holds a leak.', 'documented'),
  row('TOY-MONEY-01', 'Money is conserved.', 'documented'),
  { ...row('TOY-PAPER-01', 'A letter arrives.', 'documented'), untested: 'letters are not observable' },
] as const satisfies readonly Requirement[];

const source = { section: 'Toys', locator: 'all of it' };

function row<Id extends string>(id: Id, statement: string, basis: Requirement['basis']) {
  return { id, statement, basis, source: { section: 'Toys', locator: id }, operations: ['createPayment'] };
}

export const { flow, step, check, checkThe, timePasses, mailArrives, receive, receiver, together } = flowWords<
  Operations,
  (typeof requirements)[number]['id']
>();

const answerOf = (schema: object, others: object = {}) => ({
  description: 'An answer.',
  content: { 'application/json': { schema: { type: 'object', ...schema } } },
  ...others,
});
const problem = answerOf({ properties: { message: { type: 'string' } } });
const payment = answerOf({
  required: ['id', 'amount', 'status'],
  properties: {
    id: { type: 'string' },
    amount: { type: 'number' },
    status: { enum: ['approved', 'declined'] },
    colour: { type: 'string', 'x-basis': 'assumed' },
    flavour: { type: 'string' },
    code: { type: 'string' },
    note: { type: 'string' },
  },
});

const document = {
  openapi: '3.1.0',
  info: { title: 'Toy', version: '1' },
  security: [{ token: [] }],
  webhooks: {
    paid: {
      post: {
        operationId: 'paid',
        requestBody: {
          content: {
            'application/json': {
              schema: { type: 'object', required: ['id'], properties: { id: { type: 'string' } } },
            },
          },
        },
      },
    },
  },
  paths: {
    '/api/login': {
      post: {
        operationId: 'logIn',
        security: [],
        requestBody: { content: { 'application/json': { schema: { type: 'object' } } } },
        responses: { 200: answerOf({ properties: { token: { type: 'string' } } }), 401: problem },
      },
    },
    '/api/payments': {
      post: {
        operationId: 'createPayment',
        requestBody: {
          content: {
            'application/json': {
              schema: {
                type: 'object',
                required: ['amount'],
                properties: { amount: { type: 'number' }, amountNote: { type: 'string' } },
              },
            },
          },
        },
        responses: { 200: payment, 400: problem, 401: problem },
      },
    },
    '/api/payments/{id}': {
      get: { operationId: 'getPayment', responses: { 200: payment, 401: problem, 404: problem } },
    },
  },
} as unknown as OpenAPIV3_1.Document;

export const toyContract = createContract('toy-pay', document);

export const toyApi: Api = {
  name: 'toy-pay',
  prefix: 'TOY',
  title: 'Toy',
  requirements,
  flows: {},
  lifeCycles: [],
  ambiguities: [],
  given: {
    password: { variable: 'TOY_PAY_PASSWORD', secret: true, required: true, meaning: 'password' },
    device: { variable: 'TOY_PAY_DEVICE', secret: false, required: false, meaning: 'device' },
  },
  discoveries: [],
  credentials: {
    token: {
      operation: 'logIn',
      body: ({ world }) => ({ user: 'ann', password: world.password }),
      token: '/token',
    },
    headers: (token) => ({ authorization: `Bearer ${token}` }),
  },
  readOutcome,
  rules: [
    {
      requirement: 'TOY-RULE-01',
      look: ({ operation, answer }) => {
        if (operation.id !== 'createPayment') return undefined;
        const leaks = answer?.headers['x-leak'] !== undefined;
        return leaks
          ? [{ kind: 'value', basis: 'documented', pointer: '', expected: 'no leak', received: 'a leak' }]
          : [];
      },
    },
  ],
  client: {
    grounds: {
      route: { basis: 'documented', source },
      credentials: { basis: 'documented', source },
      token: { basis: 'implied', source },
      once: { basis: 'implied', source },
      recovery: { basis: 'implied', source },
      redirect: { none: 'There is none.' },
      answer: { basis: 'implied', source },
      state: { basis: 'implied', source },
    },
    acts: [],
    recoveries: { createPayment: [{ operation: 'getPayment' }] },
  },
  bookkeeping: {
    requirements: {
      'captured-within-authorised': 'TOY-MONEY-01',
      'returned-within-captured': 'TOY-MONEY-01',
      'amount-as-asked': 'TOY-MONEY-01',
      'sums-as-booked': 'TOY-MONEY-01',
      'id-used-once': 'TOY-MONEY-01',
    },
    asks: () => undefined,
    postings: (exchange) => {
      if (exchange.operation.id !== 'createPayment' || readOutcome(exchange).kind !== 'approved') return [];
      const asked = valueAt(exchange.request.body, '/amount');
      return [{ does: 'state-amount', asked, stated: valueAt(exchange.answer?.body, '/amount'), pointer: '/amount' }];
    },
  },
  secretMembers: ['password', 'token'],
};

function readOutcome({ answer }: Exchange): Outcome {
  const said = String(valueAt(answer?.body, '/message') ?? '');
  const outcome = (kind: Outcome['kind']): Outcome => ({ kind, sign: `HTTP ${answer?.status}`, text: said });
  if (answer?.status === 400) return outcome('refused');
  if (answer?.status === 401) return outcome('unauthenticated');
  if (answer?.status === 404) return outcome('not-found');
  const status = valueAt(answer?.body, '/status');
  const code = String(valueAt(answer?.body, '/code') ?? '');
  return status === 'approved' || status === 'declined' ? { ...outcome(status), code } : outcome('unknown');
}
