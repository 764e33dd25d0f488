/** Payload types of an API, generated from its OpenAPI document, so that a misspelt member does not compile. */
import { fileURLToPath } from 'node:url';
import openapiTS, { astToString } from 'openapi-typescript';

const HEADER = '/** Generated from openapi.yaml by `npm run generate`; change that instead. */\n';

/** Where the types of an API stand. */
export function typesFile(api: string): string {
  return fileURLToPath(new URL(`../../openapi/${api}/types.ts`, import.meta.url));
}

/** The text of that file as the document would have it now. */
export async function generateTypes(api: string): Promise<string> {
  return HEADER + astToString(await openapiTS(new URL(`../../openapi/${api}/openapi.yaml`, import.meta.url)));
}
