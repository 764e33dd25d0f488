/** Where a target has other names for members than our contract (`x-wire-name`, set by an overlay), bodies are translated. */
import type { OpenAPIV3_1 } from 'openapi-types';
import { valueAt } from '../vocabulary/pointer.ts';
import { queryParameters } from './parameters.ts';

type Schema = Record<string, unknown>;

/** Translates the bodies of one operation. */
export interface WireNames {
  readonly toWire: (body: unknown) => unknown;
  readonly fromWire: (status: number, body: unknown) => unknown;
  /** Of a request that somebody else wrote. */
  readonly requestFromWire: (body: unknown) => unknown;
  /** The target's name of a query parameter. */
  readonly queryName: (name: string) => string;
}

/** Whether a document gives any member another name; without one, nothing needs to be translated. */
export function hasWireNames(document: OpenAPIV3_1.Document): boolean {
  return JSON.stringify(document).includes('"x-wire-name"');
}

export function wireNamesOf(document: OpenAPIV3_1.Document, operationPointer: string): WireNames {
  const schemaOf = (pointer: string) => {
    const holder = resolve(document, valueAt(document, pointer)) as { content?: Record<string, { schema?: unknown }> };
    return Object.values(holder?.content ?? {})[0]?.schema;
  };
  const parameters = queryParameters(document, operationPointer);
  return {
    queryName: (name) => {
      const own = parameters.find((parameter) => parameter.name === name);
      return own === undefined ? name : wireName(document, name, own);
    },
    toWire: (body) => rename(document, schemaOf(`${operationPointer}/requestBody`), body, 'to'),
    requestFromWire: (body) => rename(document, schemaOf(`${operationPointer}/requestBody`), body, 'from'),
    fromWire: (status, body) => rename(document, schemaOf(`${operationPointer}/responses/${status}`), body, 'from'),
  };
}

function rename(document: OpenAPIV3_1.Document, schema: unknown, value: unknown, way: 'to' | 'from'): unknown {
  if (Array.isArray(value)) {
    const items = schemasOf(document, schema).find((each) => each.items)?.items;
    return value.map((item) => rename(document, items, item, way));
  }
  if (typeof value !== 'object' || value === null) return value;
  const known = schemasOf(document, schema).flatMap((each) => Object.entries((each.properties ?? {}) as Schema));
  return Object.fromEntries(
    Object.entries(value).map(([name, member]) => {
      const found = known.find(([own, property]) => name === (way === 'to' ? own : wireName(document, own, property)));
      if (!found) return [name, member];
      const [own, property] = found;
      return [way === 'to' ? wireName(document, own, property) : own, rename(document, property, member, way)];
    }),
  );
}

function wireName(document: OpenAPIV3_1.Document, own: string, property: unknown): string {
  const stated = (property as Schema)['x-wire-name'] ?? (resolve(document, property) as Schema)['x-wire-name'];
  return typeof stated === 'string' ? stated : own;
}

/** The schema and all that it is put together from. */
function schemasOf(document: OpenAPIV3_1.Document, schema: unknown): Schema[] {
  const own = resolve(document, schema);
  if (typeof own !== 'object' || own === null) return [];
  const parts = ['allOf', 'oneOf', 'anyOf'].flatMap((word) => ((own as Schema)[word] ?? []) as unknown[]);
  return [own as Schema, ...parts.flatMap((part) => schemasOf(document, part))];
}

function resolve(document: OpenAPIV3_1.Document, node: unknown): unknown {
  const reference = (node as { $ref?: string } | undefined)?.$ref;
  return reference === undefined ? node : valueAt(document, reference.slice(1));
}
