/** Which members a document names in a body, in any case and by the names of both sides, so that all others can be told from them. */
import type { OpenAPIV3_1 } from 'openapi-types';
import { pointerFrom, valueAt } from '../vocabulary/pointer.ts';
import { flatten } from './member-view.ts';
import type { Operation } from './operation.ts';
import { follow } from './parameters.ts';

type Node = Readonly<Record<string, unknown>>;

/** One member, or a body. What is below it is read when it is first asked for: schemas may hold themselves. */
export class NamedMembers {
  /** As the document calls it; empty for what has no name. */
  readonly name: string;
  /** Whether the document leaves open what stands here. */
  readonly isOpen: boolean;
  /** Whether a text, a number or the like may stand here. */
  readonly takesValues: boolean;
  readonly isList: boolean;
  readonly #document: OpenAPIV3_1.Document;
  readonly #schemas: readonly Node[];
  /** By lower-case name. */
  readonly #properties = new Map<string, { name: string; schemas: unknown[] }>();
  readonly #members = new Map<string, NamedMembers>();
  #item: NamedMembers | undefined;

  constructor(document: OpenAPIV3_1.Document, schemas: readonly unknown[], name = '') {
    this.name = name;
    this.#document = document;
    this.#schemas = [...flatten(document, schemas)];
    for (const { properties } of this.#schemas)
      for (const [own, schema] of Object.entries(properties ?? {}))
        for (const given of namesIn(document, own, schema)) this.#add(given.toLowerCase(), own, schema);
    const types = this.#schemas.flatMap(({ type }) => (type === undefined ? [] : [type].flat()));
    this.isList = types.includes('array');
    this.isOpen =
      schemas.includes(true) || this.#schemas.some(({ additionalProperties }) => additionalProperties === true);
    const isUntyped = types.length === 0 && this.#properties.size === 0;
    this.takesValues = isUntyped || types.some((type) => type !== 'object' && type !== 'array' && type !== 'null');
  }

  /** `undefined` if the document names no such member. */
  member(name: string): NamedMembers | undefined {
    const key = name.toLowerCase();
    const known = this.#members.get(key);
    if (known) return known;
    const { name: own = '', schemas = this.#maps() } = this.#properties.get(key) ?? {};
    if (schemas.length === 0) return undefined;
    const member = new NamedMembers(this.#document, schemas, own);
    // Names that are data may be of any number.
    if (own !== '') this.#members.set(key, member);
    return member;
  }

  /** Each item of a list; what stands in a list where none is documented is taken for what is. */
  item(): NamedMembers {
    const items = this.#schemas.flatMap((schema) => (schema.items === undefined ? [] : [schema.items]));
    this.#item ??= items.length > 0 ? new NamedMembers(this.#document, items, this.name) : this;
    return this.#item;
  }

  #add(key: string, name: string, schema: unknown): void {
    const known = this.#properties.get(key);
    if (known) known.schemas.push(schema);
    else this.#properties.set(key, { name, schemas: [schema] });
  }

  /** What members of any name are. */
  #maps(): unknown[] {
    return this.#schemas.flatMap(({ additionalProperties: any }) => (typeof any === 'object' && any ? [any] : []));
  }
}

export interface NamedBody {
  readonly members: NamedMembers;
  /** Whether it may be text of another kind than JSON or a form, as CSV is. */
  readonly isText: boolean;
}

export interface NamedBodies {
  request(operation: Operation): NamedBody;
  /** One with a status of which nothing is documented may be any documented answer. */
  answer(operation: Operation, status: number): NamedBody;
}

/** Anything, as far as names go: for what is written by ourselves. */
export function openBody(document: OpenAPIV3_1.Document): NamedBody {
  return { members: new NamedMembers(document, [true]), isText: true };
}

/** Reads each body of a document when it is first asked for. */
export function namedBodiesOf(document: OpenAPIV3_1.Document): NamedBodies {
  const requests = new Map<string, NamedBody>();
  const answers = new Map<string, NamedBody>();
  const readAnswer = (all: string, status: number): NamedBody => {
    const own = all + pointerFrom([status]);
    if (valueAt(document, `${follow(document, own)}/content`) !== undefined) return bodyOf(document, [own]);
    const statuses = Object.keys((valueAt(document, all) ?? {}) as Node);
    return bodyOf(
      document,
      statuses.map((each) => all + pointerFrom([each])),
    );
  };
  return {
    request: ({ id, pointer }) => {
      const body = requests.get(id) ?? bodyOf(document, [`${pointer}/requestBody`]);
      requests.set(id, body);
      return body;
    },
    answer: ({ id, pointer }, status) => {
      const key = `${id} ${status}`;
      const body = answers.get(key) ?? readAnswer(`${pointer}/responses`, status);
      answers.set(key, body);
      return body;
    },
  };
}

function bodyOf(document: OpenAPIV3_1.Document, pointers: readonly string[]): NamedBody {
  const contents = pointers.flatMap((pointer) =>
    Object.entries((valueAt(document, `${follow(document, pointer)}/content`) ?? {}) as Record<string, Node>),
  );
  const schemas = contents.map(([, { schema }]) => schema);
  const isText = contents.some(([type]) => type.startsWith('text/'));
  return { members: new NamedMembers(document, schemas), isText };
}

/** By the document, and by the target where an overlay says that it has another one. */
function namesIn(document: OpenAPIV3_1.Document, own: string, schema: unknown): string[] {
  return [
    own,
    ...[...flatten(document, [schema])].flatMap(({ 'x-wire-name': wire }) => (typeof wire === 'string' ? [wire] : [])),
  ];
}
