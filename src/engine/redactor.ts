/** Keeps secrets out of everything that is written: by member name, by known value and by the shape of a card number. */

import { isCardNumber } from '../text/card-number.ts';

const HIDDEN = '‹secret›';
const DIGIT_RUN = /\d(?:[ -]?\d){12,18}/g;
/** Shorter values would blot out innocent text. */
const SHORTEST_SECRET = 6;

export class Redactor {
  readonly #members: ReadonlySet<string>;
  readonly #known = new Set<string>();

  /** `secretMembers`: names, without regard to case, whose values are hidden wherever they stand. */
  constructor(secretMembers: readonly string[]) {
    this.#members = new Set([...secretMembers, 'authorization'].map((name) => name.toLowerCase()));
  }

  /** From now on this value is hidden in any text, raw, in JSON, in a URL or in base64. */
  learn(secret: unknown): void {
    if (typeof secret !== 'string' || secret.length < SHORTEST_SECRET) return;
    this.#known.add(secret);
    this.#known.add(JSON.stringify(secret).slice(1, -1));
    this.#known.add(encodeURIComponent(secret));
    this.#known.add(Buffer.from(secret).toString('base64'));
  }

  /** Learns every value of a secret member in a body. */
  learnFrom(body: unknown): void {
    this.#visit(body, (value) => this.learn(value));
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
    let clean = text;
    for (const secret of this.#known) if (clean.includes(secret)) clean = clean.replaceAll(secret, HIDDEN);
    return clean.replace(DIGIT_RUN, (run) => (isCardNumber(run) ? maskDigits(run) : run));
  }

  #isSecret(name: string, value: unknown): boolean {
    return this.#members.has(name.toLowerCase()) && (typeof value === 'string' || typeof value === 'number');
  }

  #visit(body: unknown, see: (value: unknown) => void): void {
    if (typeof body !== 'object' || body === null) return;
    for (const [name, value] of Object.entries(body)) {
      if (this.#isSecret(name, value)) see(value);
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
