/** A mock served in this process as the command serves it, and short words to ask it. */
import { requestsOfApi, strictCheckOfApi } from '../../../src/cli/mock/knowledge.ts';
import type { Seen } from '../../../src/gate/seen.ts';
import { loadMock } from '../../../src/mock/load.ts';
import type { World } from '../../../src/mock/mock.ts';
import { serveMock } from '../../../src/mock/serve.ts';

export interface Answer {
  readonly status: number;
  readonly body: Record<string, unknown>;
}

export async function served(api: string, { strict = false } = {}) {
  const { default: create } = await loadMock(api);
  const mock = create();
  const seen: Seen[] = [];
  const { url, close } = await serveMock(mock, {
    create: () => create(),
    requests: () => requestsOfApi(api),
    onExchange: (each) => seen.push(each),
    ...(strict ? { refuse: await strictCheckOfApi(api, mock.world) } : {}),
  });

  const ask = async (
    method: string,
    path: string,
    body?: unknown,
    headers: Record<string, string> = {},
  ): Promise<Answer> => {
    const isForm = body instanceof URLSearchParams;
    const type = isForm ? {} : { 'content-type': 'application/json' };
    const text = isForm ? body : JSON.stringify(body);
    const sent = body === undefined ? { headers } : { headers: { ...type, ...headers }, body: text ?? null };
    const answer = await fetch(url + path, { method, ...sent });
    return { status: answer.status, body: JSON.parse((await answer.text()) || '{}') };
  };
  const control = (path: string, body: unknown = {}, base = '') => ask('POST', `${base}/.tollgate${path}`, body);
  return { url, close, seen, world: mock.world as World, ask, control };
}

/** A client of ConnexPay that is logged in, at the root or in a namespace. */
export async function connexpayClient({ ask, world }: Awaited<ReturnType<typeof served>>, base = '') {
  const { username = '', password = '', deviceGuid = '' } = world;
  const login = new URLSearchParams({ grant_type: 'password', username, password });
  const { body } = await ask('POST', `${base}/api/v1/token`, login);
  const authorization = `Bearer ${body.access_token}`;
  const Card = { CardNumber: '4111111111111111', CardHolderName: 'Ann Doe', Cvv2: '999', ExpirationDate: '9912' };
  const post = (path: string, more: object) =>
    ask('POST', `${base}/api/v1${path}`, { DeviceGuid: deviceGuid, ...more }, { authorization });
  const listSales = async () => {
    const { body: list } = await ask('GET', `${base}/api/v1/sales`, undefined, { authorization });
    return Array.isArray(list) ? list.length : 0;
  };
  return {
    post,
    listSales,
    sale: (more: object = {}) => post('/sales', { Amount: 25, SequenceNumber: '1', Card, ...more }),
  };
}
