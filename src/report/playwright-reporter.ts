/** Playwright reporter: folds what the flows attached into the run's record, prints its summary, decides the exit status. */
import path from 'node:path';
import type { FullConfig, FullResult, Reporter, Suite, TestCase, TestResult } from '@playwright/test/reporter';
import { loadApis } from '../../specs/load.ts';
import { registered } from '../../specs/registry.ts';
import { journalFile } from '../clean-up/journal.ts';
import { leftOpenSince } from '../clean-up/left-open.ts';
import { loadContract } from '../contract/load.ts';
import { chooseSeed } from '../engine/run-seed.ts';
import { suiteVersion } from '../place.ts';
import { loadDeviations } from '../target/load-deviations.ts';
import { command } from '../text/command.ts';
import { allureAnnotations } from './allure/annotations.ts';
import { type Attached, RED_BY_VERDICT, RESULT_ATTACHMENT, VERDICTS_ARE_REPORTED } from './attachment.ts';
import { type ExitCode, exitCodeOf } from './exit-code.ts';
import { type ApiRecord, type RunRecord, recordApi } from './record.ts';
import { troubleOfShards, troubleOfVerdicts, WHOLE_RUN, type WholeRun, wholeRunOf } from './shards.ts';
import { summarise } from './summary.ts';
import { recordName, writeRecord } from './write-record.ts';
import { writeReports } from './write-reports.ts';

export default class ConformanceReporter implements Reporter {
  readonly #folder: string;
  readonly #results = new Map<TestCase, Attached>();
  /** Playwright does not call `preprocess` where it merges the blobs of shards. */
  #part: 'whole' | 'shard' | 'merged' = 'merged';
  /** The flows of this run in the order of the plan, and what each shard says of the run it belongs to. */
  #planned: readonly TestCase[] = [];
  /** By the name of the API. */
  #titles: ReadonlyMap<string, string> = new Map();
  #wholes: readonly (WholeRun | undefined)[] = [];
  #summary = '';
  #exitCode: ExitCode = 0;
  /** Whether a test failed that no verdict speaks for. */
  #otherFailure = false;

  constructor({ outputFolder = 'reports' }: { readonly outputFolder?: string } = {}) {
    this.#folder = outputFolder;
    chooseSeed();
    // Workers inherit it; see `RED_BY_VERDICT`.
    process.env[VERDICTS_ARE_REPORTED] = '1';
  }

  printsToStdio(): boolean {
    return false;
  }

  /** Only here, before Playwright takes a shard's part of it, stands the whole plan. */
  async preprocess({ config, suite }: { config: FullConfig; suite: Suite }): Promise<void> {
    this.#part = config.shard ? 'shard' : 'whole';
    const tests = suite.allTests().filter(isConformance);
    const whole = wholeRunOf(tests, process.env.TOLLGATE_SEED ?? 'unknown');
    const planned = await loadApis(tests.map(projectOf));
    this.#titles = new Map(planned.map(({ name, title }) => [name, title]));
    for (const project of suite.suites.flatMap((each) => each.project() ?? []))
      project.metadata = { ...project.metadata, [WHOLE_RUN]: whole };
  }

  onBegin(_config: FullConfig, suite: Suite): void {
    this.#planned = suite.allTests().filter(isConformance);
    this.#wholes = suite.suites.map((each) => each.project()?.metadata[WHOLE_RUN]);
  }

  /** Only Allure reads annotations this early; when a test ends, Playwright puts back those that the test has itself. */
  onTestBegin(test: TestCase): void {
    const title = this.#titles.get(projectOf(test));
    if (title === undefined) return;
    const area = path.basename(test.location.file, '.spec.ts');
    test.annotations.splice(0, Infinity, ...allureAnnotations(test.annotations, title, area));
  }

  onTestEnd(test: TestCase, result: TestResult): void {
    const attachment = result.attachments.find(({ name }) => name === RESULT_ATTACHMENT);
    if (attachment?.body) this.#results.set(test, JSON.parse(attachment.body.toString('utf8')));
    if (test.annotations.some(({ description }) => description === RED_BY_VERDICT)) turnRed(test, result);
    if (!isConformance(test) && !test.ok()) this.#otherFailure = true;
  }

