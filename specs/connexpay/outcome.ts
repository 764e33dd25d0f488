/** Reads what ConnexPay did from its own signs: the status of a transaction, its messages, error texts and codes. */
import { errorTexts } from '../../openapi/connexpay/error-texts.ts';
import type { Answer, Exchange } from '../../src/engine/exchange.ts';
import { errorTextForm, normaliseErrorText } from '../../src/text/error-text.ts';
import type { Outcome } from '../../src/vocabulary/outcome.ts';
import { valueAt } from '../../src/vocabulary/pointer.ts';

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
/** Operations that only look. */
const LOOKING = /^(get|list|search)/;
/** Operations that answer in words: only these words say that it was done. */
const IN_WORDS: Readonly<Record<string, RegExp>> = {
  changePassword: /^Success/,
  requestPasswordReset: /^Success/,
  resetPassword: /^Success/,
  createTimeoutReversal: /found and voided/,
};

/** Numbers of the texts that report a failure inside the service: what it did is then not known. */
const INNER = ['E002', 'E003', 'E004', 'E009', 'E015', 'E028', 'E122'];

const FAILURES = errorTexts.filter(({ id }) => INNER.includes(id)).map(({ text }) => errorTextForm(text));
const REFUSALS = errorTexts.filter(({ id }) => !INNER.includes(id)).map(({ text }) => errorTextForm(text));

const CODE = /\b([DEF]\d{4})\b/;
const NOTHING_FOUND = /^\s*(NoResultFound204|Unable to reach entity|No .+ could be found for the given Id)/i;

/** A refusal may come with any HTTP status, so the API's own words and codes are read before the status. */
export function readConnexpayOutcome({ operation, answer }: Exchange): Outcome {
  if (!answer) return { kind: 'unknown', sign: 'no answer', text: '' };
  const http = `HTTP ${answer.status}`;
  const text = textOf(answer.body);
  if ((LOOKING.test(operation.id) && isEmpty(answer)) || NOTHING_FOUND.test(text))
    return { kind: 'not-found', sign: `${http}, nothing found`, text };
  const hasStatus = WITH_STATUS.test(operation.id);
  if (answer.status >= 300 || isError(answer.body)) {
    const refusal = readRefusal(answer.status, text);
    const byStatus = hasStatus ? STATUSES[String(valueAt(answer.body, '/status'))] : undefined;
    // What says both approved and refused contradicts itself.
    return byStatus === undefined ? refusal : { ...refusal, kind: byStatus === 'declined' ? 'declined' : 'unknown' };
  }
  if (Object.keys(Object(answer.body)).length === 0) return { kind: 'unknown', sign: `${http}, nothing in it`, text };
  if (hasStatus) return readStatus(answer.body, http, text);
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
  if (isOneOf(FAILURES, text)) return { kind: 'unknown', sign: `${http}, a failure inside`, text };
  if (isOneOf(REFUSALS, text)) return { kind: 'refused', sign: `${http}, documented words`, text };
  if (status === 401) return { kind: 'unauthenticated', sign: http, text };
  if (status === 404) return { kind: 'not-found', sign: http, text };
  return { kind: status >= 500 || (status >= 300 && status < 400) ? 'unknown' : 'refused', sign: http, text };
}

function isOneOf(forms: typeof REFUSALS, text: string): boolean {
  return text.split('\n').some((line) => {
    const said = normaliseErrorText(line);
    return forms.some((form) => form(said));
  });
}

function readStatus(body: unknown, http: string, text: string): Outcome {
  const { status, wasProcessed, riskProcessingOnly, processorStatusCode } = Object(body);
  const code: { code?: string } = typeof processorStatusCode === 'string' ? { code: processorStatusCode } : {};
  const kind = STATUSES[String(status)] ?? 'unknown';
  const sign = `${http}, status ${JSON.stringify(status)}`;
  // What says both approved and declined contradicts itself.
  if (kind === 'approved' && code.code?.startsWith('D')) {
    return { kind: 'unknown', sign: `${sign}, code ${code.code}`, text, ...code };
  }
  // What says both approved and not processed contradicts itself, unless only the risk check was asked for.
  if (kind === 'approved' && wasProcessed === false && riskProcessingOnly !== true)
    return { kind: 'unknown', sign: `${sign}, not processed`, text, ...code };
  return { kind, sign, text: kind === 'approved' ? '' : text, ...code };
}

/** Whether a look that went well has found nothing. */
function isEmpty({ status, body }: Answer): boolean {
  if (status >= 300) return false;
  return status === 204 || (Array.isArray(body) ? body.length : valueAt(body, '/count')) === 0;
}

/** The error bodies that are seen: `{message, errorId}`, `{message, modelState}`, OAuth's `{error}`. */
function isError(body: unknown): boolean {
  return ['errorId', 'modelState', 'error'].some((name) => name in Object(body));
}

/** All words that an answer has for a person: its message and the texts of its modelState. */
function textOf(body: unknown): string {
  if (typeof body === 'string') return body;
  const { message, modelState, error, error_description, processorResponseMessage } = Object(body);
  return [message, ...Object.values(Object(modelState)).flat(), error, error_description, processorResponseMessage]
    .filter((part) => typeof part === 'string')
    .join('\n');
}
