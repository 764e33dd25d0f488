/** Connected Payments' promises about every exchange: what was told in confidence never comes back, and no currency changes. */
import type { Exchange } from '../../src/engine/exchange.ts';
import type { AmbientRule } from '../../src/vocabulary/api.ts';
import { cardNumberStays, cvvStays, secretStays } from '../../src/vocabulary/confidence.ts';
import { valueAt } from '../../src/vocabulary/pointer.ts';

/** Where an answer may name a currency. Only three letters are looked at: numbers for currencies are currencies too. */
const PLACES = ['/currency', '/transaction/currency'];
const LETTERS = /^[A-Za-z]{3}$/;

/** The suite pays in one currency only, so that no answer has another one. */
const currencyStays: AmbientRule = {
  requirement: 'CNP-MONEY-04',
  look: (exchange, earlier) => {
    const asked = [...earlier, exchange].flatMap(({ request }) => letters(valueAt(request.body, '/currency')));
    const named = placesOf(exchange);
    if (asked.length === 0 || named.length === 0) return undefined;
    return named.flatMap(({ pointer, currency }) =>
      asked.includes(currency)
        ? []
        : [
            {
              kind: 'money' as const,
              basis: 'documented' as const,
              pointer,
              expected: `the currency ${asked[0]}`,
              received: currency,
            },
          ],
    );
  },
};

export const connectedPaymentsRules: readonly AmbientRule[] = [
  currencyStays,
  cardNumberStays('CNP-SECRET-01', '/card/number'),
  cvvStays('CNP-SECRET-02', '/card/cvv'),
  secretStays('CNP-SECRET-03', 'password', ({ request }) => [valueAt(request.body, '/password')]),
];

function placesOf({ answer }: Exchange): { pointer: string; currency: string }[] {
  const list = valueAt(answer?.body, '/transactions');
  const inList = Array.isArray(list) ? list.map((_, index) => `/transactions/${index}`) : [];
  return ['', ...inList]
    .flatMap((at) => PLACES.map((place) => at + place))
    .flatMap((pointer) => letters(valueAt(answer?.body, pointer)).map((currency) => ({ pointer, currency })));
}

function letters(value: unknown): string[] {
  return typeof value === 'string' && LETTERS.test(value) ? [value.toUpperCase()] : [];
}
