/** Runs a module of ours in a thread: as it was compiled, or through tsx, which a thread does not get from its parent. */
import path from 'node:path';
import { Worker } from 'node:worker_threads';

/** `module`: its path without an ending, from the module whose URL is `from`. */
export function startThread(module: string, from: string, workerData: unknown): Worker {
  const url = new URL(module + path.extname(from), from);
  if (url.pathname.endsWith('.js')) return new Worker(url, { workerData });
  const [tsx, own] = [import.meta.resolve('tsx/esm/api'), url.href].map((each) => JSON.stringify(each));
  return new Worker(`import(${tsx}).then(({ register }) => { register(); return import(${own}); });`, {
    eval: true,
    workerData,
  });
}
