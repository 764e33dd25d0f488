/** A journal on disk: one line of JSON that says what it is, then one for each call. */
import { createReadStream, createWriteStream, existsSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { createInterface } from 'node:readline';
import type { Entry, JournalHeader } from './entry.ts';

/** Milliseconds that a line may wait for others, to be written together with them, and how many those are at most. */
const LONGEST_WAIT = 50;
const MOST_LINES = 500;

/** What is wrong with a journal, in one sentence. */
export class GateError extends Error {
  override readonly name = 'GateError';
}

export interface JournalWriter {
  add(entry: Entry): void;
  /** Resolves when all that was added stands in the file. */
  close(): Promise<void>;
}

/** Begins a journal. Throws a `GateError` if the file is there already, since it would be overwritten, or cannot be made. */
export function beginJournalFile(file: string, header: JournalHeader): void {
  if (existsSync(file)) throw new GateError(`${file} is there already; name a journal that is not, or move it away.`);
  try {
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, `${JSON.stringify(header)}\n`, { flag: 'wx' });
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    throw new GateError(`${file} cannot be written (${code ?? message}); correct the path.`);
  }
}

/** Adds to a journal that was begun. `wrote` is told how many more entries stand in the file. */
export function openJournalFile(file: string, wrote: (entries: number) => void = () => {}): JournalWriter {
  const stream = createWriteStream(file, { flags: 'a' });
  let waiting: string[] = [];
  let timer: NodeJS.Timeout | undefined;
  const flush = () => {
    clearTimeout(timer);
    timer = undefined;
    const { length } = waiting;
    stream.write(waiting.join(''), () => wrote(length));
    waiting = [];
  };
  return {
    add: (entry) => {
      waiting.push(`${JSON.stringify(entry)}\n`);
      if (waiting.length >= MOST_LINES) flush();
      else timer ??= setTimeout(flush, LONGEST_WAIT);
    },
    close: async () => {
      flush();
      await new Promise<void>((resolve, reject) => {
        stream.on('error', reject);
        stream.end(resolve);
      });
    },
  };
}

export interface JournalReader {
  readonly header: JournalHeader;
  /** Each entry with the number of its line. Throws a `GateError` for a line that is none. */
  readonly entries: AsyncIterable<{ readonly entry: Entry; readonly line: number }>;
  /** Whether the last line was only half-written; known once all entries are read. */
  isTorn(): boolean;
}

/** Reads line by line, so that a journal may be longer than memory. Throws a `GateError` if the file is no journal. */
export async function readJournalFile(file: string): Promise<JournalReader> {
  const lines = createInterface({ input: createReadStream(file), crlfDelay: Infinity })[Symbol.asyncIterator]();
  const first = await lines.next().catch((error: NodeJS.ErrnoException) => {
    throw new GateError(`${file} cannot be read (${error.code ?? error.message}); correct the path.`);
  });
  const header = first.done ? undefined : (parse(first.value) as Partial<JournalHeader> | undefined);
  if (header?.tollgate !== 'journal')
    throw new GateError(`${file} is no journal of a mock or a proxy; name the file that --journal was given.`);
  if (header.schemaVersion !== 1)
    throw new GateError(
      `${file} is a journal of version ${header.schemaVersion}; this version reads 1: record it anew.`,
    );
  let isTorn = false;
  async function* read() {
    let number = 1;
    for (let next = await lines.next(); !next.done; ) {
      const text = next.value;
      next = await lines.next();
      number += 1;
      const data = parse(text);
      if (isEntry(data)) yield { entry: data, line: number };
      else if (next.done && data === undefined) isTorn = true;
      else if (text.trim() !== '') throw new GateError(`${file}, line ${number}, is no line of a journal.`);
    }
  }
  return { header: header as JournalHeader, entries: read(), isTorn: () => isTorn };
}

/** Whether it has what an entry cannot be told without. */
function isEntry(data: unknown): data is Entry {
  const { number, request, looked, findings, marks, outcome } = (data ?? {}) as Partial<Entry>;
  const isCounted = typeof number === 'number' && typeof request?.text === 'string' && typeof request.path === 'string';
  return isCounted && Array.isArray(looked) && Array.isArray(findings) && marks !== undefined && outcome !== undefined;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
