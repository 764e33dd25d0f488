/** JSON pointers (RFC 6901): reading, and making a changed copy. */

/** The value at a pointer, or `undefined`. */
export function valueAt(document: unknown, pointer: string): unknown {
  let value: unknown = document;
  for (const name of tokens(pointer)) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, name)) return undefined;
    value = (value as Record<string, unknown>)[name];
  }
  return value;
}

/** A copy in which the member at the pointer is `value`, or is gone if `value` is `undefined`. */
export function withValueAt(document: unknown, pointer: string, value: unknown): unknown {
  const [name, ...rest] = tokens(pointer);
  if (name === undefined) return value;
  // There is nothing to take away from what is not there.
  if (document === undefined && value === undefined) return undefined;
  const inner = pointerFrom(rest);
  if (Array.isArray(document)) {
    if (!/^\d+$/.test(name)) return document;
    const member = withValueAt(document[Number(name)], inner, value);
    return document.toSpliced(Number(name), 1, ...(member === undefined ? [] : [member]));
  }
  const members = { ...(document as Record<string, unknown>) };
  const member = withValueAt(members[name], inner, value);
  if (member === undefined) delete members[name];
  else members[name] = member;
  return members;
}

/** Whether a pointer leads to the same member as the other one or into it. */
export function isWithin(pointer: string, outer: string): boolean {
  return pointer === outer || pointer.startsWith(`${outer}/`);
}

export function pointerFrom(names: readonly (string | number)[]): string {
  return names.map((name) => `/${String(name).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
}

/** Most pointers stand in a flow or a document, and are read with every message. */
const read = new Map<string, readonly string[]>([['', []]]);

function tokens(pointer: string): readonly string[] {
  const known = read.get(pointer);
  if (known) return known;
  const names = namesOf(pointer);
  read.set(pointer, names);
  return names;
}

/** The names that it leads through. Throws a `RangeError` if it is none. */
export function namesOf(pointer: string): string[] {
  if (pointer === '') return [];
  if (!pointer.startsWith('/')) throw new RangeError(`A JSON pointer begins with “/”; received “${pointer}”.`);
  return pointer
    .slice(1)
    .split('/')
    .map((name) => name.replaceAll('~1', '/').replaceAll('~0', '~'));
}
