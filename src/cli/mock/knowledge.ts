/** What a served mock needs to know of its API beside the mock: loaded when it is needed, since it takes the longest. */
import { loadApi } from '../../../specs/load.ts';
import { loadContract } from '../../contract/load.ts';
import { strictCheck } from '../../gate/strict.ts';
import type { World } from '../../mock/mock.ts';
import type { PlaceOptions } from '../../mock/place.ts';
import { type Requests, requestsOf } from '../../mock/requests.ts';

export async function requestsOfApi(name: string): Promise<Requests> {
  const [contract, { bookkeeping }] = await Promise.all([loadContract(name), loadApi(name)]);
  return requestsOf(contract, (operation, body) => bookkeeping.asks(operation, body) !== undefined);
}

export async function strictCheckOfApi(name: string, world: World): Promise<PlaceOptions['check'] & {}> {
  return strictCheck(await loadApi(name), await loadContract(name), world);
}
