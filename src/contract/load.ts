/** Reads the hand-written OpenAPI document of an API, bundled into one tree, parsed once per change and not once per worker. */
import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rename, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { OpenAPIV3_1 } from 'openapi-types';
import { type Contract, createContract } from './contract.ts';
import { applyOverlay, readOverlay } from './overlay.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const cacheFolder = path.join(root, 'node_modules/.cache/tollgate');

/**
 * The contract of `openapi/<api>/openapi.yaml`, with an OpenAPI Overlay laid over it if a file is named.
 * Throws if the document cannot be read or bundled, and an `OverlayError` if the overlay cannot be applied.
 */
export async function loadContract(api: string, overlayFile?: string): Promise<Contract> {
  const document = await loadDocument(api);
  if (!overlayFile) return createContract(api, document);
  return createContract(api, applyOverlay(document, await readOverlay(overlayFile), overlayFile));
}

/** The bundled document: no reference leaves it. */
export async function loadDocument(api: string): Promise<OpenAPIV3_1.Document> {
  const folder = path.join(root, 'openapi', api);
  const cached = path.join(cacheFolder, `${api}-${await fingerprint(folder)}.json`);
  const text = await readFile(cached, 'utf8').catch(() => undefined);
  if (text !== undefined) return JSON.parse(text);

  // Loaded only here: the bundler takes longer to import than everything else that a run needs.
  const { bundle, createConfig } = await import('@redocly/openapi-core');
  const { bundle: bundled } = await bundle({ ref: path.join(folder, 'openapi.yaml'), config: await createConfig({}) });
  await mkdir(cacheFolder, { recursive: true });
  // Workers that start together may all write it: each writes its own file and renames it.
  const own = `${cached}.${process.pid}`;
  await writeFile(own, JSON.stringify(bundled.parsed));
  await rename(own, cached);
  return bundled.parsed as OpenAPIV3_1.Document;
}

async function fingerprint(folder: string): Promise<string> {
  const names = (await readdir(folder, { recursive: true })).filter((name) => name.endsWith('.yaml')).sort();
  const hash = createHash('sha256');
  for (const name of names) hash.update(name).update(await readFile(path.join(folder, name)));
  return hash.digest('hex').slice(0, 16);
}
