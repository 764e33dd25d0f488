/** Bodies of the type `application/x-www-form-urlencoded`, as data. */
import querystring from 'node:querystring';

/** A name or a value as a form means it; what is no good escape stands for itself. */
export function readField(written: string): string {
  return /[%+]/.test(written) ? querystring.unescape(written.replaceAll('+', ' ')) : written;
}

/** The fields by name; of a field that stands there more than once, the last. */
export function readForm(text: string): Record<string, string> {
  return Object.fromEntries(new URLSearchParams(text));
}
