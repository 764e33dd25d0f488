/** Connected Payments' promises about every exchange: what was told in confidence never comes back, and no currency changes. */
import type { Exchange } from '../../src/engine/exchange.ts';
import type { AmbientRule } from '../../src/vocabulary/api.ts';
import { cardNumberStays, cvvStays, secretStays } from '../../src/vocabulary/confidence.ts';
import type { Difference } from '../../src/vocabulary/finding.ts';
import { valueAt } from '../../src/vocabulary/pointer.ts';

/** Only three letters are looked at: numbers for currencies are currencies too. */
const LETTERS = /^[A-Za-z]{3}$/;

/** The suite pays in one currency only. A list may have payments of others, in whatever currency they like. */
const currencyStays: AmbientRule = {
  requirement: 'CNP-MONEY-04',
  isOfFlows: true,
  look: (exchange, earlier) => {
    const all = [...earlier, exchange];
    const [asked] = all.flatMap(({ request }) => letters(valueAt(request.body, '/currency')));
    const ours = new Set(all.map(({ answer }) => valueAt(answer?.body, '/reference')));
    const named = transactionsIn(exchange).flatMap((at) => {
      const reference = valueAt(exchange.answer?.body, `${at}/reference`);
      const pointer = `${at}/currency`;
      const isOurs = reference !== undefined && ours.has(reference);
      return isOurs ? letters(valueAt(exchange.answer?.body, pointer)).map((currency) => ({ pointer, currency })) : [];
    });
    if (asked === undefined || named.length === 0) return undefined;
    return named
      .filter(({ currency }) => currency !== asked)
      .map(
        ({ pointer, currency }): Difference => ({
          kind: 'money',
          basis: 'documented',
          pointer,
          expected: `the currency ${asked}`,
          received: currency,
        }),
      );
  },
};

const cvvStaysHere = cvvStays('CNP-SECRET-02', '/card/cvv');

/** What was sent along with one call stays away from the answers to later ones too: a query, a retrieval. */
const cvvStaysForGood: AmbientRule = {
  requirement: cvvStaysHere.requirement,
  look: (exchange, earlier) => {
    const sender = [exchange, ...earlier].find(({ request }) => valueAt(request.body, '/card/cvv') !== undefined);
    return cvvStaysHere.look({ ...exchange, request: (sender ?? exchange).request }, earlier);
  },
};

export const connectedPaymentsRules: readonly AmbientRule[] = [
  currencyStays,
  cardNumberStays('CNP-SECRET-01', '/card/number'),
  cvvStaysForGood,
  secretStays('CNP-SECRET-03', 'password', ({ request }) => [valueAt(request.body, '/password')]),
];

/** Where an answer may tell of a transaction. */
function transactionsIn({ answer }: Exchange): string[] {
  const list = valueAt(answer?.body, '/transactions');
  return ['', '/transaction', ...(Array.isArray(list) ? list.map((_, at) => `/transactions/${at}/transaction`) : [])];
}

function letters(value: unknown): string[] {
  return typeof value === 'string' && LETTERS.test(value) ? [value.toUpperCase()] : [];
}
