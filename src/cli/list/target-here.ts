/** The target that the environment names, as far as that can be told without asking it. */
import type { Contract } from '../../contract/contract.ts';
import type { World } from '../../mock/mock.ts';
import { baseUrlVariable, readEnvironment } from '../../target/environment.ts';
import type { Api } from '../../vocabulary/api.ts';

export interface TargetHere {
  readonly kind: 'mock' | 'sandbox';
  /** Scheme, host and port; absent for the embedded mock, and if they cannot be read. */
  readonly origin?: string;
  /** Why nothing can be sent to it, in one sentence. */
  readonly trouble?: string;
  readonly world: World;
  /** Whether it gives what a flow needs. */
  readonly gives: (need: string) => boolean;
}

/** `world` is that of the mock. */
export function targetHere(api: Api, contract: Contract, world: World): TargetHere {
  const paths = [...contract.operations.values()].map(({ path }) => path);
  const environment = readEnvironment(api, paths);
  const { origin, trouble } = environment;
  if (origin === undefined && trouble === undefined) return { kind: 'mock', world, gives: () => true };
  const found = new Set([...Object.keys(environment.world), ...api.discoveries.map(({ name }) => name)]);
  if (process.env.TOLLGATE_RECEIVER_URL) found.add('receiver');
  const told = trouble?.sentence ?? lacking(api, environment.world);
  return {
    kind: 'sandbox',
    ...(origin !== undefined && { origin }),
    ...(told !== undefined && { trouble: told }),
    world: { ...world, ...environment.world },
    gives: (need) => found.has(need),
  };
}

/** How a need is met, for whoever fills in `.env`. */
export function waysToGive(api: Api, need: string): string {
  const { variable } = api.given[need] ?? {};
  if (variable !== undefined) return `set ${variable}`;
  return need === 'receiver' ? 'set TOLLGATE_RECEIVER_URL' : 'only a mock has it';
}

function lacking(api: Api, world: World): string | undefined {
  const variables = Object.entries(api.given)
    .filter(([name, { required }]) => required && !world[name])
    .map(([, { variable }]) => variable);
  if (variables.length === 0) return undefined;
  return `${baseUrlVariable(api.name)} names a sandbox but ${variables.join(', ')} is not set: everything is blocked.`;
}
