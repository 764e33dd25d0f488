/** The values that a schema lists for a member of what it describes. */
import type { OpenAPIV3_1 } from 'openapi-types';
import { valueAt } from '../vocabulary/pointer.ts';

type Schema = Readonly<Record<string, unknown>>;

/** Empty if it lists none. `path`: the names of the members, from the outside in. */
export function enumAt(document: OpenAPIV3_1.Document, schema: unknown, path: readonly string[]): readonly unknown[] {
  const [name, ...rest] = path;
  const parts = partsOf(document, schema);
  if (name === undefined) return parts.flatMap((part) => (part.enum ?? []) as unknown[]);
  return parts.flatMap(({ properties }) => enumAt(document, (properties as Schema | undefined)?.[name], rest));
}

/** The schema and all that it is put together from. */
function partsOf(document: OpenAPIV3_1.Document, schema: unknown): readonly Schema[] {
  if (typeof schema !== 'object' || schema === null) return [];
  const { $ref } = schema as { readonly $ref?: string };
  const inner = ['allOf', 'oneOf', 'anyOf'].flatMap((word) => ((schema as Schema)[word] ?? []) as unknown[]);
  const referred = $ref === undefined ? [] : [valueAt(document, $ref.slice(1))];
  return [schema as Schema, ...[...referred, ...inner].flatMap((part) => partsOf(document, part))];
}
