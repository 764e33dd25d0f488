/** The contract of one API: its operations, and a check of any request or response against them. */
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import type { OpenAPIV3_1 } from 'openapi-types';
import { type Basis, isBasis } from '../vocabulary/basis.ts';
import type { Difference } from '../vocabulary/finding.ts';
import { pointerFrom, valueAt } from '../vocabulary/pointer.ts';
import { toDifferences } from './differences.ts';
import { formats } from './formats.ts';
import { isMultipleOf } from './multiple-of.ts';
import { closeObjects, spreadBasis } from './schema-views.ts';

export interface Operation {
  readonly id: string;
  /** Upper case. */
  readonly method: string;
  /** Path template from the root of the host, e.g. `/api/v1/sales/{guid}`. */
  readonly path: string;
  /** Media type of the request body, if it has one. */
  readonly requestType: string | undefined;
  /** Whether the document wants credentials for it. */
  readonly secured: boolean;
  /** JSON pointer of the operation in the bundled document. */
  readonly pointer: string;
}

/** A message as it stood on the wire. */
export interface Message {
  /** Media type with parameters, `null` if the header was absent. */
  readonly contentType: string | null;
  readonly text: string;
  /** The body as data; `undefined` if there is none or it cannot be read. */
  readonly body: unknown;
}

export interface Contract {
  readonly api: string;
  readonly document: OpenAPIV3_1.Document;
  readonly operations: ReadonlyMap<string, Operation>;
  /** What differs between a request body and the document. */
  checkRequest(operation: Operation, message: Message): readonly Difference[];
  /** What differs between an answer and the document. */
  checkResponse(operation: Operation, message: ReceivedMessage): readonly Difference[];
}

export interface ReceivedMessage extends Message {
  readonly status: number;
  /** By lower-case name; absent for a message of which only the body is known. */
  readonly headers?: Readonly<Record<string, string>>;
}

const METHODS = ['get', 'put', 'post', 'delete', 'options', 'head', 'patch', 'trace'];

export function createContract(api: string, document: OpenAPIV3_1.Document): Contract {
  const requests = createValidator(document, () => undefined);
  const responses = createValidator(document, closeObjects);

  const checkBody = (validate: Validator, contentPointer: string, message: Message): readonly Difference[] => {
    const content = (valueAt(document, contentPointer) ?? {}) as Record<string, Record<string, unknown>>;
    const documented = Object.keys(content);
    if (documented.length === 0) return [];
    const mediaType = message.contentType?.split(';')[0]?.trim().toLowerCase() ?? 'no content type';
    if (!documented.includes(mediaType)) {
      const basis = basisAt(Object.values(content)[0], 'documented');
      return [{ kind: 'content-type', basis, pointer: '', expected: documented.join(' or '), received: mediaType }];
    }
    const body = mediaType.startsWith('text/') ? message.text : message.body;
    if (body === undefined) {
      const received = message.text === '' ? 'an empty body' : `text that is not ${mediaType}`;
      return [{ kind: 'malformed-body', basis: 'implied', pointer: '', expected: `a ${mediaType} body`, received }];
    }
    return validate(`${contentPointer}${pointerFrom([mediaType, 'schema'])}`, body);
  };

  const checkHeaders = (responsePointer: string, received: ReceivedMessage['headers']): readonly Difference[] => {
    const documented = Object.keys((valueAt(document, `${responsePointer}/headers`) ?? {}) as object);
    return documented.flatMap((name) => {
      const header = valueAt(document, follow(document, `${responsePointer}/headers${pointerFrom([name])}`));
      if (!received || !isRequired(header) || name.toLowerCase() in received) return [];
      const basis = basisAt(header, 'documented');
      return [{ kind: 'missing-header', basis, pointer: '', expected: `the header ${name}`, received: 'nothing' }];
    });
  };

  return {
    api,
    document,
    operations: readOperations(document),
    checkRequest: (operation, message) => {
      const content = `${follow(document, `${operation.pointer}/requestBody`)}/content`;
      return checkBody(requests, content, message);
    },
    checkResponse: (operation, message) => {
      const statuses = (valueAt(document, `${operation.pointer}/responses`) ?? {}) as Record<string, unknown>;
      const pointer = follow(document, `${operation.pointer}/responses/${message.status}`);
      if (!(message.status in statuses)) {
        const stated = Object.keys(statuses).map((status) =>
          basisAt(valueAt(document, follow(document, `${operation.pointer}/responses/${status}`)), 'documented'),
        );
        // If every status is our own choice, another one breaks our choice and not the document.
        const basis = stated.every((each) => each === 'assumed') ? 'assumed' : 'documented';
        const expected = `a documented status: ${Object.keys(statuses).join(', ')}`;
        return [{ kind: 'undocumented-status', basis, pointer: '', expected, received: String(message.status) }];
      }
      return [...checkHeaders(pointer, message.headers), ...checkBody(responses, `${pointer}/content`, message)];
    },
  };
}

