/** How a flow is played in a Playwright test: a stage per test, a Playwright step per step of the flow. */
import path from 'node:path';
import { test as base, type FullProject, type TestInfo } from '@playwright/test';
import { loadApi } from '../specs/load.ts';
import { cleanItems } from '../src/clean-up/clean.ts';
import { journalFile, openJournal } from '../src/clean-up/journal.ts';
import { OpenItems } from '../src/clean-up/open-items.ts';
import { watch } from '../src/clean-up/watch.ts';
import { play } from '../src/engine/play.ts';
import type { Evidence, FlowResult, Transcript } from '../src/engine/result.ts';
import type { ShapeLog } from '../src/engine/shape-log.ts';
import type { Venue } from '../src/engine/venue.ts';
import type { Watcher } from '../src/engine/watcher.ts';
import { home } from '../src/place.ts';
import { type Attached, RED_BY_VERDICT, RESULT_ATTACHMENT, VERDICTS_ARE_REPORTED } from '../src/report/attachment.ts';
import { describeFinding } from '../src/report/summary.ts';
import { type Deviation, withDeviations } from '../src/target/deviations.ts';
import { type OpenVenue, openVenue } from '../src/target/open-venue.ts';
import type { Flow, Step } from '../src/vocabulary/flow.ts';
import { badVerdicts } from '../src/vocabulary/verdict.ts';

export { ShapeLog } from '../src/engine/shape-log.ts';
export { loadDeviations } from '../src/target/load-deviations.ts';

export async function openVenueOf({ name, use }: FullProject, workers: number): Promise<OpenVenue> {
  const { proxy, ignoreHTTPSErrors } = use;
  const seed = process.env.TOLLGATE_SEED ?? '';
  return openVenue(await loadApi(name), { seed, proxy: proxy?.server, ignoreHTTPSErrors, workers });
}

/** After `use`, closes at a sandbox what is open there; no request for that is begun after so many milliseconds. */
export async function withWatcher(
  venue: Venue,
  milliseconds: number,
  use: (watcher: Watcher | undefined) => Promise<void>,
): Promise<void> {
  const { api, target } = venue;
  // Whatever a mock keeps ends with it.
  if (target.kind === 'mock' || !api.cleanUp) return use(undefined);
  const items = new OpenItems(api.name, target.origin, openJournal(journalFile()));
  await use(watch(api, api.cleanUp, items));
  const end = performance.now() + milliseconds;
  // No verdict depends on it; what it has not closed stands in the journal.
  await cleanItems(venue, api.cleanUp, items, () => performance.now() >= end).catch(() => {});
}

interface Surroundings {
  readonly venue: Venue;
  readonly deviations: readonly Deviation[];
  readonly shapes: ShapeLog;
  readonly watcher: Watcher | undefined;
}

/** Plays the flow, attaches what came of it, and throws if a requirement is broken or could not be looked at. */
export async function playIn(testInfo: TestInfo, flow: Flow, surroundings: Surroundings): Promise<void> {
  const { venue, deviations, shapes, watcher } = surroundings;
  const played = await play(flow, { ...venue.stageFor(flow, inPlaywrightStep), shapes, watcher });
  const result = withDeviations(played, deviations);
  const { kind, origin, undeclared = [] } = venue.target;
  const trouble = venue.target.trouble ?? venue.target.refused?.();
  const baseUrl = kind === 'mock' ? 'mock' : origin;
  const target = { kind, baseUrl, ...(trouble ? { trouble } : {}) };
  await attach(testInfo, RESULT_ATTACHMENT, { target, undeclared, result });
  for (const transcript of result.transcripts) await attach(testInfo, `exchange of “${transcript.step}”`, transcript);
  judge(testInfo, result);
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
