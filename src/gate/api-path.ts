/** Paths as an API's document writes them, of a target whose API begins below a path of its host. */

/** What of a path with its query is left below `base` (`/gateway`, empty for the host's root); `undefined` if it is not there. */
export function pathBelow(base: string, path: string): string | undefined {
  if (!path.startsWith(base)) return undefined;
  const rest = path.slice(base.length);
  return rest.startsWith('/') ? rest : undefined;
}
