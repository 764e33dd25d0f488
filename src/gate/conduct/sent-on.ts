/** What becomes of a call whose answer is a redirect that the document wants followed. */
import type { Api } from '../../vocabulary/api.ts';
import type { Call } from '../call.ts';

/** Whether it is such a one, and names a place to go to. */
export function isSentOn({ follows = [] }: Api, { answer }: Call): boolean {
  return answer !== undefined && follows.includes(answer.status) && answer.headers.location !== undefined;
}

/** The path and query that it is sent on to; `undefined` if that is where nothing is seen. */
export function targetOf(api: Api, entry: Call): string | undefined {
  return isSentOn(api, entry) ? entry.answer?.leadsTo : undefined;
}

/** Whether both are the same request, but for where they go. */
export function isSameRequest(one: Call, other: Call): boolean {
  return one.request.method === other.request.method && one.marks.body === other.marks.body;
}
