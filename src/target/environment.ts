/** What the environment says of an API's target. Reading it never throws: what is wrong with it is told when a test runs. */
import { NAMESPACES_PATH } from '../engine/control.ts';
import type { World } from '../mock/mock.ts';
import type { Api } from '../vocabulary/api.ts';
import type { Trouble } from './target.ts';

export interface Environment {
  /** Scheme, host and port of a sandbox; absent for the embedded mock. */
  readonly origin?: string;
  /** What is given of the API's world. */
  readonly world: World;
  /** What is wrong with the environment. */
  readonly trouble?: Trouble;
}

/** `connected-payments` has variables that begin with `CONNECTED_PAYMENTS_`. */
export function variablePrefix(apiName: string): string {
  return apiName.toUpperCase().replaceAll('-', '_');
}

/** The variable that points the suite at a sandbox instead of the embedded mock. */
export function baseUrlVariable(apiName: string): string {
  return `${variablePrefix(apiName)}_BASE_URL`;
}

/** The variable that names an OpenAPI Overlay of the target. */
export function overlayVariable(apiName: string): string {
  return `${variablePrefix(apiName)}_OVERLAY`;
}

/** The variable that names a file of known deviations of the target. */
export function deviationsVariable(apiName: string): string {
  return `${variablePrefix(apiName)}_DEVIATIONS`;
}

/** Names of the variables that say something of the API's world, beside where its target is and what is known of it. */
export function givenVariables(apiName: string, variables = process.env): string[] {
  const others = [baseUrlVariable(apiName), overlayVariable(apiName), deviationsVariable(apiName)];
  const isOwn = (name: string) => name.startsWith(`${variablePrefix(apiName)}_`) && !others.includes(name);
  return Object.keys(variables).filter((name) => isOwn(name) && variables[name]);
}

/** What is known of a target: the values of the API's variables, by the names under which it is given them. */
export function worldOf({ given }: Api, variables = process.env): World {
  return Object.fromEntries(
    Object.entries(given).flatMap(([name, { variable }]) => {
      const value = variables[variable]?.trim();
      return value ? [[name, value]] : [];
    }),
  );
}

/** `paths` are the contract's: a base URL may or may not end in the path that they all begin with. */
export function readEnvironment(api: Api, paths: readonly string[], variables = process.env): Environment {
  const variable = baseUrlVariable(api.name);
  const given = variables[variable]?.trim();
  const world = worldOf(api, variables);
  if (!given) return { world: {} };
  const wrong = (sentence: string): Environment => ({ world, trouble: { kind: 'configuration', sentence } });
  if (!URL.canParse(given) || !/^https?:$/.test(new URL(given).protocol)) {
    return wrong(
      `${variable} is not an http(s) URL; expected one such as https://sandbox.example.com; correct it in .env.`,
    );
  }
  const { username, password, search, hash } = new URL(given);
  if (username + password + search + hash !== '') {
    return wrong(`${variable} holds more than scheme, host, port and path; remove user, query and fragment in .env.`);
  }
  const base = given.replace(/\/+$/, '');
  const shared = sharedPrefixes(paths).find((prefix) => base.endsWith(prefix)) ?? '';
  const origin = base.slice(0, base.length - shared.length);
  // A namespace of a served mock may be called like that path.
  return { world, origin: origin.endsWith(NAMESPACES_PATH) ? base : origin };
}

/** `/api/v1` and `/api` of `/api/v1/sales` and `/api/v1/void`, the longest first. */
function sharedPrefixes(paths: readonly string[]): string[] {
  const [first = [], ...rest] = paths.map((path) => path.split('/').slice(1));
  const differs = first.findIndex((segment, index) => rest.some((other) => other[index] !== segment));
  const shared = first.slice(0, differs === -1 ? first.length : differs);
  return shared.map((_, index) => `/${shared.slice(0, shared.length - index).join('/')}`);
}
