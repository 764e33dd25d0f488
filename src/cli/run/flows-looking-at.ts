/** Which flows look at a requirement: those that name it, or that make the calls which a promise about every answer concerns. */
import { apis } from '../../../specs/index.ts';
import { loadContract } from '../../contract/load.ts';
import { callsOf, requirementIds } from '../../engine/flow-facts.ts';
import { requirementsOf } from '../../engine/requirements.ts';

/** Titles of the flows; `undefined` if no API has such a requirement. */
export async function flowsLookingAt(id: string): Promise<string[] | undefined> {
  for (const api of apis) {
    const row = requirementsOf(api, await loadContract(api.name)).get(id);
    if (!row) continue;
    if (row.untested !== undefined) return [];
    const flows = Object.values(api.flows).flat();
    const naming = flows.filter((flow) => requirementIds(flow).includes(id));
    const calling = flows.filter(({ steps }) =>
      steps.flatMap(callsOf).some(({ call }) => row.operations.includes(call)),
    );
    return (naming.length > 0 ? naming : calling).map(({ title }) => title);
  }
  return undefined;
}
