/** Keeps secrets out of everything that is written: by member name, by known value and by the shape of a card number. */

import { isCardNumber, replaceCardNumbers } from '../text/card-number.ts';
import { SecretNames } from './secret-names.ts';

/** Stands in place of a secret. */
export const HIDDEN = '‹secret›';
/** Shorter values would blot out innocent text. */
export const SHORTEST_SECRET = 6;
/** Neither a secret nor a member with one is written in fewer letters: `a=1`. */
const SHORTEST_TOLD = 3;

/** Made once for the names of an API: every flow has a redactor of its own. */
const namesOf = new WeakMap<readonly string[], SecretNames>();

export class Redactor {
  readonly #names: SecretNames;
  /** Each form of each secret, with the name that stands for it in a command. */
  readonly #known = new Map<string, string>();
  /** Secrets whose forms are all known. What is a form of another secret may be one itself, with forms of its own. */
  readonly #learnt = new Set<string>();
  readonly #variables = new Map<string, string>();

  /** `secretMembers`: names, without regard to case, whose values are hidden wherever they stand. */
  constructor(secretMembers: readonly string[]) {
    this.#names = namesOf.get(secretMembers) ?? new SecretNames(secretMembers);
    namesOf.set(secretMembers, this.#names);
  }

  /** From now on this value is hidden in any text, raw, in JSON, in a URL or in base64; `name` says what it is. */
  learn(secret: unknown, name = 'secret'): void {
    if (typeof secret !== 'string' || secret.length < SHORTEST_SECRET || this.#learnt.has(secret)) return;
    this.#learnt.add(secret);
    const variable = this.#variable(name, secret);
    const forms: readonly (readonly [form: string, suffix: string])[] = [
      [secret, ''],
      [JSON.stringify(secret).slice(1, -1), '_IN_JSON'],
      [encodeURIComponent(secret), '_IN_URL'],
      [new URLSearchParams([['', secret]]).toString().slice(1), '_IN_FORM'],
      [Buffer.from(secret).toString('base64'), '_IN_BASE64'],
    ];
    for (const [form, suffix] of forms) if (!this.#known.has(form)) this.#known.set(form, variable + suffix);
  }

  /** Learns every value of a secret member in a body. */
  learnFrom(body: unknown): void {
    this.#visit(body, (name, value) => this.learn(value, name));
  }

  /** The texts of secret members, wherever in a body they stand. */
  secretsIn(body: unknown): string[] {
    const found: string[] = [];
    this.#visit(body, (_, value) => {
      if (typeof value === 'string') found.push(value);
    });
    return found;
  }

  /** A copy of data in which secret members, and secrets in any string, are hidden. */
  data(value: unknown): unknown {
    if (typeof value === 'string') return this.text(value);
    if (typeof value === 'number') return isSecretNumber(value) ? maskDigits(String(value)) : value;
    if (Array.isArray(value)) return value.map((item) => this.data(item));
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(
      Object.entries(value).map(([name, item]) => [
        this.text(name),
        this.isSecret(name, item) ? HIDDEN : this.data(item),
      ]),
    );
  }

  /** Text in which known secrets and card numbers are hidden. */
  text(text: string): string {
    // Most texts are short words, and none of these looks is free.
    if (text.length < SHORTEST_TOLD) return text;
    const clean = this.#names.replaceIn(text, (_, __, quote) => quote + HIDDEN + quote);
    return this.valuesIn(clean);
  }

  /** The same of text in which no member is written. */
  valuesIn(text: string): string {
    return replaceCardNumbers(
      this.#withKnown(text, () => HIDDEN),
      maskDigits,
    );
  }

  /** Text in which each secret and card number gives way to what stands for it, by the name of a variable. */
  withVariables(text: string, standIn: (variable: string) => string): string {
    const named = (name: string, value: string) => standIn(this.#known.get(value) ?? this.#variable(name, value));
    const clean = this.#names.replaceIn(text, (name, value, quote) => {
      const isQuoted = quote !== '' && value.startsWith(quote) && value.endsWith(quote);
      return isQuoted ? quote + named(name, value.slice(quote.length, -quote.length)) + quote : named(name, value);
    });
    return replaceCardNumbers(this.#withKnown(clean, standIn), (run) => named('card number', run));
  }

  /** Whether a member of this name is secret: whatever it holds, but that it holds nothing, or is so or not. */
  isSecret(name: string, value: unknown = ''): boolean {
    return value !== null && typeof value !== 'boolean' && this.#names.has(name);
  }

  #withKnown(text: string, standIn: (variable: string) => string): string {
    let known: [form: string, variable: string][] = [];
    for (const entry of this.#known) if (text.length >= entry[0].length && text.includes(entry[0])) known.push(entry);
    if (known.length === 0) return text;
    // The longest first: a shorter one may be its beginning.
    known = known.sort(([a], [b]) => b.length - a.length);
    return known.reduce((clean, [form, variable]) => clean.replaceAll(form, () => standIn(variable)), text);
  }

  /** `card.cvv` is called CARD_CVV, and what else is called so CARD_CVV_2. */
  #variable(name: string, value: string): string {
    const wanted = name.toUpperCase().replaceAll(/[^A-Z0-9]+/g, '_');
    for (let count = 1; ; count++) {
      const variable = count === 1 ? wanted : `${wanted}_${count}`;
      const taken = this.#variables.get(variable);
      if (taken !== undefined && taken !== value) continue;
      this.#variables.set(variable, value);
      return variable;
    }
  }

  #visit(body: unknown, see: (name: string, value: unknown) => void, secret?: string): void {
    if (typeof body !== 'object' || body === null) {
      if (secret !== undefined) see(secret, body);
      return;
    }
    for (const [name, value] of Object.entries(body))
      this.#visit(value, see, secret ?? (this.isSecret(name, value) ? name : undefined));
  }
}

function isSecretNumber(value: number): boolean {
  return Number.isSafeInteger(value) && isCardNumber(String(value));
}

/** First six and last four stay, as receipts may show them. */
function maskDigits(run: string): string {
  const digits = run.replace(/\D/g, '');
  return `${digits.slice(0, 6)}${'*'.repeat(digits.length - 10)}${digits.slice(-4)}`;
}
