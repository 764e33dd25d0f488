/** Members whose names say that they hold a secret: in data, and in text that looks like JSON or a form, valid or not. */
import { readField } from '../text/form.ts';

/** Gives what stands in place of a value, which is told as it is written; `quote` is what its name stands in, none in a form. */
export type ReplaceValue = (name: string, value: string, quote: string) => string;

const OF_HEADERS = ['authorization', 'cookie', 'set-cookie'];
/** Names whose answer is remembered, and letters of one. */
const MOST_ASKED = 1000;
const LONGEST_ASKED = 100;
/** Between the parts of a name: `card.cvv`, `card[cvv]`. */
const BETWEEN_PARTS = /[.[\]]+/;
const IN_FORM = /((?:^|[?&])([^=?&\s]+)=)([^&\s]+)/g;
/** A text in quotes, perhaps within a text of JSON; without its last quote, if all was cut off. */
const QUOTED = /\\+(["'])[\s\S]*?(?:\\+\1|$)|(["'])(?:(?!\2)[^\\]|\\[\s\S])*(?:\2|\\?$)/y;
const BARE = /[-+\w.]+/y;
/** Of JSON and of other languages. They hold no secret. */
const BARE_WORDS = ['null', 'true', 'false', 'None', 'True', 'False'];

export class SecretNames {
  readonly #names: ReadonlySet<string>;
  /** What was answered: messages have the same names over and over. */
  readonly #asked = new Map<string, boolean>();
  /** A name in quotes, and the colon behind it. */
  readonly #inJson: RegExp;

  /** Of a name with several parts the last one tells: clients join and nest them in ways of their own. */
  constructor(names: readonly string[]) {
    this.#names = new Set([...names, ...OF_HEADERS].map((name) => lastPart(name.toLowerCase())));
    const anyName = [...this.#names].join('|');
    this.#inJson = new RegExp(`(\\\\*["'])((?:[\\w.[\\]-]*[.[])?(?:${anyName})[.[\\]]*)\\1\\s*:\\s*`, 'gi');
  }

  /** Without regard to case. */
  has(name: string): boolean {
    const known = this.#asked.get(name);
    if (known !== undefined) return known;
    const isSecret = this.#names.has(lastPart(name.toLowerCase()));
    if (this.#asked.size >= MOST_ASKED) this.#asked.clear();
    if (name.length <= LONGEST_ASKED) this.#asked.set(name, isSecret);
    return isSecret;
  }

  /** Text in which the value of each such member is replaced, whatever it is: lists and objects are replaced whole. */
  replaceIn(text: string, replace: ReplaceValue): string {
    const clean = text.includes(':') ? this.#replaceInJson(text, replace) : text;
    if (!clean.includes('=')) return clean;
    return clean.replace(IN_FORM, (whole, head: string, written: string, value: string) => {
      const name = readField(written).trim();
      return this.has(name) ? head + replace(name, value, '') : whole;
    });
  }

  #replaceInJson(text: string, replace: ReplaceValue): string {
    let clean = '';
    let done = 0;
    this.#inJson.lastIndex = 0;
    for (let found = this.#inJson.exec(text); found; found = this.#inJson.exec(text)) {
      const [, quote = '', name = ''] = found;
      const begin = this.#inJson.lastIndex;
      const end = endOfValue(text, begin);
      const value = text.slice(begin, end);
      this.#inJson.lastIndex = end;
      if (value === '' || BARE_WORDS.includes(value)) continue;
      clean += text.slice(done, begin) + replace(name, value, quote);
      done = end;
    }
    return clean + text.slice(done);
  }
}

/** Where the value that begins there ends; an unfinished one ends with the text. */
function endOfValue(text: string, begin: number): number {
  let level = 0;
  for (let at = begin; at < text.length; ) {
    const end = endOf(QUOTED, text, at) ?? endOf(BARE, text, at);
    if (end === undefined) {
      const letter = text[at]!;
      if ('[{'.includes(letter)) level += 1;
      else if (level === 0) return at;
      else if (']}'.includes(letter)) level -= 1;
    }
    at = end ?? at + 1;
    if (level === 0) return at;
  }
  return text.length;
}

function endOf(form: RegExp, text: string, at: number): number | undefined {
  form.lastIndex = at;
  return form.test(text) ? form.lastIndex : undefined;
}

function lastPart(name: string): string {
  return BETWEEN_PARTS.test(name) ? (name.split(BETWEEN_PARTS).filter(Boolean).at(-1) ?? '') : name;
}
