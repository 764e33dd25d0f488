/** What a served mock needs to know of its API beside the mock: loaded when it is needed, since it takes the longest. */
import { loadContract } from '../../contract/load.ts';
import type { PlaceOptions } from '../../mock/place.ts';
import { type Requests, requestsOf } from '../../mock/requests.ts';
import { strictCheck } from '../../mock/strict.ts';
import { loadApi } from '../load-api.ts';

export async function requestsOfApi(name: string): Promise<Requests> {
  const [contract, { bookkeeping }] = await Promise.all([loadContract(name), loadApi(name)]);
  return requestsOf(contract, (operation, body) => bookkeeping.asks(operation, body) !== undefined);
}

export async function strictCheckOfApi(name: string): Promise<PlaceOptions['refuse'] & {}> {
  return strictCheck(await loadContract(name), async () => (await loadApi(name)).secretMembers);
}
