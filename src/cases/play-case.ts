/** Plays a case: what it needs, the one request, and the look. Whatever comes of it, the cases after it are played. */
import type { PlayedCall } from '../engine/call-step.ts';
import { playControl } from '../engine/control-step.ts';
import type { Playing } from '../engine/playing.ts';
import { Blocked } from '../engine/session.ts';
import type { CallStep } from '../vocabulary/flow.ts';
import type { OutcomeKind } from '../vocabulary/outcome.ts';
import { valueAt } from '../vocabulary/pointer.ts';
import { noteCase } from './case-log.ts';
import type { Case, CaseStep } from './case-step.ts';

/** After so many cases in a row without an answer nobody is there any more. */
const MOST_SILENCES = 3;
/** By these a target says that it did nothing. What is declined may be recorded as such. */
const REFUSED: readonly OutcomeKind[] = ['refused', 'not-found', 'unauthenticated'];

/** What cases of one flow share. */
interface Shared {
  /** Whether what an earlier case was played on has been used up. */
  isUsedUp: boolean;
  silences: number;
}

const shared = new WeakMap<Playing['kept'], Shared>();

type PlayOne = (step: CallStep, playing: Playing) => Promise<PlayedCall>;

/** Whether the flow can go on. Throws `Blocked` if the target answers nothing any more. */
export async function playCase(step: CaseStep, playing: Playing, playOne: PlayOne): Promise<boolean> {
  const state = shared.get(playing.kept) ?? { isUsedUp: step.case.usesUp, silences: 0 };
  shared.set(playing.kept, state);
  try {
    if (!(await prepare(step.case, state, playing, playOne))) {
      playing.notebook.block([step]);
      return true;
    }
    await playAndLook(step, state, playing, playOne);
    state.silences = 0;
  } catch (error) {
    state.silences += 1;
    state.isUsedUp = step.case.usesUp;
    if (!(error instanceof Blocked) || state.silences >= MOST_SILENCES) throw error;
    playing.notebook.blocked(step, error.message);
  }
  return true;
}

/** Whether there is something to play the case on. */
async function prepare({ prepare: steps }: Case, state: Shared, playing: Playing, playOne: PlayOne): Promise<boolean> {
  if (!state.isUsedUp) return true;
  for (const step of steps) {
    const goesOn = step.kind === 'control' ? await playControl(step, playing) : (await playOne(step, playing)).goesOn;
    if (!goesOn) return false;
  }
  state.isUsedUp = false;
  return true;
}

async function playAndLook(step: CaseStep, state: Shared, playing: Playing, playOne: PlayOne): Promise<void> {
  const { call, look, lookUsesUp = false, marks, usesUp } = step.case;
  const { outcome, data } = await playOne(call, playing);
  noteCase(playing.notebook, step, outcome);
  // What is not known to be undone may have been done.
  if (!REFUSED.includes(outcome.kind)) state.isUsedUp = usesUp && outcome.kind !== 'declined';
  else if (look) {
    for (const [name, pointer] of Object.entries(marks)) playing.kept.set(name, valueAt(data, pointer));
    await playOne(look, playing);
    state.isUsedUp = lookUsesUp;
  }
}
