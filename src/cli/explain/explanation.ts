/** Everything that is known of one requirement without playing anything. */
import { isCase } from '../../cases/case-step.ts';
import type { Contract } from '../../contract/contract.ts';
import { callsOf, namedBy } from '../../engine/flow-facts.ts';
import type { Fault } from '../../proof/fault.ts';
import { loadCatalogue } from '../../proof/load-catalogue.ts';
import { command } from '../../text/command.ts';
import type { Ambiguity } from '../../vocabulary/ambiguity.ts';
import type { Flow } from '../../vocabulary/flow.ts';
import { canFail, type Requirement } from '../../vocabulary/requirement.ts';
import { formatSourceLine } from '../../vocabulary/source-line.ts';
import { type Found, flowsOf } from '../find-requirement.ts';

export interface Explanation extends Omit<Requirement, 'operations' | 'ambiguities'> {
  readonly api: string;
  /** Whether a target that breaks it fails; if not, it is only reported. */
  readonly canFail: boolean;
  /** Whether clients of the API are held against it, and not the API. */
  readonly isOfClient: boolean;
  readonly operations: readonly { readonly id: string; readonly method: string; readonly path: string }[];
  readonly ambiguities: readonly Ambiguity[];
  readonly flows: readonly LookingFlow[];
  readonly faults: readonly Pick<Fault, 'name' | 'kind'>[];
  /** What plays it; absent if no flow looks at it. */
  readonly command?: string;
}

/** A flow that looks at it: by steps that name it, or by all calls of an operation that it speaks of. */
export interface LookingFlow {
  readonly title: string;
  readonly at: string;
  /** The steps that prove it. None if it is looked at in whatever the operation answers. */
  readonly steps: readonly { readonly title: string; readonly at: string; readonly isCase: boolean }[];
  /** Calls of the operations that it speaks of. */
  readonly calls: number;
}

export async function explain(found: Found): Promise<Explanation> {
  const { api, contract, requirement, isOfClient } = found;
  const { ambiguities = [], operations, ...told } = requirement;
  const flows = flowsOf(found);
  const { faults } = await loadCatalogue(api.name);
  return {
    api: api.name,
    ...told,
    canFail: canFail(requirement),
    isOfClient,
    operations: operations.map((id) => operationOf(contract, id)),
    ambiguities: api.ambiguities.filter(({ id }) => ambiguities.includes(id)),
    flows: flows.map((flow) => look(flow, requirement)),
    faults: faults
      .filter(({ breaks }) => [breaks].flat().includes(requirement.id))
      .map(({ name, kind }) => ({ name, kind })),
    ...(flows.length > 0 && { command: command('run', `--requirement ${requirement.id}`) }),
  };
}

function look({ title, at, steps }: Flow, { id, operations }: Requirement): LookingFlow {
  return {
    title,
    at: formatSourceLine(at),
    steps: steps
      .filter((step) => namedBy(step).includes(id))
      .map((step) => ({ title: step.title, at: formatSourceLine(step.at), isCase: isCase(step) })),
    calls: steps.flatMap(callsOf).filter(({ call }) => operations.includes(call)).length,
  };
}

/** A notification has no path of the API: its path is its name. */
function operationOf({ operations, webhooks }: Contract, id: string) {
  const { method = '', path = '' } = operations.get(id) ?? webhooks.get(id) ?? {};
  return { id, method, path };
}
