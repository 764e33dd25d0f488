/** What Allure is told of a verdict: one test for each client, with a step for each requirement that it was held against. */
import { LabelName, Stage, Status, type StepResult } from 'allure-js-commons';
import { FileSystemWriter, ReporterRuntime } from 'allure-js-commons/sdk/reporter';
import { badVerdicts } from '../../vocabulary/verdict.ts';
import { badRows, type ClientRecord, durationOf, lookedAt, outcomeOf } from '../clients.ts';
import { reasonOf } from '../distinct-findings.ts';
import type { RequirementRecord, RunHeader } from '../record.ts';
import { describePlainly } from '../summary.ts';

const STATUSES = { passed: Status.PASSED, failed: Status.FAILED, skipped: Status.SKIPPED };

/** Adds the results to a folder, as Allure's reporters do: whatever others have left there stays, and is theirs to clear. */
export function writeAllureClients(
  run: RunHeader,
  api: string,
  clients: readonly ClientRecord[],
  folder: string,
): void {
  const runtime = new ReporterRuntime({ writer: new FileSystemWriter({ resultsDir: folder }) });
  const start = Date.parse(run.start);
  for (const client of clients) {
    const bad = badRows(client);
    const message = bad.map((row) => `${row.id} ${row.statement}`).join('\n');
    const uuid = runtime.startTest({
      name: client.title,
      // By this it is known from run to run.
      fullName: `${api}: ${client.title}`,
      labels: [
        { name: LabelName.EPIC, value: api },
        { name: LabelName.FEATURE, value: 'clients' },
      ],
      // From Allure's page, which stands in a folder beside ours, to what ours says of a requirement.
      links: lookedAt(client).map(({ id }) => ({ type: 'tms', name: id, url: `../report.html#${id}` })),
      steps: lookedAt(client).map((row) => stepOf(row, start)),
      status: STATUSES[outcomeOf(client)],
      statusDetails: bad.length > 0 ? { message, trace: describePlainly(bad) } : {},
      stage: Stage.FINISHED,
      start,
    });
    runtime.stopTest(uuid, { stop: start + Math.round(durationOf(client)) });
    runtime.writeTest(uuid);
  }
}

function stepOf(row: RequirementRecord, start: number): StepResult {
  const otherwise = row.verdict === 'passed' ? Status.PASSED : Status.SKIPPED;
  return {
    name: `${row.id} ${row.statement}`,
    status: badVerdicts.includes(row.verdict) ? Status.FAILED : otherwise,
    statusDetails: row.verdict === 'passed' ? {} : { message: `${row.verdict}: ${reasonOf(row)}` },
    stage: Stage.FINISHED,
    steps: [],
    attachments: [],
    parameters: [],
    start,
    stop: start,
  };
}
