/** Tells requests apart as they come over the wire: for which operation one is, and whether it moves money. */
import type { Contract } from '../contract/contract.ts';
import { createRoutes } from '../contract/route.ts';
import { readBody } from '../engine/exchange.ts';
import type { Seen } from '../gate/seen.ts';

export interface RequestKind {
  /** By operationId. */
  readonly operation: string;
  readonly movesMoney: boolean;
}

export interface Requests {
  /** Every operationId. */
  readonly operations: readonly string[];
  /** `undefined` if the request is for no documented operation. */
  kindOf(request: Seen['request']): RequestKind | undefined;
}

/** `movesMoney` is asked with the operationId and the body as data. */
export function requestsOf(contract: Contract, movesMoney: (operation: string, body: unknown) => boolean): Requests {
  const find = createRoutes(contract);
  return {
    operations: [...contract.operations.keys()],
    kindOf: ({ method, path, headers, text }) => {
      const operation = find(method, path);
      if (!operation) return undefined;
      const body = readBody(text, headers['content-type'] ?? null);
      return { operation: operation.id, movesMoney: movesMoney(operation.id, body) };
    },
  };
}
