/** ConnexPay's promises about every exchange: what never comes back, and which codes a decline may have. */
import { responseCode } from '../../openapi/connexpay/response-codes.ts';
import { isCardNumber } from '../../src/text/card-number.ts';
import type { AmbientRule } from '../../src/vocabulary/api.ts';
import type { Difference } from '../../src/vocabulary/finding.ts';
import { pointerFrom, valueAt } from '../../src/vocabulary/pointer.ts';
import { readConnexpayOutcome } from './outcome.ts';

const PASSWORDS = ['Password', 'NewPassword', 'OldPassword', 'password'];

export const connexpayRules: readonly AmbientRule[] = [
  {
    requirement: 'CXP-SECRET-01',
    look: ({ request, answer }, earlier) => {
      const sent = cardNumbersOf([...earlier.map((exchange) => exchange.request.body), request.body]);
      if (!answer || sent.length === 0) return undefined;
      const leaked = [...new Set(sent)].filter((number) => answer.text.replace(/[ -]/g, '').includes(number));
      return leaked.flatMap((number) =>
        pointersTo(answer.body, number).map((pointer) => leak('no full card number in any answer', number, pointer)),
      );
    },
  },
  {
    requirement: 'CXP-SECRET-02',
    look: ({ request, answer }) => {
      if (!answer || valueAt(request.body, '/Card/Cvv2') === undefined) return undefined;
      const member = /"[^"]*(cvv|cvc|securitycode)[^"]*"\s*:\s*"?\d{3,4}\b/i.exec(answer.text);
      return member ? [leak('no CVV in any answer', 'a member that holds one')] : [];
    },
  },
  {
    requirement: 'CXP-SECRET-03',
    look: ({ request, answer }) => {
      const sent = PASSWORDS.map((name) => valueAt(request.body, `/${name}`)).filter(
        (value) => typeof value === 'string',
      );
      if (!answer || sent.length === 0) return undefined;
      return sent.some((password) => password.length > 5 && answer.text.includes(password))
        ? [leak('no password in any answer', 'the password that was sent')]
        : [];
    },
  },
  {
    requirement: 'CXP-CODE-01',
    look: (exchange) => {
      const { kind, code } = readConnexpayOutcome(exchange);
      if (kind !== 'declined' || code === undefined) return undefined;
      const listed = responseCode(code) !== undefined;
      return listed
        ? []
        : [{ ...leak('a listed response code', code), kind: 'value', pointer: '/processorStatusCode' }];
    },
  },
];

/** A token may stand where a card number does; only what is a card number is looked for. */
function cardNumbersOf(bodies: readonly unknown[]): string[] {
  return bodies
    .map((body) => valueAt(body, '/Card/CardNumber'))
    .filter((number): number is string => typeof number === 'string' && isCardNumber(number));
}

/** Where in a body a text stands; the body as a whole if it is in no single member. */
function pointersTo(body: unknown, text: string): string[] {
  const within = (value: unknown, pointer: string): string[] => {
    if (typeof value === 'string' || typeof value === 'number') return String(value).includes(text) ? [pointer] : [];
    if (typeof value !== 'object' || value === null) return [];
    return Object.entries(value).flatMap(([name, member]) => within(member, pointer + pointerFrom([name])));
  };
  const found = within(body, '');
  return found.length > 0 ? found : [''];
}

function leak(expected: string, received: string, pointer = ''): Difference {
  return { kind: 'value', basis: 'documented', pointer, expected, received };
}
