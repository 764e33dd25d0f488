/** Where in the repository something is written, so that a failure can point at that line. */
import path from 'node:path';
import { fileURLToPath } from 'node:url';

export interface SourceLine {
  /** Absolute path. */
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

const root = fileURLToPath(new URL('../../', import.meta.url));
const FRAME = /\(?(file:\/\/\/[^)]+|\/[^)]+|[A-Za-z]:\\[^)]+):(\d+):(\d+)\)?$/;

/** The line that called the function which calls this. */
export function whereCalled(): SourceLine {
  const here = new Error();
  let known: SourceLine | undefined;
  // Read only when somebody asks: thousands of steps are written, and few of them are ever pointed at.
  const read = () => {
    known ??= readFrame(here.stack?.split('\n')[3] ?? '');
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

function readFrame(frame: string): SourceLine {
  const [, file = '', line = '0', column = '0'] = FRAME.exec(frame.trim()) ?? [];
  return { file: file.startsWith('file:') ? fileURLToPath(file) : file, line: Number(line), column: Number(column) };
}

/** `specs/connexpay/flows/returns.ts:42`, relative to the project. */
export function formatSourceLine({ file, line }: SourceLine): string {
  return `${path.relative(root, file).split(path.sep).join('/')}:${line}`;
}
