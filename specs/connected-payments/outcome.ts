/** Reads what Connected Payments did. Its document promises response codes and names none, so the usual signs are taken. */
import type { Answer, Exchange } from '../../src/engine/exchange.ts';
import type { Outcome } from '../../src/vocabulary/outcome.ts';

/** Services whose answer says whether a transaction was approved. */
const TRANSACTIONS = ['createPurchase', 'createPreAuthorisation', 'createCapture', 'createVoid', 'createRefund'];
const QUERIES = ['queryTransaction', 'queryTransactions'];
/** ISO 8583's approval, however many zeros are written. */
const APPROVAL = /^0{1,3}$/;

type Body = Readonly<Record<string, unknown>>;

export function readConnectedPaymentsOutcome({ operation, answer }: Exchange): Outcome {
  if (!answer) return { kind: 'unknown', sign: 'no answer', text: '' };
  const http = `HTTP ${answer.status}`;
  const body = (typeof answer.body === 'object' && answer.body !== null ? answer.body : {}) as Body;
  const said = { text: textOf(body), ...(typeof body.errorCode === 'string' && { code: body.errorCode }) };
  if (answer.status === 401) return { kind: 'unauthenticated', sign: http, ...said };
  if (answer.status === 404) return { kind: 'not-found', sign: http, ...said };
  if (answer.status >= 500 || (answer.status >= 300 && answer.status < 400))
    return { kind: 'unknown', sign: http, ...said };
  if (answer.status >= 400) return { kind: 'refused', sign: http, ...said };
  // A refusal may come with a good status, so the body is read before the status is believed.
  if (said.code !== undefined) return { kind: 'refused', sign: `${http}, code ${said.code}`, ...said };
  // A query that finds nothing may say so without a word.
  if (QUERIES.includes(operation.id) && isEmpty(answer))
    return { kind: 'not-found', sign: `${http}, nothing in it`, text: '' };
  if (answer.body === undefined) return { kind: 'unknown', sign: `${http}, no readable body`, text: '' };
  if (TRANSACTIONS.includes(operation.id)) return readTransaction(body, http);
  return { kind: 'approved', sign: http, text: '' };
}

function readTransaction({ status, responseCode, responseMessage }: Body, http: string): Outcome {
  const code = typeof responseCode === 'string' ? responseCode : undefined;
  const byStatus = status === 'APPROVED' ? true : status === 'DECLINED' ? false : undefined;
  const byCode = code === undefined ? undefined : APPROVAL.test(code);
  const isApproved = byStatus ?? byCode;
  const common = { text: typeof responseMessage === 'string' ? responseMessage : '', ...(code && { code }) };
  if (isApproved === undefined)
    return { kind: 'unknown', sign: `${http}, neither status nor response code`, ...common };
  const sign = `status ${JSON.stringify(status)}, response code ${JSON.stringify(responseCode)}`;
  // What says both contradicts itself.
  if (byCode !== undefined && byCode !== isApproved) return { kind: 'unknown', sign, ...common };
  return isApproved ? { kind: 'approved', sign, ...common, text: '' } : { kind: 'declined', sign, ...common };
}

function isEmpty({ status, body }: Answer): boolean {
  if (status === 204) return true;
  const list = Array.isArray(body) ? body : (body as Body | null | undefined)?.transactions;
  return Array.isArray(list) && list.length === 0;
}

function textOf({ message, responseMessage }: Body): string {
  return [message, responseMessage].filter((part) => typeof part === 'string').join('\n');
}
