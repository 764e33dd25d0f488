/** Performs one operation through the port: builds the documented request, sends exactly it, reads what comes back. */
import type { Operation } from '../contract/operation.ts';
import { type Exchange, readBody, type SentRequest } from './exchange.ts';
import type { Send } from './send.ts';
import { troubleOf, wasNotSent } from './trouble.ts';

const FORM = 'application/x-www-form-urlencoded';

export interface Call {
  readonly operation: Operation;
  readonly path: Readonly<Record<string, unknown>>;
  readonly query?: Readonly<Record<string, unknown>>;
  /** Data to send in the documented format, perhaps with its text made into another one, or the exact text to send. */
  readonly body:
    | { readonly data: unknown; readonly alter?: (text: string) => string }
    | { readonly text: string }
    | undefined;
  readonly headers: Readonly<Record<string, string>>;
  /** Path to send to instead of the operation's own. */
  readonly toPath?: string | undefined;
  /** Content type and method to send with instead of the operation's own. */
  readonly type?: string | undefined;
  readonly method?: string | undefined;
}

/**
 * A call without an answer is an exchange without an answer. Rejects only for our own fault: a call that cannot be
 * made into the documented request.
 */
export async function perform(send: Send, origin: string, call: Call): Promise<Exchange> {
  return sendRequest(send, origin, call.operation, buildRequest(call));
}

/** Sends a request as it stands; the same one may be sent to another path of the host that a redirect names. */
export async function sendRequest(
  send: Send,
  origin: string,
  operation: Operation,
  request: SentRequest,
): Promise<Exchange> {
  const started = performance.now();
  const common = () => ({ operation, request, duration: performance.now() - started });
  try {
    const { method, path, headers, text } = request;
    const answer = await send({ method, url: origin + path, headers, text });
    const contentType = answer.headers['content-type'] ?? null;
    const body = answer.flaw === undefined ? readBody(answer.text, contentType) : undefined;
    return {
      ...common(),
      answer: { ...answer, contentType, body: operation.wire?.fromWire(answer.status, body) ?? body },
    };
  } catch (error) {
    return { ...common(), answer: undefined, trouble: troubleOf(error, origin), isUnsent: wasNotSent(error) };
  }
}

function buildRequest(call: Call): SentRequest {
  const { operation, path, query = {}, body, headers, toPath } = call;
  const { method = operation.method, type = operation.requestType } = call;
  const filled = (toPath ?? operation.path).replaceAll(/\{(\w+)\}/g, (_, name: string) => {
    if (path[name] === undefined) throw new Error(`${operation.id} is called without its path parameter ${name}.`);
    return encodeURIComponent(String(path[name]));
  });
  const search = new URLSearchParams(
    Object.entries(query).map(([name, value]) => {
      if (!operation.query.includes(name)) throw new Error(`${operation.id} has no query parameter ${name}.`);
      return [operation.wire?.queryName(name) ?? name, String(value)];
    }),
  ).toString();
  const target = search === '' ? filled : `${filled}?${search}`;
  if (body !== undefined && type === undefined) throw new Error(`${operation.id} takes no body.`);
  if (body === undefined || type === undefined) {
    return { method, path: target, headers, text: '', body: undefined };
  }
  const sent = { method, path: target, headers: { 'content-type': type, ...headers } };
  if ('text' in body) return { ...sent, text: body.text, body: readBody(body.text, type) };
  // Whatever content type it is sent with.
  const text = encode(operation.wire?.toWire(body.data) ?? body.data, operation.requestType ?? type);
  if (!body.alter) return { ...sent, text, body: body.data };
  const altered = body.alter(text);
  return { ...sent, text: altered, body: readBody(altered, type) };
}

function encode(data: unknown, type: string): string {
  return type === FORM ? new URLSearchParams(data as Record<string, string>).toString() : JSON.stringify(data);
}
