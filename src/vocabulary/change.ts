/** The one thing that is wrong with an otherwise good request. */
import { valueAt, withValueAt } from './pointer.ts';
import { isReference, type Kept, type Reference, resolveReferences } from './reference.ts';

export interface Change {
  /** JSON pointer of what is changed; empty for the body, or the request, as a whole. */
  readonly pointer: string;
  /** For a person: `without /DeviceGuid`. */
  readonly says: string;
  /**
   * `set`, `omit` and `alter` concern the member at the pointer, and `made` says that the recipe has seen to it; `raw` and
   * `text` concern the text of the body, `type` the content type, `method` the method.
   */
  readonly how: 'set' | 'omit' | 'alter' | 'made' | 'raw' | 'text' | 'type' | 'method';
  /** Where the member stands; in the body, unless told. */
  readonly place?: 'query';
  /** The value to set, the exact text to send, the content type or the method to send it with. */
  readonly value?: unknown;
  /** What is sent instead of the good value, or of the good text. */
  readonly alter?: (good: unknown) => unknown;
}

/** The value at the pointer is another one; a member that was not there is added. */
export function changed(pointer: string, value: unknown): Change {
  return {
    pointer,
    says: `${pointer} is ${isReference(value) ? value.says : JSON.stringify(value)}`,
    how: 'set',
    value,
  };
}

/** The member at the pointer is not sent. */
export function without(pointer: string): Change {
  return { pointer, says: `without ${pointer}`, how: 'omit' };
}

/** The body is exactly this text, valid or not. */
export function rawBody(text: string | Reference): Change {
  return { pointer: '', says: 'a body that is not the documented format', how: 'raw', value: text };
}

/** The member at the pointer is made of the good value, which must not have been seen before. */
export function altered(pointer: string, says: string, alter: (good: unknown) => unknown): Change {
  return { pointer, says: `${pointer} is ${says}`, how: 'alter', alter };
}

/** The body is made of the good text. */
export function alteredText(says: string, alter: (good: string) => string): Change {
  return { pointer: '', says, how: 'text', alter: (good) => alter(String(good)) };
}

/** The good request comes with another content type. */
export function withContentType(type: string): Change {
  return { pointer: '', says: `the content type is ${type}`, how: 'type', value: type };
}

/** The good request comes with another method. */
export function withMethod(method: string): Change {
  return { pointer: '', says: `the method is ${method}`, how: 'method', value: method };
}

/** The same change of a query parameter; its pointer is `/` and the name. */
export function inQuery(change: Change): Change {
  return { ...change, place: 'query' };
}

/** Members of a body or a query with the change; the same ones if it does not concern them. */
export function applyChange(change: Change, members: unknown, kept: Kept): unknown {
  const { how, pointer, value, alter } = change;
  if (how === 'set') return withValueAt(members, pointer, resolveReferences(value, kept));
  if (how === 'omit') return withValueAt(members, pointer, undefined);
  return how === 'alter' ? withValueAt(members, pointer, alter?.(valueAt(members, pointer))) : members;
}
