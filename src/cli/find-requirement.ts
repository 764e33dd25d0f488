/** A requirement by its id, as somebody types it. */
import { loadApis } from '../../specs/load.ts';
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
  const all: Found[] = [];
  for (const api of await loadApis(registered)) {
    const contract = await loadContract(api.name);
    for (const requirement of requirementsOf(api, contract).values())
      all.push({ api, contract, requirement, isOfClient: false });
    for (const requirement of clientRowsOf(api, contract).values())
      all.push({ api, contract, requirement, isOfClient: true });
  }
  const found = all.find(({ requirement }) => requirement.id.toLowerCase() === id.toLowerCase());
  if (found) return found;
  const ids = all.map(({ requirement }) => requirement.id);
  return fail(`No requirement has the id “${id}”${tellNearest(id, ids)}`);
}

/** The flows that name it, else those whose calls a promise about every answer concerns; none if no flow can show it. */
export function flowsOf({ api, requirement, isOfClient }: Found): readonly Flow[] {
  if (requirement.untested !== undefined || isOfClient) return [];
  const flows = Object.values(api.flows).flat();
  const naming = flows.filter((flow) => requirementIds(flow).includes(requirement.id));
  if (naming.length > 0) return naming;
  return flows.filter(({ steps }) => steps.flatMap(callsOf).some(({ call }) => requirement.operations.includes(call)));
}
