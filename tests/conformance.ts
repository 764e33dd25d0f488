/** The Playwright side of flows: a venue per worker, a test per flow. What plays them is loaded where they are played. */
import type { TestDetails } from '@playwright/test';
import * as playwright from '@playwright/test';
import { requirementIds, tagsOf } from '../src/engine/flow-facts.ts';
import { ANSWER_TIMEOUT, MOST_SILENCES } from '../src/engine/patience.ts';
import type { ShapeLog } from '../src/engine/shape-log.ts';
import type { Venue } from '../src/engine/venue.ts';
import type { Watcher } from '../src/engine/watcher.ts';
import { REQUIREMENT_ANNOTATION } from '../src/report/allure/annotations.ts';
import type { Deviation } from '../src/target/deviations.ts';
import type { Flow } from '../src/vocabulary/flow.ts';

/** Milliseconds for requests that may take long before a flow: a login, and what the target is asked of itself. */
const PREPARATION = (MOST_SILENCES + 1) * ANSWER_TIMEOUT;
/** Milliseconds after which no clean-up request is begun; what is still open then is left to `npm run sweep`. */
const CLEAN_UP = 60_000;

// Without the fixtures of a browser, of which Playwright sets up thirty for each test.
const base = playwright._baseTest ?? playwright.test;

/** Playwright's main process lists tests and plays none, so it is spared the engine. */
const playing = () => import('./playing.ts');

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
      const { venue, close } = await (await playing()).openVenueOf(project, config.workers);
      await use(venue);
      await close();
    },
    // Longer than a silent target can keep it waiting: a verdict says more than a timeout.
    { scope: 'worker', timeout: PREPARATION + 30_000 },
  ],

  deviations: [
    async ({ venue }, use) => use((await (await playing()).loadDeviations(venue.api)).deviations),
    { scope: 'worker' },
  ],

  shapes: [async ({}, use) => use(new (await playing()).ShapeLog()), { scope: 'worker' }],

  watcher: [
    async ({ venue }, use) => (await playing()).withWatcher(venue, CLEAN_UP, use),
    { scope: 'worker', timeout: CLEAN_UP + PREPARATION },
  ],

  playFlow: async ({ venue, deviations, shapes, watcher }, use, testInfo) => {
    const { playIn } = await playing();
    await use(async (flow) => {
      testInfo.setTimeout(timeoutOf(flow, testInfo));
      await playIn(testInfo, flow, { venue, deviations, shapes, watcher });
    });
  },
});

/** Milliseconds. No step is cut off that waits for an answer, since it has a verdict of its own then. */
function timeoutOf({ steps }: Flow, { timeout }: { readonly timeout: number }): number {
  const hasNone = timeout === 0;
  return hasNone ? 0 : Math.max(timeout, steps.length * ANSWER_TIMEOUT + PREPARATION);
}

/** Tags, so that `--grep CXP-RETURN-03` plays the flows that prove it; annotations, so that reports name them. */
export function about(flow: Flow): TestDetails {
  const ids = requirementIds(flow);
  return {
    tag: tagsOf(flow),
    annotation: ids.map((description) => ({ type: REQUIREMENT_ANNOTATION, description })),
  };
}
