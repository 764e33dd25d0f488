/** Asks a mock in this process, without the streams of a real Request, which cost more than many an answer. */
import type { WireAnswer, WireRequest } from '../engine/send.ts';
import type { Mock, Told } from './mock.ts';

export async function sendInProcess(fetch: Mock['fetch'], request: WireRequest, told?: Told): Promise<WireAnswer> {
  const answer = await fetch(new PlainRequest(request) as Pick<Request, keyof PlainRequest> as Request, told);
  const headers = Object.fromEntries(answer.headers);
  return { status: answer.status, headers, text: await answer.text() };
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

/** As much of Headers as is asked for of a message in this process. */
class PlainHeaders {
  readonly #values = new Map<string, string>();

  constructor(given: HeadersInit = {}) {
    const entries = Symbol.iterator in given ? (given as Iterable<[string, string]>) : Object.entries(given);
    for (const [name, value] of entries) this.set(name, value);
  }

  get(name: string): string | null {
    return this.#values.get(name.toLowerCase()) ?? null;
  }

  has(name: string): boolean {
    return this.#values.has(name.toLowerCase());
  }

  /** Spaces around a value do not travel. */
  set(name: string, value: string): void {
    this.#values.set(name.toLowerCase(), value.trim());
  }

  [Symbol.iterator](): IterableIterator<[string, string]> {
    return this.#values.entries();
  }
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

  get headers(): Headers {
    this.#headers ??= new PlainHeaders(this.#sent.headers);
    return this.#headers as unknown as Headers;
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
  readonly status: number;
  readonly headers: Headers;
  readonly #text: string;

  static json(data: unknown, { status = 200, headers }: ResponseInit = {}): PlainResponse {
    const typed = new PlainHeaders(headers);
    if (!typed.has('content-type')) typed.set('content-type', 'application/json');
    return new PlainResponse(JSON.stringify(data), { status, headers: typed as unknown as Headers });
  }

  constructor(body?: string | null, { status = 200, headers }: ResponseInit = {}) {
    const plain = new PlainHeaders(headers);
    this.status = status;
    this.headers = plain as unknown as Headers;
    this.#text = body ?? '';
    // A real one says of which type a text is.
    if (body && !plain.has('content-type')) plain.set('content-type', 'text/plain;charset=UTF-8');
  }

  async text(): Promise<string> {
    return this.#text;
  }
}
