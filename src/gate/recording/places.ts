/** Where an API is, among all the hosts of a recording. */
import { readEnvironment } from '../../target/environment.ts';
import { readPolicy } from '../../target/policy.ts';
import type { Api } from '../../vocabulary/api.ts';
import { pathBelow } from '../api-path.ts';
import { RecordingError } from './recording.ts';

export interface Place {
  /** In lower case; with a port, if only that one is meant. */
  readonly host: string;
  /** Below which the API's own paths begin; empty for the host's root. */
  readonly base: string;
}

/**
 * The documented sandboxes, the hosts of the target file, the base URL of the environment, and those that are given:
 * `pay.example`, `127.0.0.1:4010`, `https://pay.example/gateway`. `paths` are the contract's. Throws a `RecordingError`
 * for what names no host, and for a target file that cannot be read.
 */
export async function placesOf(
  api: Api,
  paths: readonly string[],
  given: readonly string[],
  variables = process.env,
): Promise<readonly Place[]> {
  const { hosts, trouble } = await readPolicy(api, variables);
  const environment = readEnvironment(api, paths, variables);
  const problem = trouble ?? environment.trouble?.sentence;
  if (problem !== undefined) throw new RecordingError(problem);
  const { origin } = environment;
  return [...hosts.documented, ...hosts.named, ...(origin === undefined ? [] : [origin]), ...given].map(readPlace);
}

export function readPlace(text: string): Place {
  const url = /^https?:\/\//i.test(text) ? text : `http://${text}`;
  const { host = '', pathname = '', search = '' } = URL.canParse(url) ? new URL(url) : {};
  if (host === '' || search !== '' || text.includes('*'))
    throw new RecordingError(`“${text}” is no host; expected one such as pay.example or 127.0.0.1:4010.`);
  return { host, base: pathname.replace(/\/$/, '') };
}

/** The host of a URL, and the path from the API's root if it belongs to the API; `undefined` if it is no URL. */
export function locate(url: string, places: readonly Place[]): { host: string; path?: string } | undefined {
  if (!URL.canParse(url)) return undefined;
  const { protocol, host, hostname, port } = new URL(url);
  if (!/^https?:$/.test(protocol)) return { host: host === '' ? protocol : `${protocol}//${host}` };
  const hosts = [hostname, `${hostname}:${port || (protocol === 'https:' ? 443 : 80)}`];
  // As it was written, which a parser would not leave it.
  const [whole = ''] = url.replace(/^[^:]+:\/\/[^/?#]*/, '').split('#');
  const path = whole.startsWith('/') ? whole : `/${whole}`;
  const below = places
    .filter((place) => hosts.includes(place.host))
    .flatMap(({ base }) => pathBelow(base, path) ?? [])
    .sort((a, b) => a.length - b.length);
  return below[0] === undefined ? { host } : { host, path: below[0] };
}
