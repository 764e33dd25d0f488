/** Reads what Connected Payments did. Its document promises response codes and names none, so the usual signs are taken. */
import type { Exchange } from '../../src/engine/exchange.ts';
import type { Outcome, OutcomeKind } from '../../src/vocabulary/outcome.ts';

/** Services whose answer says whether a transaction was approved. */
const TRANSACTIONS = ['createPurchase', 'createPreAuthorisation', 'createCapture', 'createVoid', 'createRefund'];
const QUERIES = ['queryTransaction', 'queryTransactions'];
/** ISO 8583's approval, however many zeros are written. */
const APPROVAL = /^0{1,3}$/;
const BY_WORD: Readonly<Record<string, OutcomeKind>> = { APPROVED: 'approved', DECLINED: 'declined' };
/** These HTTP statuses are signs by themselves. */
const BY_STATUS: Readonly<Record<number, OutcomeKind>> = { 401: 'unauthenticated', 404: 'not-found' };

type Body = Readonly<Record<string, unknown>>;

export function readConnectedPaymentsOutcome({ operation, answer }: Exchange): Outcome {
  if (!answer) return { kind: 'unknown', sign: 'no answer', text: '' };
  const { status } = answer;
  const http = `HTTP ${status}`;
  const body: Body = Object(answer.body);
  const error = readCode(body.errorCode);
  const response = readCode(body.responseCode);
  const told = { text: textOf(body), ...response, ...error };

  const byStatus = BY_STATUS[status];
  if (byStatus) return { kind: byStatus, sign: http, ...told };
  if (status >= 500 || (status >= 300 && status < 400)) return { kind: 'unknown', sign: http, ...told };
  const isTransaction = TRANSACTIONS.includes(operation.id);
  const byBody = isTransaction ? kindOf(body.status, response.code) : undefined;
  const signs = `${http}, status ${JSON.stringify(body.status)}, code ${JSON.stringify(told.code)}`;
  // A refusal may come with a good status. What says both approved and refused contradicts itself.
  if (status >= 400 || error.code !== undefined)
    return { kind: byBody === 'approved' ? 'unknown' : (byBody ?? 'refused'), sign: signs, ...told };
  if (isTransaction)
    return { kind: byBody ?? 'unknown', sign: signs, ...told, ...(byBody === 'approved' && { text: '' }) };

  // A query that finds nothing may say so without a word.
  const looks = QUERIES.includes(operation.id);
  if (looks && status === 204) return { kind: 'not-found', sign: http, text: '' };
  if (typeof answer.body !== 'object') return { kind: 'unknown', sign: `${http}, no readable body`, text: '' };
  const sign = `${http}, nothing in it`;
  if (Object.keys(body).length === 0) return { kind: looks ? 'not-found' : 'unknown', sign, text: '' };
  if (Array.isArray(body.transactions) && body.transactions.length === 0) return { kind: 'not-found', sign, text: '' };
  return { kind: 'approved', sign: http, text: '' };
}

/** By the status and the response code of a transaction; what they contradict each other about is unknown. */
function kindOf(status: unknown, code: string | undefined): OutcomeKind | undefined {
  const byWord = BY_WORD[String(status)];
  const byCode = code === undefined ? undefined : APPROVAL.test(code) ? 'approved' : 'declined';
  const kind = byWord ?? byCode;
  return kind === (byCode ?? byWord) ? kind : 'unknown';
}

/** A code may be written as a number; `null` is none. */
function readCode(value: unknown): { readonly code?: string } {
  return value === undefined || value === null ? {} : { code: String(value) };
}

function textOf({ message, responseMessage }: Body): string {
  return [message, responseMessage].filter((part) => typeof part === 'string').join('\n');
}
