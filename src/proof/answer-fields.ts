/** The fields of a recorded answer, with what the document says of each. Read beside the validator, not through it. */
import { type Basis, isBasis } from '../vocabulary/basis.ts';
import { pointerFrom, valueAt } from '../vocabulary/pointer.ts';

export interface AnswerField {
  readonly pointer: string;
  readonly value: unknown;
  /** How firmly it stands that the member is there; absent if it may be missing. */
  readonly required: Basis | undefined;
  /** What the document says of its value: one schema, or several of which any may hold. */
  readonly says: readonly Said[];
}

/** One schema of a member, and how firmly it stands. */
export interface Said {
  readonly schema: Readonly<Record<string, unknown>>;
  readonly basis: Basis;
}

/** Every member of a body at any depth that the schema knows; of a list only the first item. */
export function answerFields(document: unknown, schemaPointer: string, body: unknown): AnswerField[] {
  return fieldsWithin(document, alternatives(document, valueAt(document, schemaPointer), 'documented'), body, '');
}

function fieldsWithin(document: unknown, around: readonly Said[], body: unknown, pointer: string): AnswerField[] {
  if (typeof body !== 'object' || body === null) return [];
  const members = Array.isArray(body) ? Object.entries(body).slice(0, 1) : Object.entries(body);
  return members.flatMap(([name, value]) => {
    const inner = around.flatMap(({ schema, basis }) => {
      const member = Array.isArray(body)
        ? schema.items
        : (schema.properties as Record<string, unknown> | undefined)?.[name];
      return alternatives(document, member, basis);
    });
    if (inner.length === 0) return [];
    const at = pointer + pointerFrom([name]);
    const required = Array.isArray(body) ? undefined : requiredBasis(around, name, inner);
    return [{ pointer: at, value, required, says: inner }, ...fieldsWithin(document, inner, value, at)];
  });
}

/** The weakest of the schemas decides: a member that one of them lets go may go. */
function requiredBasis(around: readonly Said[], name: string, inner: readonly Said[]): Basis | undefined {
  const knowing = around.filter(({ schema }) => name in ((schema.properties ?? {}) as object));
  const wanting = knowing.filter(({ schema }) => Array.isArray(schema.required) && schema.required.includes(name));
  if (wanting.length === 0 || wanting.length < knowing.length) return undefined;
  return [...wanting, ...inner].some(({ basis }) => basis === 'assumed') ? 'assumed' : 'documented';
}

/** The schema itself, what it refers to, and what it is put together from, without the mere shells. */
function alternatives(document: unknown, schema: unknown, inherited: Basis): Said[] {
  if (typeof schema !== 'object' || schema === null) return [];
  const own = schema as Record<string, unknown>;
  const stated = own['x-basis'];
  const basis = isBasis(stated) ? stated : inherited;
  if (typeof own.$ref === 'string') {
    return alternatives(document, valueAt(document, own.$ref.slice(1)), isBasis(stated) ? stated : 'documented');
  }
  const parts = ['allOf', 'anyOf', 'oneOf'].flatMap((word) => (own[word] ?? []) as unknown[]);
  return parts.length > 0 && own.properties === undefined
    ? parts.flatMap((part) => alternatives(document, part, basis))
    : [{ schema: own, basis }];
}
