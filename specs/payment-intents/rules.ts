/** What Payment Intents promises of every exchange: card data and the client's secret stay where they were sent. */
import { isCardNumber } from '../../src/text/card-number.ts';
import type { AmbientRule } from '../../src/vocabulary/api.ts';
import type { Difference } from '../../src/vocabulary/finding.ts';
import { pointerFrom, valueAt } from '../../src/vocabulary/pointer.ts';

export const paymentIntentsRules: readonly AmbientRule[] = [
  {
    requirement: 'PIN-SECRET-01',
    look: ({ request, answer }, earlier) => {
      const numbers = [...earlier.map((exchange) => exchange.request.body), request.body]
        .map((body) => valueAt(body, '/card/number'))
        .filter((number): number is string => typeof number === 'string' && isCardNumber(number));
      if (!answer || numbers.length === 0) return undefined;
      const leaked = numbers.find((number) => answer.text.replace(/[ -]/g, '').includes(number));
      if (leaked === undefined) return [];
      return [leak('no full card number in any answer', leaked, pointerTo(answer.body, leaked))];
    },
  },
  {
    requirement: 'PIN-SECRET-02',
    look: ({ request, answer }) => {
      if (!answer || valueAt(request.body, '/card/cvv') === undefined) return undefined;
      const member = /"[^"]*(cvv|cvc|security_?code)[^"]*"\s*:\s*"?\d{3,4}\b/i.exec(answer.text);
      return member ? [leak('no CVV in any answer', 'a member that holds one', '')] : [];
    },
  },
  {
    requirement: 'PIN-SECRET-03',
    look: ({ request, answer }) => {
      const secret = valueAt(request.body, '/client_secret');
      if (!answer || typeof secret !== 'string' || secret.length < 6) return undefined;
      if (!answer.text.includes(secret)) return [];
      return [leak('no client secret in any answer', 'the secret that was sent', pointerTo(answer.body, secret))];
    },
  },
];

/** The member that holds the text; empty if it is in no single one. */
function pointerTo(body: unknown, text: string): string {
  const within = (value: unknown, pointer: string): string | undefined => {
    if (typeof value === 'string' || typeof value === 'number') {
      return String(value).includes(text) ? pointer : undefined;
    }
    if (typeof value !== 'object' || value === null) return undefined;
    for (const [name, member] of Object.entries(value)) {
      const found = within(member, pointer + pointerFrom([name]));
      if (found !== undefined) return found;
    }
    return undefined;
  };
  return within(body, '') ?? '';
}

function leak(expected: string, received: string, pointer: string): Difference {
  return { kind: 'value', basis: 'implied', pointer, expected, received };
}
