/** Holds one call against the document: what the client sent, and what the service answered if that is not ours. */
import type { Contract } from '../contract/contract.ts';
import type { Exchange } from '../engine/exchange.ts';
import { shapeId } from '../engine/requirements.ts';
import type { World } from '../mock/mock.ts';
import { splitPath } from '../text/path.ts';
import type { Api } from '../vocabulary/api.ts';
import type { Difference } from '../vocabulary/finding.ts';
import { requestId, ruleId } from './client-rows.ts';
import type { CredentialsCheck } from './credentials-check.ts';
import { pathDifferences, queryDifferences } from './route-check.ts';

/** By the id of each requirement that was looked at, what was found; nothing, if it is kept. */
export type Looked = ReadonlyMap<string, readonly Difference[]>;

/** Exchanges that a promise about answers may look back at. */
const MOST_EARLIER = 200;
/** Clients whose exchanges are kept for that, those that came last; of others the promises are looked at by themselves. */
const MOST_CLIENTS = 100;

/** Looks at what a client has sent; `isRead` says whether the body is known. */
export type RequestLook = (exchange: Exchange, isRead?: boolean) => Looked;

/** `world` is what is known of the target, such as keys that checksums are made with. */
export function createRequestLook(
  api: Api,
  contract: Contract,
  { credentials, world }: { readonly credentials: CredentialsCheck; readonly world: World },
): RequestLook {
  const [ofRoute, ofCredentials] = [ruleId(api, 'route'), ruleId(api, 'credentials')];
  const requestIds = new Map([...contract.operations.keys()].map((id) => [id, requestId(api, id)]));
  const rules = (api.client.requestRules ?? []).filter(({ needs }) => needs.every((name) => world[name]));
  return (exchange, isRead = true) => {
    const { operation, request } = exchange;
    const [path, query] = splitPath(request.path);
    const looked = new Map<string, readonly Difference[]>([[ofRoute, pathDifferences(operation, path)]]);
    const carried = credentials.look(operation, request.headers);
    if (carried) looked.set(ofCredentials, carried);
    if (!isRead) return looked;
    const { headers, text, body, flaw } = request;
    const contentType = headers['content-type'] ?? null;
    const ofBody = contract.checkForeignRequest(operation, { contentType, text, body, flaw });
    const ofQuery = queryDifferences(contract, operation, query);
    looked.set(requestIds.get(operation.id)!, ofQuery.length === 0 ? ofBody : [...ofBody, ...ofQuery]);
    for (const { requirement, look } of rules) {
      const differences = look(exchange, world);
      if (differences) looked.set(requirement.id, differences);
    }
    return looked;
  };
}

/** Looks at the answers of one service, in the order in which they came to each client. */
export function createAnswerLook(api: Api, contract: Contract): (exchange: Exchange, client: string) => Looked {
  const rules = api.rules.filter(({ isOfFlows }) => !isOfFlows);
  const past = new Map<string, Exchange[]>();
  return (exchange, client) => {
    const looked = new Map<string, readonly Difference[]>();
    const { operation, answer } = exchange;
    if (!answer) return looked;
    const earlier = past.get(client) ?? [];
    const told = new Set<string>();
    for (const { requirement, look } of rules) {
      const differences = look(exchange, earlier);
      if (!differences) continue;
      looked.set(requirement, differences);
      for (const { pointer } of differences) if (pointer !== '') told.add(pointer);
    }
    // What a rule has told of a member, the contract need not tell again.
    const ofShape = contract.checkResponse(operation, answer).filter(({ pointer }) => !told.has(pointer));
    looked.set(shapeId(api, operation.id), ofShape);
    past.delete(client);
    past.set(client, [...earlier, exchange].slice(-MOST_EARLIER));
    if (past.size > MOST_CLIENTS) past.delete(past.keys().next().value!);
    return looked;
  };
}
