/** Finds an API's catalogue by its place: `fixtures/<api>/faults.ts` and `fixtures/<api>/variations.ts`. */
import type { Fault, Impossible, Variation } from './fault.ts';

export interface Catalogue {
  readonly faults: readonly Fault[];
  readonly impossible: Impossible;
  readonly variations: readonly Variation[];
}

/** Rejects if the API has none. */
export async function loadCatalogue(api: string): Promise<Catalogue> {
  const { faults, impossible } = await import(`../../fixtures/${api}/faults.ts`);
  const { variations } = await import(`../../fixtures/${api}/variations.ts`);
  return { faults, impossible, variations };
}
