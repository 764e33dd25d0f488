/** Rules that payment APIs share: what was sent in confidence never comes back. Each stands for a requirement of the API. */
import type { Exchange } from '../engine/exchange.ts';
import { isCardNumber } from '../text/card-number.ts';
import type { AmbientRule } from './api.ts';
import type { Difference } from './finding.ts';
import { pointerFrom, valueAt } from './pointer.ts';

/** A member by whose name an answer would give a CVV away: three or four digits are too few to be looked for. */
const CVV_MEMBER = /"[^"]*(cvv|cvc|security_?code|verificationvalue)[^"]*"\s*:\s*"?\d{3,4}\b/i;
/** Shorter secrets stand in innocent text. */
const SHORTEST_SECRET = 6;

/** No answer holds a card number that any request so far had at the pointer. A token may stand there as well. */
export function cardNumberStays(requirement: string, pointer: string): AmbientRule {
  return {
    requirement,
    look: (exchange, earlier) => {
      const sent = new Set<unknown>();
      for (const { request } of [...earlier, exchange]) sent.add(valueAt(request.body, pointer));
      return notIn(exchange, [...sent].filter(isFullNumber), 'no full card number in any answer', (text) =>
        text.replace(/[ -]/g, ''),
      );
    },
  };
}

function isFullNumber(sent: unknown): sent is string {
  return typeof sent === 'string' && /^[\d -]+$/.test(sent) && isCardNumber(sent);
}

/** No answer to a request that had a CVV at the pointer has a member that holds one. */
export function cvvStays(requirement: string, pointer: string): AmbientRule {
  return {
    requirement,
    look: ({ request, answer }) => {
      if (!answer || valueAt(request.body, pointer) === undefined) return undefined;
      return CVV_MEMBER.test(answer.text) ? [leak('no CVV in any answer', 'a member that holds one', '')] : [];
    },
  };
}

/** No answer holds what its request was opened with: a password, a client secret, a token. */
export function secretStays(
  requirement: string,
  name: string,
  secretsOf: (exchange: Exchange) => readonly unknown[],
): AmbientRule {
  return {
    requirement,
    look: (exchange) => {
      const secrets = secretsOf(exchange).filter(
        (secret): secret is string => typeof secret === 'string' && secret.length >= SHORTEST_SECRET,
      );
      return notIn(exchange, secrets, `no ${name} in any answer`);
    },
  };
}

/** Pointers of the members whose text is looked for; one empty pointer if only the text as a whole has it. */
export function placesOf(body: unknown, text: string, isWanted: (text: string) => boolean): string[] {
  // Nothing is looked for member by member unless the text has it.
  if (!mayHide(text) && !isWanted(text)) return [];
  const within = (value: unknown, pointer: string): string[] => {
    if (typeof value === 'string' || typeof value === 'number') return isWanted(String(value)) ? [pointer] : [];
    if (typeof value !== 'object' || value === null) return [];
    return Object.entries(value).flatMap(([name, member]) => within(member, pointer + pointerFrom([name])));
  };
  const found = within(body, '');
  return found.length > 0 || !isWanted(text) ? found : [''];
}

/** Whether letters may stand behind an escape. */
function mayHide(text: string): boolean {
  return text.includes('\\u');
}

/** `undefined` if there is nothing to look for. */
function notIn(
  { answer }: Exchange,
  secrets: readonly string[],
  expected: string,
  plain: (text: string) => string = (text) => text,
): readonly Difference[] | undefined {
  if (!answer || secrets.length === 0) return undefined;
  const whole = plain(answer.text);
  return secrets
    .filter((secret) => whole.includes(secret) || mayHide(answer.text))
    .flatMap((secret) =>
      placesOf(answer.body, answer.text, (text) => plain(text).includes(secret)).map((at) =>
        leak(expected, secret, at),
      ),
    );
}

function leak(expected: string, received: string, pointer: string): Difference {
  return { kind: 'value', basis: 'documented', pointer, expected, received };
}
