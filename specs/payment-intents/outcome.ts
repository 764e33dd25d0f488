/** Reads what Payment Intents did: from the status of the transaction in the answer, else from the HTTP status. */
import type { Exchange } from '../../src/engine/exchange.ts';
import type { Outcome } from '../../src/vocabulary/outcome.ts';
import { valueAt } from '../../src/vocabulary/pointer.ts';

/** Operations that ask the issuer; a decline is an answer of theirs. */
const ASKING = ['createTransaction', 'changeTransaction', 'createRefund'];
/** Operations that only look. */
const LOOKING = ['getTransaction', 'lookUpTransaction', 'listTransactions'];
/** Documented statuses by which such an operation was done. */
const DONE: readonly unknown[] = ['AUTHORIZED', 'PARTIAL_CAPTURED', 'CAPTURED', 'PARTIAL_SETTLED', 'SETTLED', 'VOIDED'];
/** By one of these an error is told, and by none of those that a success has. */
const OF_ERRORS = ['code', 'message', 'error', 'errors'];
const OF_SUCCESSES = ['id', 'status', 'access_token', 'intent_id', 'transactions'];
/** These statuses are signs by themselves. */
const BY_STATUS: Readonly<Record<number, Outcome['kind']>> = {
  401: 'unauthenticated',
  403: 'unauthenticated',
  404: 'not-found',
};

/** The document shows no refusal: HTTP status and members of errors tell one, and the words are kept for the report. */
export function readPaymentIntentsOutcome({ operation, answer }: Exchange): Outcome {
  if (!answer) return { kind: 'unknown', sign: 'no answer', text: '' };
  const { body } = answer;
  const http = `HTTP ${answer.status}`;
  const text = textOf(body);
  const byStatus = BY_STATUS[answer.status];
  if (byStatus) return { kind: byStatus, sign: http, text };
  if (answer.status >= 500 || (answer.status >= 300 && answer.status < 400)) {
    return { kind: 'unknown', sign: http, text };
  }
  const names = Object.keys(Object(body));
  const tellsError = OF_ERRORS.some((name) => names.includes(name));
  const stands = ASKING.includes(operation.id) ? valueAt(body, '/status') : undefined;
  // With whatever status: none is named.
  if (stands === 'DECLINED') return { kind: 'declined', sign: 'status DECLINED', text };
  if (answer.status >= 400) {
    // What says both done and refused contradicts itself.
    const isDenied = DONE.includes(stands) && !tellsError;
    return { kind: isDenied ? 'unknown' : 'refused', sign: http, text };
  }

  const looks = LOOKING.includes(operation.id);
  if (looks && answer.status === 204) return { kind: 'not-found', sign: http, text };
  // The names of members are assumed: what lacks one is told by the contract, and is no reason to doubt the outcome.
  if (typeof body !== 'object') return { kind: 'unknown', sign: `${http}, no readable body`, text };
  if (names.length === 0) return { kind: looks ? 'not-found' : 'unknown', sign: `${http}, nothing in it`, text };
  if (tellsError && !OF_SUCCESSES.some((name) => names.includes(name))) {
    return { kind: 'refused', sign: `${http} with an error`, text };
  }
  const listed = valueAt(body, '/transactions');
  if (Array.isArray(listed) && listed.length === 0) return { kind: 'not-found', sign: `${http}, an empty list`, text };
  return { kind: 'approved', sign: http, text: '' };
}

function textOf(body: unknown): string {
  if (typeof body === 'string') return body;
  return ['/code', '/message', '/error', '/error_description']
    .map((pointer) => valueAt(body, pointer))
    .filter((part) => typeof part === 'string')
    .join('\n');
}
