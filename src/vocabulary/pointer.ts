/** JSON pointers (RFC 6901): reading, and making a changed copy. */

/** The value at a pointer, or `undefined`. */
export function valueAt(document: unknown, pointer: string): unknown {
  let value: unknown = document;
  for (const name of tokens(pointer)) {
    if (typeof value !== 'object' || value === null) return undefined;
    value = (value as Record<string, unknown>)[name];
  }
  return value;
}

/** A copy in which the member at the pointer is `value`, or is gone if `value` is `undefined`. */
export function withValueAt(document: unknown, pointer: string, value: unknown): unknown {
  const [name, ...rest] = tokens(pointer);
  if (name === undefined) return value;
  const inner = pointerFrom(rest);
  if (Array.isArray(document)) {
    return document.map((item, index) => (String(index) === name ? withValueAt(item, inner, value) : item));
  }
  const members = { ...(document as Record<string, unknown>) };
  const member = withValueAt(members[name], inner, value);
  if (member === undefined) delete members[name];
  else members[name] = member;
  return members;
}

export function pointerFrom(names: readonly (string | number)[]): string {
  return names.map((name) => `/${String(name).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
}

function tokens(pointer: string): string[] {
  if (pointer === '') return [];
  return pointer
    .slice(1)
    .split('/')
    .map((name) => name.replaceAll('~1', '/').replaceAll('~0', '~'));
}
