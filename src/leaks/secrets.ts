/** What must not stand in anything that is written: known secrets in their forms, card numbers, secret members, bearer tokens. */
import { cardNumbersIn } from '../text/card-number.ts';

export interface Leak {
  /** What it is, never the thing itself. */
  readonly what: string;
}

/** Shorter values stand in innocent text. */
const SHORTEST = 6;
/** What the suite writes in place of a secret, and what a shell fills in. */
const STAND_IN = /^(‹secret›|\$|"?\$|‹)/;
const BEARER = /\bBearer\s+([\w.~+/-]{8,}=*)/g;
const JWT = /\beyJ[\w-]{8,}\.eyJ[\w-]{8,}\.[\w-]{8,}/;

/** A search for the values, by name, and for what any secret looks like in members of these names. */
export function leakFinder(
  values: Readonly<Record<string, string>>,
  members: readonly string[],
): (text: string) => Leak[] {
  const known = Object.entries(values)
    .filter(([, value]) => value.length >= SHORTEST)
    .flatMap(([name, value]) => formsOf(value).map((form): [string, string] => [name, form]));
  const names = members.map((name) => name.replaceAll('.', '\\.')).join('|');
  const member = new RegExp(`\\\\?"(${names})\\\\?"\\s*:\\s*\\\\?"([^"\\\\]+)`, 'gi');
  return (text) => {
    const found = [
      ...known.filter(([, form]) => text.includes(form)).map(([name]) => `the value of ${name}`),
      ...cardNumbersIn(text).map((digits) => `a full card number that ends in ${digits.slice(-4)}`),
      ...[...text.matchAll(member)]
        .filter(([, , value = '']) => !STAND_IN.test(value))
        .map(([, name]) => `a value of the member ${name}`),
      ...[...text.matchAll(BEARER)].filter(([, token = '']) => !STAND_IN.test(token)).map(() => 'a bearer token'),
      ...(JWT.test(text) ? ['a JSON Web Token'] : []),
    ];
    return [...new Set(found)].map((what) => ({ what }));
  };
}

function formsOf(value: string): string[] {
  const forms = [
    value,
    JSON.stringify(value).slice(1, -1),
    encodeURIComponent(value),
    new URLSearchParams([['', value]]).toString().slice(1),
    Buffer.from(value).toString('base64').replace(/=+$/, ''),
  ];
  return [...new Set(forms)];
}
