/** Reads a HAR entry by entry, so that a file of any size needs no more room than its largest entry. */
import { JSONParser } from '@streamparser/json';
import { RecordingError } from './recording.ts';

/**
 * Calls back with each entry, counted from 1. Gives why the file breaks off, if it does behind some entries. Rejects with
 * a `RecordingError` if it is no HAR 1.x at all.
 */
export async function streamEntries(
  file: string,
  content: AsyncIterable<Uint8Array>,
  onEntry: (entry: unknown, number: number) => void,
): Promise<string | undefined> {
  let version: unknown;
  let count = 0;
  const values = valuesIn(file, content);
  for (;;) {
    const next = await values.next().catch((error: unknown) => {
      if (error instanceof RecordingError && count > 0) return error;
      throw error;
    });
    if (next instanceof RecordingError) return `${next.message} What stands behind entry ${count} is lost.`;
    if (next.done) break;
    const { key, value } = next.value;
    if (key === 'version') version = value;
    else onEntry(value, ++count);
    if (version !== undefined && !/^1(\.|$)/.test(String(version)))
      throw new RecordingError(`${file} is a HAR of version ${JSON.stringify(version)}, where 1.2 is read.`);
  }
  if (count > 0) return undefined;
  const what = version === undefined ? 'is JSON but no HAR: it has no “log” with “entries”' : 'holds no requests';
  throw new RecordingError(`${file} ${what}.`);
}

interface Value {
  readonly key: unknown;
  readonly value: unknown;
}

/** The version, and entry after entry. Throws a `RecordingError` where the file ends to be JSON. */
async function* valuesIn(file: string, content: AsyncIterable<Uint8Array>): AsyncGenerator<Value> {
  const parser = new JSONParser({ paths: ['$.log.version', '$.log.entries.*'], keepStack: false });
  let read: Value[] = [];
  parser.onValue = ({ key, value }) => void read.push({ key, value });
  let length = 0;
  for await (const piece of content) {
    const problem = attempt(() => parser.write(piece));
    yield* read;
    read = [];
    if (problem) throw new RecordingError(`${file} is no JSON ${whereIn(problem)}.`);
    length += piece.length;
  }
  if (length === 0) throw new RecordingError(`${file} is empty; expected a HAR 1.2.`);
  if (!parser.isEnded) throw new RecordingError(`${file} is no JSON to its end.`);
}

function attempt(what: () => void): Error | undefined {
  try {
    what();
    return undefined;
  } catch (error) {
    return error as Error;
  }
}

/** The parser's own words tell of pieces that nobody knows. */
function whereIn({ message }: Error): string {
  const [, position] = /absolute position "(\d+)"/.exec(message) ?? [];
  return position === undefined ? 'to its end' : `at byte ${position}`;
}
