/** Paths as an API's document writes them, of a target whose API begins below a path of its host. */
import type { Seen } from './seen.ts';

/** What of a path with its query is left below `base` (`/gateway`, empty for the host's root); `undefined` if it is not there. */
export function pathBelow(base: string, path: string): string | undefined {
  if (!path.startsWith(base)) return undefined;
  const rest = path.slice(base.length);
  return rest.startsWith('/') ? rest : undefined;
}

/** Where a `Location` leads, of the answer to a request for this URL; `undefined` if that is nowhere. */
export function ledTo(location: string | undefined, url: string): URL | undefined {
  return location !== undefined && URL.canParse(location, url) ? new URL(location, url) : undefined;
}

/** The same for whoever knows no more of the target than its host, as a path of that; `undefined` for another host. */
export function ledToHere({ path, headers }: Seen['request'], location: string | undefined): string | undefined {
  const { host = 'localhost' } = headers;
  const there = ledTo(location, `http://${host}${path}`);
  // Whether its scheme is the same, nobody knows.
  return there?.host === host ? there.pathname + there.search : undefined;
}
