/** Keeps secrets out of everything that is written: by member name, by known value and by the shape of a card number. */

import { isCardNumber, replaceCardNumbers } from '../text/card-number.ts';

/** Stands in place of a secret. */
export const HIDDEN = '‹secret›';
const SECRET_HEADERS = ['authorization', 'cookie', 'set-cookie'];
/** Shorter values would blot out innocent text. */
const SHORTEST_SECRET = 6;
/** Neither a secret nor a member with one is written in fewer letters: `a=1`. */
const SHORTEST_TOLD = 3;

interface Patterns {
  readonly members: ReadonlySet<string>;
  readonly inJson: RegExp;
  readonly inForm: RegExp;
}

/** Compiled once for the names of an API: every flow has a redactor of its own. */
const patterns = new WeakMap<readonly string[], Patterns>();

function patternsOf(secretMembers: readonly string[]): Patterns {
  const names = [...secretMembers, ...SECRET_HEADERS];
  const anyName = names.map((name) => name.replaceAll('.', '\\.')).join('|');
  const own = {
    members: new Set(names.map((name) => name.toLowerCase())),
    inJson: new RegExp(`("(${anyName})"\\s*:\\s*)(?:"((?:[^"\\\\]|\\\\.)*)"|([-\\d.]+))`, 'gi'),
    inForm: new RegExp(`((?:^|[?&])(${anyName})=)([^&\\s]+)`, 'gi'),
  };
  patterns.set(secretMembers, own);
  return own;
}

export class Redactor {
  readonly #members: ReadonlySet<string>;
  /** A secret member as JSON and as a form writes it, for text that is not read as data. */
  readonly #inJson: RegExp;
  readonly #inForm: RegExp;
  /** Each form of each secret, with the name that stands for it in a command. */
  readonly #known = new Map<string, string>();
  /** Secrets whose forms are all known. What is a form of another secret may be one itself, with forms of its own. */
  readonly #learnt = new Set<string>();
  readonly #names = new Map<string, string>();

  /** `secretMembers`: names, without regard to case, whose values are hidden wherever they stand. */
  constructor(secretMembers: readonly string[]) {
    const { members, inJson, inForm } = patterns.get(secretMembers) ?? patternsOf(secretMembers);
    this.#members = members;
    this.#inJson = inJson;
    this.#inForm = inForm;
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
        this.#isSecret(name, item) ? HIDDEN : this.data(item),
      ]),
    );
  }

  /** Text in which known secrets and card numbers are hidden. */
  text(text: string): string {
    // Most texts are short words, and none of these looks is free.
    if (text.length < SHORTEST_TOLD) return text;
    let clean = text;
    if (clean.includes('"')) clean = clean.replace(this.#inJson, `$1"${HIDDEN}"`);
    if (clean.includes('=')) clean = clean.replace(this.#inForm, `$1${HIDDEN}`);
    return replaceCardNumbers(
      this.#withKnown(clean, () => HIDDEN),
      maskDigits,
    );
  }

  /** Text in which each secret and card number gives way to what stands for it, by the name of a variable. */
  withVariables(text: string, standIn: (variable: string) => string): string {
    const named = (name: string, value: string) => standIn(this.#known.get(value) ?? this.#variable(name, value));
    const clean = text
      .replace(this.#inJson, (_, head: string, name: string, quoted?: string, bare = '') =>
        quoted === undefined ? head + named(name, bare) : `${head}"${named(name, quoted)}"`,
      )
      .replace(this.#inForm, (_, head: string, name: string, value: string) => head + named(name, value));
    return replaceCardNumbers(this.#withKnown(clean, standIn), (run) => named('card number', run));
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
      const taken = this.#names.get(variable);
      if (taken !== undefined && taken !== value) continue;
      this.#names.set(variable, value);
      return variable;
    }
  }

  #isSecret(name: string, value: unknown): boolean {
    return this.#members.has(name.toLowerCase()) && (typeof value === 'string' || typeof value === 'number');
  }

  #visit(body: unknown, see: (name: string, value: unknown) => void): void {
    if (typeof body !== 'object' || body === null) return;
    for (const [name, value] of Object.entries(body)) {
      if (this.#isSecret(name, value)) see(name, value);
      else this.#visit(value, see);
    }
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
