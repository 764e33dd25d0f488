/** Keeps what is not as documented from being carried out by a mock: route, credentials, parameters and fields. */
import type { Contract } from '../contract/contract.ts';
import { namedBodiesOf } from '../contract/named-members.ts';
import { createRoutes } from '../contract/route.ts';
import type { World } from '../mock/mock.ts';
import type { Checked, PlaceOptions } from '../mock/place.ts';
import type { Api } from '../vocabulary/api.ts';
import type { Difference } from '../vocabulary/finding.ts';
import { canFail } from '../vocabulary/requirement.ts';
import { readRequest } from './call.ts';
import { clientRowsOf } from './client-rows.ts';
import { createCredentialsCheck } from './credentials-check.ts';
import { createHiding } from './hiding/hide.ts';
import { createRequestLook } from './look-at-call.ts';

type Check = NonNullable<PlaceOptions['check']>;

const NOTHING: Checked = {};

/** What breaks a documented or implied fact is refused; what no operation is for is left to the mock. */
export function strictCheck(api: Api, contract: Contract, world: World): Check {
  const find = createRoutes(contract);
  const rows = clientRowsOf(api, contract);
  const look = createRequestLook(api, contract, { credentials: createCredentialsCheck(api), world });
  const hiding = createHiding(api, contract, world);
  const named = namedBodiesOf(contract.document);
  return (request): Checked => {
    const operation = find(request.method, request.path);
    if (!operation) return NOTHING;
    const asked = readRequest(request, operation);
    const exchange = { operation, request: asked, answer: undefined, duration: 0 };
    const broken: Difference[] = [];
    for (const [id, differences] of look(exchange)) {
      if (differences.length === 0 || !canFail(rows.get(id)!)) continue;
      broken.push(...differences.filter(({ basis }) => basis !== 'assumed'));
    }
    // Of a body that no document knows, nothing says what it is.
    if (broken.length === 0) return operation.requestType === undefined ? NOTHING : { body: asked.body };
    hiding.learnFrom(asked.body);
    const { difference } = hiding.body(request, named.request(operation));
    const findings = broken.map((each) => {
      const { kind, pointer, expected, received } = difference(each);
      return { kind, pointer, expected, received };
    });
    return { refused: { operation: operation.id, findings } };
  };
}
