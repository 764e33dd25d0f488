/** The words of JSONPath (RFC 9535) filters that criteria are put together from. `@` is the body, or an item of a list. */
import { Money } from '../money/money.ts';
import { Inexpressible } from './inexpressible.ts';
import { Expression } from './marks.ts';

/** `/card/last4` from `@` is `@.card.last4`. */
export function pathTo(pointer: string, from = '@'): string {
  const names = pointer.split('/').slice(1);
  return names.reduce((path, name) => path + segment(name.replaceAll('~1', '/').replaceAll('~0', '~')), from);
}

export function not(condition: string): string {
  return `!(${condition})`;
}

/** Equal, member by member; types count. */
export function equals(path: string, value: unknown): string {
  if (Array.isArray(value)) {
    const items = value.map((item, index) => equals(`${path}[${index}]`, item));
    return [hasItems(path, value.length), ...items].join(' && ');
  }
  if (typeof value === 'object' && value !== null && !(value instanceof Expression)) {
    const members = Object.entries(value);
    if (members.length === 0) return isEmpty(path);
    const each = members.map(([name, member]) => equals(path + segment(name), member));
    return [`count(${path}.*) == ${members.length}`, ...each].join(' && ');
  }
  return `${path} == ${literal(value)}`;
}

/** The same amount, as a number or as a text, however many places are written. */
export function equalsMoney(path: string, amount: unknown): string {
  if (amount instanceof Expression)
    throw new Inexpressible('an amount is compared with one that is answered, however either is written');
  const [whole = '', places = ''] = Money.from(amount).toString().split('.');
  const written = `${whole.replace(/^-?/, '$&0*')}([.]${places.replace(/0+$/, '')}0*)${/[1-9]/.test(places) ? '' : '?'}`;
  return `(${path} == ${Money.from(amount).toNumber()} || match(${path}, '${written}'))`;
}

export function isPresent(path: string): string {
  return `${path} && ${path} != null && ${path} != ''`;
}

export function isAbsent(path: string): string {
  return `(!${path} || ${path} == null)`;
}

/** So many items of the list, neither more nor fewer. */
export function hasItems(path: string, count: unknown): string {
  if (count === 0) return isEmpty(path);
  return `count(${path}[0:]) == ${literal(count)}`;
}

/** JSONPath tells an empty list from an empty text, and not from an empty object. */
function isEmpty(path: string): string {
  return `length(${path}) == 0 && ${path} != ''`;
}

function literal(value: unknown): string {
  if (value instanceof Expression) {
    if (value.isWhole) return `{${value.text}}`;
    throw new Inexpressible('a text is compared that is put together from what is answered');
  }
  if (typeof value === 'string') return quoted(value);
  if (typeof value === 'number' || typeof value === 'boolean' || value === null) return JSON.stringify(value);
  throw new Inexpressible(`a value is compared with ${typeof value}`);
}

function quoted(text: string): string {
  return `'${JSON.stringify(text).slice(1, -1).replaceAll('\\"', '"').replaceAll("'", "\\'")}'`;
}

function segment(name: string): string {
  if (/^\d+$/.test(name)) return `[${name}]`;
  return /^[A-Za-z_]\w*$/.test(name) ? `.${name}` : `[${quoted(name)}]`;
}
