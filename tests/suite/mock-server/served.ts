/** Mocks served in this process as the command serves them, and requests to them. */
import { requestsOfApi } from '../../../src/cli/mock/knowledge.ts';
import { loadMock } from '../../../src/mock/load.ts';
import { type ServedMock, type ServeOptions, serveMock } from '../../../src/mock/serve.ts';

export interface Answer {
  readonly status: number;
  // biome-ignore lint/suspicious/noExplicitAny: tests read members of whatever came.
  readonly body: any;
  readonly headers: Headers;
}

/** Runs the body against a served mock, which is closed whatever happens. */
export async function atMock<Result>(
  api: string,
  body: (served: ServedMock) => Promise<Result>,
  options: ServeOptions = {},
): Promise<Result> {
  const { default: make } = await loadMock(api);
  const create = () => make();
  const served = await serveMock(create(), { create, requests: () => requestsOfApi(api), ...options });
  try {
    return await body(served);
  } finally {
    await served.close();
  }
}

/** Sends JSON, or a form if the body is one; a redirect is not followed. Rejects if no answer comes. */
export async function ask(method: string, url: string, body?: unknown, headers: HeadersInit = {}): Promise<Answer> {
  const isForm = body instanceof URLSearchParams;
  const sent = body === undefined ? {} : { body: isForm || typeof body === 'string' ? body : JSON.stringify(body) };
  const type: HeadersInit = body === undefined || isForm ? {} : { 'content-type': 'application/json' };
  const answer = await fetch(url, { method, ...sent, headers: { ...type, ...headers }, redirect: 'manual' });
  const text = await answer.text();
  return { status: answer.status, body: text === '' ? undefined : JSON.parse(text), headers: answer.headers };
}

/** Tells a mock what to do, or asks it. */
export async function steer(base: string, path: string, body?: unknown): Promise<Answer> {
  return ask(body === undefined ? 'GET' : 'POST', `${base}/.tollgate${path}`, body);
}

/** A client of the v3 API at a base URL, which needs no more than a token. */
export async function v3Client(base: string) {
  const { accessToken, redirectedTransactionId } = (await steer(base, '')).body.world;
  const headers = { authorization: `Bearer ${accessToken}` };
  const good = {
    amount: '12.00',
    currency: 'EUR',
    paymentType: 'DB',
    paymentBrand: 'VISA',
    'card.number': '4111111111111111',
  };
  return {
    redirectedTransactionId,
    pay: (fields: Readonly<Record<string, string>> = {}) =>
      ask('POST', `${base}/v3/payments`, new URLSearchParams({ ...good, ...fields }), headers),
    get: (id: string) => ask('GET', `${base}/v3/payments/${id}`, undefined, headers),
    send: (method: string, path: string, fields?: Readonly<Record<string, string>>) =>
      ask(method, base + path, fields && new URLSearchParams(fields), headers),
  };
}
