/** A request as a command for a shell, with `$VARIABLES` where secrets and card numbers stood. */
import type { SentRequest } from './exchange.ts';

/** Marks a variable in text that is not quoted yet; no request holds this letter. */
const MARK = '\u0001';

/** Text in which something is replaced by what `standIn` makes of a variable's name. */
export type WithVariables = (plain: string, standIn: (variable: string) => string) => string;

type Request = Pick<SentRequest, 'method' | 'path' | 'headers' | 'text'>;

/** `curl` that sends the same method, path, headers and body again once the variables are set. */
export function curlOf(origin: string, { method, path, headers, text }: Request, withVariables: WithVariables): string {
  const quoted = (plain: string) => quote(withVariables(plain, (variable) => MARK + variable + MARK));
  const options = [
    `--request ${method}`,
    ...Object.entries(headers).map(([name, value]) => `--header ${quoted(`${name}: ${value}`)}`),
    ...(text === '' ? [] : [`--data-raw ${quoted(text)}`]),
  ];
  return ['curl --silent --show-error --globoff', ...options, quoted(origin + path)].join(' \\\n  ');
}

/** Single quotes around what the shell must leave alone, double ones around variables. */
function quote(marked: string): string {
  const parts = marked
    .split(MARK)
    .map((part, index) => (index % 2 === 1 ? `"$${part}"` : `'${part.replaceAll("'", `'\\''`)}'`));
  return parts.filter((part) => part !== "''").join('');
}
