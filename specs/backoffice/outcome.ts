/** Reads what BackOffice did from its answer's result code and transactionStatus. The document shows neither. */
import type { Exchange } from '../../src/engine/exchange.ts';
import type { Outcome, OutcomeKind } from '../../src/vocabulary/outcome.ts';
import { valueAt } from '../../src/vocabulary/pointer.ts';

/** 00001 done, 00004 captured, 00005 refunded, 00006 cancelled, 00026 found, 00029 list. */
const DONE = /^000\d\d$/;
const BY_STATUS: Readonly<Record<string, OutcomeKind>> = { Y: 'approved', N: 'refused', C: 'approved' };

/** A refusal may come with any HTTP status, so the API's own code and status are read before it. */
export function readBackofficeOutcome({ operation, request, answer }: Exchange): Outcome {
  if (!answer) return { kind: 'unknown', sign: 'no answer', text: '' };
  const code = textAt(answer.body, '/result/code');
  const status = textAt(answer.body, '/transactionStatus');
  const told = { text: textAt(answer.body, '/result/description') ?? '', ...(code !== undefined && { code }) };
  if (code !== undefined && !DONE.test(code)) return { kind: 'refused', sign: `result code ${code}`, ...told };

  // An inquiry and the list tell of payments that may have failed themselves: their code speaks for them.
  const looks = operation.id === 'getTransactionList' || valueAt(request.body, '/paymentType') === 'IN';
  const byStatus = status === undefined || (looks && code !== undefined) ? undefined : (BY_STATUS[status] ?? 'unknown');
  const kind = byStatus ?? (code === undefined ? undefined : 'approved');
  if (kind === undefined && operation.id === 'getTransactionList' && answer.status < 300 && holdsList(answer.body))
    return { kind: 'approved', sign: `HTTP ${answer.status}, a list`, text: '' };
  if (kind === undefined) return readHttpStatus(answer.status, told.text);
  const sign = [code && `result code ${code}`, byStatus && `transactionStatus ${status}`].filter(Boolean).join(', ');
  // What says both done and not done contradicts itself.
  const agrees = kind === 'approved' ? answer.status < 300 : code === undefined;
  const isDone = agrees && kind === 'approved';
  return {
    kind: agrees ? kind : 'unknown',
    sign: `HTTP ${answer.status}, ${sign}`,
    ...told,
    ...(isDone && { text: '' }),
  };
}

/** For an answer that says nothing itself. Success is never read off a status alone. */
function readHttpStatus(status: number, text: string): Outcome {
  const sign = `HTTP ${status}, no result code and no transactionStatus`;
  if (status === 401) return { kind: 'unauthenticated', sign, text };
  if (status === 404) return { kind: 'not-found', sign, text };
  return { kind: status >= 400 && status < 500 ? 'refused' : 'unknown', sign, text };
}

/** The list is itself the sign that it was shown, whatever it is called. */
function holdsList(body: unknown): boolean {
  return Array.isArray(body) || (typeof body === 'object' && body !== null && Object.values(body).some(Array.isArray));
}

function textAt(body: unknown, pointer: string): string | undefined {
  const value = valueAt(body, pointer);
  return typeof value === 'string' ? value : undefined;
}
