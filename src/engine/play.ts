/** Plays a flow: one step after the other, every message held against the contract, every promise against its answer. */
import type { ControlStep, Flow, Step } from '../vocabulary/flow.ts';
import type { Kept } from '../vocabulary/reference.ts';
import { resolveReferences } from '../vocabulary/reference.ts';
import { playCall } from './call-step.ts';
import { Notebook } from './notebook.ts';
import type { FlowResult } from './result.ts';
import { Blocked } from './session.ts';
import type { Stage } from './stage.ts';

/** Plays to the end or to the step after which nothing more can be learned. Never rejects for what a target does. */
export async function play(flow: Flow, stage: Stage): Promise<FlowResult> {
  const notebook = new Notebook(flow, stage);
  const lacking = flow.needs.filter((need) => (need === 'control' ? !stage.control : !stage.world[need]));
  if (lacking.length > 0) return notebook.notApplicable(lacking);

  if (stage.trouble !== undefined) return notebook.allBlocked(stage.trouble);

  const kept = new Map<string, unknown>();
  for (const [index, step] of flow.steps.entries()) {
    const goesOn = await playStep(step, { stage, notebook, kept });
    if (!goesOn) {
      notebook.block(flow.steps.slice(index + 1));
      break;
    }
  }
  return notebook.result();
}

export interface Playing {
  readonly stage: Stage;
  readonly notebook: Notebook;
  readonly kept: Map<string, unknown>;
}

/** Whether the flow can go on after this step. */
async function playStep(step: Step, playing: Playing): Promise<boolean> {
  let goesOn = false;
  await playing.stage.inStep(step, async () => {
    playing.notebook.begin(step);
    try {
      goesOn = step.kind === 'call' ? await playCall(step, playing) : await playControl(step, playing);
    } catch (error) {
      if (error instanceof Blocked) playing.notebook.blocked(step, error.message);
      else playing.notebook.suiteError(step, error);
    }
    return playing.notebook.troubles(step);
  });
  return goesOn;
}

async function playControl(step: ControlStep, { stage, kept }: Playing): Promise<boolean> {
  const { control } = stage;
  if (!control) throw new Error(`The flow does not say that it needs “control”.`);
  const { action } = step;
  if (action.do === 'advance-clock') {
    await control.advance(action.milliseconds);
    // The token in hand may have run out by that.
    stage.session.reset();
    return true;
  }
  const to = String(resolveReferences(action.to, kept as Kept));
  const newest = (await control.mails(to)).at(-1);
  const found = action.find.exec(newest?.text ?? '')?.[1];
  if (found === undefined) throw new Blocked(`No mail to the address holds ${action.find}.`);
  stage.redactor.learn(found);
  kept.set(action.keepAs, found);
  return true;
}
