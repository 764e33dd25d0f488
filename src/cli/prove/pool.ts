/** Processes that carry out orders side by side. */
import { type ChildProcess, fork } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { moduleFile } from '../../place.ts';
import type { Order, Reply } from './worker.ts';

const worker = moduleFile('src/cli/prove/worker');

interface Waiting {
  readonly order: Order;
  readonly done: (reply: Reply) => void;
}

export class Pool {
  readonly #all: readonly ChildProcess[];
  readonly #idle: ChildProcess[];
  readonly #queue: Waiting[] = [];
  readonly #underWay = new Map<ChildProcess, Waiting>();
  readonly #opened: ReadonlyMap<ChildProcess, Set<string>>;

  constructor(size = availableParallelism()) {
    this.#all = Array.from({ length: size }, () => fork(worker));
    this.#idle = [...this.#all];
    this.#opened = new Map(this.#all.map((child) => [child, new Set()]));
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
    if (!child) return;
    const [waiting] = this.#queue.splice(this.#bestFor(child), 1);
    if (!waiting) return;
    this.#underWay.set(child, waiting);
    this.#opened.get(child)?.add(apiOf(waiting.order));
    child.send(waiting.order);
  }

  /** The first order of an API that the process has opened already, if there is one: to open one takes seconds. */
  #bestFor(child: ChildProcess): number {
    const index = this.#queue.findIndex(({ order }) => this.#opened.get(child)?.has(apiOf(order)));
    return Math.max(index, 0);
  }

  #done(child: ChildProcess, reply: Reply): void {
    const waiting = this.#underWay.get(child);
    this.#underWay.delete(child);
    this.#idle.push(child);
    waiting?.done(reply);
    this.#next();
  }
}

function apiOf(order: Order): string {
  return 'survey' in order ? order.survey : (order.trials[0]?.api ?? '');
}
