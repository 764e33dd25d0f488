/** Which operation a request is for, by its method and path. */
import { withoutQuery } from '../text/path.ts';
import type { Contract } from './contract.ts';
import type { Operation } from './operation.ts';

/** Finds the operation of a method and a path, whatever query it has; a path that names no other is found in any case. */
export type FindOperation = (method: string, path: string) => Operation | undefined;

const PARAMETER = /\{\w+\}/;

/** A path template as the source of a regular expression. */
export function pathPattern(template: string): string {
  const parts = template.split(PARAMETER).map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return parts.join('[^/]+');
}

export function createRoutes(contract: Contract): FindOperation {
  const spelt = new Map<string, Operation>();
  const withParameters: { readonly operation: Operation; readonly form: RegExp }[] = [];
  for (const operation of contract.operations.values()) {
    if (!PARAMETER.test(operation.path)) spelt.set(keyOf(operation.method, operation.path), operation);
    else withParameters.push({ operation, form: new RegExp(`^${pathPattern(operation.path)}/?$`, 'i') });
  }
  withParameters.sort((a, b) => parametersOf(a.operation) - parametersOf(b.operation));
  // What is spelt out goes before what is a parameter.
  return (method, whole) => {
    const path = withoutQuery(whole);
    return (
      spelt.get(keyOf(method, path)) ??
      withParameters.find(({ operation, form }) => operation.method === method && form.test(path))?.operation
    );
  };
}

function keyOf(method: string, path: string): string {
  const bare = path.endsWith('/') ? path.slice(0, -1) : path;
  return `${method} ${bare.toLowerCase()}`;
}

function parametersOf({ path }: Operation): number {
  return path.split('{').length;
}
