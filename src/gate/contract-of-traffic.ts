/** The contract that a client's traffic is held against. */
import type { Contract } from '../contract/contract.ts';
import { loadContract } from '../contract/load.ts';
import { loadTargetContract } from '../target/load-contract.ts';
import { GateError } from './journal-file.ts';

/**
 * A mock speaks as the document does, whatever overlay the environment names for a sandbox; a service that is itself looked
 * at speaks as that overlay says. Rejects with a `GateError` if the overlay cannot be applied.
 */
export async function contractOfTraffic(api: string, looksAtAnswers: boolean): Promise<Contract> {
  if (!looksAtAnswers) return loadContract(api);
  const { contract, trouble } = await loadTargetContract(api);
  if (trouble !== undefined) throw new GateError(trouble);
  return contract;
}
