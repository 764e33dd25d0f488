/** Reading an OpenAPI document: references, stated bases, operations and webhooks. */
import type { OpenAPIV3_1 } from 'openapi-types';
import { type Basis, isBasis } from '../vocabulary/basis.ts';
import { pointerFrom, valueAt } from '../vocabulary/pointer.ts';
import type { Operation } from './operation.ts';
import { follow, queryParameters } from './parameters.ts';
import { hasWireNames, wireNamesOf } from './wire-names.ts';

const METHODS = ['get', 'put', 'post', 'delete', 'options', 'head', 'patch', 'trace'];

/** The basis stated beside a node. */
export function basisAt(node: unknown, otherwise: Basis): Basis {
  const stated = typeof node === 'object' && node !== null ? (node as Record<string, unknown>)['x-basis'] : undefined;
  return isBasis(stated) ? stated : otherwise;
}

/** The operations below `paths`, or the webhooks below `webhooks`, by operationId. */
export function readOperations(document: OpenAPIV3_1.Document, section: 'paths' | 'webhooks'): Map<string, Operation> {
  const operations = new Map<string, Operation>();
  const isRenamed = hasWireNames(document);
  for (const [path, item] of Object.entries(document[section] ?? {})) {
    const wirePath = (item as { 'x-wire-path'?: string } | undefined)?.['x-wire-path'];
    for (const method of METHODS) {
      const operation = (item as Record<string, OpenAPIV3_1.OperationObject> | undefined)?.[method];
      if (!operation) continue;
      const id = operation.operationId;
      if (id === undefined) throw new Error(`${method.toUpperCase()} ${path} has no operationId.`);
      const pointer = pointerFrom([section, path, method]);
      const body = valueAt(document, follow(document, `${pointer}/requestBody`)) as
        | OpenAPIV3_1.RequestBodyObject
        | undefined;
      operations.set(id, {
        id,
        method: method.toUpperCase(),
        path: wirePath ?? path,
        query: queryParameters(document, pointer).map(({ name }) => name),
        requestType: Object.keys(body?.content ?? {})[0],
        secured: (operation.security ?? document.security ?? []).length > 0,
        pointer,
        wire: isRenamed ? wireNamesOf(document, pointer) : undefined,
      });
    }
  }
  return operations;
}
