/** Walks the schema of a request to its fields: what each may be, and how firmly the document says so. */
import type { OpenAPIV3_1 } from 'openapi-types';
import { basisAt } from '../contract/document.ts';
import type { Operation } from '../contract/operation.ts';
import { follow, queryParameters } from '../contract/parameters.ts';
import type { Basis } from '../vocabulary/basis.ts';
import { pointerFrom, valueAt } from '../vocabulary/pointer.ts';

/** One restriction of a field's values. */
export interface Fact {
  /** The schema's word: `minimum`, `enum`, `pattern`. */
  readonly word: string;
  readonly value: unknown;
  readonly basis: Basis;
}

export interface Field {
  readonly place: 'body' | 'query';
  /** JSON pointer in the body, or `/` and the name of a query parameter. */
  readonly pointer: string;
  /** How firmly it stands that there is such a field. */
  readonly basis: Basis;
  readonly isMandatory: boolean;
  /** What JSON calls the values that it may have. */
  readonly types: readonly string[];
  readonly facts: readonly Fact[];
}

type Node = Readonly<Record<string, unknown>>;
/** A schema and the basis of what it says. */
interface Part {
  readonly node: Node;
  readonly basis: Basis;
}

const RESTRICTIONS = [
  ...['enum', 'minimum', 'maximum', 'exclusiveMinimum', 'exclusiveMaximum', 'multipleOf'],
  ...['minLength', 'maxLength', 'pattern', 'format', 'minItems', 'maxItems'],
];

/** `Card.CardNumber` for `/Card/CardNumber`. */
export function nameOf(pointer: string): string {
  return pointer.slice(1).replaceAll('/', '.');
}

/**
 * Every field of an operation's requests, at any depth; of a list, those of its first item. Where the body is one of
 * several objects, `alternative` is the name of its schema. What a condition makes of a field is not looked at.
 */
export function fieldsOf(document: OpenAPIV3_1.Document, operation: Operation, alternative?: string): Field[] {
  const query = queryParameters(document, operation.pointer).map((parameter): Field => {
    const basis = basisAt(parameter, 'documented');
    const parts = partsOf(document, parameter.schema, basis, alternative);
    return fieldOf('query', `/${parameter.name}`, basis, parameter.required === true, parts);
  });
  const content = valueAt(document, `${follow(document, `${operation.pointer}/requestBody`)}/content`);
  const media = Object.values((content ?? {}) as Readonly<Record<string, Node>>)[0];
  if (!media) return query;
  const body = partsOf(document, media.schema, basisAt(media, 'documented'), alternative);
  return [...query, ...membersOf(document, body, '', alternative)];
}

function membersOf(document: OpenAPIV3_1.Document, parts: readonly Part[], at: string, alternative?: string): Field[] {
  return parts.flatMap(({ node, basis: around }) => {
    const required = (node.required ?? []) as readonly string[];
    return Object.entries((node.properties ?? {}) as Record<string, Node>).flatMap(([name, property]) => {
      const pointer = at + pointerFrom([name]);
      const basis = basisAt(property, around);
      const inner = partsOf(document, property, basis, alternative);
      const field = fieldOf('body', pointer, basis, required.includes(name), inner);
      return [field, ...innerFields(document, inner, field, alternative)];
    });
  });
}

/** Of an object its members; of a list its first item, with the members of that. */
function innerFields(
  document: OpenAPIV3_1.Document,
  parts: readonly Part[],
  { pointer, basis }: Field,
  alternative?: string,
) {
  const items = parts.flatMap((part) =>
    part.node.items ? partsOf(document, part.node.items, part.basis, alternative) : [],
  );
  const first = `${pointer}/0`;
  const item = fieldOf('body', first, basis, true, items);
  const isScalar = items.length > 0 && !item.types.includes('object');
  return [
    ...membersOf(document, parts, pointer, alternative),
    ...(isScalar ? [item] : []),
    ...membersOf(document, items, first, alternative),
  ];
}

function fieldOf(
  place: Field['place'],
  pointer: string,
  basis: Basis,
  isMandatory: boolean,
  parts: readonly Part[],
): Field {
  const facts = parts.flatMap(({ node, basis }) =>
    RESTRICTIONS.filter((word) => word in node).map((word) => ({ word, value: node[word], basis })),
  );
  return { place, pointer, basis, isMandatory, types: typesOf(parts), facts };
}

function typesOf(parts: readonly Part[]): string[] {
  const stated = parts.flatMap(({ node }) => (node.type === undefined ? [] : [[node.type].flat() as string[]]));
  const [first, ...others] = stated;
  if (first) return first.filter((type) => others.every((other) => other.includes(type)));
  if (parts.some(({ node }) => 'properties' in node)) return ['object'];
  return ['string'];
}

/** The schemas that hold together for one value: itself, what it refers to, and all of `allOf`. */
function partsOf(document: OpenAPIV3_1.Document, schema: unknown, inherited: Basis, alternative?: string): Part[] {
  if (typeof schema !== 'object' || schema === null) return [];
  const node = schema as Node;
  const basis = basisAt(node, inherited);
  const all = (node.allOf ?? []) as readonly unknown[];
  const chosen = [node.oneOf ?? [], node.anyOf ?? []]
    .flat()
    .filter((one) => alternative !== undefined && String((one as Node).$ref).endsWith(`/${alternative}`));
  const target = typeof node.$ref === 'string' ? valueAt(document, node.$ref.slice(1)) : undefined;
  return [
    { node, basis },
    ...partsOf(document, target, 'documented', alternative),
    ...[...all, ...chosen].flatMap((part) => partsOf(document, part, basis, alternative)),
  ];
}
