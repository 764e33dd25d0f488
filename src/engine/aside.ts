/** Single calls beside all flows: they are sent, read and watched as any other, and nothing of them is a verdict. */
import type { CallStep, Flow } from '../vocabulary/flow.ts';
import type { Outcome } from '../vocabulary/outcome.ts';
import { playOne } from './call-step.ts';
import { beginPlaying } from './playing.ts';
import type { Stage } from './stage.ts';
import type { Venue } from './venue.ts';

export interface Aside {
  readonly stage: Stage;
  /** What the call is answered; or why nothing can be learnt from it, in one sentence that may hold secrets. */
  readonly ask: (step: CallStep) => Promise<{ outcome: Outcome; answer: unknown } | string>;
}

/** `title` stands where flows have theirs: payloads are drawn by it. `answer` is what a step keeps as `answer`. */
export function aside(venue: Venue, title: string, more: Partial<Stage> = {}): Aside {
  const flow: Flow = { title, at: { file: '', line: 0, column: 0 }, needs: [], steps: [] };
  const stage = {
    ...venue.stageFor(flow, async (_step, body) => void (await body())),
    verdictsOnly: true,
    ...more,
  };
  const ask: Aside['ask'] = async (step) => {
    if (stage.trouble !== undefined) return stage.trouble;
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
  return { stage, ask };
}
