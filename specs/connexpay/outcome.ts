/** Reads what ConnexPay did from its own signs: the status of a transaction, its messages, error texts and codes. */
import { errorTexts } from '../../openapi/connexpay/error-texts.ts';
import type { Answer, Exchange } from '../../src/engine/exchange.ts';
import { errorTextForm, normaliseErrorText } from '../../src/text/error-text.ts';
import type { Outcome } from '../../src/vocabulary/outcome.ts';

/** What each documented status of a transaction, or of a closed batch, means. */
const STATUSES: Readonly<Record<string, Outcome['kind']>> = {
  'Transaction - Approved': 'approved',
  'Transaction - Approved - Warning': 'approved',
  'Transaction - Declined': 'declined',
  // These three leave open whether money moved.
  'Transaction - Created - Local': 'unknown',
  'Transaction - Created - Error: Processor not reached': 'unknown',
  'Transaction - Processor Error': 'unknown',
  // How a closure went, or what became of the batch (CXP-AMB-073).
  PASS: 'approved',
  'Batch - Closed': 'approved',
};

/** Operations whose answer is one transaction (or batch) with a status of its own. */
const WITH_STATUS = /^(create|get)(Sale|AuthOnly|Capture|Void|Return|Verify)$|^closeBatch$/;
/** Operations that answer in words: only these words say that it was done. */
const IN_WORDS: Readonly<Record<string, RegExp>> = {
  changePassword: /^Success/,
  requestPasswordReset: /^Success/,
  resetPassword: /^Success/,
  createTimeoutReversal: /found and voided/,
};

/** Numbers of the texts that report a failure inside the service: what it did is then not known. */
const INNER = ['E002', 'E003', 'E004', 'E009', 'E015', 'E028', 'E122'];

const REFUSALS = errorTexts.filter(({ id }) => !INNER.includes(id)).map(({ text }) => errorTextForm(text));

const CODE = /\b([DEF]\d{4})\b/;
const NOTHING_FOUND = /^(NoResultFound204|Unable to reach entity|No .+ could be found for the given Id)/i;

/** A refusal may come with any HTTP status, so the API's own words and codes are read before the status. */
export function readConnexpayOutcome({ operation, answer }: Exchange): Outcome {
  if (!answer) return { kind: 'unknown', sign: 'no answer', text: '' };
  const http = `HTTP ${answer.status}`;
  const text = textOf(answer.body);
  if (isEmpty(answer) || NOTHING_FOUND.test(text.trim()))
    return { kind: 'not-found', sign: `${http}, nothing found`, text };
  if (answer.status >= 300 || isError(answer.body)) return readRefusal(answer.status, text);
  if (answer.body === undefined || answer.body === null) {
    return { kind: 'unknown', sign: `${http}, no readable body`, text: '' };
  }
  if (WITH_STATUS.test(operation.id)) return readStatus(answer.body, http, text);
  const words = IN_WORDS[operation.id];
  if (words) return { kind: words.test(text) ? 'approved' : 'refused', sign: `the answer's words`, text };
  return { kind: 'approved', sign: http, text: '' };
}

/** The code decides, then the documented words; only an answer without either is read by its status. */
function readRefusal(status: number, text: string): Outcome {
  const http = `HTTP ${status}`;
  const code = CODE.exec(text)?.[1];
  // D codes are the processor's or issuer's no; E and F codes speak of the request or the set-up.
  if (code !== undefined)
    return { kind: code.startsWith('D') ? 'declined' : 'refused', sign: `${http}, code ${code}`, text, code };
  if (isDocumentedRefusal(text)) return { kind: 'refused', sign: `${http}, documented words`, text };
  if (status === 401) return { kind: 'unauthenticated', sign: http, text };
  if (status === 404) return { kind: 'not-found', sign: http, text };
  return { kind: status >= 500 || (status >= 300 && status < 400) ? 'unknown' : 'refused', sign: http, text };
}

function isDocumentedRefusal(text: string): boolean {
  return text.split('\n').some((line) => {
    const said = normaliseErrorText(line);
    return REFUSALS.some((form) => form(said));
  });
}

function readStatus(body: unknown, http: string, text: string): Outcome {
  const { status, wasProcessed, riskProcessingOnly, processorStatusCode } = body as Record<string, unknown>;
  const code: { code?: string } = typeof processorStatusCode === 'string' ? { code: processorStatusCode } : {};
  if (typeof status !== 'string') return { kind: 'unknown', sign: `${http}, no status in the answer`, text };
  const kind = STATUSES[status] ?? 'unknown';
  const sign = `status "${status}"`;
  // What says both approved and declined contradicts itself.
  if (kind === 'approved' && code.code?.startsWith('D')) {
    return { kind: 'unknown', sign: `${sign}, code ${code.code}`, text, ...code };
  }
  // What says both approved and not processed contradicts itself, unless only the risk check was asked for.
  if (kind === 'approved' && wasProcessed === false && riskProcessingOnly !== true)
    return { kind: 'unknown', sign: `${sign}, not processed`, text, ...code };
  return { kind, sign, text: kind === 'approved' ? '' : text, ...code };
}

function isEmpty({ status, body }: Answer): boolean {
  if (status === 204) return true;
  if (Array.isArray(body)) return body.length === 0;
  return typeof body === 'object' && body !== null && (body as { count?: unknown }).count === 0;
}

/** The error bodies that are seen: `{message, errorId}`, `{message, modelState}`, OAuth's `{error}`. */
function isError(body: unknown): boolean {
  if (typeof body !== 'object' || body === null) return false;
  return 'errorId' in body || 'modelState' in body || 'error' in body;
}

/** All words that an answer has for a person: its message and the texts of its modelState. */
function textOf(body: unknown): string {
  if (typeof body === 'string') return body;
  if (typeof body !== 'object' || body === null) return '';
  const { message, modelState, error, error_description, processorResponseMessage } = body as Record<string, unknown>;
  const fields = typeof modelState === 'object' && modelState !== null ? Object.values(modelState).flat() : [];
  return [message, ...fields, error, error_description, processorResponseMessage]
    .filter((part): part is string => typeof part === 'string')
    .join('\n');
}
