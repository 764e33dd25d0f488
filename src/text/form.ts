/** Bodies of the type `application/x-www-form-urlencoded`, as data. */

/** The fields by name; of a field that stands there more than once, the last. */
export function readForm(text: string): Record<string, string> {
  return Object.fromEntries(new URLSearchParams(text));
}
