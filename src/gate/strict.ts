/** Keeps what is not as documented from being carried out by a mock: route, credentials, parameters and fields. */
import type { Contract } from '../contract/contract.ts';
import { namedBodiesOf } from '../contract/named-members.ts';
import { createRoutes } from '../contract/route.ts';
import type { World } from '../mock/mock.ts';
import type { PlaceOptions, Refused } from '../mock/place.ts';
import type { Api } from '../vocabulary/api.ts';
import type { Difference } from '../vocabulary/finding.ts';
import { canFail } from '../vocabulary/requirement.ts';
import { readRequest } from './call.ts';
import { clientRowsOf } from './client-rows.ts';
import { createCredentialsCheck } from './credentials-check.ts';
import { createHiding } from './hiding/hide.ts';
import { createRequestLook } from './look-at-call.ts';

type Refuse = NonNullable<PlaceOptions['refuse']>;

/** What breaks a documented or implied fact is refused; what no operation is for is left to the mock. */
export function strictCheck(api: Api, contract: Contract, world: World): Refuse {
  const find = createRoutes(contract);
  const rows = clientRowsOf(api, contract);
  const look = createRequestLook(api, contract, { credentials: createCredentialsCheck(api), world });
  const hiding = createHiding(api, contract, world);
  const named = namedBodiesOf(contract.document);
  return (request): Refused | undefined => {
    const operation = find(request.method, request.path);
    if (!operation) return undefined;
    const exchange = { operation, request: readRequest(request, operation), answer: undefined, duration: 0 };
    const broken: Difference[] = [];
    for (const [id, differences] of look(exchange)) {
      if (differences.length === 0 || !canFail(rows.get(id)!)) continue;
      broken.push(...differences.filter(({ basis }) => basis !== 'assumed'));
    }
    if (broken.length === 0) return undefined;
    hiding.learnFrom(exchange.request.body);
    const { difference } = hiding.body(request, named.request(operation));
    const findings = broken.map((each) => {
      const { kind, pointer, expected, received } = difference(each);
      return { kind, pointer, expected, received };
    });
    return { operation: operation.id, findings };
  };
}
