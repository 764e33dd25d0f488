/** Follows the redirects that the document wants followed: same method, same body, never to another host. */
import type { Exchange } from './exchange.ts';
import { sendRequest } from './perform.ts';
import type { Playing } from './playing.ts';

const MOST_REDIRECTS = 5;

export interface Followed {
  /** The one behind the redirects. */
  readonly exchange: Exchange;
  /** How many were followed. */
  readonly redirects: number;
  /** Why the last answer is still a redirect, in a few words. */
  readonly unfollowed?: string;
}

/** A target that redirects has not carried the request out, so that money moves once, behind the last redirect. */
export async function followRedirects(first: Exchange, { stage, notebook }: Playing): Promise<Followed> {
  let exchange = first;
  let here = stage.origin + first.request.path;
  for (let redirects = 0; ; redirects++) {
    const { answer, operation, request } = exchange;
    const location = answer?.headers.location;
    if (!answer || location === undefined || !stage.api.follows?.includes(answer.status))
      return { exchange, redirects };
    const next = URL.canParse(location, here) ? new URL(location, here) : undefined;
    if (next?.origin !== new URL(stage.origin).origin)
      return { exchange, redirects, unfollowed: 'it redirects to another host, where nothing is sent' };
    if (redirects === MOST_REDIRECTS)
      return { exchange, redirects, unfollowed: `it still redirects after ${MOST_REDIRECTS} redirects` };
    notebook.addUnasked(exchange);
    // From the root of the host, also where the base URL has a path.
    const moved = { ...request, path: next.pathname + next.search };
    exchange = await sendRequest(stage.send, next.origin, operation, moved);
    here = next.href;
  }
}
