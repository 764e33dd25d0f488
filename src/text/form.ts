/** Bodies of the type `application/x-www-form-urlencoded`, as data. */
import querystring from 'node:querystring';

export type Form = Record<string, string>;

/** The fields by name; of a field that stands there more than once, the last. */
export function readForm(text: string): Form {
  // It takes half the time of URLSearchParams.
  const fields = querystring.parse(text, '&', '=', { maxKeys: 0 });
  for (const [name, value] of Object.entries(fields)) if (Array.isArray(value)) fields[name] = value.at(-1);
  return fields as Form;
}
