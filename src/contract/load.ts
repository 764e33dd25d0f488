/** Reads the OpenAPI document of an API, bundled into one tree: no reference leaves it. */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { OpenAPIV3_1 } from 'openapi-types';
import { isCompiled, tree } from '../place.ts';
import { type Contract, createContract } from './contract.ts';
import { applyOverlay, readOverlay } from './overlay.ts';

/**
 * The contract of an API's document, with an OpenAPI Overlay laid over it if a file is named.
 * Throws if the document cannot be read or bundled, and an `OverlayError` if the overlay cannot be applied.
 */
export async function loadContract(api: string, overlayFile?: string): Promise<Contract> {
  const document = await loadDocument(api);
  if (!overlayFile) return createContract(api, document);
  return createContract(api, applyOverlay(document, await readOverlay(overlayFile), overlayFile));
}

/** Where it stands: as it was written by hand, or as it was bundled when this was compiled. */
export function documentFile(api: string): string {
  return path.join(tree, 'openapi', api, isCompiled ? 'openapi.json' : 'openapi.yaml');
}

async function loadDocument(api: string): Promise<OpenAPIV3_1.Document> {
  if (isCompiled) return JSON.parse(await readFile(documentFile(api), 'utf8'));
  const { bundled } = await import('./bundle.ts');
  return bundled(api, documentFile(api));
}
