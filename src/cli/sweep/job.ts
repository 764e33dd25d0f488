/** What is to be closed at the sandbox of one API. */
import { cleanItems } from '../../clean-up/clean.ts';
import type { Journal, JournalLine } from '../../clean-up/journal.ts';
import { OpenItems } from '../../clean-up/open-items.ts';
import { Venue } from '../../engine/venue.ts';
import { baseUrlVariable, readEnvironment } from '../../target/environment.ts';
import { loadTargetContract } from '../../target/load-contract.ts';
import { openTarget, type Target, type Trouble } from '../../target/target.ts';
import type { Api } from '../../vocabulary/api.ts';
import type { CleanUp } from '../../vocabulary/clean-up.ts';

/** Milliseconds that a target may take for one answer. */
const PATIENCE = 30_000;

export interface SweepJob {
  readonly api: Api;
  readonly cleanUp: CleanUp;
  readonly items: OpenItems;
  readonly target: Target;
  readonly venue: Venue;
}

/** Makes ready and sends nothing that moves money; or tells why the environment does not let these items be closed. */
export async function openJob(api: Api, lines: readonly JournalLine[], journal: Journal): Promise<SweepJob | Trouble> {
  const wrong = (sentence: string): Trouble => ({ kind: 'configuration', sentence });
  const { cleanUp } = api;
  if (!cleanUp) return wrong(`Nothing is known of how ${api.name} is cleaned up.`);
  const { contract, trouble } = await loadTargetContract(api.name);
  if (trouble !== undefined) return wrong(trouble);
  const paths = [...contract.operations.values()].map(({ path }) => path);
  const { origin, trouble: misread } = readEnvironment(api, paths);
  if (misread) return misread;
  const other = lines.find(({ baseUrl }) => baseUrl !== origin);
  if (other) {
    const named = origin === undefined ? 'is not set' : `names ${origin}`;
    return wrong(
      `${other.what} of ${api.name} stands open at ${other.baseUrl}, but ${baseUrlVariable(api.name)} ${named}.`,
    );
  }
  const target = await openTarget(api, contract, { timeout: PATIENCE });
  if (target.trouble) {
    await target.close();
    return target.trouble;
  }
  const venue = new Venue(api, contract, target, 'sweep');
  const items = new OpenItems(api.name, origin ?? '', journal, lines);
  return { api, cleanUp, items, target, venue };
}

/** Gives what kept it from going on, in one sentence. */
export async function sweepItems({ venue, cleanUp, items }: SweepJob): Promise<string | undefined> {
  await venue.prepare();
  return cleanItems(venue, cleanUp, items);
}

export async function closeJob({ target }: SweepJob): Promise<void> {
  await target.close();
}
