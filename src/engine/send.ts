/** The one narrow port to a target: a function from Request to Response. Nothing is retried, no redirect is followed. */
import { brotliDecompressSync, gunzipSync, inflateSync } from 'node:zlib';
import { Agent, type Dispatcher, ProxyAgent, request as undiciRequest } from 'undici';

/** Sends one request. Rejects if no complete answer comes; whether the target acted on it is then unknown. */
export type Send = (request: Request) => Promise<Received>;

/** What comes back, as far as it is read. */
export type Received = Pick<Response, 'status' | 'headers' | 'text'>;

export interface HttpOptions {
  /** Milliseconds until an unanswered request is given up. */
  readonly timeout: number;
  /** URL of a proxy. */
  readonly proxy?: string | undefined;
  /** Takes any certificate, as Playwright's `ignoreHTTPSErrors`. */
  readonly ignoreHTTPSErrors?: boolean | undefined;
}

/** Unlike those of `fetch`, they throw for a body that ends too early. */
const DECODERS: Readonly<Record<string, (bytes: Uint8Array) => Uint8Array>> = {
  gzip: gunzipSync,
  'x-gzip': gunzipSync,
  deflate: inflateSync,
  br: brotliDecompressSync,
};

/**
 * A port over HTTP with connections kept alive. `close` ends them.
 * Not by `fetch`, which sends a request that is answered 421 a second time.
 */
export function httpSend(options: HttpOptions): { send: Send; close: () => Promise<void> } {
  const dispatcher = createDispatcher(options);
  const send: Send = async (request) => {
    const body = await request.text();
    const answer = await undiciRequest(request.url, {
      method: request.method as Dispatcher.HttpMethod,
      headers: { accept: '*/*', 'user-agent': 'tollgate', ...Object.fromEntries(request.headers) },
      signal: AbortSignal.timeout(options.timeout),
      dispatcher,
      ...(body === '' ? {} : { body }),
    });
    const headers = new Headers(
      Object.entries(answer.headers).flatMap(([name, values]) =>
        [values ?? []].flat().map((value): [string, string] => [name, value]),
      ),
    );
    const encoding = headers.get('content-encoding') ?? '';
    const text = new TextDecoder().decode(decode(await answer.body.bytes(), encoding));
    return { status: answer.statusCode, headers, text: async () => text };
  };
  return { send, close: () => dispatcher.close() };
}

function decode(bytes: Uint8Array, encodings: string): Uint8Array {
  if (bytes.length === 0) return bytes;
  const names = encodings
    .toLowerCase()
    .split(',')
    .map((name) => name.trim());
  return names.reduceRight((rest, name) => DECODERS[name]?.(rest) ?? rest, bytes);
}

function createDispatcher({ proxy, ignoreHTTPSErrors }: HttpOptions): Dispatcher {
  const tls = { rejectUnauthorized: !ignoreHTTPSErrors };
  return proxy === undefined ? new Agent({ connect: tls }) : new ProxyAgent({ uri: proxy, requestTls: tls });
}
