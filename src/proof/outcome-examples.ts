/** Finds an API's examples of outcomes by their place, and has them read. */
import type { Contract } from '../contract/contract.ts';
import type { Api } from '../vocabulary/api.ts';
import type { Outcome, OutcomeExample } from '../vocabulary/outcome.ts';

/** Rejects if the API has none. */
export async function loadOutcomeExamples(api: string): Promise<readonly OutcomeExample[]> {
  const { outcomeExamples } = await import(`../../specs/${api}/outcome-examples.ts`);
  return outcomeExamples;
}

/** Throws if the contract has no such operation. */
export function readExample({ readOutcome }: Api, { operations }: Contract, example: OutcomeExample): Outcome {
  const { status, body, asked } = example;
  const operation = operations.get(example.operation);
  if (!operation) throw new Error(`The contract has no operation ${example.operation}.`);
  const { method, path } = operation;
  const common = {
    operation,
    request: { method, path, headers: {}, text: textOf(asked), body: asked },
    duration: 1,
  };
  if (status === undefined) return readOutcome({ ...common, answer: undefined, trouble: 'no answer came' });
  const answer = { status, headers: {}, contentType: 'application/json', text: textOf(body), body };
  return readOutcome({ ...common, answer });
}

/** What differs from what the example says; `undefined` if nothing does. */
export function differenceOf({ kind, text, code }: OutcomeExample, read: Outcome): string | undefined {
  const expected = { kind, ...(text !== undefined && { text }), ...(code !== undefined && { code }) };
  const received = {
    kind: read.kind,
    ...(text !== undefined && { text: read.text }),
    ...(code !== undefined && { code: read.code }),
  };
  const [one, other] = [JSON.stringify(expected), JSON.stringify(received)];
  return one === other ? undefined : `expected ${one}, received ${other}`;
}

function textOf(body: unknown): string {
  return body === undefined ? '' : JSON.stringify(body);
}
