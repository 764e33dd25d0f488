/** Opens a file of recorded traffic: as it stands, packed by gzip, or a zip as Playwright writes it; its first bytes tell which. */
import { createReadStream } from 'node:fs';
import { open, readFile } from 'node:fs/promises';
import path from 'node:path';
import { createGunzip } from 'node:zlib';
import { unzipSync } from 'fflate';
import { RecordingError } from './recording.ts';

export interface Opened {
  /** Rejects with a `RecordingError` where the file cannot be read any further. */
  readonly content: AsyncIterable<Uint8Array>;
  /** Bodies that the recording names and keeps in files of their own; those that are not there are left out. */
  attached(names: ReadonlySet<string>): Promise<ReadonlyMap<string, Uint8Array>>;
}

/** Bytes of what is unpacked of a zip at once: all of it is held in memory, as is the zip, of which Node reads no more than 2 GiB. */
const LARGEST = 512 * 1024 * 1024;

/** Rejects with a `RecordingError`. */
export async function openRecording(file: string): Promise<Opened> {
  const first = await firstBytes(file);
  if (first.startsWith('PK\x03\x04')) return openZip(file);
  const content = first.startsWith('\x1f\x8b') ? unpacked(file) : createReadStream(file);
  return { content, attached: (names) => filesBeside(file, names) };
}

/** Four of them. */
async function firstBytes(file: string): Promise<string> {
  try {
    const handle = await open(file);
    try {
      const { buffer, bytesRead } = await handle.read(Buffer.alloc(4), 0, 4, 0);
      return buffer.toString('latin1', 0, bytesRead);
    } finally {
      await handle.close();
    }
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    throw new RecordingError(`${file} cannot be read (${code}); correct the path.`);
  }
}

async function* unpacked(file: string): AsyncGenerator<Uint8Array> {
  const packed = createReadStream(file);
  const plain = packed.pipe(createGunzip());
  packed.once('error', (error) => plain.destroy(error));
  try {
    yield* plain;
  } catch (error) {
    throw new RecordingError(`${file} cannot be unpacked from gzip (${(error as Error).message}).`);
  }
}

/** Only what lies in the folder of the recording. */
async function filesBeside(file: string, names: ReadonlySet<string>): Promise<ReadonlyMap<string, Uint8Array>> {
  const folder = path.resolve(path.dirname(file));
  const found = new Map<string, Uint8Array>();
  for (const name of names) {
    const place = path.resolve(folder, name);
    if (!place.startsWith(folder + path.sep)) continue;
    const bytes = await readFile(place).catch(() => undefined);
    if (bytes) found.set(name, bytes);
  }
  return found;
}

async function openZip(file: string): Promise<Opened> {
  const zip = await readFile(file).catch(() => {
    throw new RecordingError(`${file} is too large a zip; unpack it and name the .har file in it.`);
  });
  const names: string[] = [];
  unzip(file, zip, (name) => names.push(name) < 0);
  const hars = names.filter((name) => name.endsWith('.har'));
  const [har] = hars;
  if (har === undefined || hars.length > 1)
    throw new RecordingError(
      `${file} holds ${hars.length} .har files, where one is read: ${hars.join(', ') || 'none'}.`,
    );
  const beside = (name: string) => path.posix.join(path.posix.dirname(har), name);
  const bytes = unzip(file, zip, (name) => name === har)[har]!;
  return {
    content: (async function* () {
      yield bytes;
    })(),
    attached: async (wanted) => {
      const files = unzip(file, zip, (name) => [...wanted].some((each) => beside(each) === name));
      return new Map([...wanted].flatMap((name) => (files[beside(name)] ? [[name, files[beside(name)]!]] : [])));
    },
  };
}

function unzip(file: string, zip: Uint8Array, isWanted: (name: string) => boolean): Record<string, Uint8Array> {
  let total = 0;
  try {
    return unzipSync(zip, {
      filter: ({ name, originalSize }) => {
        if (!isWanted(name)) return false;
        total += originalSize;
        if (total > LARGEST)
          throw new RecordingError(
            `${file} unpacks to more than ${LARGEST} bytes; unpack it and name the .har file in it.`,
          );
        return true;
      },
    });
  } catch (error) {
    if (error instanceof RecordingError) throw error;
    throw new RecordingError(`${file} cannot be unpacked from zip (${(error as Error).message}).`);
  }
}
