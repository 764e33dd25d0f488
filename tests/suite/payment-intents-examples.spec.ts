/** The contract of Payment Intents agrees with its own examples. */
import { expect, test } from '@playwright/test';
import type { OpenAPIV3_1 } from 'openapi-types';
import { loadContract } from '../../src/contract/load.ts';
import { valueAt } from '../../src/vocabulary/pointer.ts';

const contract = await loadContract('payment-intents');

for (const operation of contract.operations.values()) {
  test(`The examples of ${operation.id} keep the contract`, () => {
    const { requestBody, responses = {} } = resolve(
      valueAt(contract.document, operation.pointer),
    ) as OpenAPIV3_1.OperationObject;
    for (const [contentType, body] of examplesIn(requestBody)) {
      const message = { contentType, text: JSON.stringify(body), body };
      expect(contract.checkRequest(operation, message)).toEqual([]);
    }
    const answers = Object.entries(responses).flatMap(([status, answer]) =>
      examplesIn(answer).map(([contentType, body]) => ({ status: Number(status), contentType, body })),
    );
    expect(answers).not.toEqual([]);
    for (const answer of answers) {
      expect(contract.checkResponse(operation, { ...answer, text: JSON.stringify(answer.body) })).toEqual([]);
    }
  });
}

function examplesIn(holder: unknown): [contentType: string, body: unknown][] {
  const { content = {} } = (resolve(holder) ?? {}) as { content?: Record<string, OpenAPIV3_1.MediaTypeObject> };
  return Object.entries(content).flatMap(([contentType, { examples = {} }]) =>
    Object.values(examples).map((each): [string, unknown] => [
      contentType,
      (resolve(each) as OpenAPIV3_1.ExampleObject).value,
    ]),
  );
}

function resolve(node: unknown): unknown {
  const reference = (node as { $ref?: string } | undefined)?.$ref;
  return reference === undefined ? node : valueAt(contract.document, reference.slice(1));
}
