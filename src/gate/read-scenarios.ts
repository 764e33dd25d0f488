/** Reads the scenarios that somebody names, and holds them against the API that they speak of. */
import type { Contract } from '../contract/contract.ts';
import { DescribedFileError, readDescribed } from '../target/described-file.ts';
import { tellNearest } from '../text/nearest.ts';
import type { GivenScenario } from './judge.ts';
import type { Scenario } from './scenario.ts';

const schema = new URL('./scenario.schema.json', import.meta.url);

/** Throws a `DescribedFileError` if a file is none, or speaks of another API or of an operation that it does not have. */
export async function readScenarios(files: readonly string[], { api, operations }: Contract): Promise<GivenScenario[]> {
  return Promise.all(
    files.map(async (file) => {
      const scenario = await readDescribed<Scenario>(file, schema);
      if (scenario.api !== api)
        throw new DescribedFileError(
          `${file} is a scenario of ${scenario.api}, and the calls are of ${api}; name one of ${api}.`,
        );
      const unknown = scenario.calls.find(({ call }) => !operations.has(call));
      if (unknown)
        throw new DescribedFileError(
          `${file}: ${api} has no operation “${unknown.call}”${tellNearest(unknown.call, operations.keys())}`,
        );
      return { scenario, file };
    }),
  );
}
