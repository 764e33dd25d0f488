/** What every step of a flow is played with. */
import type { Notebook } from './notebook.ts';
import type { Stage } from './stage.ts';

export interface Playing {
  readonly stage: Stage;
  readonly notebook: Notebook;
  /** What the steps so far have kept, by name. */
  readonly kept: Map<string, unknown>;
}
