/** Finds one API by its place, `specs/<api>/index.ts`: the registry loads all of them, and who serves one is in a hurry. */
import type { Api } from '../vocabulary/api.ts';

/** Rejects if there is none of this name. */
export async function loadApi(name: string): Promise<Api> {
  const exported: Readonly<Record<string, Api>> = await import(`../../specs/${name}/index.ts`);
  const api = Object.values(exported).find((each) => each.name === name);
  if (!api) throw new Error(`specs/${name}/index.ts exports no API of this name.`);
  return api;
}
