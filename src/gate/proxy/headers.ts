/** Headers as they go on from one side to the other: all but those that speak of one connection only. */

/** One per line that came, in its order and casing. */
export type HeaderPair = [name: string, value: string];

/** `Keep-Alive` is not among them: what it says holds here too, where each connection has one of its own to the target. */
const OF_ONE_CONNECTION = [
  'connection',
  'proxy-connection',
  'te',
  'upgrade',
  'proxy-authenticate',
  'proxy-authorization',
];
/** Bodies go on framed as they came, whatever `Connection` names. */
const ALWAYS = ['host', 'content-length', 'transfer-encoding', 'keep-alive'];

/** `raw`: names and values in turn, as Node gives them. */
export function pairsOf(raw: readonly string[]): HeaderPair[] {
  const pairs: HeaderPair[] = [];
  for (let at = 0; at + 1 < raw.length; at += 2) pairs.push([raw[at] ?? '', raw[at + 1] ?? '']);
  return pairs;
}

export function endToEnd(raw: readonly string[]): HeaderPair[] {
  const pairs = pairsOf(raw);
  const named = pairs.filter(([name]) => name.toLowerCase() === 'connection').flatMap(([, value]) => value.split(','));
  const dropped = new Set(
    named
      .map((name) => name.trim().toLowerCase())
      .filter((name) => !ALWAYS.includes(name))
      .concat(OF_ONE_CONNECTION),
  );
  return pairs.filter(([name]) => !dropped.has(name.toLowerCase()));
}

/** By lower-case name; values of a header that came more than once are joined by commas. */
export function asRecord(raw: readonly string[]): Record<string, string> {
  const values = new Map<string, string>();
  for (const [name, value] of pairsOf(raw)) {
    const known = values.get(name.toLowerCase());
    values.set(name.toLowerCase(), known === undefined ? value : `${known}, ${value}`);
  }
  return Object.fromEntries(values);
}

/**
 * A `Location` that names the target's own origin names `here` instead, the proxy's with the namespace of the client, or a
 * client that follows it would leave the proxy unnoticed. A target writes that name because of the `Host` that it is sent,
 * and `Host` is what the proxy changes on the way in; of the namespace it knows nothing. Any other one is given as it is.
 */
export function leadBack(location: string, target: URL, here: { origin: string; namespace: string }): string {
  const [origin] = /^(https?:)?\/\/[^/?#]*/i.exec(location) ?? [];
  if (origin === undefined) return location.startsWith('/') ? here.namespace + location : location;
  if (!URL.canParse(origin, target.href)) return location;
  const isTarget = new URL(origin, target).origin === target.origin;
  return isTarget ? here.origin + here.namespace + location.slice(origin.length) : location;
}
