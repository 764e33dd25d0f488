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
  const told = readResult(answer.body);
  const { code, text } = told;
  const status = valueAt(answer.body, '/transactionStatus');

  const lists = operation.id === 'getTransactionList';
  const looks = lists || valueAt(request.body, '/paymentType') === 'IN';
  const byCode = code === undefined ? undefined : kindOf(code);
  // An inquiry and the list tell of payments that may have failed themselves: their code speaks for them.
  const byStatus = typeof status !== 'string' || (looks && byCode) ? undefined : (BY_STATUS[status] ?? 'unknown');
  const said = byCode ?? byStatus;
  if (said === undefined) {
    // The list is itself the sign that it was shown.
    if (lists && answer.status < 300 && holdsList(answer.body))
      return { kind: 'approved', sign: `HTTP ${answer.status}, a list`, text: '' };
    return readHttpStatus(answer.status, text);
  }
  // What says both done and not done contradicts itself.
  const isDenied = (byStatus ?? said) !== said || (said === 'approved' && answer.status >= 300);
  const kind = isDenied ? 'unknown' : said;
  const sign = `HTTP ${answer.status}, result code ${JSON.stringify(code)}, transactionStatus ${JSON.stringify(status)}`;
  return { kind, sign, ...told, ...(kind === 'approved' && { text: '' }) };
}

/** The API's own code and words, where they are texts. */
function readResult(body: unknown): Pick<Outcome, 'text' | 'code'> {
  const code = valueAt(body, '/result/code');
  const description = valueAt(body, '/result/description');
  return { text: typeof description === 'string' ? description : '', ...(typeof code === 'string' && { code }) };
}

function kindOf(code: string): OutcomeKind {
  return DONE.test(code) ? 'approved' : 'refused';
}

/** For an answer that says nothing itself. Success is never read off a status alone. */
function readHttpStatus(status: number, text: string): Outcome {
  const sign = `HTTP ${status}, no result code and no transactionStatus`;
  if (status === 401) return { kind: 'unauthenticated', sign, text };
  if (status === 404) return { kind: 'not-found', sign, text };
  return { kind: status >= 400 && status < 500 ? 'refused' : 'unknown', sign, text };
}

/** Whether there is a list in it, whatever it is called. */
function holdsList(body: unknown): boolean {
  return [body, ...Object.values(body ?? {})].some(Array.isArray);
}
