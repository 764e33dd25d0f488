/** Plays a case: what it needs, the one request, and the look. Whatever comes of it, the cases after it are played. */
import { playOne } from '../engine/call-step.ts';
import { playControl } from '../engine/control-step.ts';
import type { Playing } from '../engine/playing.ts';
import { Blocked } from '../engine/session.ts';
import type { OutcomeKind } from '../vocabulary/outcome.ts';
import { valueAt } from '../vocabulary/pointer.ts';
import type { Case, CaseStep } from './case-step.ts';

/** After so many cases in a row without an answer nobody is there any more. */
const MOST_SILENCES = 3;
/** By these a target says that it did nothing. What is declined may be recorded as such. */
const REFUSED: readonly OutcomeKind[] = ['refused', 'not-found', 'unauthenticated'];

/** Whether the flow can go on. Throws `Blocked` if the target answers nothing any more. */
export async function playCase(step: CaseStep, playing: Playing): Promise<boolean> {
  const { cases, notebook } = playing;
  cases.isUsedUp ??= step.case.usesUp;
  try {
    if (await prepare(step.case, playing)) await playAndLook(step.case, playing);
    else notebook.block([step]);
    cases.silences = 0;
  } catch (error) {
    cases.silences += 1;
    cases.isUsedUp = step.case.usesUp;
    if (!(error instanceof Blocked) || cases.silences >= MOST_SILENCES) throw error;
    notebook.blocked(step, error.message);
  }
  return true;
}

/** Whether there is something to play the case on. */
async function prepare({ prepare: steps }: Case, playing: Playing): Promise<boolean> {
  if (!playing.cases.isUsedUp) return true;
  for (const step of steps) {
    const goesOn = step.kind === 'control' ? await playControl(step, playing) : (await playOne(step, playing)).goesOn;
    if (!goesOn) return false;
  }
  playing.cases.isUsedUp = false;
  return true;
}

async function playAndLook(one: Case, playing: Playing): Promise<void> {
  const { call, look, lookUsesUp = false, marks, usesUp } = one;
  const { cases, kept, notebook } = playing;
  const { outcome, data } = await playOne(call, playing);
  notebook.noteCase(outcome);
  // What is not known to be undone may have been done.
  if (!REFUSED.includes(outcome.kind)) cases.isUsedUp = usesUp && outcome.kind !== 'declined';
  else if (look) {
    for (const [name, pointer] of Object.entries(marks)) kept.set(name, valueAt(data, pointer));
    await playOne(look, playing);
    cases.isUsedUp = lookUsesUp;
  }
}
