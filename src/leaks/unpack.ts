/** What a file holds, layer by layer: itself, the files in an archive, and what is written in it as base64. */
import { gunzipSync, unzipSync } from 'fflate';

export interface Layer {
  /** Where it was found: `html/index.html › base64 › report.json`. */
  readonly place: string;
  readonly text: string;
}

/** Archives in archives in base64 and so on, but not for ever. */
const DEEPEST = 4;
/** Shorter runs are hashes and ids; an archive is longer. */
const BASE64 = /[A-Za-z0-9+/]{200,}={0,2}/g;

/** The file and everything in it, as text. */
export function unpack(place: string, bytes: Uint8Array, depth = 0): Layer[] {
  if (depth > DEEPEST) return [];
  const inner = contents(bytes);
  if (inner) return Object.entries(inner).flatMap(([name, own]) => unpack(`${place} › ${name}`, own, depth + 1));
  const text = new TextDecoder('utf-8').decode(bytes);
  const encoded = text.match(BASE64) ?? [];
  return [
    { place, text },
    ...encoded.flatMap((run) => unpack(`${place} › base64`, new Uint8Array(Buffer.from(run, 'base64')), depth + 1)),
  ];
}

/** The files of a zip or gzip; `undefined` for anything else. What is broken is looked at as it stands. */
function contents(bytes: Uint8Array): Record<string, Uint8Array> | undefined {
  try {
    if (bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 3) return unzipSync(bytes);
    if (bytes[0] === 0x1f && bytes[1] === 0x8b) return { gzip: gunzipSync(bytes) };
  } catch {
    return undefined;
  }
  return undefined;
}
