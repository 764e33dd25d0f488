/** What a target bears, held by every worker that plays there: together they keep what its file says of the whole run. */
import type { Send } from '../engine/send.ts';
import { type Budget, createBudget } from '../money/budget.ts';
import { paced } from './paced.ts';
import type { TargetOfApi } from './target-file.ts';

interface Limited {
  readonly send: Send;
  readonly budget: Budget | undefined;
}

/** Each of `workers` gets an equal share: nobody knows what the others have left of theirs. */
export function withLimits(send: Send, { requestsPerSecond, money }: Limits, workers: number): Limited {
  return {
    send: requestsPerSecond === undefined ? send : paced(send, requestsPerSecond / workers),
    budget: money && createBudget(money, workers),
  };
}

type Limits = NonNullable<TargetOfApi['limits']>;
