/** Finds the result in an answer: the document promises a code and a description and does not name their members. */
import { pointerFrom, valueAt } from '../../src/vocabulary/pointer.ts';

export const RESULT_CODE = /^\d{3}\.\d{3}\.\d{3}$/;

export interface Result {
  /** JSON pointer of the code. */
  readonly pointer: string;
  readonly code: string;
  /** Absent if nothing explains the code. */
  readonly description?: string;
}

/** By the assumed names; else any text of the code's form and the text beside it. `undefined` if there is no code. */
export function readResult(body: unknown): Result | undefined {
  const code = valueAt(body, '/result/code');
  if (typeof code === 'string')
    return { pointer: '/result/code', code, ...explanation(valueAt(body, '/result'), code) };
  return findResult(body, '');
}

function findResult(node: unknown, at: string): Result | undefined {
  if (typeof node !== 'object' || node === null) return undefined;
  for (const [name, value] of Object.entries(node)) {
    const pointer = at + pointerFrom([name]);
    if (typeof value === 'string' && RESULT_CODE.test(value))
      return { pointer, code: value, ...explanation(node, value) };
    const inner = findResult(value, pointer);
    if (inner) return inner;
  }
  return undefined;
}

/** `description`, or whatever other words stand beside the code. */
function explanation(result: unknown, code: string): { description: string } | object {
  const { description, ...others } = result as Record<string, unknown>;
  const isText = (value: unknown): value is string => typeof value === 'string' && value !== '' && value !== code;
  const words = isText(description) ? description : Object.values(others).find((value) => isText(value));
  return words === undefined ? {} : { description: words };
}
