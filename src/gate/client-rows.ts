/** The requirements that a client is held against: the documented ones of its API, and one on each operation's requests. */
import type { Contract } from '../contract/contract.ts';
import type { Operation } from '../contract/operation.ts';
import { sectionOf } from '../engine/requirements.ts';
import type { Api } from '../vocabulary/api.ts';
import { type ClientRule, clientRules, type Ground } from '../vocabulary/client.ts';
import type { Requirement } from '../vocabulary/requirement.ts';

/** Id of the requirement that requests of an operation have the documented form. */
export function requestId(api: Api, operationId: string): string {
  return `${api.prefix}-REQUEST-${operationId}`;
}

/** Id of the requirement that a rule for clients stands for, e.g. `CXP-CLIENT-ONCE`. */
export function ruleId(api: Api, rule: ClientRule): string {
  return `${api.prefix}-CLIENT-${rule.toUpperCase()}`;
}

/** By id. */
export function clientRowsOf(api: Api, contract: Contract): ReadonlyMap<string, Requirement> {
  const { grounds, requestRules = [] } = api.client;
  const rows = [
    ...(Object.keys(grounds) as ClientRule[]).map((rule) => ruleRequirement(api, rule, grounds[rule])),
    ...requestRules.map(({ requirement }) => requirement),
    ...[...contract.operations.values()].map((operation) => requestRequirement(api, contract, operation)),
  ];
  return new Map(rows.map((row) => [row.id, row]));
}

function ruleRequirement(api: Api, rule: ClientRule, ground: Ground): Requirement {
  const row = { id: ruleId(api, rule), statement: clientRules[rule], operations: operationsOf(api, rule) };
  if ('none' in ground)
    return {
      ...row,
      basis: 'assumed',
      source: { section: api.title, locator: 'nothing is said' },
      untested: ground.none,
    };
  return { ...row, ...ground };
}

/** Those that a rule speaks of; none, if it speaks of all. */
function operationsOf({ client: { acts, recoveries } }: Api, rule: ClientRule): readonly string[] {
  if (rule === 'state') return acts;
  return rule === 'recovery' ? Object.keys(recoveries) : [];
}

function requestRequirement(api: Api, contract: Contract, operation: Operation): Requirement {
  return {
    id: requestId(api, operation.id),
    statement: `Every request of ${operation.method} ${operation.path} has the documented content type, parameters and fields.`,
    basis: 'implied',
    source: { section: sectionOf(api, contract, operation), locator: `what is said and shown of ${operation.id}` },
    operations: [operation.id],
  };
}
