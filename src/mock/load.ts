/** Finds an API's mock by its place: `fixtures/<api>/mock/index.ts`, whose default export makes one. */
import type { CreateMock, Mock } from './mock.ts';

/** A fresh mock. Rejects if the API has none. */
export async function createMockOf(api: string, seed?: number): Promise<Mock> {
  const module: { default: CreateMock } = await import(`../../fixtures/${api}/mock/index.ts`);
  return module.default(seed === undefined ? {} : { seed });
}
