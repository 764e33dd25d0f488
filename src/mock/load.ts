/** Finds an API's mock by its place: `fixtures/<api>/mock/index.ts`. */
import { existsSync, readdirSync } from 'node:fs';
import type { CreateMock, Decisions, Mock } from './mock.ts';

export interface MockModule {
  readonly default: CreateMock;
  /** The documented decisions, under the names by which the mock takes others. */
  readonly decisions: Decisions;
}

const fixtures = new URL('../../fixtures/', import.meta.url);

/** Names of the APIs that have one, without loading any. */
export function mockNames(): string[] {
  return readdirSync(fixtures)
    .filter((name) => existsSync(new URL(`${name}/mock/`, fixtures)))
    .sort();
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
