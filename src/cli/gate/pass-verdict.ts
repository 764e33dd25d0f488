/** What the commands of the gate share at their end: the verdict on a client, its reports and the exit code. */
import path from 'node:path';
import { loadApi } from '../../../specs/load.ts';
import { registered } from '../../../specs/registry.ts';
import { contractOfTraffic } from '../../gate/contract-of-traffic.ts';
import type { Entry, JournalHeader } from '../../gate/entry.ts';
import { GateError } from '../../gate/journal-file.ts';
import { createJudge } from '../../gate/judge.ts';
import { readScenarios } from '../../gate/read-scenarios.ts';
import { verdictOf } from '../../gate/verdict.ts';
import { summarise } from '../../report/summary.ts';
import { recordName, writeRecord } from '../../report/write-record.ts';
import { writeClientReports, writeReports } from '../../report/write-reports.ts';
import { readDeviations } from '../../target/deviations.ts';
import { apiNames } from '../command-line.ts';
import { fail } from '../fail.ts';
import { print } from '../print.ts';

/** Options that each command of the gate takes. */
export const GATE_OPTIONS = `  --scenario <file>    what the client is expected to send (YAML or JSON; schema: src/gate/scenario.schema.json); repeatable
  --deviations <file>  known deviations of the client; schema: src/target/deviations.schema.json
  --reports <folder>   where reports go; reports/gate, unless told`;

export const GATE_EXIT_CODES = `Exit code: 0 if the client does all that the document asks, 1 if not, 2 if nothing was looked at or not all of it could
be read, 3 if the configuration is wrong.
`;

export interface Traffic {
  readonly header: Pick<JournalHeader, 'api' | 'baseUrl' | 'looksAtAnswers'>;
  readonly entries: AsyncIterable<Entry> | Iterable<Entry>;
  /** Where an entry stands, for a person: `journal.ndjson:12`. */
  readonly placeOf: (entry: Entry) => string;
  /** Why not all of it could be read, known once its entries are read; empty if it could. */
  readonly gaps: () => readonly string[];
}

export interface GateOptions {
  readonly scenario?: readonly string[];
  readonly deviations?: string | undefined;
  readonly reports?: string | undefined;
}

/**
 * Judges the traffic, writes every report, prints the summary and sets the exit code. Rejects with a `GateError` for traffic that
 * is not what it seems.
 */
export async function passVerdict({ header, entries, placeOf, gaps }: Traffic, options: GateOptions): Promise<void> {
  const start = Date.now();
  const { baseUrl, looksAtAnswers } = header;
  if (!registered.includes(header.api))
    return fail(`The calls are of an API “${header.api}”, which this version does not know; it knows ${apiNames}.`);
  const api = await loadApi(header.api);
  const contract = await contractOfTraffic(api.name, looksAtAnswers);
  const scenarios = await readScenarios(options.scenario ?? [], contract);
  const judge = createJudge({ api, contract, baseUrl, looksAtAnswers, scenarios, placeOf });
  const { rows } = judge;
  const deviations = options.deviations ? await readDeviations(options.deviations, (id) => rows.has(id)) : [];
  const unread: Entry[] = [];
  for await (const entry of entries) {
    const unknown = entry.looked.find((id) => !rows.has(id));
    if (unknown !== undefined)
      throw new GateError(
        `${placeOf(entry)} was held against ${unknown}, which this version does not know: record it anew.`,
      );
    if (entry.unread !== undefined) unread.push(entry);
    judge.add(entry);
  }
  const results = judge.end();
  const ofBodies = `${unread.length} call(s) have a body that is not known: ${unread[0]?.unread}.`;
  const missing = [...gaps(), ...(unread.length > 0 ? [ofBodies] : [])];
  const isWhole = missing.length === 0;
  const { record, clients } = verdictOf({ api, contract, baseUrl, results, rows, deviations, isWhole, start });
  const folder = gateFolder(options);
  await writeRecord(record, folder);
  await writeReports(record, folder, process.env.GITHUB_STEP_SUMMARY);
  await writeClientReports(record, clients, api, folder);
  print(`${summarise(record, path.relative(process.cwd(), path.join(folder, recordName)))}\n`);
  const uncertain = judge.uncertain();
  const overlap = `The books of ${uncertain} payment(s) are left out: calls about them were under way at once.`;
  if (uncertain > 0) process.stderr.write(`${overlap}\n`);
  const isEmpty = record.run.played === 0;
  const nothing = 'No request was looked at, so nothing is shown: point the client at the mock or the proxy.';
  for (const sentence of [...missing, ...(isEmpty ? [nothing] : [])]) process.stderr.write(`${sentence}\n`);
  process.exitCode = record.run.exitCode;
}

/** Where reports go. */
export function gateFolder({ reports }: GateOptions): string {
  return reports ?? path.join(process.env.TOLLGATE_REPORTS || 'reports', 'gate');
}
