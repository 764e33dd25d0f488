/** The toy API with limits on its request fields, a plan of their cases, and a target that keeps the limits. */
import type { OpenAPIV3_1 } from 'openapi-types';
import { flowsOfPlan } from '../../../src/cases/case-flows.ts';
import type { CasePlan, Said } from '../../../src/cases/twin.ts';
import { createContract } from '../../../src/contract/contract.ts';
import { requirementsOf } from '../../../src/engine/requirements.ts';
import type { Api } from '../../../src/vocabulary/api.ts';
import { approved, notFound } from '../../../src/vocabulary/flow.ts';
import { from } from '../../../src/vocabulary/reference.ts';
import { step, toyApi, toyContract } from '../engine/toy-api.ts';
import { type Answers, paid } from '../engine/toy-stage.ts';

const document = structuredClone(toyContract.document) as unknown as {
  paths: Record<string, { post: { requestBody: { content: Record<string, { schema: object }> } } }>;
};
document.paths['/api/payments']!.post.requestBody.content['application/json']!.schema = {
  type: 'object',
  required: ['amount'],
  properties: {
    amount: {
      allOf: [
        { type: 'number', minimum: 1 },
        { 'x-basis': 'assumed', maximum: 100 },
      ],
    },
    amountNote: { type: 'string', maxLength: 5 },
    card: { type: 'object', required: ['brand'], properties: { brand: { type: 'string', enum: ['A', 'B'] } } },
    day: { type: ['string', 'null'], format: 'date' },
  },
};

export const limited = createContract('toy-pay', document as unknown as OpenAPIV3_1.Document);

export const good = step('The good request is accepted', {
  call: 'createPayment',
  body: () => ({ amount: 5, amountNote: 'abc', card: { brand: 'A' }, day: '2026-01-15' }) as never,
  expect: approved,
});

export const refusesTooSmall: Said = { kinds: ['too-small'], promises: 'refused' };

export function planOf(...said: readonly Said[]): CasePlan {
  const looks = [
    {
      by: '/amountNote',
      step: step('It is not found', { call: 'getPayment', path: { id: from('sent') }, expect: notFound }),
    },
  ];
  return { said, twins: [{ step: good, looks }], without: {} };
}

/** The API with the flow of the plan, and what a stage needs to know of it. */
export function staged(plan: CasePlan) {
  const [flow] = flowsOfPlan(limited, 'TOY', plan);
  if (!flow) throw new Error('The plan has no flow.');
  const api: Api = { ...toyApi, flows: { fields: [flow] } };
  return { flow, stage: { api, contract: limited, requirements: requirementsOf(api, limited) } };
}

/** Refuses what breaks a limit, unless told to ignore it; whatever it refuses is not found afterwards. */
export function target({ ignores = [] as readonly string[], stores = false } = {}): Answers {
  const limits: Readonly<Record<string, (order: Record<string, unknown>) => boolean>> = {
    minimum: ({ amount }) => typeof amount === 'number' && amount < 1,
    length: ({ amountNote }) => typeof amountNote === 'string' && amountNote.length > 5,
  };
  return ({ method, path, text }) => {
    if (path === '/api/login') return undefined;
    if (method === 'GET') return stores ? paid() : Response.json({ message: 'none' }, { status: 404 });
    const order = read(text);
    const broken = Object.entries(limits).some(([name, breaks]) => !ignores.includes(name) && order && breaks(order));
    if (!order || broken) return Response.json({ message: 'no' }, { status: 400 });
    return typeof order.amount === 'number' ? paid({ amount: order.amount }) : undefined;
  };
}

function read(text: string): Record<string, unknown> | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : undefined;
  } catch {
    return undefined;
  }
}
