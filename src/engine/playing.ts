/** What every step of a flow is played with. */
import type { Flow } from '../vocabulary/flow.ts';
import { Notebook } from './notebook.ts';
import type { Stage } from './stage.ts';

export interface Playing {
  readonly stage: Stage;
  readonly notebook: Notebook;
  /** What the steps so far have kept, by name. */
  readonly kept: Map<string, unknown>;
  /** How far the cases of a flow of cases have come. */
  readonly cases: CaseProgress;
}

export interface CaseProgress {
  /** Whether what a case was to be played on has been used up; `undefined` before the first case. */
  isUsedUp: boolean | undefined;
  /** Cases in a row that were not answered. */
  silences: number;
}

export function beginPlaying(flow: Flow, stage: Stage): Playing {
  const notebook = new Notebook(flow, stage);
  return { stage, notebook, kept: new Map(), cases: { isUsedUp: undefined, silences: 0 } };
}
