/** The path of a request, which may have a query behind it. */
import querystring from 'node:querystring';

export function splitPath(whole: string): [path: string, query: string] {
  const at = whole.indexOf('?');
  return at < 0 ? [whole, ''] : [whole.slice(0, at), whole.slice(at + 1)];
}

export function withoutQuery(path: string): string {
  return splitPath(path)[0];
}

/** What a path names by its last part; as it stands there, if it is no good escape. */
export function lastPart(path: string): string {
  const bare = withoutQuery(path);
  return querystring.unescape(bare.slice(bare.lastIndexOf('/') + 1));
}
