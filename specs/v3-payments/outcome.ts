/** Reads what V3 Payments did from its own signs: the HTTP status, and behind 200 and 400 the result code. */
import type { Exchange } from '../../src/engine/exchange.ts';
import type { Outcome } from '../../src/vocabulary/outcome.ts';
import { valueAt } from '../../src/vocabulary/pointer.ts';
import { readResult } from './result.ts';

/** The documentation's name for this first group is “bank declined”. */
const BANK_DECLINED = /^800/;
/** Codes that begin like the one of success say that nothing is wrong so far; a rule asks for the exact one. */
const NOT_WRONG = /^000/;
/** Words of a payment that waits for somebody. */
const WAITING: readonly unknown[] = ['REVIEW', 'PENDING'];

/** These statuses are signs by themselves, and stand for the code where the answer gives none. */
const BY_STATUS: Readonly<Record<number, Outcome['kind']>> = {
  401: 'unauthenticated',
  403: 'unauthenticated',
  404: 'not-found',
};

export function readV3PaymentsOutcome({ answer }: Exchange): Outcome {
  if (!answer) return { kind: 'unknown', sign: 'no answer', text: '' };
  const { status } = answer;
  const { code, description: text = '' } = readResult(answer.body) ?? {};
  const http = `HTTP ${status}`;
  const byStatus = BY_STATUS[status];
  if (byStatus) return { kind: byStatus, sign: http, text, code: String(status) };
  if ((status >= 300 && status < 400) || status >= 500) return { kind: 'unknown', sign: http, text };
  if (code === undefined) return { kind: 'unknown', sign: `${http}, no result code`, text };
  return { kind: kindOf(code, status, isWaiting(answer.body)), sign: `${http}, result code ${code}`, text, code };
}

/** Whether an answer or a notification says of its payment that it waits for somebody. */
export function isWaiting(body: unknown): boolean {
  return WAITING.includes(valueAt(body, '/status'));
}

/** The status says the basic result, the code the exact one; what they contradict each other about is unknown. */
function kindOf(code: string, status: number, waits: boolean): Outcome['kind'] {
  if (NOT_WRONG.test(code)) return status < 400 && !waits ? 'approved' : 'unknown';
  return BANK_DECLINED.test(code) ? 'declined' : 'refused';
}
