/** Writes a run's record, after holding it against its own published schema. */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import type { RunRecord } from './record.ts';

export const recordName = 'conformance.json';

const schemaFile = new URL('./conformance.schema.json', import.meta.url);

/** Writes `conformance.json` into the folder. Throws if the record breaks its schema: that is a fault of the suite. */
export async function writeRecord(record: RunRecord, folder: string): Promise<void> {
  const validate = new Ajv2020({ allErrors: true, strictTypes: false }).compile(
    JSON.parse(await readFile(schemaFile, 'utf8')),
  );
  if (!validate(record)) {
    const [first] = validate.errors ?? [];
    throw new Error(`The run's record breaks its schema at ${first?.instancePath}: ${first?.message}.`);
  }
  await mkdir(folder, { recursive: true });
  await writeFile(path.join(folder, recordName), `${JSON.stringify(record, null, 2)}\n`);
}
