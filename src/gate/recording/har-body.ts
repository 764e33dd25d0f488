/** Bodies as recordings keep them: as text, in base64, in files beside, as fields of a form, still compressed, or not at all. */
import { LONGEST_ANSWER } from '../../engine/read-answer.ts';
import { type ReadText, readText, tooLong, Unreadable } from '../../engine/read-text.ts';
import type { SeenMessage } from '../seen.ts';
import type { HarBody, HarRequest, HarResponse } from './har-entry.ts';

type Body = Omit<SeenMessage, 'headers'>;
type Headers = Readonly<Record<string, string>>;
export type Attached = ReadonlyMap<string, Uint8Array>;

const unread = (why: string): Body => ({ text: '', unread: why });
const NOT_RECORDED = unread('it was not recorded');
const NONE: Body = { text: '' };

export function requestBody({ method, postData, bodySize }: HarRequest, headers: Headers, attached: Attached): Body {
  const kept = postData && keptBody(postData, headers, attached);
  if (kept) return kept;
  const params = postData?.params ?? [];
  if (params.length > 0) {
    if (!/urlencoded/i.test(postData?.mimeType ?? headers['content-type'] ?? ''))
      return unread('only its parts were recorded, not its bytes');
    return { text: new URLSearchParams(params.map(({ name, value }) => [name, value ?? ''])).toString() };
  }
  const sizes = [bodySize ?? -1, lengthOf(headers)];
  if (sizes.some((size) => size > 0)) return NOT_RECORDED;
  // Playwright, told to leave bodies and sizes out, writes of each request that had a body just its type.
  const mayHaveBody = !/^(get|head)$/i.test(method) && !!postData?.mimeType && !sizes.includes(0);
  return mayHaveBody ? NOT_RECORDED : NONE;
}

export function responseBody(response: HarResponse, method: string, headers: Headers, attached: Attached): Body {
  const { status, content, bodySize } = response;
  const kept = content && keptBody(content, headers, attached);
  if (kept) return kept;
  if (/^head$/i.test(method) || status === 204 || status === 304) return NONE;
  const sizes = [content?.size ?? -1, bodySize ?? -1, lengthOf(headers)];
  if (sizes.some((size) => size > 0)) return NOT_RECORDED;
  return sizes.includes(0) || content?.text === '' ? NONE : NOT_RECORDED;
}

/** `undefined` if nothing is kept. */
function keptBody({ text, encoding, _file }: HarBody, headers: Headers, attached: Attached): Body | undefined {
  if (_file) {
    const bytes = attached.get(_file);
    return bytes ? textOf(bytes, headers) : unread(`it was recorded in ${_file}, which is not there`);
  }
  if (!text) return undefined;
  if (encoding === 'base64') return textOf(Buffer.from(text, 'base64'), headers);
  if (encoding) return unread(`it was recorded in the encoding “${encoding}”`);
  if (Buffer.byteLength(text) > LONGEST_ANSWER) return unread(tooLong(LONGEST_ANSWER).message);
  return { text };
}

/** Most have unpacked a body before they recorded it, and its headers still say that it is compressed. */
function textOf(bytes: Uint8Array, headers: Headers): Body {
  if (bytes.length > LONGEST_ANSWER) return unread(tooLong(LONGEST_ANSWER).message);
  const { 'content-encoding': encoding, ...others } = headers;
  const plain = (): ReadText => readText(bytes, others, LONGEST_ANSWER);
  if (!encoding) return plain();
  try {
    return readText(bytes, headers, LONGEST_ANSWER);
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
    const asItStands = plain();
    return isGzip(bytes) || asItStands.flaw !== undefined ? unread(error.message) : asItStands;
  }
}

function isGzip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x1f && bytes[1] === 0x8b;
}

/** -1 if it is not told. */
function lengthOf(headers: Headers): number {
  return Number(headers['content-length'] ?? -1);
}
