/** All requirements of an API: the rows written by hand, and one for the shape of each operation's answers. */
import type { Contract } from '../contract/contract.ts';
import type { Operation } from '../contract/operation.ts';
import type { Api } from '../vocabulary/api.ts';
import { valueAt } from '../vocabulary/pointer.ts';
import type { Requirement } from '../vocabulary/requirement.ts';

/** Id of the requirement that an operation's answers have the documented shape. */
export function shapeId(api: Api, operationId: string): string {
  return `${api.prefix}-SHAPE-${operationId}`;
}

/** By id. Throws if two rows have the same id. */
export function requirementsOf(api: Api, contract: Contract): ReadonlyMap<string, Requirement> {
  const rows = [
    ...api.requirements,
    ...[...contract.operations.values(), ...contract.webhooks.values()].map((operation) =>
      shapeRequirement(api, contract, operation),
    ),
  ];
  const byId = new Map(rows.map((row) => [row.id, row]));
  if (byId.size !== rows.length) throw new Error(`Two requirements of ${api.name} have the same id.`);
  return byId;
}

function shapeRequirement(api: Api, contract: Contract, operation: Operation): Requirement {
  const [tag] = (valueAt(contract.document, `${operation.pointer}/tags`) ?? []) as string[];
  return {
    id: shapeId(api, operation.id),
    statement: operation.path.startsWith('/')
      ? `Every answer of ${operation.method} ${operation.path} has a documented status, content type and body.`
      : `Every notification ${operation.path} has the documented content type and body.`,
    basis: 'implied',
    source: { section: tag ?? api.title, locator: `what is said and shown of ${operation.id}` },
    operations: [operation.id],
  };
}
