/** The one narrow port to a target: a request goes, an answer comes. Nothing is retried, no redirect is followed. */
import { brotliDecompressSync, gunzipSync, inflateSync } from 'node:zlib';
import { Agent, type Dispatcher, ProxyAgent, request as undiciRequest } from 'undici';

/** Sends one request. Rejects if no complete answer comes; whether the target acted on it is then unknown. */
export type Send = (request: WireRequest) => Promise<WireAnswer>;

export interface WireRequest {
  readonly method: string;
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  /** Empty if there is no body. */
  readonly text: string;
}

export interface WireAnswer {
  readonly status: number;
  /** Names in lower case; values of a header that came more than once are joined by commas. */
  readonly headers: Readonly<Record<string, string>>;
  readonly text: string;
}

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
  const send: Send = async ({ method, url, headers, text }) => {
    const answer = await undiciRequest(url, {
      method: method as Dispatcher.HttpMethod,
      headers: { accept: '*/*', 'user-agent': 'tollgate', ...headers },
      signal: AbortSignal.timeout(options.timeout),
      dispatcher,
      ...(text === '' ? {} : { body: text }),
    });
    const received = Object.fromEntries(
      Object.entries(answer.headers).map(([name, values]) => [name, [values ?? []].flat().join(', ')]),
    );
    const bytes = decode(await answer.body.bytes(), received['content-encoding'] ?? '');
    return { status: answer.statusCode, headers: received, text: new TextDecoder().decode(bytes) };
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
