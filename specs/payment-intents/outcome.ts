/** Reads what Payment Intents did: from the status of the transaction in the answer, else from the HTTP status. */
import type { Exchange } from '../../src/engine/exchange.ts';
import type { Outcome } from '../../src/vocabulary/outcome.ts';
import { valueAt } from '../../src/vocabulary/pointer.ts';

/** Operations that ask the issuer; a decline is an answer of theirs. */
const ASKING = ['createTransaction', 'changeTransaction', 'createRefund'];
/** Where an answer has what makes it the documented one; the names are assumed. */
const ESSENCE: Readonly<Record<string, string>> = {
  createToken: '/access_token',
  createCardIntent: '/intent_id',
  createPaymentIntent: '/intent_id',
  listTransactions: '/transactions',
};

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

  const essence = ESSENCE[operation.id] ?? '/id';
  const found = valueAt(answer.body, essence);
  if (found === undefined || found === null) {
    return { kind: 'unknown', sign: `${http}, nothing at ${essence}`, text };
  }
  if (Array.isArray(found) && found.length === 0) return { kind: 'not-found', sign: `${http}, an empty list`, text };
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
