/** Keeps secrets out of everything that is written: by member name, by known value and by the shape of a card number. */

import { isCardNumber } from '../text/card-number.ts';

const HIDDEN = '‹secret›';
/** What may be a card number: digits without a gap, in groups of four, or in American Express's three groups. */
const DIGIT_RUN = /\d{13,}|\d{4}[ -]\d{4}[ -]\d{4}[ -]\d{1,7}|\d{4}[ -]\d{6}[ -]\d{5}/;
/** Read first, so that the digits of a guid are none. */
const GUID = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/i;
const GUID_OR_RUN = new RegExp(`${GUID.source}|${DIGIT_RUN.source}`, 'gi');
/** Shorter values would blot out innocent text. */
const SHORTEST_SECRET = 6;

export class Redactor {
  readonly #members: ReadonlySet<string>;
  /** A secret member as JSON writes it, for text that is not read as data. */
  readonly #written: RegExp;
  readonly #known = new Set<string>();
  /** Secrets whose forms are all known. What is a form of another secret may be one itself, with forms of its own. */
  readonly #learnt = new Set<string>();

  /** `secretMembers`: names, without regard to case, whose values are hidden wherever they stand. */
  constructor(secretMembers: readonly string[]) {
    const names = [...secretMembers, 'authorization'];
    this.#members = new Set(names.map((name) => name.toLowerCase()));
    this.#written = new RegExp(`("(?:${names.join('|')})"\\s*:\\s*)("(?:[^"\\\\]|\\\\.)*"|[-\\d.]+)`, 'gi');
  }

  /** From now on this value is hidden in any text, raw, in JSON, in a URL or in base64. */
  learn(secret: unknown): void {
    if (typeof secret !== 'string' || secret.length < SHORTEST_SECRET || this.#learnt.has(secret)) return;
    this.#learnt.add(secret);
    this.#known.add(secret);
    this.#known.add(JSON.stringify(secret).slice(1, -1));
    this.#known.add(encodeURIComponent(secret));
    this.#known.add(new URLSearchParams([['', secret]]).toString().slice(1));
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
    let clean = text.replace(this.#written, `$1"${HIDDEN}"`);
    // The longest first: a shorter one may be its beginning.
    const known = [...this.#known].filter((secret) => clean.includes(secret)).sort((a, b) => b.length - a.length);
    for (const secret of known) clean = clean.replaceAll(secret, HIDDEN);
    return clean.replace(GUID_OR_RUN, (run) => (holdsCardNumber(run) && !GUID.test(run) ? maskDigits(run) : run));
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

/** Whether digits are a card number, or begin or end with a usual one of 16, as one with a digit too many does. */
function holdsCardNumber(run: string): boolean {
  const digits = run.replace(/\D/g, '');
  return (
    isCardNumber(digits) ||
    (digits.length > 16 && (isCardNumber(digits.slice(0, 16)) || isCardNumber(digits.slice(-16))))
  );
}

function isSecretNumber(value: number): boolean {
  return Number.isSafeInteger(value) && isCardNumber(String(value));
}

/** First six and last four stay, as receipts may show them. */
function maskDigits(run: string): string {
  const digits = run.replace(/\D/g, '');
  return `${digits.slice(0, 6)}${'*'.repeat(digits.length - 10)}${digits.slice(-4)}`;
}
