/** The one narrow port to a target: a function from Request to Response. Nothing is retried, no redirect is followed. */
import { Agent, type Dispatcher, ProxyAgent, fetch as undiciFetch } from 'undici';

/** Sends one request. Rejects if no complete answer comes; whether the target acted on it is then unknown. */
export type Send = (request: Request) => Promise<Response>;

export interface HttpOptions {
  /** Milliseconds until an unanswered request is given up. */
  readonly timeout: number;
  /** URL of a proxy. */
  readonly proxy?: string | undefined;
  /** Takes any certificate, as Playwright's `ignoreHTTPSErrors`. */
  readonly ignoreHTTPSErrors?: boolean | undefined;
}

/** A port over HTTP with connections kept alive. `close` ends them. */
export function httpSend(options: HttpOptions): { send: Send; close: () => Promise<void> } {
  const dispatcher = createDispatcher(options);
  const send: Send = async (request) => {
    const body = await request.text();
    const answer = await undiciFetch(request.url, {
      method: request.method,
      headers: Object.fromEntries(request.headers),
      redirect: 'manual',
      signal: AbortSignal.timeout(options.timeout),
      dispatcher,
      ...(body === '' ? {} : { body }),
    });
    const text = await answer.text();
    // A status without a body must not be given one, not even an empty one.
    return new Response(text === '' ? null : text, { status: answer.status, headers: [...answer.headers] });
  };
  return { send, close: () => dispatcher.close() };
}

function createDispatcher({ proxy, ignoreHTTPSErrors }: HttpOptions): Dispatcher {
  const tls = { rejectUnauthorized: !ignoreHTTPSErrors };
  return proxy === undefined ? new Agent({ connect: tls }) : new ProxyAgent({ uri: proxy, requestTls: tls });
}
