/** Patience with a target that does not answer: after some silences in a row nothing more is sent to it. */
import type { Send } from './send.ts';
import { NoAnswer, NotSent, troubleOf } from './trouble.ts';

/** Milliseconds that a target may take for one answer. */
export const ANSWER_TIMEOUT = 30_000;
/**
 * One more than a flow of cases bears, so that the flow after it can show that only one operation is silent; few enough
 * for a run against a dead target to end in minutes.
 */
export const MOST_SILENCES = 4;

export interface Patience {
  /** The port; once patience has ended, it rejects at once. */
  readonly send: Send;
  /** Why nothing more is sent, in one sentence; `undefined` as long as patience lasts. */
  readonly trouble: () => string | undefined;
}

/** A port that gives a target up. An answer that cannot be read is a sign of life all the same. */
export function withPatience(send: Send, most = MOST_SILENCES): Patience {
  let silences = 0;
  let trouble: string | undefined;
  return {
    trouble: () => trouble,
    send: async (request) => {
      if (trouble !== undefined) throw new NotSent(trouble);
      try {
        const answer = await send(request);
        silences = 0;
        return answer;
      } catch (error) {
        silences = error instanceof NoAnswer && error.how === 'unread' ? 0 : silences + 1;
        if (silences >= most) {
          const last = troubleOf(error, request.url);
          trouble ??= `the target is given up, since ${silences} requests in a row got no answer; the last time ${last}`;
        }
        throw error;
      }
    },
  };
}
