/** Everything that a run wrote, as text: plain files, and what reports carry zipped or in base64. */
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { gunzipSync, strFromU8, unzipSync } from 'fflate';

export interface WrittenFile {
  readonly name: string;
  readonly text: string;
}

/** Long runs of base64, as HTML reports embed data. */
const BASE64 = /[A-Za-z0-9+/]{200,}={0,2}/g;

export async function writtenFiles(folder: string): Promise<WrittenFile[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => path.join(entry.parentPath, entry.name));
  const read = await Promise.all(files.map(async (file) => layers(path.relative(folder, file), await readFile(file))));
  return read.flat();
}

/** The file itself and, layer by layer, what it wraps. */
function layers(name: string, bytes: Uint8Array): WrittenFile[] {
  const text = strFromU8(bytes);
  const wrapped = [...text.matchAll(BASE64)].map(([run]) => new Uint8Array(Buffer.from(run, 'base64')));
  return [
    { name, text },
    ...[bytes, ...wrapped].flatMap((inner) => unwrap(name, inner)),
    ...wrapped.map((inner) => ({ name, text: strFromU8(inner) })),
  ];
}

function unwrap(name: string, bytes: Uint8Array): WrittenFile[] {
  if (bytes[0] === 0x50 && bytes[1] === 0x4b) {
    return Object.entries(unzipSync(bytes)).flatMap(([entry, inner]) => layers(`${name}!${entry}`, inner));
  }
  if (bytes[0] === 0x1f && bytes[1] === 0x8b) return layers(`${name}!`, gunzipSync(bytes));
  return [];
}
