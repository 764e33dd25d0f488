/** BackOffice's promises about every exchange: what is never sent and never comes back. */
import { hash } from 'node:crypto';
import type { Exchange } from '../../src/engine/exchange.ts';
import { lastPart } from '../../src/text/path.ts';
import type { AmbientRule } from '../../src/vocabulary/api.ts';
import { cardNumberStays, cvvStays, placesOf } from '../../src/vocabulary/confidence.ts';
import type { Difference } from '../../src/vocabulary/finding.ts';
import { valueAt } from '../../src/vocabulary/pointer.ts';
import { readBackofficeOutcome } from './outcome.ts';

const MEMBER = '/authentication.memberId';
const CHECKSUM = '/authentication.checksum';
const SHORTEST_KEY = 4;

export const backofficeRules: readonly AmbientRule[] = [
  {
    requirement: 'BKO-SECRET-01',
    look: (exchange, earlier) => {
      const { request, answer } = exchange;
      if (!answer || valueAt(request.body, CHECKSUM) === undefined) return undefined;
      const isAccepted = (each: Exchange) => readBackofficeOutcome(each).kind === 'approved';
      const accepted = isAccepted(exchange) ? undefined : earlier.findLast(isAccepted);
      const tests = [exchange, ...(accepted ? [accepted] : [])].map(keyTest);
      const opens = (candidate: string) => tests.some((test) => test(candidate));
      return [
        ...keyPlaces(answer.body, answer.text, opens).map((at) => leak('no secure key in any answer', 'the key', at)),
        ...keyPlaces(request.body, request.text, opens).map(() => leak('no secure key in any request', 'the key')),
      ];
    },
  },
  cardNumberStays('BKO-SECRET-02', '/card.number'),
  cvvStays('BKO-SECRET-03', '/card.cvv'),
];

/**
 * The key itself is not known here, but it is the one text that makes the checksum of the request: what makes it when
 * put in the key's place is the key. A request that was signed wrongly on purpose tells nothing; an accepted one does.
 */
function keyTest({ operation, request }: Exchange): (candidate: string) => boolean {
  const form = (request.body ?? {}) as Readonly<Record<string, unknown>>;
  const behindKey = (): unknown[] => {
    if (operation.id === 'getTransactionList') return [];
    if (operation.id === 'createPayment') return [form.merchantTransactionId, form.amount];
    const id = lastPart(request.path);
    return form.amount === undefined ? [id] : [id, form.amount];
  };
  const rest = behindKey();
  const checksum = valueAt(form, CHECKSUM);
  return (candidate) => {
    const text = [valueAt(form, MEMBER), candidate, ...rest].join('|');
    return hash('md5', text) === checksum;
  };
}

/** Where in a message the key stands: in which members, else as a word somewhere in the text. */
function keyPlaces(body: unknown, text: string, isKey: (candidate: string) => boolean): string[] {
  const words = (whole: string) => whole.split(/[^\w+/=-]+|=/).filter((word) => word.length >= SHORTEST_KEY);
  return placesOf(body, text, (each) => isKey(each) || words(each).some(isKey));
}

function leak(expected: string, received: string, pointer = ''): Difference {
  return { kind: 'value', basis: 'documented', pointer, expected, received };
}
