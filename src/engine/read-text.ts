/** The text of a body as it stood on the wire: unpacked within bounds, and only in UTF-8. */
import { brotliDecompressSync, gunzipSync, inflateSync, type ZlibOptions } from 'node:zlib';

/** How often a body may be compressed: each further time multiplies what little bytes can grow to. */
const MOST_ENCODINGS = 2;

const exactly = new TextDecoder('utf-8', { fatal: true });
const somehow = new TextDecoder();

type Decoder = (bytes: Uint8Array, options: ZlibOptions) => Uint8Array;

/** Unlike those of `fetch`, they throw for a body that ends too early. */
const DECODERS: Readonly<Record<string, Decoder>> = {
  gzip: gunzipSync,
  'x-gzip': gunzipSync,
  deflate: inflateSync,
  br: brotliDecompressSync,
};

export interface ReadText {
  readonly text: string;
  /** What keeps the text from being what was meant, where something does: `bytes that are not UTF-8`. */
  readonly flaw?: string;
}

/** Why a body has no text; the message says what of it: `it is compressed as "zstd"`. */
export class Unreadable extends Error {
  override readonly name = 'Unreadable';
  /** Whether the body itself is broken, rather than of a kind or size that is not read. */
  readonly isBroken: boolean;
  /** Whether it is more than is read. */
  readonly isTooLong: boolean;

  constructor(message: string, { isBroken = false, isTooLong = false } = {}) {
    super(message);
    this.isBroken = isBroken;
    this.isTooLong = isTooLong;
  }
}

/** For a body that is, or unpacks to, more than so many bytes. */
export function tooLong(longest: number, is = 'is'): Unreadable {
  return new Unreadable(`its body ${is} more than ${longest} bytes, where reading stops`, { isTooLong: true });
}

/** `headers` by lower-case name. Throws `Unreadable` if the body is compressed in a way that cannot be undone within `longest` bytes. */
export function readText(bytes: Uint8Array, headers: Readonly<Record<string, string>>, longest: number): ReadText {
  const plain = bytes.length === 0 ? bytes : decompress(bytes, headers['content-encoding'] ?? '', longest);
  return decode(plain, headers['content-type'] ?? '');
}

function decompress(bytes: Uint8Array, encodings: string, longest: number): Uint8Array {
  const names = encodings
    .toLowerCase()
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '' && name !== 'identity');
  const unknown = names.find((name) => !Object.hasOwn(DECODERS, name));
  if (unknown !== undefined || names.length > MOST_ENCODINGS)
    throw new Unreadable(`it is compressed as ${JSON.stringify(encodings)}`);
  return names.reduceRight((rest, name) => {
    try {
      return DECODERS[name]!(rest, { maxOutputLength: longest });
    } catch (error) {
      const { code, message } = error as NodeJS.ErrnoException;
      if (code === 'ERR_BUFFER_TOO_LARGE') throw tooLong(longest, `unpacks from ${bytes.length} bytes of ${name} to`);
      throw new Unreadable(`its ${name} body cannot be unpacked (${message})`, { isBroken: true });
    }
  }, bytes);
}

/** Another charset is no flaw as long as only letters are used that are the same in UTF-8. */
function decode(bytes: Uint8Array, contentType: string): ReadText {
  const exact = decodeBy(exactly, bytes);
  const text = exact ?? somehow.decode(bytes);
  const [, charset = 'utf-8'] = /;\s*charset\s*=\s*"?([^\s";]+)/i.exec(contentType) ?? [];
  if (!/^utf-?8$/i.test(charset) && decodeBy(decoderOf(charset), bytes) !== text)
    return { text, flaw: `text in the charset ${JSON.stringify(charset)}, where UTF-8 is read` };
  return exact === undefined ? { text, flaw: 'bytes that are not UTF-8' } : { text };
}

/** `undefined` if there is no such charset. */
function decoderOf(charset: string): TextDecoder | undefined {
  try {
    return new TextDecoder(charset, { fatal: true });
  } catch {
    return undefined;
  }
}

/** `undefined` if the bytes are not in its charset. */
function decodeBy(decoder: TextDecoder | undefined, bytes: Uint8Array): string | undefined {
  try {
    return decoder?.decode(bytes);
  } catch {
    return undefined;
  }
}
