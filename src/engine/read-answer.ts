/** Reads the body of an answer within bounds: so many bytes and no more, compressed or not, and only text in UTF-8. */
import { brotliDecompressSync, gunzipSync, inflateSync, type ZlibOptions } from 'node:zlib';
import { gather } from './gather.ts';
import { LOOK, NoAnswer } from './trouble.ts';

/** Bytes. A payment API's longest list is far from it. */
export const LONGEST_ANSWER = 10 * 1024 * 1024;
/** How often a body may be compressed: each further time multiplies what little bytes can grow to. */
const MOST_ENCODINGS = 2;

type Decoder = (bytes: Uint8Array, options: ZlibOptions) => Uint8Array;

/** Unlike those of `fetch`, they throw for a body that ends too early. */
const DECODERS: Readonly<Record<string, Decoder>> = {
  gzip: gunzipSync,
  'x-gzip': gunzipSync,
  deflate: inflateSync,
  br: brotliDecompressSync,
};

interface Read {
  readonly text: string;
  readonly flaw?: string;
}

/** The text of a body. Rejects if it is longer than `longest` bytes, or compressed in a way that cannot be undone. */
export async function readAnswer(
  body: AsyncIterable<Uint8Array>,
  headers: Readonly<Record<string, string>>,
  longest: number,
): Promise<Read> {
  const bytes = await gather(body, longest);
  if (!bytes) throw tooLong('is', longest);
  const plain = bytes.length === 0 ? bytes : decompress(bytes, headers['content-encoding'] ?? '', longest);
  return readText(plain, headers['content-type'] ?? '');
}

function decompress(bytes: Uint8Array, encodings: string, longest: number): Uint8Array {
  const names = encodings
    .toLowerCase()
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '' && name !== 'identity');
  const unknown = names.find((name) => !Object.hasOwn(DECODERS, name));
  if (unknown !== undefined || names.length > MOST_ENCODINGS)
    throw new NoAnswer('unread', `no answer was read: it is compressed as ${JSON.stringify(encodings)}; ${LOOK}`);
  return names.reduceRight((rest, name) => {
    try {
      return DECODERS[name]!(rest, { maxOutputLength: longest });
    } catch (error) {
      const { code, message } = error as NodeJS.ErrnoException;
      if (code === 'ERR_BUFFER_TOO_LARGE') throw tooLong(`unpacks from ${bytes.length} bytes of ${name} to`, longest);
      throw new NoAnswer('unread', `no whole answer came: its ${name} body cannot be unpacked (${message}); ${LOOK}`);
    }
  }, bytes);
}

function tooLong(is: string, longest: number): NoAnswer {
  return new NoAnswer(
    'unread',
    `no answer was read: its body ${is} more than ${longest} bytes, where reading stops; ${LOOK}`,
  );
}

/** Another charset is no flaw as long as only letters are used that are the same in UTF-8. */
function readText(bytes: Uint8Array, contentType: string): Read {
  const text = new TextDecoder().decode(bytes);
  const [, charset] = /;\s*charset\s*=\s*"?([^\s";]+)/i.exec(contentType) ?? [];
  if (charset !== undefined && decodeAs(charset, bytes) !== text)
    return { text, flaw: `text in the charset ${JSON.stringify(charset)}, where UTF-8 is read` };
  return decodeAs('utf-8', bytes) === undefined ? { text, flaw: 'bytes that are not UTF-8' } : { text };
}

/** `undefined` if there is no such charset or the bytes are not in it. */
function decodeAs(charset: string, bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder(charset, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
