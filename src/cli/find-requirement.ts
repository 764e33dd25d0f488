/** A requirement by its id, as somebody types it. */
import { loadApi } from '../../specs/load.ts';
import { registered } from '../../specs/registry.ts';
import type { Contract } from '../contract/contract.ts';
import { loadContract } from '../contract/load.ts';
import { callsOf, requirementIds } from '../engine/flow-facts.ts';
import { requirementsOf } from '../engine/requirements.ts';
import { clientRowsOf } from '../gate/client-rows.ts';
import { tellNearest } from '../text/nearest.ts';
import type { Api } from '../vocabulary/api.ts';
import type { Flow } from '../vocabulary/flow.ts';
import type { Requirement } from '../vocabulary/requirement.ts';
import { fail } from './fail.ts';

export interface Found {
  readonly api: Api;
  readonly contract: Contract;
  readonly requirement: Requirement;
  /** Whether clients of the API are held against it, and not the API. */
  readonly isOfClient: boolean;
}

/** In capitals or not. Ends the process with a sentence if no API has it. */
export async function findRequirement(id: string): Promise<Found> {
  const others: string[] = [];
  // One API after the other: to load one takes longer than all else that is done with a requirement.
  for (const name of registered) {
    const [api, contract] = [await loadApi(name), await loadContract(name)];
    const ofClient = clientRowsOf(api, contract);
    const rows = [...requirementsOf(api, contract).values(), ...ofClient.values()];
    const requirement = rows.find((row) => row.id.toLowerCase() === id.toLowerCase());
    if (requirement) return { api, contract, requirement, isOfClient: ofClient.has(requirement.id) };
    others.push(...rows.map((row) => row.id));
  }
  return fail(`No requirement has the id “${id}”${tellNearest(id, others)}`);
}

/** The flows that name it, else those whose calls a promise about every answer concerns; none if no flow can show it. */
export function flowsOf({ api, requirement, isOfClient }: Found): readonly Flow[] {
  if (requirement.untested !== undefined || isOfClient) return [];
  const flows = Object.values(api.flows).flat();
  const naming = flows.filter((flow) => requirementIds(flow).includes(requirement.id));
  if (naming.length > 0) return naming;
  return flows.filter(({ steps }) => steps.flatMap(callsOf).some(({ call }) => requirement.operations.includes(call)));
}
