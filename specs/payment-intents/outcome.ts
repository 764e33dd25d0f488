/** Reads what Payment Intents did: from the status of the transaction in the answer, else from the HTTP status. */
import type { Exchange } from '../../src/engine/exchange.ts';
import type { Outcome } from '../../src/vocabulary/outcome.ts';
import { valueAt } from '../../src/vocabulary/pointer.ts';

/** Operations that ask the issuer; a decline is an answer of theirs. */
const ASKING = ['createTransaction', 'changeTransaction', 'createRefund'];
/** The document shows no refusal, so that only its HTTP status tells one; the words are kept for the report. */
export function readPaymentIntentsOutcome({ operation, answer }: Exchange): Outcome {
  if (!answer) return { kind: 'unknown', sign: 'no answer', text: '' };
  const http = `HTTP ${answer.status}`;
  const text = textOf(answer.body);
  if (answer.status === 401) return { kind: 'unauthenticated', sign: http, text };
  if (answer.status === 404 || answer.status === 204) return { kind: 'not-found', sign: http, text };
  if (answer.status >= 500 || (answer.status >= 300 && answer.status < 400)) {
    return { kind: 'unknown', sign: http, text };
  }
  if (answer.status >= 400) return { kind: 'refused', sign: http, text };

  // The names of members are assumed: what lacks one is told by the contract, and is no reason to doubt the outcome.
  if (typeof answer.body !== 'object' || answer.body === null) {
    return { kind: 'unknown', sign: `${http}, no readable body`, text };
  }
  const listed = valueAt(answer.body, '/transactions');
  if (Array.isArray(listed) && listed.length === 0) return { kind: 'not-found', sign: `${http}, an empty list`, text };
  if (ASKING.includes(operation.id) && valueAt(answer.body, '/status') === 'DECLINED') {
    return { kind: 'declined', sign: 'status DECLINED', text };
  }
  return { kind: 'approved', sign: http, text: '' };
}

function textOf(body: unknown): string {
  if (typeof body === 'string') return body;
  return ['/code', '/message', '/error', '/error_description']
    .map((pointer) => valueAt(body, pointer))
    .filter((part) => typeof part === 'string')
    .join('\n');
}
