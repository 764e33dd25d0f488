/** The Playwright side of playing flows: a venue per worker, a stage per test, a Playwright step per step of the flow. */
import path from 'node:path';
import type { TestDetails, TestInfo } from '@playwright/test';
import * as playwright from '@playwright/test';
import { loadApi } from '../specs/load.ts';
import { cleanItems } from '../src/clean-up/clean.ts';
import { journalFile, openJournal } from '../src/clean-up/journal.ts';
import { OpenItems } from '../src/clean-up/open-items.ts';
import { watch } from '../src/clean-up/watch.ts';
import { requirementIds, tagsOf } from '../src/engine/flow-facts.ts';
import { MOST_SILENCES } from '../src/engine/patience.ts';
import { play } from '../src/engine/play.ts';
import type { Evidence, FlowResult, Transcript } from '../src/engine/result.ts';
import { ShapeLog } from '../src/engine/shape-log.ts';
import type { Venue } from '../src/engine/venue.ts';
import type { Watcher } from '../src/engine/watcher.ts';
import { home } from '../src/place.ts';
import { REQUIREMENT_ANNOTATION } from '../src/report/allure-annotations.ts';
import { type Attached, RED_BY_VERDICT, RESULT_ATTACHMENT, VERDICTS_ARE_REPORTED } from '../src/report/attachment.ts';
import { describeFinding } from '../src/report/summary.ts';
import { type Deviation, withDeviations } from '../src/target/deviations.ts';
import { loadDeviations } from '../src/target/load-deviations.ts';
import { ANSWER_TIMEOUT, openVenue } from '../src/target/open-venue.ts';
import type { Flow, Step } from '../src/vocabulary/flow.ts';
import { badVerdicts } from '../src/vocabulary/verdict.ts';

/** Requests that may take so long before a flow: a login, and what the target is asked of itself. */
const PREPARATION = MOST_SILENCES + 1;
/** Milliseconds after which no clean-up request is begun; what is still open then is left to `npm run sweep`. */
const CLEAN_UP = 60_000;

// Without the fixtures of a browser, of which Playwright sets up thirty for each test.
const base = playwright._baseTest ?? playwright.test;

interface TestFixtures {
  /** Plays a flow and fails the test if a requirement is broken or could not be looked at. */
  readonly playFlow: (flow: Flow) => Promise<void>;
}

interface WorkerFixtures {
  /** Of the API that the project is named after. */
  readonly venue: Venue;
  /** What is known to be broken at the target. */
  readonly deviations: readonly Deviation[];
  /** What answers looked like so far. */
  readonly shapes: ShapeLog;
  /** Keeps account of what stands open at a sandbox, which is closed when the worker ends. */
  readonly watcher: Watcher | undefined;
}

export const test = base.extend<TestFixtures, WorkerFixtures>({
  venue: [
    async ({}, use, { project, config }) => {
      const { proxy, ignoreHTTPSErrors } = project.use;
      const { venue, close } = await openVenue(await loadApi(project.name), {
        seed: process.env.TOLLGATE_SEED ?? '',
        proxy: proxy?.server,
        ignoreHTTPSErrors,
        workers: config.workers,
      });
      await use(venue);
      await close();
    },
    // Longer than a silent target can keep it waiting: a verdict says more than a timeout.
    { scope: 'worker', timeout: PREPARATION * ANSWER_TIMEOUT + 30_000 },
  ],

  deviations: [async ({ venue }, use) => use((await loadDeviations(venue.api)).deviations), { scope: 'worker' }],

  shapes: [async ({}, use) => use(new ShapeLog()), { scope: 'worker' }],

  watcher: [
    async ({ venue }, use) => {
      const { api, target } = venue;
      // Whatever a mock keeps ends with it.
      if (target.kind === 'mock' || !api.cleanUp) return use(undefined);
      const items = new OpenItems(api.name, target.origin, openJournal(journalFile()));
      await use(watch(api, api.cleanUp, items));
      const end = performance.now() + CLEAN_UP;
      // No verdict depends on it; what it has not closed stands in the journal.
      await cleanItems(venue, api.cleanUp, items, () => performance.now() >= end).catch(() => {});
    },
    { scope: 'worker', timeout: CLEAN_UP + PREPARATION * ANSWER_TIMEOUT },
  ],

  playFlow: async ({ venue, deviations, shapes, watcher }, use, testInfo) => {
    await use(async (flow) => {
      testInfo.setTimeout(timeoutOf(flow, testInfo));
      const played = await play(flow, { ...venue.stageFor(flow, inPlaywrightStep), shapes, watcher });
      const result = withDeviations(played, deviations);
      const { kind, origin, undeclared = [] } = venue.target;
      const trouble = venue.target.trouble ?? venue.target.refused?.();
      const baseUrl = kind === 'mock' ? 'mock' : origin;
      const target = { kind, baseUrl, ...(trouble ? { trouble } : {}) };
      await attach(testInfo, RESULT_ATTACHMENT, { target, undeclared, result });
      for (const transcript of result.transcripts)
        await attach(testInfo, `exchange of “${transcript.step}”`, transcript);
      judge(testInfo, result);
    });
  },
});

