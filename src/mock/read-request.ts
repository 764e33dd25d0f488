/** Reads a request as it came over the wire, to its last byte. */
import type { IncomingMessage } from 'node:http';
import type { Seen } from '../gate/seen.ts';
import { Problem } from './problem.ts';

/** Bytes of a body: more than any document has use for. */
const LONGEST_BODY = 8 * 1024 * 1024;

const decoder = new TextDecoder();

/** Throws a `Problem` for one that is too long or asks for no path; rejects if it breaks off. */
export async function readRequest(incoming: IncomingMessage): Promise<Seen['request']> {
  const { method = 'GET', url = '/' } = incoming;
  const path = url.startsWith('/') ? url : pathOf(url);
  // Node joins what came more than once, but for cookies that are set, which no request does.
  const headers = incoming.headers as Record<string, string>;
  return { method, path, headers, text: await readText(incoming) };
}

/** Of the form in which a proxy is asked: `http://host/path`. */
function pathOf(url: string): string {
  if (!URL.canParse(url)) throw new Problem(`A request is for a path; received “${url.slice(0, 100)}”.`);
  const { pathname, search } = new URL(url);
  return pathname + search;
}

function readText(incoming: IncomingMessage): string | Promise<string> {
  const { headers } = incoming;
  if (headers['content-length'] === undefined && headers['transfer-encoding'] === undefined) return '';
  return new Promise((resolve, reject) => {
    const pieces: Buffer[] = [];
    let length = 0;
    incoming.on('data', (piece: Buffer) => {
      pieces.push(piece);
      length += piece.length;
      if (length > LONGEST_BODY) reject(new Problem(`A body of more than ${LONGEST_BODY} bytes is not read.`, 413));
    });
    incoming.on('end', () => resolve(decoder.decode(pieces.length === 1 ? pieces[0] : Buffer.concat(pieces))));
    incoming.on('error', reject);
  });
}
