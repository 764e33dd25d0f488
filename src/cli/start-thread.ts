/** Runs a module of ours in a thread: as it was compiled, or through tsx, which a thread does not get from its parent. */
import { pathToFileURL } from 'node:url';
import { Worker } from 'node:worker_threads';
import { isCompiled, moduleFile } from '../place.ts';

/** `name` is a path from the tree, without ending: `src/cli/gate/journal-worker`. */
export function startThread(name: string, workerData: unknown): Worker {
  const file = moduleFile(name);
  if (isCompiled) return new Worker(file, { workerData });
  const [tsx, own] = [import.meta.resolve('tsx/esm/api'), pathToFileURL(file).href].map((url) => JSON.stringify(url));
  const begin = `import(${tsx}).then(({ register }) => { register(); return import(${own}); });`;
  return new Worker(begin, { eval: true, workerData });
}
