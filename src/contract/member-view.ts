/** What a document says of the members of an answer, in whichever branch of its schema it says it. */
import type { OpenAPIV3_1 } from 'openapi-types';
import { pointerFrom, valueAt } from '../vocabulary/pointer.ts';
import type { Operation } from './operation.ts';
import { follow } from './parameters.ts';

type Node = Readonly<Record<string, unknown>>;

const LISTS = ['allOf', 'anyOf', 'oneOf'];
const BRANCHES = ['then', 'else'];

/** One member, or the answer itself. What is below it is read when it is asked for: schemas may hold themselves. */
export class MemberView {
  /** Every value that an `enum` or a `const` names; `undefined` if none stands here. */
  readonly values: ReadonlySet<unknown> | undefined;
  /** Whether it may be a number with a fraction. */
  readonly isNumber: boolean;
  readonly #document: OpenAPIV3_1.Document;
  readonly #schemas: readonly Node[];

  constructor(document: OpenAPIV3_1.Document, schemas: readonly unknown[]) {
    this.#document = document;
    this.#schemas = [...flatten(document, schemas)];
    const named = this.#schemas.flatMap((schema) => [
      ...((schema.enum as unknown[] | undefined) ?? []),
      ...('const' in schema ? [schema.const] : []),
    ]);
    this.values = named.length > 0 ? new Set(named) : undefined;
    this.isNumber = this.#schemas.some(({ type }) => [type].flat().includes('number'));
  }

  /** The member of this name; `undefined` if the document does not name it. */
  member(name: string): MemberView | undefined {
    const schemas = this.#schemas.flatMap(({ properties }) => {
      const own = isNode(properties) && Object.hasOwn(properties, name) ? properties[name] : undefined;
      return own === undefined ? [] : [own];
    });
    return schemas.length > 0 ? new MemberView(this.#document, schemas) : undefined;
  }

  /** Each item of an array. */
  item(): MemberView {
    return this.#below(({ items }) => items);
  }

  /** Members that look alike under any name: their names are data. Where anything goes (`true`), names are names. */
  anyMember(): MemberView | undefined {
    const isMap = this.#schemas.some(({ additionalProperties }) => isNode(additionalProperties));
    return isMap ? this.#below(({ additionalProperties }) => additionalProperties) : undefined;
  }

  #below(read: (schema: Node) => unknown): MemberView {
    return new MemberView(this.#document, this.#schemas.map(read));
  }
}

/** The answers with this status; `undefined` if the document has none. */
export function answerView(
  document: OpenAPIV3_1.Document,
  operation: Operation,
  status: number,
): MemberView | undefined {
  const response = follow(document, `${operation.pointer}/responses${pointerFrom([status])}`);
  const content = valueAt(document, `${response}/content`);
  if (!isNode(content)) return undefined;
  return new MemberView(
    document,
    Object.values(content).map((media) => (media as Node).schema),
  );
}

/** The schemas and all their branches, references followed. */
export function flatten(
  document: OpenAPIV3_1.Document,
  schemas: readonly unknown[],
  found = new Set<Node>(),
): Set<Node> {
  for (const schema of schemas) {
    if (!isNode(schema) || found.has(schema)) continue;
    found.add(schema);
    const { $ref } = schema;
    const branches = LISTS.flatMap((word) => (schema[word] as unknown[] | undefined) ?? []);
    const referred = typeof $ref === 'string' ? [valueAt(document, $ref.slice(1))] : [];
    flatten(document, [...referred, ...branches, ...BRANCHES.map((word) => schema[word])], found);
  }
  return found;
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
