/** Servers in processes of their own, and how many requests a second they answer. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import autocannon from 'autocannon';
import type { SentRequest } from '../../engine/exchange.ts';
import { moduleFile } from '../../place.ts';

export interface Server {
  readonly url: string;
  /**
   * How many requests a second it answers when one is sent so many times over a few connections. Throws if any is answered
   * with an error or not at all.
   */
  underLoad(request: SentRequest, times: number): Promise<number>;
  /** Bytes that it holds, resident; 0 where /proc does not tell. */
  memory(): Promise<number>;
  stop(): Promise<void>;
}

const CONNECTIONS = 10;

/** Starts a module of ours, named by its path from the tree, that prints a line of JSON with its url. `flags` are Node's. */
export async function startServer(
  name: string,
  args: readonly string[] = [],
  flags: readonly string[] = [],
): Promise<Server> {
  const words = [...process.execArgv, ...flags, moduleFile(name), ...args];
  const child = spawn(process.execPath, words, { stdio: ['ignore', 'pipe', 'inherit'] });
  // Whatever goes wrong here, it does not outlive this process.
  const end = () => child.kill();
  process.once('exit', end);
  const [line] = await once(child.stdout, 'data');
  const { url }: { url: string } = JSON.parse(String(line));
  return {
    url,
    underLoad: async ({ method, path, headers, text }, times) => {
      const started = performance.now();
      let last = started;
      const options = { url: url + path, method: method as 'GET', headers: { ...headers }, body: text };
      const { requests, errors, non2xx } = await new Promise<autocannon.Result>((resolve, reject) => {
        const load = autocannon({ ...options, connections: CONNECTIONS, amount: times }, (error, result) =>
          error ? reject(error) : resolve(result),
        );
        // It tells its own duration in whole seconds.
        load.on('response', () => {
          last = performance.now();
        });
      });
      if (errors + non2xx > 0) throw new Error(`${errors + non2xx} of ${times} requests for ${path} went wrong.`);
      return (requests.total * 1000) / (last - started);
    },
    memory: async () => {
      const status = await readFile(`/proc/${child.pid}/status`, 'utf8').catch(() => '');
      return Number(/^VmRSS:\s+(\d+)/m.exec(status)?.[1] ?? 0) * 1024;
    },
    stop: async () => {
      process.off('exit', end);
      end();
      await once(child, 'exit');
    },
  };
}
