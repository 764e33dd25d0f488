/** As much of an entry of HAR 1.2 as is read, with what browsers, Playwright and others add to it under a `_`. */
import { Ajv2020 } from 'ajv/dist/2020.js';

export interface HarEntry {
  readonly startedDateTime: string;
  /** Milliseconds, as all times; -1 for what is not known. */
  readonly time?: number | null;
  readonly timings?: Readonly<Record<string, unknown>> | null;
  readonly request: HarRequest;
  readonly response?: HarResponse | null;
}

export interface HarRequest {
  readonly method: string;
  readonly url: string;
  readonly headers?: readonly HarPair[] | null;
  readonly queryString?: readonly HarPair[] | null;
  readonly postData?: (HarBody & { readonly params?: readonly HarPair[] | null }) | null;
  /** Bytes, as they were sent; -1 for what is not known. */
  readonly bodySize?: number | null;
}

export interface HarResponse {
  /** 0 or less if there was no answer. */
  readonly status: number;
  readonly headers?: readonly HarPair[] | null;
  readonly content?: (HarBody & { readonly size?: number | null }) | null;
  /** Bytes, as they came. */
  readonly bodySize?: number | null;
  /** Chrome's and Playwright's words for why there was none. */
  readonly _error?: string | null;
  readonly _failureText?: string | null;
}

export interface HarPair {
  readonly name: string;
  readonly value?: string | null;
}

export interface HarBody {
  readonly mimeType?: string | null;
  readonly text?: string | null;
  /** `base64` or nothing. */
  readonly encoding?: string | null;
  /** File beside the recording that holds the body, by Playwright. */
  readonly _file?: string | null;
}

const text = { type: ['string', 'null'] };
const number = { type: ['number', 'null'] };
const pairs = {
  type: ['array', 'null'],
  items: { type: 'object', required: ['name'], properties: { name: { type: 'string' }, value: text } },
};
const body = { mimeType: text, text, encoding: text, _file: text };

const validate = new Ajv2020({ strict: false }).compile<HarEntry>({
  type: 'object',
  required: ['startedDateTime', 'request'],
  properties: {
    startedDateTime: { type: 'string' },
    time: number,
    timings: { type: ['object', 'null'] },
    request: {
      type: 'object',
      required: ['method', 'url'],
      properties: {
        method: { type: 'string' },
        url: { type: 'string' },
        headers: pairs,
        queryString: pairs,
        postData: { type: ['object', 'null'], properties: { ...body, params: pairs } },
        bodySize: number,
      },
    },
    response: {
      type: ['object', 'null'],
      required: ['status'],
      properties: {
        status: { type: 'number' },
        headers: pairs,
        content: { type: ['object', 'null'], properties: { ...body, size: number } },
        bodySize: number,
        _error: text,
        _failureText: text,
      },
    },
  },
});

/** The entry, or what is wrong with it in a few words. */
export function readEntry(data: unknown): HarEntry | string {
  if (!validate(data)) {
    const [{ instancePath = '', message = '' } = {}] = validate.errors ?? [];
    return `${instancePath || 'it'} ${message}`;
  }
  if (Number.isNaN(Date.parse(data.startedDateTime))) return `startedDateTime “${data.startedDateTime}” is no time`;
  return data;
}

/** Why what an entry tells of never took place between the client and the API; `undefined` if it did. */
export function whyNotReal(data: object): string | undefined {
  if ('_fromCache' in data && data._fromCache) return 'it was answered from the cache of a browser';
  if ('_wasFulfilled' in data && data._wasFulfilled) return 'it was answered by a route of Playwright';
  return undefined;
}
