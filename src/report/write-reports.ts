/** Every report that is nothing but another form of the run's record, so that all of them agree. */
import { appendFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Api } from '../vocabulary/api.ts';
import { writeAllureClients } from './allure/clients.ts';
import type { ClientRecord } from './clients.ts';
import { ctrfReport } from './ctrf.ts';
import { clientsJunit } from './junit/clients.ts';
import { requirementsJunit } from './junit/requirements.ts';
import { markdownSummary } from './markdown.ts';
import type { RunRecord } from './record.ts';

/** Writes what a verdict has of each client, into the same folder: `junit.xml` and `allure-results/`. */
export async function writeClientReports(
  { run }: RunRecord,
  clients: readonly ClientRecord[],
  { name, title }: Pick<Api, 'name' | 'title'>,
  folder: string,
): Promise<void> {
  await writeFile(path.join(folder, 'junit.xml'), clientsJunit(run, name, clients));
  writeAllureClients(run, title, clients, path.join(folder, 'allure-results'));
}

/**
 * Writes `summary.md`, `ctrf.json` and `junit-requirements.xml` into a folder that exists.
 * @param stepSummary file that a CI server shows beside the job, as GitHub's `GITHUB_STEP_SUMMARY`.
 */
export async function writeReports(record: RunRecord, folder: string, stepSummary?: string): Promise<void> {
  const summary = markdownSummary(record);
  await writeFile(path.join(folder, 'summary.md'), summary);
  await writeFile(path.join(folder, 'ctrf.json'), `${JSON.stringify(ctrfReport(record), null, 2)}\n`);
  await writeFile(path.join(folder, 'junit-requirements.xml'), requirementsJunit(record));
  if (!stepSummary) return;
  try {
    // Whatever stands before it may not end its last line.
    await appendFile(stepSummary, `\n${summary}`);
  } catch (error) {
    // Somebody else's file: it decides nothing about the target.
    process.stderr.write(`The summary could not be appended to ${stepSummary}: ${(error as Error).message}\n`);
  }
}
