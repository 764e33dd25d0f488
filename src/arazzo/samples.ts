/** Answers that a contract's own examples show, by status: what an API's reader of outcomes can be asked about. */
import type { Contract } from '../contract/contract.ts';
import type { Operation } from '../contract/operation.ts';
import { follow } from '../contract/parameters.ts';
import { type Answer, readBody } from '../engine/exchange.ts';
import { pointerFrom, valueAt } from '../vocabulary/pointer.ts';

/** One way in which an operation may answer. */
export interface Sample {
  readonly status: number;
  readonly contentType: string | null;
  readonly body: unknown;
  /** JSON pointer of the body's schema in the bundled document; absent if there is no body. */
  readonly schema?: string;
}

interface Media {
  readonly example?: unknown;
  readonly examples?: Readonly<Record<string, unknown>>;
}

/** At least one for each documented status. */
export function samplesOf({ document }: Contract, operation: Operation): readonly Sample[] {
  const responses = (valueAt(document, `${operation.pointer}/responses`) ?? {}) as object;
  return Object.keys(responses).flatMap((name): Sample[] => {
    const status = Number(name);
    const pointer = `${follow(document, `${operation.pointer}/responses/${name}`)}/content`;
    const content = Object.entries((valueAt(document, pointer) ?? {}) as Record<string, Media>);
    if (content.length === 0) return [{ status, contentType: null, body: undefined }];
    return content.flatMap(([contentType, media]) => {
      const schema = `${pointer}${pointerFrom([contentType, 'schema'])}`;
      const shown = Object.keys(media.examples ?? {}).map((example) => {
        const at = follow(document, `${pointer}${pointerFrom([contentType, 'examples', example])}`);
        return valueAt(document, `${at}/value`);
      });
      const bodies = media.example === undefined ? shown : [media.example, ...shown];
      const all = bodies.length > 0 ? bodies : [/json/.test(contentType) ? {} : ''];
      return [...all, ...all.flatMap(emptied)].map((body) => ({ status, contentType, body, schema }));
    });
  });
}

/** The sample as it would come over the wire. */
export function answerOf({ status, contentType, body }: Sample): Answer {
  const isData = /json/.test(contentType ?? '');
  const write = () => (body === undefined ? '' : isData ? JSON.stringify(body) : String(body));
  return {
    status,
    contentType,
    headers: {},
    // Hardly any reader looks at it, and there are thousands of samples.
    get text() {
      return write();
    },
    body: isData ? body : readBody(write(), contentType),
  };
}

/** The same list with nothing in it, alone or as a member. */
function emptied(body: unknown): unknown[] {
  if (Array.isArray(body)) return body.length > 0 ? [[]] : [];
  if (typeof body !== 'object' || body === null) return [];
  const lists = Object.entries(body).filter(([, member]) => Array.isArray(member) && member.length > 0);
  return lists.map(([name]) => ({ ...body, [name]: [] }));
}
