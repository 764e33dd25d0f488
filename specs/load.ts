/** Finds an API by its place: `specs/<api>/index.ts`, whose default export it is. */
import type { Api } from '../src/vocabulary/api.ts';
import { registered } from './registry.ts';

/** Rejects if no API is called so. */
export async function loadApi(name: string): Promise<Api> {
  if (!registered.includes(name)) throw new Error(`No API is called ${name}; see specs/registry.ts.`);
  const { default: api } = await import(`./${name}/index.ts`);
  return api;
}

/** Those that are named, in the order of the registry. */
export function loadApis(names: readonly string[]): Promise<readonly Api[]> {
  return Promise.all(registered.filter((name) => names.includes(name)).map(loadApi));
}
