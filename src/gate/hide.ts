/** Hides what is secret in what others send, before it is kept: by name, by known value, and by the shape of a card number. */
import { HIDDEN, Redactor } from '../engine/redactor.ts';
import type { World } from '../mock/mock.ts';
import type { Api } from '../vocabulary/api.ts';
import type { Difference, FindingKind } from '../vocabulary/finding.ts';

type Headers = Readonly<Record<string, string>>;

/** Headers that are told; of any other only that it was there, since nobody knows what somebody puts into it. */
const TOLD = ['accept', 'content-length', 'content-type', 'host', 'location', 'user-agent'];
/** Letters of a message that are kept; no request that a document knows has so many. */
const LONGEST_TEXT = 65_536;
/** What is left of a card number that stood in JSON as a number. */
const BARE_MASK = /([:[,]\s*)(\d{6}\*+\d{4})/g;
/** Kinds of difference that tell what was received in words of ours, or by a name. */
const IN_WORDS: readonly FindingKind[] = ['missing-field', 'field-casing', 'value'];
/** Headers whose told value is remembered: clients send the same ones with every request. */
const MOST_HEADERS = 200;
/** Secrets of the traffic that are looked for wherever they may stand; the newest, so that memory stays bounded. */
const MOST_SECRETS = 50;

export interface Hiding {
  /** From now on this secret is hidden in any text. */
  learn(secret: string): void;
  /** From now on what secret members of a body hold is hidden in any text. */
  learnFrom(body: unknown): void;
  text(text: string): string;
  /** What was received is hidden if its member is a secret one, however short it is. */
  difference(difference: Difference): Difference;
  headers(headers: Headers): Headers;
  /** The text of a message, which can still be read as what it was. */
  message(text: string): string;
}

export function createHiding({ secretMembers, given }: Api, world: World): Hiding {
  const fresh = () => {
    const redactor = new Redactor(secretMembers);
    for (const [name, { secret, variable }] of Object.entries(given)) if (secret) redactor.learn(world[name], variable);
    return redactor;
  };
  let redactor = fresh();
  let newest: string[] = [];
  const told = new Map<string, string>();
  const learn = (secret: string) => {
    if (newest.includes(secret)) return;
    newest.push(secret);
    told.clear();
    if (newest.length > MOST_SECRETS) {
      newest = newest.slice(-MOST_SECRETS / 2);
      redactor = fresh();
      for (const each of newest) redactor.learn(each);
    } else redactor.learn(secret);
  };
  const tell = (value: string): string => {
    const known = told.get(value);
    if (known !== undefined) return known;
    if (told.size >= MOST_HEADERS) told.clear();
    const clean = redactor.text(value);
    told.set(value, clean);
    return clean;
  };
  return {
    learn,
    learnFrom: (body) => {
      for (const secret of redactor.secretsIn(body)) learn(secret);
    },
    text: (text) => redactor.text(text),
    difference: ({ kind, basis, pointer, expected, received }) => {
      const member = pointer.slice(pointer.lastIndexOf('/') + 1);
      const isValue = !IN_WORDS.includes(kind);
      const told = isValue ? (redactor.data({ [member]: received }) as Record<string, string>)[member] : received;
      return {
        kind,
        basis,
        pointer: redactor.text(pointer),
        expected: redactor.text(expected),
        received: redactor.text(told ?? ''),
      };
    },
    headers: (headers) =>
      Object.fromEntries(
        Object.entries(headers).map(([name, value]) => [name, TOLD.includes(name) ? tell(value) : HIDDEN]),
      ),
    message: (text) => {
      if (text === '') return text;
      const clean = redactor.text(spelt(text));
      const whole = clean.includes('*') ? clean.replace(BARE_MASK, '$1"$2"') : clean;
      return whole.length > LONGEST_TEXT ? `${whole.slice(0, LONGEST_TEXT)}…` : whole;
    },
  };
}

/** JSON in which no letter is written as an escape that it does not need, under which a name or a secret would not be known. */
function spelt(text: string): string {
  if (!text.includes('\\u')) return text;
  try {
    return JSON.stringify(JSON.parse(text));
  } catch {
    return text;
  }
}
