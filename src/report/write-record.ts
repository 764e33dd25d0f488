/** Writes a run's record, after holding it against its own published schema. */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { reportPage } from './html/page.ts';
import type { RunRecord } from './record.ts';

export const recordName = 'conformance.json';
export const pageName = 'report.html';

const schemaFile = new URL('./conformance.schema.json', import.meta.url);

/** Writes `conformance.json`, the page made of it and the graphs of life cycles into the folder. Throws if the record breaks its schema: that is a fault of the suite. */
export async function writeRecord(record: RunRecord, folder: string): Promise<void> {
  const breach = await breachOf(record);
  if (breach !== undefined) throw new Error(`The run's record breaks its schema at ${breach}.`);
  await mkdir(folder, { recursive: true });
  await writeFile(path.join(folder, recordName), `${JSON.stringify(record, null, 2)}\n`);
  const graphs = await drawGraphs(record);
  for (const [api, svg] of graphs) await writeFile(path.join(folder, `life-cycle-${api}.svg`), svg);
  await writeFile(path.join(folder, pageName), await reportPage(record, graphs));
}

/** Where and how something breaks the schema of records; `undefined` if it keeps it. */
export async function breachOf(record: unknown): Promise<string | undefined> {
  const validate = new Ajv2020({ allErrors: true, strictTypes: false }).compile(
    JSON.parse(await readFile(schemaFile, 'utf8')),
  );
  if (validate(record)) return undefined;
  const [first] = validate.errors ?? [];
  return `${first?.instancePath}: ${first?.message}`;
}

/** One picture for each API of which a life cycle was looked at. */
async function drawGraphs({ apis }: RunRecord): Promise<ReadonlyMap<string, string>> {
  const graphs = new Map<string, string>();
  for (const { api, lifeCycles } of apis) {
    if (lifeCycles.every(({ moves }) => moves.every(({ verdict }) => verdict === 'untested'))) continue;
    // Loaded only here: its WebAssembly takes longer than most runs of a few flows.
    const { drawLifeCycles } = await import('./life-cycle-graph.ts');
    graphs.set(api, await drawLifeCycles(api, lifeCycles));
  }
  return graphs;
}
