/** Two preparations of a document's schemas: every node knows its basis, and objects in answers know all their members. */
import { type Basis, isBasis } from '../vocabulary/basis.ts';

type Node = Record<string, unknown>;

const LISTS = ['allOf', 'anyOf', 'oneOf', 'prefixItems'];
const SCHEMAS = ['items', 'additionalProperties', 'contains', 'propertyNames'];
/** These speak about members that the schema around them names. */
const CONDITIONS = ['if', 'then', 'else', 'not'];
const MAPS = ['properties', 'patternProperties', 'dependentSchemas'];

/** Writes `x-basis` into every inline schema below `schema`. A `$ref` leads to a schema that states its own. */
export function spreadBasis(schema: unknown, inherited: Basis): void {
  if (!isNode(schema)) return;
  const own = isBasis(schema['x-basis']) ? schema['x-basis'] : inherited;
  schema['x-basis'] = own;
  for (const child of [...children(schema), ...CONDITIONS.map((word) => schema[word])]) spreadBasis(child, own);
}

/**
 * Closes every object schema below `schema`, so that a member it does not name is noticed.
 * Objects that are put together by `allOf` cannot be closed one by one; answers are written flat for that reason.
 */
export function closeObjects(schema: unknown): void {
  if (!isNode(schema)) return;
  if (isNode(schema.properties) && schema.additionalProperties === undefined) schema.additionalProperties = false;
  for (const child of children(schema)) closeObjects(child);
}

function children(schema: Node): unknown[] {
  return [
    ...SCHEMAS.map((word) => schema[word]),
    ...LISTS.flatMap((word) => (Array.isArray(schema[word]) ? (schema[word] as unknown[]) : [])),
    ...MAPS.flatMap((word) => (isNode(schema[word]) ? Object.values(schema[word] as Node) : [])),
  ];
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
