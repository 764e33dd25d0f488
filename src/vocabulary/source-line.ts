/** Where in the repository something is written, so that a failure can point at that line. */
import { readFileSync } from 'node:fs';
import { SourceMap } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { home } from '../place.ts';

export interface SourceLine {
  /** Absolute path. */
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

const FRAME = /\(?(file:\/\/\/[^)]+|\/[^)]+|[A-Za-z]:\\[^)]+):(\d+):(\d+)\)?$/;
/** On the stack above the line that is asked for: two functions of this module, and the word that was called. */
const FRAMES = 3;

/** The line that called the function which calls this. */
export function whereCalled(): SourceLine {
  const here = captureStack();
  let known: SourceLine | undefined;
  // Read only when somebody asks: thousands of steps are written, and few of them are ever pointed at.
  const read = () => {
    known ??= originOf(readFrame(here.stack?.split('\n')[FRAMES + 1] ?? ''));
    return known;
  };
  return {
    get file() {
      return read().file;
    },
    get line() {
      return read().line;
    },
    get column() {
      return read().column;
    },
  };
}

function captureStack(): Error {
  const { stackTraceLimit } = Error;
  Error.stackTraceLimit = FRAMES + 1;
  const here = new Error();
  Error.stackTraceLimit = stackTraceLimit;
  return here;
}

function readFrame(frame: string): SourceLine {
  const [, file = '', line = '0', column = '0'] = FRAME.exec(frame.trim()) ?? [];
  return { file: file.startsWith('file:') ? fileURLToPath(file) : file, line: Number(line), column: Number(column) };
}

/** Where compiled code was written; the line itself if it was not compiled. */
function originOf(line: SourceLine): SourceLine {
  const entry = mapOf(line.file)?.findEntry(line.line - 1, line.column - 1);
  if (!entry || !('originalSource' in entry)) return line;
  const file = path.resolve(path.dirname(line.file), entry.originalSource);
  return { file, line: entry.originalLine + 1, column: entry.originalColumn + 1 };
}

const maps = new Map<string, SourceMap | undefined>();

function mapOf(file: string): SourceMap | undefined {
  if (!maps.has(file)) maps.set(file, file.endsWith('.js') ? readMap(`${file}.map`) : undefined);
  return maps.get(file);
}

function readMap(file: string): SourceMap | undefined {
  try {
    return new SourceMap(JSON.parse(readFileSync(file, 'utf8')));
  } catch {
    // Nothing is told of that file but the compiled line.
    return undefined;
  }
}

/** `specs/connexpay/flows/returns.ts:42`, relative to the project. */
export function formatSourceLine({ file, line }: SourceLine): string {
  return `${path.relative(home, file).split(path.sep).join('/')}:${line}`;
}
