/** Reads what Payment Intents did: from the status of the transaction in the answer, else from the HTTP status. */
import type { Exchange } from '../../src/engine/exchange.ts';
import type { Outcome } from '../../src/vocabulary/outcome.ts';
import { valueAt } from '../../src/vocabulary/pointer.ts';

/** Operations that ask the issuer; a decline is an answer of theirs. */
const ASKING = ['createTransaction', 'changeTransaction', 'createRefund'];
/** Operations that only look. */
const LOOKING = ['getTransaction', 'lookUpTransaction', 'listTransactions'];
/** By one of these an error is told, and by none of those that a success has. */
const OF_ERRORS = ['code', 'message', 'error', 'errors'];
const OF_SUCCESSES = ['id', 'status', 'access_token', 'intent_id', 'transactions'];

/** The document shows no refusal: HTTP status and members of errors tell one, and the words are kept for the report. */
export function readPaymentIntentsOutcome({ operation, answer }: Exchange): Outcome {
  if (!answer) return { kind: 'unknown', sign: 'no answer', text: '' };
  const http = `HTTP ${answer.status}`;
  const text = textOf(answer.body);
  if (answer.status === 401 || answer.status === 403) return { kind: 'unauthenticated', sign: http, text };
  if (answer.status === 404 || answer.status === 204) return { kind: 'not-found', sign: http, text };
  if (answer.status >= 500 || (answer.status >= 300 && answer.status < 400)) {
    return { kind: 'unknown', sign: http, text };
  }
  // With whatever status: none is named.
  if (ASKING.includes(operation.id) && valueAt(answer.body, '/status') === 'DECLINED') {
    return { kind: 'declined', sign: 'status DECLINED', text };
  }
  if (answer.status >= 400) return { kind: 'refused', sign: http, text };
  if (LOOKING.includes(operation.id) && isNothing(answer.body)) {
    return { kind: 'not-found', sign: `${http}, nothing in it`, text };
  }

  // The names of members are assumed: what lacks one is told by the contract, and is no reason to doubt the outcome.
  if (typeof answer.body !== 'object' || answer.body === null) {
    return { kind: 'unknown', sign: `${http}, no readable body`, text };
  }
  if (isError(answer.body)) return { kind: 'refused', sign: `${http} with an error`, text };
  const listed = valueAt(answer.body, '/transactions');
  if (Array.isArray(listed) && listed.length === 0) return { kind: 'not-found', sign: `${http}, an empty list`, text };
  return { kind: 'approved', sign: http, text: '' };
}

/** `null`, or a list or an object that holds nothing. */
function isNothing(body: unknown): boolean {
  return body === null || (typeof body === 'object' && Object.keys(body).length === 0);
}

function isError(body: object): boolean {
  return OF_ERRORS.some((name) => name in body) && !OF_SUCCESSES.some((name) => name in body);
}

function textOf(body: unknown): string {
  if (typeof body === 'string') return body;
  return ['/code', '/message', '/error', '/error_description']
    .map((pointer) => valueAt(body, pointer))
    .filter((part) => typeof part === 'string')
    .join('\n');
}
