/** V3 Payments' promises about every exchange: statuses, result codes, values that come back, and what never does. */
import type { Exchange } from '../../src/engine/exchange.ts';
import type { AmbientRule } from '../../src/vocabulary/api.ts';
import { cardNumberStays, cvvStays, secretStays } from '../../src/vocabulary/confidence.ts';
import type { Difference } from '../../src/vocabulary/finding.ts';
import { valueAt } from '../../src/vocabulary/pointer.ts';
import { creationOf } from './creation.ts';
import { isWaiting, readV3PaymentsOutcome } from './outcome.ts';
import { RESULT_CODE, readResult } from './result.ts';

const STATUSES = [200, 307, 400, 401, 403, 404];
/** Statuses of answers that speak of a payment. */
const WITH_RESULT = [200, 400];

/** Where values of a request come back, if they do. */
const COMES_BACK: Readonly<Record<string, string>> = {
  merchantTransactionId: '/merchantTransactionId',
  'card.holder': '/card/holder',
  'customer.givenName': '/customer/givenName',
  'customer.surname': '/customer/surname',
};

export const v3PaymentsRules: readonly AmbientRule[] = [
  {
    requirement: 'V3P-STATUS-01',
    look: ({ answer }) => answer && differences(STATUSES.includes(answer.status), STATUSES.join(', '), answer.status),
  },
  { requirement: 'V3P-STATUS-02', look: statusOf('approved', 200) },
  {
    requirement: 'V3P-STATUS-03',
    look: (exchange, earlier) => {
      const before = earlier.at(-1);
      const isRedirected = before?.answer?.status === 307 && before.request.text === exchange.request.text;
      if (!isRedirected || before.operation.id !== exchange.operation.id) return undefined;
      const { kind, sign } = readV3PaymentsOutcome(exchange);
      // Who is let in, and whether there is such a payment, may be looked at behind the redirect only.
      if (kind === 'unauthenticated' || (kind === 'not-found' && exchange.operation.id !== 'createPayment'))
        return undefined;
      const isServed = kind !== 'unknown' || isWaiting(exchange.answer?.body);
      return differences(isServed && kind !== 'not-found', 'an answer of the service', sign);
    },
  },
  { requirement: 'V3P-STATUS-04', look: statusOf('declined', 400) },
  { requirement: 'V3P-STATUS-05', look: statusOf('refused', 400) },
  {
    requirement: 'V3P-RESULT-01',
    look: ({ answer }) => {
      const { pointer, code } = readResult(answer?.body) ?? {};
      return code === undefined
        ? undefined
        : differences(RESULT_CODE.test(code), 'three groups of three digits', code, pointer);
    },
  },
  {
    requirement: 'V3P-RESULT-02',
    look: ({ answer }) => {
      if (!answer || !WITH_RESULT.includes(answer.status)) return undefined;
      const result = readResult(answer.body);
      const received = result ? 'a result code without a description' : 'no result code';
      return differences(result?.description !== undefined, 'a result code and a description', received);
    },
  },
  {
    requirement: 'V3P-RESULT-06',
    look: (exchange) => {
      const { kind, code } = readV3PaymentsOutcome(exchange);
      const { pointer } = readResult(exchange.answer?.body) ?? {};
      return kind === 'approved' ? differences(code === '000.000.000', '000.000.000', code, pointer) : undefined;
    },
  },
  { requirement: 'V3P-ENCODING-02', look: comesBack((value) => /[^ -~]/.test(value)) },
  { requirement: 'V3P-ENCODING-04', look: comesBack((value) => /[+%&=]/.test(value)) },
  { requirement: 'V3P-MONEY-05', look: currencyAsAsked },
  { requirement: 'V3P-LIFE-16', look: digitsOfTheCard },
  cardNumberStays('V3P-SECRET-01', '/card.number'),
  cvvStays('V3P-SECRET-02', '/card.cvv'),
  secretStays('V3P-SECRET-03', 'access token', ({ request }) => [
    /^Bearer (\S{16,})$/.exec(request.headers.authorization ?? '')?.[1],
  ]),
];

/** What the outcome of a payment is, by its result code, the HTTP status must say as well. */
function statusOf(kind: 'approved' | 'declined' | 'refused', status: number): AmbientRule['look'] {
  return (exchange) => {
    // What the inquiry after a failed payment is answered is ambiguous.
    const isInquiry = exchange.operation.id === 'getPayment' && kind !== 'approved';
    if (isInquiry || !exchange.answer || readV3PaymentsOutcome(exchange).kind !== kind) return undefined;
    return differences(exchange.answer.status === status, `HTTP ${status}`, `HTTP ${exchange.answer.status}`);
  };
}

/** A value of this kind that was sent, and has a place in the answer, stands there unchanged. */
function comesBack(concerns: (value: string) => boolean): AmbientRule['look'] {
  return (exchange, earlier) => {
    const body = exchange.answer?.body;
    const sent = (creationOf(exchange, earlier)?.request.body ?? {}) as Record<string, unknown>;
    const back = Object.entries(COMES_BACK).filter(([name, pointer]) => {
      const value = sent[name];
      return typeof value === 'string' && concerns(value) && valueAt(body, pointer) !== undefined;
    });
    if (back.length === 0) return undefined;
    return back.flatMap(([name, pointer]) => {
      const received = valueAt(body, pointer);
      return differences(received === sent[name], JSON.stringify(sent[name]), JSON.stringify(received), pointer);
    });
  };
}

/** Of what was done to a payment, and of the payment itself. */
function currencyAsAsked(exchange: Exchange, earlier: readonly Exchange[]): readonly Difference[] | undefined {
  const request =
    exchange.operation.id === 'operatePayment' ? exchange.request : creationOf(exchange, earlier)?.request;
  const asked = valueAt(request?.body, '/currency');
  const stated = valueAt(exchange.answer?.body, '/currency');
  if (typeof asked !== 'string' || asked === '' || typeof stated !== 'string') return undefined;
  return differences(stated === asked, asked, stated, '/currency');
}

function digitsOfTheCard(exchange: Exchange, earlier: readonly Exchange[]): readonly Difference[] | undefined {
  const number = valueAt(creationOf(exchange, earlier)?.request.body, '/card.number');
  const shown = valueAt(exchange.answer?.body, '/card/last4Digits');
  if (typeof number !== 'string' || typeof shown !== 'string') return undefined;
  return differences(number.endsWith(shown), 'the last digits of the card that was sent', shown, '/card/last4Digits');
}

function differences(holds: boolean, expected: string, received: unknown, pointer = ''): readonly Difference[] {
  return holds ? [] : [{ kind: 'value', basis: 'documented', pointer, expected, received: String(received) }];
}
