/** Bundles the files of a hand-written document, once per change and not once per worker. */
import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rename, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { OpenAPIV3_1 } from 'openapi-types';
import { home } from '../place.ts';

const cacheFolder = path.join(home, 'node_modules/.cache/tollgate');

/** `file` is the document's own; whatever it refers to stands in its folder. Throws if it cannot be read or bundled. */
export async function bundled(api: string, file: string): Promise<OpenAPIV3_1.Document> {
  const cached = path.join(cacheFolder, `${api}-${await fingerprint(path.dirname(file))}.json`);
  const text = await readFile(cached, 'utf8').catch(() => undefined);
  if (text !== undefined) return JSON.parse(text);

  // Loaded only here: the bundler takes longer to import than everything else that a run needs.
  const { bundle, createConfig } = await import('@redocly/openapi-core');
  const { bundle: whole } = await bundle({ ref: file, config: await createConfig({}) });
  await mkdir(cacheFolder, { recursive: true });
  // Workers that start together may all write it: each writes its own file and renames it.
  const own = `${cached}.${process.pid}`;
  await writeFile(own, JSON.stringify(whole.parsed));
  await rename(own, cached);
  return whole.parsed as OpenAPIV3_1.Document;
}

async function fingerprint(folder: string): Promise<string> {
  const names = (await readdir(folder, { recursive: true })).filter((name) => name.endsWith('.yaml')).sort();
  const hash = createHash('sha256');
  for (const name of names) hash.update(name).update(await readFile(path.join(folder, name)));
  return hash.digest('hex').slice(0, 16);
}
