/** Which operation a request is for, by its method and path. */
import type { Contract } from './contract.ts';
import type { Operation } from './operation.ts';

/** Finds the operation of a method and a path without query; a path that names no other is found in any case. */
export type FindOperation = (method: string, path: string) => Operation | undefined;

export function createRoutes(contract: Contract): FindOperation {
  const routes = [...contract.operations.values()].map((operation) => {
    const parts = operation.path.split(/\{\w+\}/).map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
    return { operation, form: new RegExp(`^${parts.join('([^/]+)')}/?$`, 'i') };
  });
  // What is spelt out goes before what is a parameter.
  routes.sort((a, b) => parametersOf(a.operation) - parametersOf(b.operation));
  return (method, path) =>
    routes.find(({ operation, form }) => operation.method === method && form.test(path))?.operation;
}

function parametersOf({ path }: Operation): number {
  return path.split('{').length;
}
