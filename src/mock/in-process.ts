/** Asks a mock in this process, without the streams of a real Request, which cost more than many an answer. */
import type { WireAnswer, WireRequest } from '../engine/send.ts';
import type { Mock, Told } from './mock.ts';

/** Sends a request as a client has put it together. */
export function sendInProcess(fetch: Mock['fetch'], request: WireRequest, told?: Told): Promise<WireAnswer> {
  return handOver(fetch, { ...request, headers: normal(request.headers) }, told);
}

/** Hands over a request as it came off a wire: names of headers in lower case, and no spaces around their values. */
export async function handOver(fetch: Mock['fetch'], request: WireRequest, told?: Told): Promise<WireAnswer> {
  const answer = await fetch(new PlainRequest(request) as Pick<Request, keyof PlainRequest> as Request, told);
  if (answer instanceof PlainResponse) return answer.sent;
  return { status: answer.status, headers: Object.fromEntries(answer.headers), text: await answer.text() };
}

/**
 * Spares mocks the streams of a real Response as well. It replaces the global one, as Hono's own server does, so it is
 * for a time in which nothing is done but to play in process, or to serve; what it gives ends that time.
 */
export function answerPlainly(): () => void {
  const { Response } = globalThis;
  Object.assign(globalThis, { Response: PlainResponse });
  return () => {
    Object.assign(globalThis, { Response });
  };
}

type Headers = Readonly<Record<string, string>>;

/** As much of Headers as is asked for of a message in this process. */
class PlainHeaders {
  readonly #values: Headers;

  /** Names in lower case. */
  constructor(values: Headers) {
    this.#values = values;
  }

  get(name: string): string | null {
    return this.#values[name.toLowerCase()] ?? null;
  }

  has(name: string): boolean {
    return this.#values[name.toLowerCase()] !== undefined;
  }

  [Symbol.iterator](): IterableIterator<[string, string]> {
    return Object.entries(this.#values)[Symbol.iterator]();
  }
}

/** Names in lower case, and values without the spaces around them, which do not travel. */
function normal(headers: HeadersInit = {}): Headers {
  const entries = Symbol.iterator in headers ? (headers as Iterable<[string, string]>) : Object.entries(headers);
  const normalised: Record<string, string> = {};
  for (const [name, value] of entries) normalised[name.toLowerCase()] = value.trim();
  return normalised;
}

/** As much of a Request as a handler that reads its whole body asks for. */
class PlainRequest {
  readonly method: string;
  readonly url: string;
  readonly #sent: WireRequest;
  #headers: PlainHeaders | undefined;

  constructor(sent: WireRequest) {
    this.method = sent.method;
    this.url = sent.url;
    this.#sent = sent;
  }

  get headers(): globalThis.Headers {
    this.#headers ??= new PlainHeaders(this.#sent.headers);
    return this.#headers as unknown as globalThis.Headers;
  }

  clone(): Request {
    return new PlainRequest(this.#sent) as Pick<Request, keyof PlainRequest> as Request;
  }

  async text(): Promise<string> {
    return this.#sent.text;
  }

  async json(): Promise<unknown> {
    return JSON.parse(this.#sent.text);
  }
}

/** As much of a Response as is read of an answer whose body is text. */
class PlainResponse {
  readonly sent: WireAnswer;

  static json(data: unknown, { status = 200, headers }: ResponseInit = {}): PlainResponse {
    const typed = { 'content-type': 'application/json', ...normal(headers) };
    return new PlainResponse(JSON.stringify(data), { status, headers: typed });
  }

  constructor(body?: string | null, { status = 200, headers }: ResponseInit = {}) {
    const text = body ?? '';
    const named = normal(headers);
    // A real one says of which type a text is.
    const typed =
      text === '' || named['content-type'] ? named : { 'content-type': 'text/plain;charset=UTF-8', ...named };
    this.sent = { status, headers: typed, text };
  }

  get status(): number {
    return this.sent.status;
  }

  get headers(): globalThis.Headers {
    return new PlainHeaders(this.sent.headers) as unknown as globalThis.Headers;
  }

  async text(): Promise<string> {
    return this.sent.text;
  }
}
