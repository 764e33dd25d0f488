/** Where an API is, among all the hosts of a recording. */
import { CONTROL_PATH, isControl } from '../../engine/control.ts';
import { readNamespace } from '../../engine/namespace.ts';
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

export interface Located {
  readonly host: string;
  /** From the API's root; absent for what does not belong to the API. */
  readonly path?: string;
  /** Of a client that a mock or a proxy told apart from others. */
  readonly namespace?: string;
}

/** `undefined` for what is no URL. */
export function locate(url: string, places: readonly Place[]): Located | undefined {
  if (!URL.canParse(url)) return undefined;
  const { protocol, host, hostname, port } = new URL(url);
  if (!/^https?:$/.test(protocol)) return { host: host === '' ? protocol : `${protocol}//${host}` };
  const hosts = [hostname, `${hostname}:${port || (protocol === 'https:' ? 443 : 80)}`];
  // As it was written, which a parser would not leave it.
  const [whole = ''] = url.replace(/^[^:]+:\/\/[^/?#]*/, '').split('#');
  const { name, path } = readNamespace(whole) ?? { path: whole.startsWith('/') ? whole : `/${whole}` };
  if (isControl(path)) return { host: host + CONTROL_PATH };
  const below = places
    .filter((place) => hosts.includes(place.host))
    .flatMap(({ base }) => pathBelow(base, path) ?? [])
    .sort((a, b) => a.length - b.length);
  if (below[0] === undefined) return { host };
  return { host, path: below[0], ...(name === undefined ? {} : { namespace: name }) };
}
