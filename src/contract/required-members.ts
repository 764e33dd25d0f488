/** Whether the contract wants a member to be there, wherever in a body it stands. */
import { valueAt } from '../vocabulary/pointer.ts';

type Schema = Record<string, unknown>;

/** `pointer` leads from the body that the schema describes to the member. Items of lists count as wanted. */
export function isRequiredAt(document: unknown, schemaPointer: string, pointer: string): boolean {
  const names = pointer.split('/').slice(1);
  const last = names.pop();
  if (last === undefined || /^\d+$/.test(last)) return true;
  let schemas = alternatives(document, valueAt(document, schemaPointer));
  for (const name of names) {
    const inner = schemas.flatMap((schema) => [(schema.properties as Schema | undefined)?.[name], schema.items]);
    schemas = inner.flatMap((schema) => alternatives(document, schema));
  }
  return schemas.some((schema) => Array.isArray(schema.required) && schema.required.includes(last));
}

/** The schema, what it refers to, and all that it is put together from, conditions included. */
function alternatives(document: unknown, schema: unknown): Schema[] {
  if (typeof schema !== 'object' || schema === null) return [];
  const own = schema as Schema;
  const parts = [...['allOf', 'anyOf', 'oneOf'].flatMap((word) => (own[word] ?? []) as unknown[]), own.then, own.else];
  const referred = typeof own.$ref === 'string' ? [valueAt(document, own.$ref.slice(1))] : [];
  return [own, ...[...referred, ...parts].flatMap((part) => alternatives(document, part))];
}
