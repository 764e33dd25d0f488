/** Reads a body as JSON, unless whoever serves the mock has done so. */
import type { Told } from './mock.ts';

/** `undefined` if it is none. */
export function jsonBody(text: string, told: Told = {}): unknown {
  if (told.body !== undefined) return told.body;
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