  async onEnd(result: FullResult): Promise<{ status?: FullResult['status'] } | undefined> {
    // `--list` plans tests and plays none.
    if (process.argv.includes('--list')) return undefined;
    // Not in the order in which they ended: two runs of one plan tell their flows in the same order.
    const attached = this.#planned.flatMap((test) => this.#results.get(test) ?? []);
    if (this.#part === 'merged') {
      const trouble = troubleOfShards(this.#wholes, this.#planned, attached);
      if (trouble !== undefined) return this.#refuse(trouble);
    }
    const planned = this.#part === 'merged' ? (this.#wholes[0]?.planned ?? 0) : this.#planned.length;
    if (planned === 0) return undefined;
    const record = await this.#buildRecord(attached, planned, result);
    const trouble = this.#part === 'merged' ? troubleOfVerdicts(record) : undefined;
    if (trouble !== undefined) return this.#refuse(trouble);
    this.#exitCode = record.run.exitCode;
    // What is wrong beside the flows stops no merge, and must not end with 0.
    if (this.#exitCode === 0 && result.status !== 'passed') this.#otherFailure = true;
    this.#summary = await this.#write(record);
    return this.#exitCode === 0 ? undefined : { status: 'failed' };
  }

  /** After the other reporters have listed their failures: the verdicts are what a reader sees last. */
  async onExit(): Promise<void> {
    if (this.#summary !== '') process.stdout.write(`${this.#summary}\n`);
    // Playwright itself knows 0 and 1 only, and 0 only where it merges; an interruption keeps its own code, as does a
    // failure of another test.
    const exitCode = this.#otherFailure ? 1 : this.#exitCode;
    process.on('exit', (code) => {
      if (code <= 1) process.exitCode = exitCode || code;
    });
  }

  #refuse(sentence: string): { status: FullResult['status'] } {
    this.#exitCode = 3;
    this.#summary = sentence;
    return { status: 'failed' };
  }

  /** A shard writes nothing but its blob: what it has not looked at, another one has. Gives what to print. */
  async #write(record: RunRecord): Promise<string> {
    if (this.#part === 'shard') return summarise(record, `after ${command('merge')}`);
    await writeRecord(record, this.#folder);
    await writeReports(record, this.#folder, process.env.GITHUB_STEP_SUMMARY);
    const absent = record.run.planned - this.#planned.length;
    const missing =
      absent > 0 ? `A shard is missing: ${absent} of ${record.run.planned} flows stand in no blob.\n` : '';
    return `${summarise(record, path.relative(process.cwd(), path.join(this.#folder, recordName)))}${missing}`;
  }

  async #buildRecord(attached: readonly Attached[], planned: number, result: FullResult): Promise<RunRecord> {
    const played = await loadApis(attached.map(({ result }) => result.api));
    const records: ApiRecord[] = [];
    // The journals stay where the shards ran.
    const leftOpen = this.#part === 'merged' ? () => undefined : leftOpenSince(journalFile(), result.startTime);
    for (const api of played) {
      const own = attached.filter(({ result }) => result.api === api.name);
      // One flow, or one shard, can be refused what others were not.
      const { target, undeclared = [] } = own.find(({ target }) => target.trouble) ?? own[0]!;
      const results = own.map(({ result }) => result);
      const { deviations } = await loadDeviations(api);
      const beside = { deviations, leftOpen: leftOpen(api.name), undeclared };
      records.push(recordApi(api, await loadContract(api.name), target, results, beside));
    }
    const counted = { planned, played: attached.length };
    const run = {
      suiteVersion: suiteVersion(),
      seed: this.#wholes[0]?.seed ?? 'unknown',
      start: result.startTime.toISOString(),
      duration: Math.round(result.duration),
      ...counted,
      exitCode: exitCodeOf(records, counted, this.#part === 'shard' ? 'shard' : 'whole'),
    };
    return { schemaVersion: 2, run, apis: records };
  }
}

function isConformance(test: TestCase): boolean {
  return registered.includes(projectOf(test));
}

function projectOf(test: TestCase): string {
  return test.parent.project()?.name ?? '';
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
