/** Reads the record of an earlier run. What is none is told in one sentence. */
import { readFile } from 'node:fs/promises';
import { command } from '../../text/command.ts';
import type { RunRecord } from '../record.ts';
import { breachOf } from '../write-record.ts';

const SCHEMA_VERSION: RunRecord['schemaVersion'] = 2;
const WANTED = 'expected the conformance.json of a run';
const REMEDY = `${command('run')} writes one into reports/`;

/** A file that is no record that can be compared. The message is for whoever named it. */
export class NoRecord extends Error {
  override readonly name = 'NoRecord';
}

/** Rejects with `NoRecord`. */
export async function readRecord(file: string): Promise<RunRecord> {
  const data = parse(await read(file), file);
  const version = versionOf(data);
  if (version === undefined)
    throw new NoRecord(`${file} is no record of a run: ${WANTED}, received other JSON; ${REMEDY}.`);
  if (version !== SCHEMA_VERSION)
    throw new NoRecord(
      `${file} cannot be compared: expected a record with schemaVersion ${SCHEMA_VERSION}, received ${version}; run ${command('run')} once more with this version of Tollgate.`,
    );
  const breach = await breachOf(data);
  if (breach !== undefined)
    throw new NoRecord(
      `${file} is no whole record of a run: ${WANTED} as it was written, received one that breaks its schema at ${breach}; run ${command('run')} once more.`,
    );
  return data as RunRecord;
}

async function read(file: string): Promise<string> {
  try {
    return await readFile(file, 'utf8');
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    const received = { ENOENT: 'no such file', EISDIR: 'a folder', EACCES: 'a file that may not be read' }[code ?? ''];
    throw new NoRecord(`${file} cannot be read: ${WANTED}, received ${received ?? code}; ${REMEDY}.`);
  }
}

function parse(text: string, file: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new NoRecord(`${file} is no record of a run: ${WANTED}, received text that is not JSON; ${REMEDY}.`);
  }
}

/** `undefined` if it is something else than a record of any version. */
function versionOf(data: unknown): number | undefined {
  if (typeof data !== 'object' || data === null) return undefined;
  const { schemaVersion, run, apis } = data as Partial<Record<keyof RunRecord, unknown>>;
  return typeof schemaVersion === 'number' && run !== undefined && Array.isArray(apis) ? schemaVersion : undefined;
}
