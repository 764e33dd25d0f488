/** Closes what stands open at a sandbox, the newest first. Each request is sent once, and nothing of it is a verdict. */
import { type Aside, aside } from '../engine/aside.ts';
import type { Venue } from '../engine/venue.ts';
import type { CleanUp, OpenItem } from '../vocabulary/clean-up.ts';
import type { CallStep } from '../vocabulary/flow.ts';
import { type Outcome, tellOutcome } from '../vocabulary/outcome.ts';
import type { JournalLine } from './journal.ts';
import type { Change, OpenItems } from './open-items.ts';

/** Written before a request goes out: one that was killed with its sender is not sent again either. */
const ASKED: Change = { state: 'left', reason: 'its clean-up was asked for, and no answer to that was written down' };

/**
 * Ends early if the target is in trouble or `isOver` says so; what it has not come to stays open. Gives the trouble, in one
 * sentence. Rejects only for our own fault.
 */
export async function cleanItems(
  venue: Venue,
  cleanUp: CleanUp,
  items: OpenItems,
  isOver: () => boolean = () => false,
): Promise<string | undefined> {
  for (const line of items.open.toReversed()) {
    // A title of its own for each, since the payloads are drawn by it. Giving back costs nothing, whatever may be moved.
    const { stage, ask } = aside(venue, `Clean-up of ${line.what} ${line.item}`, { budget: undefined });
    if (isOver() || stage.trouble !== undefined) return stage.trouble;
    const note = (change: Change) => items.change(line.item, change, stage.redactor);
    await (line.state === 'unknown' ? recover : close)(line, cleanUp, ask, note);
  }
  return undefined;
}

type Note = (change: Change) => void;

async function close(item: OpenItem, cleanUp: CleanUp, ask: Aside['ask'], note: Note): Promise<void> {
  const step = cleanUp.close(item);
  if (typeof step === 'string') return note({ ...item, state: 'left', reason: step });
  note({ ...item, ...ASKED });
  const came = await ask(step);
  if (typeof came === 'string') return note({ state: 'left', reason: came });
  const isDone = came.outcome.kind === 'approved';
  note(isDone ? { state: 'cleaned', reason: step.title } : { state: 'left', reason: told(step, came.outcome) });
}

async function recover(item: JournalLine, cleanUp: CleanUp, ask: Aside['ask'], note: Note): Promise<void> {
  const recovery = cleanUp.recover(item);
  if (typeof recovery === 'string') return note({ state: 'left', reason: recovery });
  note(ASKED);
  const step = 'undo' in recovery ? recovery.undo : recovery.lookUp;
  const came = await ask(step);
  if (typeof came === 'string') return note({ state: 'left', reason: came });
  const { outcome, answer } = came;
  const nothing: Change = { state: 'cleaned', reason: 'the target knows of none' };
  if ('undo' in recovery) {
    if (recovery.isNothingThere(outcome)) return note(nothing);
    const isDone = outcome.kind === 'approved';
    return note(isDone ? { state: 'cleaned', reason: step.title } : { state: 'left', reason: told(step, outcome) });
  }
  const found = recovery.find(answer, outcome);
  if (found) return close(found, cleanUp, ask, note);
  const isTold = step.expect.outcomes.includes(outcome.kind);
  note(isTold ? nothing : { state: 'left', reason: told(step, outcome) });
}

function told({ call }: CallStep, outcome: Outcome): string {
  return `${call} is ${tellOutcome(outcome)}`;
}
