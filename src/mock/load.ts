/** Finds an API's mock by its place: `fixtures/<api>/mock/index.ts`. */
import type { CreateMock, Decisions, Mock } from './mock.ts';

export interface MockModule {
  readonly default: CreateMock;
  /** The documented decisions, under the names by which the mock takes others. */
  readonly decisions: Decisions;
}

/** Rejects if the API has no mock. */
export async function loadMock(api: string): Promise<MockModule> {
  return import(`../../fixtures/${api}/mock/index.ts`);
}

/** A fresh mock. Rejects if the API has none. */
export async function createMockOf(api: string, seed?: number): Promise<Mock> {
  const { default: create } = await loadMock(api);
  return create(seed === undefined ? {} : { seed });
}
