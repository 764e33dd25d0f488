/** Holds one call against the document: what the client sent, and what the service answered if that is not ours. */
import type { Contract } from '../contract/contract.ts';
import type { Exchange } from '../engine/exchange.ts';
import { shapeId } from '../engine/requirements.ts';
import type { World } from '../mock/mock.ts';
import type { Api } from '../vocabulary/api.ts';
import type { Difference } from '../vocabulary/finding.ts';
import { splitPath } from './call.ts';
import { requestId, ruleId } from './client-rows.ts';
import type { CredentialsCheck } from './credentials-check.ts';
import { pathDifferences, queryDifferences } from './route-check.ts';

/** By the id of each requirement that was looked at, what was found; nothing, if it is kept. */
export type Looked = ReadonlyMap<string, readonly Difference[]>;

/** Exchanges that a promise about answers may look back at. */
const MOST_EARLIER = 200;

/**
 * What a client has sent. `world` is what is known of the target, such as keys that checksums are made with; `isRead` says
 * whether the body is known.
 */
export function lookAtRequest(
  { api, contract, credentials, world }: { api: Api; contract: Contract; credentials: CredentialsCheck; world: World },
  exchange: Exchange,
  isRead = true,
): Looked {
  const { operation, request } = exchange;
  const [path, query] = splitPath(request.path);
  const contentType = request.headers['content-type'] ?? null;
  const looked = new Map<string, readonly Difference[]>([[ruleId(api, 'route'), pathDifferences(operation, path)]]);
  const ofCredentials = credentials.look(operation, request.headers);
  if (ofCredentials) looked.set(ruleId(api, 'credentials'), ofCredentials);
  if (!isRead) return looked;
  looked.set(requestId(api, operation.id), [
    ...contract.checkForeignRequest(operation, { ...request, contentType }),
    ...queryDifferences(contract, operation, query),
  ]);
  for (const { requirement, needs, look } of api.client.requestRules ?? []) {
    const differences = needs.every((name) => world[name]) ? look(exchange, world) : undefined;
    if (differences) looked.set(requirement.id, differences);
  }
  return looked;
}

/** Looks at the answers of one service, in the order in which they came in each namespace. */
export function createAnswerLook(api: Api, contract: Contract): (exchange: Exchange, namespace: string) => Looked {
  const rules = api.rules.filter(({ isOfFlows }) => !isOfFlows);
  const past = new Map<string, Exchange[]>();
  return (exchange, namespace) => {
    const looked = new Map<string, readonly Difference[]>();
    const { operation, answer } = exchange;
    if (!answer) return looked;
    const earlier = past.get(namespace) ?? [];
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
    past.set(namespace, [...earlier, exchange].slice(-MOST_EARLIER));
    return looked;
  };
}
