/** Playwright reporter: folds what the flows attached into the run's record, prints its summary, decides the exit status. */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { FullConfig, FullResult, Reporter, Suite, TestCase, TestResult } from '@playwright/test/reporter';
import { apis } from '../../specs/index.ts';
import { loadContract } from '../contract/load.ts';
import { badVerdicts } from '../vocabulary/verdict.ts';
import { type Attached, RED_BY_VERDICT, RESULT_ATTACHMENT, VERDICTS_ARE_REPORTED } from './attachment.ts';
import { type ApiRecord, type RunRecord, recordApi } from './record.ts';
import { summarise } from './summary.ts';
import { recordName, writeRecord } from './write-record.ts';

export default class ConformanceReporter implements Reporter {
  readonly #folder: string;
  readonly #start = new Date();
  readonly #attached: Attached[] = [];
  #planned = 0;
  #summary = '';

  constructor(options: { outputFolder: string }) {
    this.#folder = options.outputFolder;
    // Workers inherit it; see `RED_BY_VERDICT`.
    process.env[VERDICTS_ARE_REPORTED] = '1';
  }

  printsToStdio(): boolean {
    return false;
  }

  onBegin(_config: FullConfig, suite: Suite): void {
    const conformance = new Set(apis.map(({ name }) => name));
    this.#planned = suite.allTests().filter((test) => conformance.has(test.parent.project()?.name ?? '')).length;
  }

  onTestEnd(test: TestCase, result: TestResult): void {
    const attachment = result.attachments.find(({ name }) => name === RESULT_ATTACHMENT);
    if (attachment?.body) this.#attached.push(JSON.parse(attachment.body.toString('utf8')));
    if (test.annotations.some(({ description }) => description === RED_BY_VERDICT)) turnRed(test, result);
  }

  async onEnd(): Promise<{ status?: FullResult['status'] } | undefined> {
    // `--list` plans tests and plays none.
    if (this.#planned === 0 || process.argv.includes('--list')) return undefined;
    const record = await this.#buildRecord();
    await writeRecord(record, this.#folder);
    const file = path.relative(process.cwd(), path.join(this.#folder, recordName));
    this.#summary = summarise(record, file);
    return endsWell(record, this.#attached.length) ? undefined : { status: 'failed' };
  }

  /** After the other reporters have listed their failures: the verdicts are what a reader sees last. */
  async onExit(): Promise<void> {
    if (this.#summary !== '') process.stdout.write(`${this.#summary}\n`);
  }

  async #buildRecord(): Promise<RunRecord> {
    const played = apis.filter(({ name }) => this.#attached.some(({ result }) => result.api === name));
    const records: ApiRecord[] = [];
    for (const api of played) {
      const own = this.#attached.filter(({ result }) => result.api === api.name);
      const target = own[0]?.target ?? { kind: 'mock' as const, baseUrl: '' };
      records.push(
        recordApi(
          api,
          await loadContract(api.name),
          target,
          own.map(({ result }) => result),
        ),
      );
    }
    const { version } = JSON.parse(await readFile(new URL('../../package.json', import.meta.url), 'utf8'));
    const run = {
      suiteVersion: String(version),
      seed: process.env.TOLLGATE_SEED ?? 'unknown',
      start: this.#start.toISOString(),
      duration: Date.now() - this.#start.getTime(),
    };
    return { schemaVersion: 1, run, apis: records };
  }
}

/** A run that looked at nothing has proven nothing, nor has one in which assumptions kept it from all that is documented. */
function endsWell(record: RunRecord, looked: number): boolean {
  const isGood = ({ summary }: ApiRecord) => badVerdicts.every((verdict) => summary[verdict] === 0);
  const hasProven = ({ summary, requirements }: ApiRecord) =>
    summary.assumption === 0 ||
    requirements.some(({ basis, verdict }) => basis === 'documented' && verdict === 'passed');
  return looked > 0 && record.apis.every((api) => isGood(api) && hasProven(api));
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
