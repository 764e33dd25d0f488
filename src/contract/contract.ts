/** The contract of one API: its operations, and a check of any request or response against them. */
import type { OpenAPIV3_1 } from 'openapi-types';
import type { Difference } from '../vocabulary/finding.ts';
import { pointerFrom, valueAt } from '../vocabulary/pointer.ts';
import { basisAt, readOperations } from './document.ts';
import type { Operation } from './operation.ts';
import { follow } from './parameters.ts';
import { closeObjects } from './schema-views.ts';
import { createValidator, type Validator } from './validator.ts';

/** A message as it stood on the wire. */
export interface Message {
  /** Media type with parameters, `null` if the header was absent. */
  readonly contentType: string | null;
  readonly text: string;
  /** The body as data; `undefined` if there is none or it cannot be read. */
  readonly body: unknown;
  /** What keeps the text from being what was meant, where something does: `bytes that are not UTF-8`. */
  readonly flaw?: string | undefined;
}

export interface Contract {
  readonly api: string;
  readonly document: OpenAPIV3_1.Document;
  readonly operations: ReadonlyMap<string, Operation>;
  /** What the API sends to its users' servers, by operationId. Their `path` is the webhook's name. */
  readonly webhooks: ReadonlyMap<string, Operation>;
  /** What differs between a request body and the document. */
  checkRequest(operation: Operation, message: Message): readonly Difference[];
  /** The same of a request that somebody else wrote: a member that no document names is told as well. */
  checkForeignRequest(operation: Operation, message: Message): readonly Difference[];
  /** What differs between an answer and the document. */
  checkResponse(operation: Operation, message: ReceivedMessage): readonly Difference[];
  /** What differs between a notification and the document. Throws if it has no such webhook. */
  checkNotification(webhook: string, message: Message): readonly Difference[];
}

export interface ReceivedMessage extends Message {
  readonly status: number;
  /** By lower-case name; absent for a message of which only the body is known. */
  readonly headers?: Readonly<Record<string, string>>;
}

export function createContract(api: string, document: OpenAPIV3_1.Document): Contract {
  const open = createValidator(
    document,
    () => undefined,
    () => 'assumed',
  );
  // No document says that an answer has no members beside the ones it shows.
  const closed = createValidator(document, closeObjects, () => 'assumed');
  // Whoever sends what no document names relies on what nobody promises.
  const foreign = createValidator(document, closeObjects, (schema) => (schema === 'assumed' ? 'assumed' : 'implied'));

  const contents = new Map<string, Content>();
  const checkBody = (validate: Validator, holder: string, message: Message): readonly Difference[] => {
    const { media, schemas } = contents.get(holder) ?? readContent(document, holder, contents);
    if (schemas.size === 0) return [];
    const mediaType = mediaTypeOf(message.contentType);
    const schema = schemas.get(mediaType);
    if (schema === undefined) {
      const basis = basisAt(media, 'documented');
      const expected = [...schemas.keys()].join(' or ');
      return [{ kind: 'content-type', basis, pointer: '', expected, received: mediaType }];
    }
    const body = mediaType.startsWith('text/') ? message.text : message.body;
    if (body === undefined || message.flaw !== undefined) {
      const unlike = message.text === '' ? 'an empty body' : `text that is not ${mediaType}`;
      const received = message.flaw ?? unlike;
      return [{ kind: 'malformed-body', basis: 'implied', pointer: '', expected: `a ${mediaType} body`, received }];
    }
    return validate(schema, body);
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

  const webhooks = readOperations(document, 'webhooks');
  return {
    api,
    document,
    operations: readOperations(document, 'paths'),
    webhooks,
    checkNotification: (name, message) => {
      const webhook = webhooks.get(name);
      if (!webhook) throw new Error(`The contract has no webhook ${name}.`);
      return checkBody(closed, `${webhook.pointer}/requestBody`, message);
    },
    checkRequest: (operation, message) => checkBody(open, `${operation.pointer}/requestBody`, message),
    checkForeignRequest: (operation, message) => checkBody(foreign, `${operation.pointer}/requestBody`, message),
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
      return [...checkHeaders(pointer, message.headers), ...checkBody(closed, pointer, message)];
    },
  };
}

/** What a body may be, by media type, as a request body or a response of the document says it. */
interface Content {
  /** The first of them. */
  readonly media: unknown;
  /** Pointers of the schemas. */
  readonly schemas: ReadonlyMap<string, string>;
}

function readContent(document: OpenAPIV3_1.Document, holder: string, known: Map<string, Content>): Content {
  const pointer = `${follow(document, holder)}/content`;
  const content = (valueAt(document, pointer) ?? {}) as Record<string, unknown>;
  const types = Object.keys(content);
  const schemas = new Map(types.map((type) => [type, `${pointer}${pointerFrom([type, 'schema'])}`]));
  const read = { media: Object.values(content)[0], schemas };
  known.set(holder, read);
  return read;
}

/** Without parameters, in lower case. */
function mediaTypeOf(contentType: string | null): string {
  if (contentType === null) return 'no content type';
  const end = contentType.indexOf(';');
  return (end < 0 ? contentType : contentType.slice(0, end)).trim().toLowerCase();
}

function isRequired(header: unknown): boolean {
  return (header as { readonly required?: boolean } | undefined)?.required === true;
}
