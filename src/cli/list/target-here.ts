/** The target that the environment names, as far as that can be told without asking it. */
import type { Contract } from '../../contract/contract.ts';
import { callsOf } from '../../engine/flow-facts.ts';
import type { World } from '../../mock/mock.ts';
import { baseUrlVariable, readEnvironment } from '../../target/environment.ts';
import { readPolicy } from '../../target/policy.ts';
import type { Api } from '../../vocabulary/api.ts';
import type { Flow } from '../../vocabulary/flow.ts';

export interface TargetHere {
  readonly kind: 'mock' | 'sandbox';
  /** Scheme, host and port; absent for the embedded mock, and if they cannot be read. */
  readonly origin?: string;
  /** Why nothing can be sent to it, in one sentence. */
  readonly trouble?: string;
  readonly world: World;
  /** What a flow needs and it does not give: values, and capabilities that its file denies. */
  readonly lacks: (flow: Flow) => readonly string[];
}

/** `world` is that of the mock. */
export async function targetHere(api: Api, contract: Contract, world: World): Promise<TargetHere> {
  const paths = [...contract.operations.values()].map(({ path }) => path);
  const environment = readEnvironment(api, paths);
  const { origin, trouble } = environment;
  if (origin === undefined && trouble === undefined) return { kind: 'mock', world, lacks: () => [] };
  const found = new Set([...Object.keys(environment.world), ...api.discoveries.map(({ name }) => name)]);
  if (process.env.TOLLGATE_RECEIVER_URL) found.add('receiver');
  const policy = await readPolicy(api);
  const told = policy.trouble ?? trouble?.sentence ?? lacking(api, environment.world);
  return {
    kind: 'sandbox',
    ...(origin !== undefined && { origin }),
    ...(told !== undefined && { trouble: told }),
    world: { ...world, ...environment.world },
    lacks: (flow) => {
      const denied = flow.steps.flatMap(callsOf).flatMap(({ call }) => policy.withheld.get(call) ?? []);
      return [...flow.needs.filter((need) => !found.has(need)), ...new Set(denied)];
    },
  };
}

/** How a need is met, for whoever fills in `.env`. */
export function waysToGive(api: Api, need: string): string {
  const { variable } = api.given[need] ?? {};
  if (variable !== undefined) return `set ${variable}`;
  if (api.capabilities?.[need]) return 'the target file says that there is none';
  return need === 'receiver' ? 'set TOLLGATE_RECEIVER_URL' : 'only a mock has it';
}

function lacking(api: Api, world: World): string | undefined {
  const variables = Object.entries(api.given)
    .filter(([name, { required }]) => required && !world[name])
    .map(([, { variable }]) => variable);
  if (variables.length === 0) return undefined;
  return `${baseUrlVariable(api.name)} names a sandbox but ${variables.join(', ')} is not set: everything is blocked.`;
}
