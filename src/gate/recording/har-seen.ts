/** What an entry of a HAR tells of one exchange. */
import { ledTo } from '../api-path.ts';
import type { Seen } from '../seen.ts';
import { type Attached, requestBody, responseBody } from './har-body.ts';
import type { HarEntry, HarPair, HarRequest } from './har-entry.ts';
import type { Timed } from './recording.ts';

/** Before the request was there to its last byte. The handshake of TLS is part of `connect`. */
const BEFORE = ['blocked', 'dns', 'connect', 'send'];
const AFTER = ['wait', 'receive'];

export interface Way {
  /** With the query, from the root of the API. */
  readonly path: string;
  readonly namespace: string | undefined;
  /** The path of any URL; `undefined` of one that is not of the API. */
  readonly pathOf: (url: URL) => string | undefined;
}

export function exchangeOf(entry: HarEntry, way: Way, attached: Attached): Timed {
  const start = Date.parse(entry.startedDateTime);
  const before = sumOf(entry, BEFORE);
  const after = sumOf(entry, AFTER);
  const namespace = way.namespace === undefined ? {} : { namespace: way.namespace };
  const whole = known(entry.time);
  // The parts before an answer overlap as Playwright tells them: what of the whole is not after the request is before it.
  const at = after === 0 ? start : Math.round(start + (whole > 0 ? Math.max(0, whole - after) : before));
  return {
    seen: { at, duration: after || whole, ...namespace, ...messagesOf(entry, way, attached) },
    start,
    asked: start + before,
    answered: start + (after === 0 ? whole : sumOf(entry, ['wait'])),
  };
}

function messagesOf(entry: HarEntry, { path, pathOf }: Way, attached: Attached): Omit<Seen, 'at' | 'duration'> {
  const { request, response } = entry;
  const headers = headersOf(request.headers);
  const asked = { method: request.method.toUpperCase(), path, headers, ...requestBody(request, headers, attached) };
  const failure = response?._error || response?._failureText;
  if (!response || response.status <= 0 || failure)
    return { request: asked, trouble: `no answer is recorded${failure ? ` (${failure})` : ''}` };
  const received = headersOf(response.headers);
  const body = responseBody(response, request.method, received, attached);
  const there = ledTo(received.location, request.url);
  const leadsTo = there && pathOf(there);
  const told = leadsTo === undefined ? {} : { leadsTo };
  return { request: asked, answer: { status: response.status, headers: received, ...told, ...body } };
}

/** Some write the query beside the URL only. */
export function urlOf({ url, queryString }: HarRequest): string {
  if (!queryString || queryString.length === 0 || url.includes('?')) return url;
  const query = queryString.map(({ name, value }) => `${encodeURIComponent(name)}=${encodeURIComponent(value ?? '')}`);
  return `${url.split('#')[0]}?${query.join('&')}`;
}

/** Milliseconds to which a time as it is written is exact; none is taken to be exacter than one. */
export function precisionOf(startedDateTime: string): number {
  const [, fraction = ''] = /:\d\d[.,](\d+)/.exec(startedDateTime) ?? [];
  return 10 ** (3 - Math.min(3, fraction.length));
}

function sumOf({ timings }: HarEntry, names: readonly string[]): number {
  return names.reduce((total, name) => total + known(timings?.[name]), 0);
}

function known(milliseconds: unknown): number {
  return typeof milliseconds === 'number' && milliseconds > 0 ? milliseconds : 0;
}

/** Those of HTTP/2 that begin with a colon are no headers; one of them is `host` under another name. */
function headersOf(pairs: readonly HarPair[] | null | undefined): Record<string, string> {
  const values = new Map<string, string>();
  for (const { name, value } of pairs ?? []) {
    const key = name.toLowerCase();
    const earlier = values.get(key);
    values.set(key, earlier === undefined ? (value ?? '') : `${earlier}, ${value ?? ''}`);
  }
  const authority = values.get(':authority');
  if (authority !== undefined && !values.has('host')) values.set('host', authority);
  return Object.fromEntries([...values].filter(([name]) => !name.startsWith(':')));
}
