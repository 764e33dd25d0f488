/** BackOffice's promises about every exchange: what is never sent and never comes back. */
import { createHash } from 'node:crypto';
import type { Exchange, SentRequest } from '../../src/engine/exchange.ts';
import { isCardNumber } from '../../src/text/card-number.ts';
import type { AmbientRule } from '../../src/vocabulary/api.ts';
import type { Difference } from '../../src/vocabulary/finding.ts';
import { pointerFrom, valueAt } from '../../src/vocabulary/pointer.ts';

const MEMBER = '/authentication.memberId';
const CHECKSUM = '/authentication.checksum';
const SHORTEST_KEY = 4;

export const backofficeRules: readonly AmbientRule[] = [
  {
    requirement: 'BKO-SECRET-01',
    look: (exchange) => {
      const { request, answer } = exchange;
      if (!answer || valueAt(request.body, CHECKSUM) === undefined) return undefined;
      const opens = keyTest(exchange);
      return [
        ...placesOf(answer.body, answer.text, opens).map((at) => leak('no secure key in any answer', 'the key', at)),
        ...placesOf(request.body, request.text, opens).map(() => leak('no secure key in any request', 'the key')),
      ];
    },
  },
  {
    requirement: 'BKO-SECRET-02',
    look: ({ request, answer }, earlier) => {
      const sent = cardNumbersOf([...earlier.map((exchange) => exchange.request), request]);
      if (!answer || sent.length === 0) return undefined;
      const holdsOne = (text: string) => sent.some((number) => text.replace(/[ -]/g, '').includes(number));
      return placesOf(answer.body, answer.text, holdsOne).map((at) =>
        leak('no full card number in any answer', 'one that was sent', at),
      );
    },
  },
  {
    requirement: 'BKO-SECRET-03',
    look: ({ request, answer }) => {
      if (!answer || valueAt(request.body, '/card.cvv') === undefined) return undefined;
      const member = /"[^"]*(cvv|cvc|securitycode)[^"]*"\s*:\s*"?\d{3,4}\b/i.exec(answer.text);
      return member ? [leak('no CVV in any answer', 'a member that holds one')] : [];
    },
  },
];

/**
 * The key itself is not known here, but it is the one text that makes the checksum of the request: what makes it when
 * put in the key's place is the key. A request that was signed wrongly on purpose tells nothing.
 */
function keyTest({ operation, request }: Exchange): (candidate: string) => boolean {
  const form = (request.body ?? {}) as Readonly<Record<string, unknown>>;
  const behindKey = (): unknown[] => {
    if (operation.id === 'getTransactionList') return [];
    if (operation.id === 'createPayment') return [form.merchantTransactionId, form.amount];
    const id = decodeURIComponent(request.path.slice(request.path.lastIndexOf('/') + 1));
    return form.amount === undefined ? [id] : [id, form.amount];
  };
  const rest = behindKey();
  const checksum = valueAt(form, CHECKSUM);
  return (candidate) => {
    const text = [valueAt(form, MEMBER), candidate, ...rest].join('|');
    return createHash('md5').update(text, 'utf8').digest('hex') === checksum;
  };
}

/** Where in a message a secret stands, as `isSecret` knows it: in which members, else somewhere in the text. */
function placesOf(body: unknown, text: string, isSecret: (candidate: string) => boolean): string[] {
  const within = (value: unknown, pointer: string): string[] => {
    if (typeof value === 'string' || typeof value === 'number') return isSecret(String(value)) ? [pointer] : [];
    if (typeof value !== 'object' || value === null) return [];
    return Object.entries(value).flatMap(([name, member]) => within(member, pointer + pointerFrom([name])));
  };
  const found = within(body, '');
  if (found.length > 0) return found;
  const words = new Set(text.split(/[^\w+/=-]+|=/).filter((word) => word.length >= SHORTEST_KEY));
  return [...words].some(isSecret) ? [''] : [];
}

function cardNumbersOf(requests: readonly SentRequest[]): string[] {
  return requests
    .map(({ body }) => valueAt(body, '/card.number'))
    .filter((number): number is string => typeof number === 'string' && isCardNumber(number));
}

function leak(expected: string, received: string, pointer = ''): Difference {
  return { kind: 'value', basis: 'documented', pointer, expected, received };
}
