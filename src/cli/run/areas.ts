/** The areas of APIs by the files that play them, which is sooner read than all their flows. */
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { tree } from '../../place.ts';

/** Those of all APIs that are named, each once. */
export function areasOf(apis: readonly string[]): string[] {
  const files = apis.flatMap((name) => readdirSync(path.join(tree, 'tests', name)));
  return [...new Set(files.flatMap((file) => /^(.+)\.spec\.[jt]s$/.exec(file)?.slice(1) ?? []))];
}
