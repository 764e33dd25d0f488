/** The one thing that is wrong with an otherwise good request. */
import { isReference, type Reference } from './reference.ts';

export interface Change {
  /** JSON pointer of what is changed; empty for the body as a whole. */
  readonly pointer: string;
  /** For a person: `without /DeviceGuid`. */
  readonly says: string;
  readonly how: 'set' | 'omit' | 'raw';
  /** The value to set, or the exact bytes to send instead of the body. */
  readonly value?: unknown;
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
