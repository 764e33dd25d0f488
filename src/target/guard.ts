/** The last look at every request before a socket is opened for it: the right host, and no card number that may be real. */
import type { Send } from '../engine/send.ts';
import { NotSent } from '../engine/trouble.ts';
import { cardNumbersIn } from '../text/card-number.ts';
import { type AllowedHosts, refusalOf } from './hosts.ts';
import { testCardNumbers } from './test-cards.ts';

/** What would do harm, in one sentence. */
export class Refused extends NotSent {
  override readonly name = 'Refused';
}

/** Sends nothing else. What is refused is told to `note` and throws `Refused`. */
export function guarded(send: Send, allowed: AllowedHosts, note: (sentence: string) => void): Send {
  return async (request) => {
    const refusal = refusalOf(new URL(request.url).hostname, allowed) ?? refusalOfCards(request.text);
    if (refusal === undefined) return send(request);
    note(refusal);
    throw new Refused(refusal);
  };
}

/** Why a text with card numbers may not be sent; `undefined` if they are all published for tests. */
export function refusalOfCards(text: string): string | undefined {
  const unknown = cardNumbersIn(text).find((digits) => !testCardNumbers.has(digits));
  if (unknown === undefined) return undefined;
  return `A request holds a card number that ends in ${unknown.slice(-4)} and is not published for tests; set one that is.`;
}