function isRequired(header: unknown): boolean {
  return (header as { readonly required?: boolean } | undefined)?.required === true;
}

/** What differs between a body and the schema at a pointer. */
type Validator = (schemaPointer: string, body: unknown) => readonly Difference[];

/** Compiles each schema of a prepared copy of the document when it is first needed. */
function createValidator(document: OpenAPIV3_1.Document, prepare: (schema: unknown) => void): Validator {
  const copy = withoutExamples(document);
  forEachSchema(copy, (schema, basis) => {
    spreadBasis(schema, basis);
    prepare(schema);
  });
  // `strict: false`: an OpenAPI document holds words that are no schema words.
  const ajv = new Ajv2020({ allErrors: true, verbose: true, strict: false, formats: { ...formats } });
  ajv.removeKeyword('multipleOf');
  ajv.addKeyword({
    keyword: 'multipleOf',
    type: 'number',
    schemaType: 'number',
    errors: false,
    validate: (step: number, value: number) => isMultipleOf(value, step),
  });
  ajv.addSchema(copy, 'openapi');
  const compiled = new Map<string, ValidateFunction>();
  const compile = (pointer: string) => {
    const validate = ajv.compile({ $ref: `openapi#${pointer.split('/').map(encodeURIComponent).join('/')}` });
    compiled.set(pointer, validate);
    return validate;
  };
  return (pointer, body) => {
    const validate = compiled.get(pointer) ?? compile(pointer);
    return validate(body) ? [] : toDifferences(validate.errors ?? [], copy);
  };
}

/** A copy without what no validator reads: it is most of a document. */
function withoutExamples(document: OpenAPIV3_1.Document): OpenAPIV3_1.Document {
  return JSON.parse(JSON.stringify(document, (name, value) => (name === 'examples' ? undefined : value)));
}

/** Visits the roots of all schemas: components, and the media types of bodies with the basis stated beside them. */
function forEachSchema(document: OpenAPIV3_1.Document, visit: (schema: unknown, basis: Basis) => void): void {
  for (const schema of Object.values(document.components?.schemas ?? {})) visit(schema, 'documented');
  const walk = (node: unknown): void => {
    if (typeof node !== 'object' || node === null) return;
    for (const [name, child] of Object.entries(node)) {
      if (name === 'content' && typeof child === 'object' && child !== null) {
        for (const media of Object.values(child as Record<string, { schema?: unknown }>))
          visit(media.schema, basisAt(media, 'documented'));
      } else walk(child);
    }
  };
  walk(document.paths);
  walk(document.components?.responses);
  walk(document.components?.requestBodies);
}

/** Follows one reference, as responses, headers and request bodies may be shared. */
function follow(document: OpenAPIV3_1.Document, pointer: string): string {
  const reference = (valueAt(document, pointer) as { $ref?: string } | undefined)?.$ref;
  return reference === undefined ? pointer : reference.slice(1);
}

function basisAt(node: unknown, otherwise: Basis): Basis {
  const stated = typeof node === 'object' && node !== null ? (node as Record<string, unknown>)['x-basis'] : undefined;
  return isBasis(stated) ? stated : otherwise;
}

function readOperations(document: OpenAPIV3_1.Document): Map<string, Operation> {
  const operations = new Map<string, Operation>();
  for (const [path, item] of Object.entries(document.paths ?? {})) {
    for (const method of METHODS) {
      const operation = (item as Record<string, OpenAPIV3_1.OperationObject> | undefined)?.[method];
      if (!operation) continue;
      const id = operation.operationId;
      if (id === undefined) throw new Error(`${method.toUpperCase()} ${path} has no operationId.`);
      const pointer = pointerFrom(['paths', path, method]);
      const body = valueAt(document, follow(document, `${pointer}/requestBody`)) as
        | OpenAPIV3_1.RequestBodyObject
        | undefined;
      operations.set(id, {
        id,
        method: method.toUpperCase(),
        path,
        requestType: Object.keys(body?.content ?? {})[0],
        secured: (operation.security ?? document.security ?? []).length > 0,
        pointer,
      });
    }
  }
  return operations;
}
