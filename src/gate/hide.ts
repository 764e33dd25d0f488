/** Hides what is secret in what others send, before it is kept: by name, by known value, and by the shape of a card number. */
import { HIDDEN, Redactor } from '../engine/redactor.ts';
import type { World } from '../mock/mock.ts';
import type { Api } from '../vocabulary/api.ts';

type Headers = Readonly<Record<string, string>>;

/** Headers that are told; of any other only that it was there, since nobody knows what somebody puts into it. */
const TOLD = ['accept', 'content-length', 'content-type', 'host', 'location', 'user-agent'];
const LONGEST_BODY = 4000;
/** Tokens that are looked for wherever they may stand; the newest, so that memory stays bounded. */
const MOST_TOKENS = 50;

export interface Hiding {
  /** From now on this token is hidden in any text. */
  learn(token: string): void;
  text(text: string): string;
  headers(headers: Headers): Headers;
  /** `data` is the body as it was read; without it the text is told, shortened. */
  body(text: string, data: unknown): unknown;
}

export function createHiding({ secretMembers, given }: Api, world: World): Hiding {
  const fresh = () => {
    const redactor = new Redactor(secretMembers);
    for (const [name, { secret, variable }] of Object.entries(given)) if (secret) redactor.learn(world[name], variable);
    return redactor;
  };
  let redactor = fresh();
  let tokens: string[] = [];
  return {
    learn: (token) => {
      if (tokens.includes(token)) return;
      tokens.push(token);
      if (tokens.length > MOST_TOKENS) {
        tokens = tokens.slice(-MOST_TOKENS / 2);
        redactor = fresh();
        for (const each of tokens) redactor.learn(each, 'token');
      } else redactor.learn(token, 'token');
    },
    text: (text) => redactor.text(text),
    headers: (headers) =>
      Object.fromEntries(
        Object.entries(headers).map(([name, value]) => [name, TOLD.includes(name) ? redactor.text(value) : HIDDEN]),
      ),
    body: (text, data) => {
      if (data !== undefined) return redactor.data(data);
      const clean = redactor.text(text);
      return clean.length > LONGEST_BODY ? `${clean.slice(0, LONGEST_BODY)}…` : clean;
    },
  };
}
