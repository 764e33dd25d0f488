/** Somebody who looks on while calls are made, and notes at once what a run must not forget even if it is killed. */

import type { Exchange } from './exchange.ts';
import type { Call } from './perform.ts';
import type { Redactor } from './redactor.ts';

/** Where a call is made, and what hides the secrets in what is noted of it. */
export interface Place {
  readonly flow: string;
  readonly step: string;
  readonly redactor: Redactor;
}

export interface Watcher {
  /** The call is about to be sent. */
  sends(call: Call, place: Place): void;
  /** This came of a call, or nothing. */
  came(exchange: Exchange, place: Place): void;
}
