/** Fills in what the environment does not give of an API's world from the API's own answers. */
import type { Contract } from '../contract/contract.ts';
import { perform } from '../engine/perform.ts';
import type { Session } from '../engine/session.ts';
import type { World } from '../mock/mock.ts';
import type { Api } from '../vocabulary/api.ts';
import { valueAt } from '../vocabulary/pointer.ts';
import type { Target } from './target.ts';

/** The target's world with what its API tells of it. What is not to be found stays away; flows that need it say so. */
export async function discoverWorld(api: Api, contract: Contract, target: Target, session: Session): Promise<World> {
  const world: Record<string, string> = { ...target.world };
  for (const { name, operation, pointer } of api.discoveries) {
    const described = contract.operations.get(operation);
    if (world[name] !== undefined || !described) continue;
    const headers = await session.headers(() => {});
    const exchange = await perform(target.send, target.origin, {
      operation: described,
      path: {},
      body: undefined,
      headers,
    });
    const value = valueAt(exchange.answer?.body, pointer);
    if (typeof value === 'string') world[name] = value;
  }
  return world;
}
