/** All requirements of an API: the rows written by hand, and for each operation one on its answers and one on its fields. */
import { type CaseStep, fieldId, isCase } from '../cases/case-step.ts';
import { groupBy } from '../cases/groups.ts';
import type { Contract } from '../contract/contract.ts';
import type { Operation } from '../contract/operation.ts';
import type { Api } from '../vocabulary/api.ts';
import { valueAt } from '../vocabulary/pointer.ts';
import type { Requirement } from '../vocabulary/requirement.ts';

/** Id of the requirement that an operation's answers have the documented shape. */
export function shapeId(api: Api, operationId: string): string {
  return `${api.prefix}-SHAPE-${operationId}`;
}

type Rows = ReadonlyMap<string, Requirement>;

/** Gathered once: a proof asks for them with each of its thousands of venues. */
const gathered = new WeakMap<Contract, WeakMap<Api, Rows>>();

/** By id. Throws if two rows have the same id. */
export function requirementsOf(api: Api, contract: Contract): Rows {
  const known = gathered.get(contract) ?? new WeakMap<Api, Rows>();
  const rows = known.get(api) ?? gather(api, contract);
  gathered.set(contract, known.set(api, rows));
  return rows;
}

function gather(api: Api, contract: Contract): Rows {
  const rows = [
    ...api.requirements,
    ...[...contract.operations.values(), ...contract.webhooks.values()].map((operation) =>
      shapeRequirement(api, contract, operation),
    ),
    ...fieldRequirements(api, contract),
  ];
  const byId = new Map(rows.map((row) => [row.id, row]));
  if (byId.size !== rows.length) throw new Error(`Two requirements of ${api.name} have the same id.`);
  return byId;
}

function shapeRequirement(api: Api, contract: Contract, operation: Operation): Requirement {
  return {
    id: shapeId(api, operation.id),
    statement: operation.path.startsWith('/')
      ? `Every answer of ${operation.method} ${operation.path} has a documented status, content type and body.`
      : `Every notification ${operation.path} has the documented content type and body.`,
    basis: 'implied',
    source: { section: sectionOf(api, contract, operation), locator: `what is said and shown of ${operation.id}` },
    operations: [operation.id],
  };
}

/** One for each operation of which flows play cases. */
function fieldRequirements(api: Api, contract: Contract): Requirement[] {
  const steps = Object.values(api.flows).flatMap((flows) => flows.flatMap((flow) => flow.steps));
  return [...groupBy(steps.filter(isCase), ({ call }) => call)].flatMap(([id, own]) => {
    const operation = contract.operations.get(id);
    return operation ? [fieldRequirement(api, contract, operation, own)] : [];
  });
}

function fieldRequirement(api: Api, contract: Contract, operation: Operation, steps: readonly CaseStep[]): Requirement {
  const id = fieldId(api.prefix, operation.id);
  const isSeen = steps.some(({ proves }) => proves.includes(id));
  return {
    id,
    statement: `What is documented of each request field of ${operation.method} ${operation.path} holds, and what is refused is not stored.`,
    basis: 'implied',
    source: { section: sectionOf(api, contract, operation), locator: `what is said of the fields of ${operation.id}` },
    operations: [operation.id],
    ...(isSeen
      ? {}
      : { untested: 'Beyond its other requirements nothing is promised, and nothing that is refused could be seen.' }),
  };
}

/** The section of the vendor's document that describes an operation. */
export function sectionOf(api: Api, { document }: Contract, { pointer }: Operation): string {
  const [tag] = (valueAt(document, `${pointer}/tags`) ?? []) as string[];
  return tag ?? api.title;
}
