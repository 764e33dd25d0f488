/** Stryker's way to our checks: a plugin that runs them inside its own processes, on its changed copy of the project. */
import { pathToFileURL } from 'node:url';
import type { InstrumenterContext } from '@stryker-mutator/api/core';
import { declareClassPlugin, PluginKind } from '@stryker-mutator/api/plugin';
import {
  type DryRunResult,
  DryRunStatus,
  determineHitLimitReached,
  type MutantRunOptions,
  type MutantRunResult,
  MutantRunStatus,
  type TestResult,
  type TestRunner,
  TestStatus,
  toMutantRunResult,
} from '@stryker-mutator/api/test-runner';
import type { Check, Judges } from './checks.ts';

export const RUNNER = 'tollgate-flows';
/** Environment variable with the judges as JSON. */
export const JUDGES = 'TOLLGATE_JUDGES';

class FlowRunner implements TestRunner {
  #checks: readonly Check[] = [];
  readonly #stryker = contextOfStryker();

  capabilities() {
    return { reloadEnvironment: false };
  }

  async init(): Promise<void> {
    const judges: Judges = JSON.parse(process.env[JUDGES] ?? '');
    // From the changed copy, in whose folder this process stands, and not from beside this file.
    const copy = pathToFileURL(`${process.cwd()}/src/cli/mutate/checks.ts`).href;
    const { loadModules, checksOf }: typeof import('./checks.ts') = await import(copy);
    const loaded = await loadModules(judges.apis);
    const whileLoading = { ...this.#stryker.mutantCoverage?.static };
    this.#checks = await checksOf(loaded, judges);
    // What the plays before the first check have run through says nothing.
    const { static: always = {} } = this.#stryker.mutantCoverage ?? {};
    for (const mutant of Object.keys(always)) {
      if (mutant in whileLoading) always[mutant] = whileLoading[mutant]!;
      else delete always[mutant];
    }
  }

  async dryRun(): Promise<DryRunResult> {
    const tests: TestResult[] = [];
    for (const { id, run } of this.#checks) {
      this.#stryker.currentTestId = id;
      const started = performance.now();
      const failureMessage = await run();
      const common = { id, name: id, timeSpentMs: performance.now() - started };
      tests.push(
        failureMessage === undefined
          ? { ...common, status: TestStatus.Success }
          : { ...common, status: TestStatus.Failed, failureMessage },
      );
    }
    delete this.#stryker.currentTestId;
    const { mutantCoverage } = this.#stryker;
    return { status: DryRunStatus.Complete, tests, ...(mutantCoverage && { mutantCoverage }) };
  }

  async mutantRun({ activeMutant, testFilter, hitLimit }: MutantRunOptions): Promise<MutantRunResult> {
    const chosen = this.#checks.filter(({ id }) => testFilter?.includes(id) ?? true);
    Object.assign(this.#stryker, {
      activeMutant: activeMutant.id,
      hitLimit,
      hitCount: hitLimit === undefined ? hitLimit : 0,
    });
    try {
      for (const [index, { id, run }] of chosen.entries()) {
        const failureMessage = await run();
        const tooOften = determineHitLimitReached(this.#stryker.hitCount, this.#stryker.hitLimit);
        if (tooOften) return toMutantRunResult(tooOften);
        if (failureMessage !== undefined)
          return { status: MutantRunStatus.Killed, killedBy: [id], failureMessage, nrOfTests: index + 1 };
      }
      return { status: MutantRunStatus.Survived, nrOfTests: chosen.length };
    } catch (error) {
      // Nothing can be played any more: that is noticed.
      const failureMessage = error instanceof Error ? error.message : String(error);
      return { status: MutantRunStatus.Killed, killedBy: [], failureMessage, nrOfTests: chosen.length };
    } finally {
      delete this.#stryker.activeMutant;
    }
  }
}

/** What the changed copy and this process tell each other by. */
function contextOfStryker(): InstrumenterContext {
  const shared = globalThis as { __stryker__?: InstrumenterContext };
  shared.__stryker__ ??= {};
  return shared.__stryker__;
}

export const strykerPlugins = [declareClassPlugin(PluginKind.TestRunner, RUNNER, FlowRunner)];
