/** Plays a flow: one step after the other, every message held against the contract, every promise against its answer. */
import { isCase } from '../cases/case-step.ts';
import { playCase } from '../cases/play-case.ts';
import type { Flow, Step } from '../vocabulary/flow.ts';
import { playCall } from './call-step.ts';
import { playControl } from './control-step.ts';
import { callsOf } from './flow-facts.ts';
import { beginPlaying, type Playing } from './playing.ts';
import { playReceive } from './receive-step.ts';
import type { FlowResult } from './result.ts';
import { Blocked } from './session.ts';
import type { Stage } from './stage.ts';
import { playTogether } from './together-step.ts';

/** Plays to the end or to the step after which nothing more can be learned. Never rejects for what a target does. */
export async function play(flow: Flow, stage: Stage): Promise<FlowResult> {
  const playing = beginPlaying(flow, stage);
  const { notebook } = playing;
  const called = flow.steps.flatMap(callsOf).map(({ call }) => call);
  const withheld = called.flatMap((operation) => stage.withheld?.get(operation) ?? []);
  const lacking = [...flow.needs.filter((need) => !isThere(need, stage)), ...new Set(withheld)];
  if (lacking.length > 0) return notebook.notApplicable(lacking);

  if (stage.trouble !== undefined) return notebook.allBlocked(stage.trouble);

  for (const [index, step] of flow.steps.entries()) {
    const goesOn = await playStep(step, playing);
    if (!goesOn) {
      notebook.block(flow.steps.slice(index + 1));
      break;
    }
  }
  return notebook.result();
}

/** Whether the flow can go on after this step. */
export async function playStep(step: Step, playing: Playing): Promise<boolean> {
  let goesOn = false;
  await playing.stage.inStep(step, async () => {
    playing.notebook.begin(step);
    try {
      goesOn = await playKind(step, playing);
    } catch (error) {
      if (error instanceof Blocked) playing.notebook.blocked(step, error.message);
      else playing.notebook.suiteError(step, error);
    }
    return playing.notebook.troubles(step);
  });
  return goesOn;
}

function playKind(step: Step, playing: Playing): Promise<boolean> {
  if (step.kind === 'call') return isCase(step) ? playCase(step, playing) : playCall(step, playing);
  if (step.kind === 'together') return playTogether(step, playing);
  return step.kind === 'receive' ? playReceive(step, playing) : playControl(step, playing);
}

function isThere(need: string, stage: Stage): boolean {
  if (need === 'control') return stage.control !== undefined;
  if (need === 'receiver') return stage.inbox !== undefined;
  // What a target in trouble could not tell of itself is not what it lacks.
  const isUntold = stage.trouble !== undefined && stage.api.discoveries.some(({ name }) => name === need);
  return Boolean(stage.world[need]) || isUntold;
}
