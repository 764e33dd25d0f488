/** Reads a request as it came over the wire, to its last byte. */
import type { IncomingMessage } from 'node:http';
import { type ReadText, readText, tooLong, Unreadable } from '../engine/read-text.ts';
import type { Seen } from '../gate/seen.ts';
import { Problem } from './problem.ts';

/** Bytes of a body, as it comes and unpacked: more than any document has use for. */
const LONGEST_BODY = 8 * 1024 * 1024;

export interface Came {
  readonly request: Seen['request'];
  /** Why it is not to be carried out: its body is not known. */
  readonly problem?: Problem | undefined;
}

/** Throws a `Problem` for what asks for no path; rejects if it breaks off. */
export async function readRequest(incoming: IncomingMessage): Promise<Came> {
  const { method = 'GET', url = '/' } = incoming;
  const path = url.startsWith('/') ? url : pathOf(url);
  // The server joins what came more than once, but for cookies that are set, which no request does.
  const headers = incoming.headers as Record<string, string>;
  if (!hasBody(headers)) return { request: { method, path, headers, text: '' } };
  const read = await readBody(incoming, headers);
  if (!(read instanceof Unreadable)) return { request: { method, path, headers, ...read } };
  const problem = new Problem(`The body is not read: ${read.message}.`, read.isTooLong ? 413 : 415);
  return { request: { method, path, headers, text: '', unread: read.message }, problem };
}

/** Of the form in which a proxy is asked: `http://host/path`. */
function pathOf(url: string): string {
  if (!URL.canParse(url)) throw new Problem(`A request is for a path; received “${url.slice(0, 100)}”.`);
  const { pathname, search } = new URL(url);
  return pathname + search;
}

function hasBody(headers: Readonly<Record<string, string>>): boolean {
  return headers['content-length'] !== undefined || headers['transfer-encoding'] !== undefined;
}

function readBody(
  incoming: IncomingMessage,
  headers: Readonly<Record<string, string>>,
): Promise<ReadText | Unreadable> {
  return new Promise((resolve, reject) => {
    let pieces: Buffer[] = [];
    let length = 0;
    incoming.on('data', (piece: Buffer) => {
      length += piece.length;
      // What is too much goes by: hardly any client reads an answer before it has sent everything.
      if (length > LONGEST_BODY) pieces = [];
      else pieces.push(piece);
    });
    incoming.on('end', () => {
      if (length > LONGEST_BODY) resolve(tooLong(LONGEST_BODY));
      else resolve(textOf(pieces.length === 1 ? pieces[0]! : Buffer.concat(pieces), headers));
    });
    incoming.on('error', reject);
  });
}

function textOf(bytes: Buffer, headers: Readonly<Record<string, string>>): ReadText | Unreadable {
  try {
    return readText(bytes, headers, LONGEST_BODY);
  } catch (error) {
    if (error instanceof Unreadable) return error;
    throw error;
  }
}
