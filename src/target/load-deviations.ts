/** The known deviations that the environment names for an API. What is wrong with them is told, not thrown. */
import { loadContract } from '../contract/load.ts';
import { requirementsOf } from '../engine/requirements.ts';
import type { Api } from '../vocabulary/api.ts';
import { DescribedFileError } from './described-file.ts';
import { type Deviation, readDeviations } from './deviations.ts';
import { deviationsVariable } from './environment.ts';

export interface LoadedDeviations {
  readonly deviations: readonly Deviation[];
  /** One sentence. */
  readonly trouble?: string;
}

export async function loadDeviations(api: Api, variables = process.env): Promise<LoadedDeviations> {
  const file = variables[deviationsVariable(api.name)]?.trim();
  if (!file) return { deviations: [] };
  const rows = requirementsOf(api, await loadContract(api.name));
  try {
    return { deviations: await readDeviations(file, (id) => rows.has(id)) };
  } catch (error) {
    if (!(error instanceof DescribedFileError)) throw error;
    return { deviations: [], trouble: error.message };
  }
}
