/** OpenAPI Overlays: what they change of a contract, what they say of bad input, and names and paths on the wire. */
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import type { OpenAPIV3_1 } from 'openapi-types';
import { createContract } from '../../src/contract/contract.ts';
import { applyOverlay, OverlayError, readOverlay } from '../../src/contract/overlay.ts';
import { perform } from '../../src/engine/perform.ts';
import type { Send } from '../../src/engine/send.ts';

const payment = {
  type: 'object',
  properties: { userName: { type: 'string' }, card: { $ref: '#/components/schemas/Card' } },
};
const document = {
  openapi: '3.1.0',
  info: { title: 'Toy', version: '1' },
  paths: {
    '/pay': {
      post: {
        operationId: 'pay',
        parameters: [{ name: 'limit', in: 'query', schema: { type: 'integer' } }],
        tags: ['a'],
        requestBody: { content: { 'application/json': { schema: payment } } },
        responses: {
          200: { description: 'ok', content: { 'application/json': { schema: { type: 'array', items: payment } } } },
        },
      },
    },
  },
  components: { schemas: { Card: { type: 'object', properties: { number: { type: 'string' } } } } },
} as unknown as OpenAPIV3_1.Document;

test('Actions update, append and remove, in order', () => {
  const overlaid = applyOverlay(
    document,
    [
      { target: '$.info', update: { title: 'Other', contact: { name: 'x' } } },
      { target: '$.paths[*].post.tags', update: 'b' },
      { target: '$.components.schemas.Card.properties.number', remove: true },
      { target: '$.info.contact', update: { email: 'y' } },
    ],
    'o.yaml',
  );
  expect(overlaid.info).toEqual({ title: 'Other', version: '1', contact: { name: 'x', email: 'y' } });
  expect(overlaid.paths?.['/pay']?.post?.tags).toEqual(['a', 'b']);
  expect(overlaid.components?.schemas?.Card).toEqual({ type: 'object', properties: {} });
  expect(document.info.title).toBe('Toy');
});

test('An overlay that cannot be applied says why in one sentence', async ({}, testInfo) => {
  const folder = testInfo.outputPath('overlays');
  mkdirSync(folder);
  const file = (name: string, text: string) => {
    writeFileSync(path.join(folder, name), text);
    return path.join(folder, name);
  };
  await expect(readOverlay('/nowhere.yaml')).rejects.toThrow('There is no overlay at /nowhere.yaml');
  await expect(readOverlay(file('no.yaml', 'openapi: 3.1.0'))).rejects.toThrow('is no OpenAPI Overlay 1.0');
  await expect(readOverlay(file('bad.yaml', 'a: [b'))).rejects.toThrow('cannot be read as YAML');
  expect(() => applyOverlay(document, [{ target: '$.nothing', update: {} }], 'o.yaml')).toThrow(OverlayError);
  expect(() => applyOverlay(document, [{ target: '$$', update: {} }], 'o.yaml')).toThrow('is no JSONPath');
  expect(await readOverlay(file('ok.yaml', 'overlay: 1.0.0\nactions: [{ target: $.info, update: {} }]'))).toHaveLength(
    1,
  );
});

test('A target gets its own paths and names, and its answers are read by ours', async () => {
  const overlaid = applyOverlay(
    document,
    [
      { target: "$..parameters[?@.name=='limit']", update: { 'x-wire-name': 'max' } },
      { target: "$.paths['/pay']", update: { 'x-wire-path': '/v9/charge' } },
      { target: '$..properties.userName', update: { 'x-wire-name': 'login' } },
      { target: '$.components.schemas.Card.properties.number', update: { 'x-wire-name': 'pan' } },
    ],
    'o.yaml',
  );
  const contract = createContract('toy', overlaid);
  const operation = contract.operations.get('pay')!;
  const sent: string[] = [];
  const answered = JSON.stringify([{ login: 'ann', card: { pan: '1' }, other: 2 }]);
  const send: Send = async ({ url, text }) => {
    const { pathname, search } = new URL(url);
    sent.push(pathname + search, text);
    return { status: 200, headers: { 'content-type': 'application/json' }, text: answered };
  };
  const body = { userName: 'ann', card: { number: '1' } };
  const exchange = await perform(send, 'http://toy', {
    operation,
    path: {},
    query: { limit: 3 },
    headers: {},
    body: { data: body },
  });
  expect(sent).toEqual(['/v9/charge?max=3', '{"login":"ann","card":{"pan":"1"}}']);
  expect(exchange.answer?.body).toEqual([{ userName: 'ann', card: { number: '1' }, other: 2 }]);
  expect(exchange.request.body).toEqual(body);
  const misspelt = { operation, path: {}, query: { limt: 3 }, headers: {}, body: { data: body } };
  await expect(perform(send, 'http://toy', misspelt)).rejects.toThrow('pay has no query parameter limt.');
});
