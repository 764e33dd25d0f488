/** Closes what stands open at a sandbox, the newest first. Each request is sent once, and nothing of it is a verdict. */
import { playOne } from '../engine/call-step.ts';
import { beginPlaying } from '../engine/playing.ts';
import type { Redactor } from '../engine/redactor.ts';
import type { Venue } from '../engine/venue.ts';
import type { CleanUp, OpenItem } from '../vocabulary/clean-up.ts';
import type { CallStep, Flow } from '../vocabulary/flow.ts';
import type { Outcome } from '../vocabulary/outcome.ts';
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
    const asking = askingOf(venue, line);
    if (isOver() || asking.trouble !== undefined) return asking.trouble;
    const note = (change: Change) => items.change(line.item, change, asking.redactor);
    await (line.state === 'unknown' ? recover : close)(line, cleanUp, asking, note);
  }
  return undefined;
}

interface Asking {
  readonly redactor: Redactor;
  readonly trouble: string | undefined;
  /** What the target answers, or why nothing can be learnt from it. */
  readonly ask: (step: CallStep) => Promise<{ outcome: Outcome; answer: unknown } | string>;
}

type Note = (change: Change) => void;

async function close(item: OpenItem, cleanUp: CleanUp, { ask }: Asking, note: Note): Promise<void> {
  const step = cleanUp.close(item);
  if (typeof step === 'string') return note({ ...item, state: 'left', reason: step });
  note({ ...item, ...ASKED });
  const came = await ask(step);
  if (typeof came === 'string') return note({ state: 'left', reason: came });
  const isDone = came.outcome.kind === 'approved';
  note(isDone ? { state: 'cleaned', reason: step.title } : { state: 'left', reason: told(step, came.outcome) });
}

async function recover(item: JournalLine, cleanUp: CleanUp, asking: Asking, note: Note): Promise<void> {
  const recovery = cleanUp.recover(item);
  if (typeof recovery === 'string') return note({ state: 'left', reason: recovery });
  note(ASKED);
  const step = 'undo' in recovery ? recovery.undo : recovery.lookUp;
  const came = await asking.ask(step);
  if (typeof came === 'string') return note({ state: 'left', reason: came });
  const { outcome, answer } = came;
  const nothing: Change = { state: 'cleaned', reason: 'the target knows of none' };
  if ('undo' in recovery) {
    if (recovery.isNothingThere(outcome)) return note(nothing);
    const isDone = outcome.kind === 'approved';
    return note(isDone ? { state: 'cleaned', reason: step.title } : { state: 'left', reason: told(step, outcome) });
  }
  const found = recovery.find(answer, outcome);
  if (found) return close(found, cleanUp, asking, note);
  const isTold = step.expect.outcomes.includes(outcome.kind);
  note(isTold ? nothing : { state: 'left', reason: told(step, outcome) });
}

function askingOf(venue: Venue, line: JournalLine): Asking {
  const flow: Flow = {
    // Its own for each, since the payloads are drawn by it.
    title: `Clean-up of ${line.what} ${line.item}`,
    at: { file: '', line: 0, column: 0 },
    needs: [],
    steps: [],
  };
  // Giving back costs nothing, whatever the run may move.
  const stage = {
    ...venue.stageFor(flow, async (_step, body) => void (await body())),
    budget: undefined,
    verdictsOnly: true,
  };
  const { redactor, trouble } = stage;
  const ask: Asking['ask'] = async (step) => {
    const lacking = stage.withheld?.get(step.call);
    if (lacking !== undefined) return `the target gives no ${lacking}`;
    const playing = beginPlaying({ ...flow, at: step.at, steps: [step] }, stage);
    playing.notebook.begin(step);
    try {
      const { outcome } = await playOne(step, playing);
      return { outcome, answer: playing.kept.get('answer') };
    } catch (error) {
      return error instanceof Error ? error.message : String(error);
    }
  };
  return { redactor, trouble, ask };
}

function told({ call }: CallStep, { kind, sign, text }: Outcome): string {
  return `${call} is ${kind} (${sign})${text ? `: ${text}` : ''}`;
}
