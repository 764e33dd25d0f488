/** Mocks with a fault of their API's catalogue, so that a team sees whether its own tests notice. */
import { loadContract } from '../../contract/load.ts';
import { loadMock } from '../../mock/load.ts';
import type { Mock, MockOptions } from '../../mock/mock.ts';
import { createDifferentMock } from '../../proof/different-mock.ts';
import { loadCatalogue } from '../../proof/load-catalogue.ts';
import { fail } from '../fail.ts';
import { tellNearest } from '../nearest.ts';
import { print } from '../print.ts';

/** What makes them. Ends the process with a sentence if the catalogue of the API has no such fault. */
export async function faultyMocks(api: string, name: string): Promise<(options: MockOptions) => Mock> {
  const [contract, mock, { faults }] = await Promise.all([loadContract(api), loadMock(api), loadCatalogue(api)]);
  const fault = faults.find((each) => each.name === name);
  if (fault) return (options) => createDifferentMock(contract, mock, fault, options);
  const near = tellNearest(
    name,
    faults.map((each) => each.name),
  );
  return fail(`${api} has no fault “${name}”${near} See npm run mock -- ${api} --faults.`);
}

/** Each fault on a line of its own: its name, its kind, and the requirements that it breaks. */
export async function listFaults(api: string): Promise<void> {
  const { faults } = await loadCatalogue(api);
  print(faults.map(({ name, kind, breaks }) => `${name}\t${kind}\t${[breaks].flat().join(', ')}\n`).join(''));
}
