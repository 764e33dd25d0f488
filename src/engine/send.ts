/** The one narrow port to a target: a request goes, an answer comes. Nothing is retried, no redirect is followed. */
import { Agent, type Dispatcher, ProxyAgent, request as undiciRequest } from 'undici';
import { LONGEST_ANSWER, readAnswer } from './read-answer.ts';
import { answerTooLate, NoAnswer } from './trouble.ts';

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
  /** What keeps the text from being what was meant: `bytes that are not UTF-8`. */
  readonly flaw?: string;
}

export interface HttpOptions {
  /** Milliseconds until a request is given up whose answer is not there to its last byte. */
  readonly timeout: number;
  /** Bytes of a body, as it comes and decompressed, that are read at most. */
  readonly longestAnswer?: number | undefined;
  /** URL of a proxy. */
  readonly proxy?: string | undefined;
  /** Takes any certificate, as Playwright's `ignoreHTTPSErrors`. */
  readonly ignoreHTTPSErrors?: boolean | undefined;
}

/**
 * A port over HTTP with connections kept alive. `close` ends them.
 * Not by `fetch`, which sends a request that is answered 421 a second time.
 */
export function httpSend(options: HttpOptions): { send: Send; close: () => Promise<void> } {
  const { timeout, longestAnswer = LONGEST_ANSWER } = options;
  const dispatcher = createDispatcher(options);
  const send: Send = async ({ method, url, headers, text }) => {
    const deadline = AbortSignal.timeout(timeout);
    try {
      const answer = await undiciRequest(url, {
        method: method as Dispatcher.HttpMethod,
        headers: { accept: '*/*', 'user-agent': 'tollgate', ...headers },
        signal: deadline,
        dispatcher,
        ...(text === '' ? {} : { body: text }),
      });
      const received = Object.fromEntries(
        Object.entries(answer.headers).map(([name, values]) => [name, [values ?? []].flat().join(', ')]),
      );
      const body = await readAnswer(answer.body, received, longestAnswer);
      return { status: answer.statusCode, headers: received, ...body };
    } catch (error) {
      if (deadline.aborted && !(error instanceof NoAnswer)) throw answerTooLate(url, timeout);
      throw error;
    }
  };
  // Not `close`, which waits for whatever a target may still be sending.
  return { send, close: () => dispatcher.destroy() };
}

function createDispatcher({ proxy, ignoreHTTPSErrors }: HttpOptions): Dispatcher {
  const tls = { rejectUnauthorized: !ignoreHTTPSErrors };
  return proxy === undefined ? new Agent({ connect: tls }) : new ProxyAgent({ uri: proxy, requestTls: tls });
}
