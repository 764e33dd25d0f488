/** Writes a run's record, after holding it against its own published schema. */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import type { RunRecord } from './record.ts';

export const recordName = 'conformance.json';

const schemaFile = new URL('./conformance.schema.json', import.meta.url);

/** Writes `conformance.json` and the graphs of life cycles into the folder. Throws if the record breaks its schema: that is a fault of the suite. */
export async function writeRecord(record: RunRecord, folder: string): Promise<void> {
  const validate = new Ajv2020({ allErrors: true, strictTypes: false }).compile(
    JSON.parse(await readFile(schemaFile, 'utf8')),
  );
  if (!validate(record)) {
    const [first] = validate.errors ?? [];
    throw new Error(`The run's record breaks its schema at ${first?.instancePath}: ${first?.message}.`);
  }
  await mkdir(folder, { recursive: true });
  await writeGraphs(record, folder);
  await writeFile(path.join(folder, recordName), `${JSON.stringify(record, null, 2)}\n`);
}

/** One picture for each API of which a life cycle was looked at. */
async function writeGraphs({ apis }: RunRecord, folder: string): Promise<void> {
  for (const { api, lifeCycles } of apis) {
    if (lifeCycles.every(({ moves }) => moves.every(({ verdict }) => verdict === 'untested'))) continue;
    // Loaded only here: its WebAssembly takes longer than most runs of a few flows.
    const { drawLifeCycles } = await import('./life-cycle-graph.ts');
    await writeFile(path.join(folder, `life-cycle-${api}.svg`), await drawLifeCycles(api, lifeCycles));
  }
}
