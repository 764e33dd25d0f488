/** Writes an API's Arazzo document, and beside it the list of what it leaves out. */
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { stringify } from 'yaml';
import { documentFile } from '../contract/load.ts';
import type { Api } from '../vocabulary/api.ts';
import { type Order, type WrittenApi, writeApi } from './write-api.ts';

export interface WrittenFiles extends WrittenApi {
  /** The Arazzo document. */
  readonly file: string;
}

/** `<folder>/<api>.arazzo.yaml` and `<folder>/<api>.left-out.json`; the folder must be there. */
export async function writeFiles(
  api: Api,
  { folder, ...order }: Omit<Order, 'openapi'> & { readonly folder: string },
): Promise<WrittenFiles> {
  const openapi = path.relative(path.resolve(folder), documentFile(api.name)).split(path.sep).join('/');
  const written = await writeApi(api, { ...order, openapi });
  const file = path.join(folder, `${api.name}.arazzo.yaml`);
  // The older YAML 1.1 takes more texts for dates and truths than YAML 1.2 does; all of them are quoted.
  await writeFile(file, stringify(written.document, { version: '1.1', lineWidth: 0, aliasDuplicateObjects: false }));
  await writeFile(path.join(folder, `${api.name}.left-out.json`), `${JSON.stringify(written.leftOut, null, 2)}\n`);
  return { ...written, file };
}
