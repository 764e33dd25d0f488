/** Asks a mock in this process, without the streams of a real Request, which cost more than many an answer. */
import type { WireAnswer, WireRequest } from '../engine/send.ts';

type Fetch = (request: Request) => Promise<Response>;

export async function sendInProcess(fetch: Fetch, request: WireRequest): Promise<WireAnswer> {
  const answer = await fetch(new PlainRequest(request) as Pick<Request, keyof PlainRequest> as Request);
  return { status: answer.status, headers: Object.fromEntries(answer.headers), text: await answer.text() };
}

/**
 * Spares mocks the streams of a real Response as well. It replaces the global one, as Hono's own server does, so it is
 * for a time in which nothing is done but to play in process; what it gives ends that time.
 */
export function answerPlainly(): () => void {
  const { Response } = globalThis;
  Object.assign(globalThis, { Response: PlainResponse });
  return () => {
    Object.assign(globalThis, { Response });
  };
}

/** As much of a Request as a handler that reads its whole body as text asks for. */
class PlainRequest {
  readonly method: string;
  readonly url: string;
  readonly headers: Headers;
  readonly #text: string;

  constructor({ method, url, headers, text }: WireRequest) {
    this.method = method;
    this.url = url;
    this.headers = new Headers(headers);
    this.#text = text;
  }

  async text(): Promise<string> {
    return this.#text;
  }
}

/** As much of a Response as is read of an answer whose body is text. */
class PlainResponse {
  readonly status: number;
  readonly headers: Headers;
  readonly #text: string;

  static json(data: unknown, init: ResponseInit = {}): PlainResponse {
    const headers = { 'content-type': 'application/json', ...Object.fromEntries(new Headers(init.headers)) };
    return new PlainResponse(JSON.stringify(data), { ...init, headers });
  }

  constructor(body?: string | null, { status = 200, headers }: ResponseInit = {}) {
    this.status = status;
    this.headers = new Headers(headers);
    this.#text = body ?? '';
    // A real one says of which type a text is.
    if (body && !this.headers.has('content-type')) this.headers.set('content-type', 'text/plain;charset=UTF-8');
  }

  async text(): Promise<string> {
    return this.#text;
  }
}
