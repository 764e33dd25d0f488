/** References and query parameters of an OpenAPI document. */
import type { OpenAPIV3_1 } from 'openapi-types';
import { valueAt } from '../vocabulary/pointer.ts';

/** Follows one reference, as responses, headers and request bodies may be shared. */
export function follow(document: OpenAPIV3_1.Document, pointer: string): string {
  const reference = (valueAt(document, pointer) as { $ref?: string } | undefined)?.$ref;
  return reference === undefined ? pointer : reference.slice(1);
}

/** The query parameters of an operation, references followed. */
export function queryParameters(document: OpenAPIV3_1.Document, pointer: string): OpenAPIV3_1.ParameterObject[] {
  const listed = (valueAt(document, `${pointer}/parameters`) ?? []) as unknown[];
  return listed
    .map(
      (_, index) =>
        valueAt(document, follow(document, `${pointer}/parameters/${index}`)) as OpenAPIV3_1.ParameterObject,
    )
    .filter((parameter) => parameter.in === 'query');
}