/** Milliseconds. No step is cut off that waits for an answer, since it has a verdict of its own then. */
function timeoutOf({ steps }: Flow, { timeout }: TestInfo): number {
  const hasNone = timeout === 0;
  return hasNone ? 0 : Math.max(timeout, (steps.length + PREPARATION) * ANSWER_TIMEOUT);
}

/** Tags, so that `--grep CXP-RETURN-03` plays the flows that prove it; annotations, so that reports name them. */
export function about(flow: Flow): TestDetails {
  const ids = requirementIds(flow);
  return {
    tag: tagsOf(flow),
    annotation: ids.map((description) => ({ type: REQUIREMENT_ANNOTATION, description })),
  };
}

async function inPlaywrightStep(step: Step, body: () => Promise<readonly Evidence[]>): Promise<void> {
  try {
    await base.step(
      step.title,
      async () => {
        const troubles = await body();
        if (troubles.length > 0) throw new StepIsRed(tell(troubles));
      },
      { location: step.at },
    );
  } catch (error) {
    // The step is shown red; the flow decides whether it goes on.
    if (!(error instanceof StepIsRed)) throw error;
  }
}

class StepIsRed extends Error {
  override readonly name = 'StepIsRed';
}

async function attach(testInfo: TestInfo, name: string, data: Attached | Transcript): Promise<void> {
  await testInfo.attach(name, { body: JSON.stringify(data, null, 2), contentType: 'application/json' });
}

function judge(testInfo: TestInfo, { evidence, notApplicable }: FlowResult): void {
  if (notApplicable !== undefined) testInfo.skip(true, `not applicable: ${notApplicable}`);
  if (evidence.length === 0) throw new Error('This flow looked at nothing.');
  const assumptions = evidence.filter(({ verdict }) => verdict === 'assumption');
  for (const line of tellEach(assumptions)) testInfo.annotations.push({ type: 'assumption', description: line });
  const known = evidence.filter(({ verdict }) => verdict === 'known');
  for (const line of tellEach(known)) testInfo.annotations.push({ type: 'known deviation', description: line });
  const bad = evidence.filter(({ verdict }) => badVerdicts.includes(verdict));
  if (bad.length === 0) return;
  if (process.env[VERDICTS_ARE_REPORTED]) testInfo.fail(true, RED_BY_VERDICT);
  const error = new Error(tell(bad));
  // The place to look at is the flow, not this fixture.
  error.stack = `Error: ${error.message}\n${stackLines(bad)}`;
  throw error;
}

function tell(evidence: readonly Evidence[]): string {
  return tellEach(evidence).join('\n\n');
}

function tellEach(evidence: readonly Evidence[]): string[] {
  const texts = evidence.map(({ requirement, verdict, finding }) =>
    [`${verdict} ${requirement}`, ...(finding ? describeFinding(finding) : [])].join('\n'),
  );
  return [...new Set(texts)];
}

function stackLines(evidence: readonly Evidence[]): string {
  const [first] = evidence.flatMap(({ finding }) => (finding ? [finding.at] : []));
  return first === undefined ? '' : `    at ${path.join(home, first)}:1`;
}
