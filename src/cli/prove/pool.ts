/** Processes that carry out orders side by side. */
import { type ChildProcess, fork } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import type { Order, Reply } from './worker.ts';

const worker = fileURLToPath(new URL('./worker.ts', import.meta.url));

interface Waiting {
  readonly order: Order;
  readonly done: (reply: Reply) => void;
}

export class Pool {
  readonly #all: readonly ChildProcess[];
  readonly #idle: ChildProcess[];
  readonly #queue: Waiting[] = [];
  readonly #underWay = new Map<ChildProcess, Waiting>();

  /** One more than there are cores: flows with notifications wait for most of their time. */
  constructor(size = availableParallelism() + 1) {
    this.#all = Array.from({ length: size }, () => fork(worker, { execArgv: ['--import', 'tsx'] }));
    this.#idle = [...this.#all];
    for (const child of this.#all) {
      child.on('message', (reply: Reply) => this.#done(child, reply));
      child.on('exit', (code) => this.#underWay.get(child)?.done({ error: `A process ended with ${code}.` }));
    }
  }

  /** What comes of an order, whichever process is free to carry it out. Rejects if it cannot be carried out. */
  carryOut<Result>(order: Order): Promise<Result> {
    return new Promise((resolve, reject) => {
      const done = (reply: Reply) =>
        'error' in reply ? reject(new Error(reply.error)) : resolve(reply.result as Result);
      this.#queue.push({ order, done });
      this.#next();
    });
  }

  close(): void {
    for (const child of this.#all) child.removeAllListeners('exit').kill();
  }

  #next(): void {
    const child = this.#queue.length > 0 ? this.#idle.pop() : undefined;
    const waiting = child && this.#queue.shift();
    if (!waiting) return;
    this.#underWay.set(child, waiting);
    child.send(waiting.order);
  }

  #done(child: ChildProcess, reply: Reply): void {
    const waiting = this.#underWay.get(child);
    this.#underWay.delete(child);
    this.#idle.push(child);
    waiting?.done(reply);
    this.#next();
  }
}
