/** Playwright reporter: folds what the flows attached into the run's record, prints its summary, decides the exit status. */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { FullConfig, FullResult, Reporter, Suite, TestCase, TestResult } from '@playwright/test/reporter';
import { apis } from '../../specs/index.ts';
import { loadContract } from '../contract/load.ts';
import { loadDeviations } from '../target/load-deviations.ts';
import { type Attached, RED_BY_VERDICT, RESULT_ATTACHMENT, VERDICTS_ARE_REPORTED } from './attachment.ts';
import { type ExitCode, exitCodeOf } from './exit-code.ts';
import { type ApiRecord, type RunRecord, recordApi } from './record.ts';
import { summarise } from './summary.ts';
import { recordName, writeRecord } from './write-record.ts';

export default class ConformanceReporter implements Reporter {
  readonly #folder: string;
  readonly #start = new Date();
  readonly #attached: Attached[] = [];
  #planned = 0;
  #summary = '';
  #exitCode: ExitCode = 0;
  /** Whether a test failed that no verdict speaks for. */
  #otherFailure = false;

  constructor(options: { outputFolder: string }) {
    this.#folder = options.outputFolder;
    // Workers inherit it; see `RED_BY_VERDICT`.
    process.env[VERDICTS_ARE_REPORTED] = '1';
  }

  printsToStdio(): boolean {
    return false;
  }

  onBegin(_config: FullConfig, suite: Suite): void {
    this.#planned = suite.allTests().filter(isConformance).length;
  }

  onTestEnd(test: TestCase, result: TestResult): void {
    const attachment = result.attachments.find(({ name }) => name === RESULT_ATTACHMENT);
    if (attachment?.body) this.#attached.push(JSON.parse(attachment.body.toString('utf8')));
    if (test.annotations.some(({ description }) => description === RED_BY_VERDICT)) turnRed(test, result);
    if (!isConformance(test) && !test.ok()) this.#otherFailure = true;
  }

  async onEnd(): Promise<{ status?: FullResult['status'] } | undefined> {
    // `--list` plans tests and plays none.
    if (this.#planned === 0 || process.argv.includes('--list')) return undefined;
    const record = await this.#buildRecord();
    await writeRecord(record, this.#folder);
    const file = path.relative(process.cwd(), path.join(this.#folder, recordName));
    this.#summary = summarise(record, file);
    this.#exitCode = record.run.exitCode;
    return this.#exitCode === 0 ? undefined : { status: 'failed' };
  }

  /** After the other reporters have listed their failures: the verdicts are what a reader sees last. */
  async onExit(): Promise<void> {
    if (this.#summary !== '') process.stdout.write(`${this.#summary}\n`);
    // Playwright itself knows 0 and 1 only; an interruption keeps its own code, as does a failure of another test.
    if (this.#otherFailure) return;
    process.on('exit', (code) => {
      if (code === 1) process.exitCode = this.#exitCode;
    });
  }

  async #buildRecord(): Promise<RunRecord> {
    const played = apis.filter(({ name }) => this.#attached.some(({ result }) => result.api === name));
    const records: ApiRecord[] = [];
    for (const api of played) {
      const own = this.#attached.filter(({ result }) => result.api === api.name);
      const target = own[0]?.target ?? { kind: 'mock' as const, baseUrl: '' };
      const results = own.map(({ result }) => result);
      const { deviations } = await loadDeviations(api);
      records.push(recordApi(api, await loadContract(api.name), target, results, deviations));
    }
    const { version } = JSON.parse(await readFile(new URL('../../package.json', import.meta.url), 'utf8'));
    const counted = { planned: this.#planned, played: this.#attached.length };
    const run = {
      suiteVersion: String(version),
      seed: process.env.TOLLGATE_SEED ?? 'unknown',
      start: this.#start.toISOString(),
      duration: Date.now() - this.#start.getTime(),
      ...counted,
      exitCode: exitCodeOf(records, counted),
    };
    return { schemaVersion: 2, run, apis: records };
  }
}

function isConformance(test: TestCase): boolean {
  const project = test.parent.project()?.name;
  return apis.some(({ name }) => name === project);
}

/** Undoes the expectation of failure under which the test kept its worker, so that all other reporters see a failure. */
function turnRed(test: TestCase, result: TestResult): void {
  test.expectedStatus = 'passed';
  const isMark = ({ description }: { description?: string }) => description === RED_BY_VERDICT;
  for (const { annotations } of [test, result]) {
    const mark = annotations.findIndex(isMark);
    if (mark >= 0) annotations.splice(mark, 1);
  }
}
