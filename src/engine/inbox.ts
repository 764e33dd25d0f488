/** Inboxes for notifications, one for each flow, however they come in. */
import { randomUUID } from 'node:crypto';
import type { Message } from '../contract/contract.ts';
import type { ReceiverManner } from '../vocabulary/flow.ts';
import { readBody } from './exchange.ts';

export interface Inbox {
  /** Where notifications of this flow are to be sent. */
  readonly url: string;
  /** From now on notifications are answered in this manner. */
  answer(manner: ReceiverManner): void;
  /** Notifications since the last time; waits for `count` of them, and a moment longer for one too many. */
  take(count: number): Promise<readonly Message[]>;
}

/** How long things take, in whatever unit `wait` waits in. */
export interface Pace {
  readonly wait: (time: number) => Promise<void>;
  /** After which a slow receiver answers. */
  readonly slow: number;
  /** Within which an expected notification comes. */
  readonly longestWait: number;
  /** Between two looks whether it has come. */
  readonly interval: number;
  /** For which a surplus one is waited for. */
  readonly grace: number;
}

interface Box {
  manner: ReceiverManner;
  arrived: Message[];
}

export class Inboxes {
  readonly #boxes = new Map<string, Box>();
  readonly #pace: Pace;

  constructor(pace: Pace) {
    this.#pace = pace;
  }

  /** An inbox below the URL. */
  open(base: string): Inbox {
    const key = randomUUID();
    const box: Box = { manner: 'accepts', arrived: [] };
    this.#boxes.set(key, box);
    return {
      url: `${base}/${key}`,
      answer: (manner) => (box.manner = manner),
      take: (count) => this.#take(box, count),
    };
  }

  /** Whether the inbox that the path names takes no connection at all. */
  isDown(path: string): boolean {
    return this.#find(path)?.manner === 'is-down';
  }

  /** The status to answer with, after as long as the inbox takes. */
  async receive(path: string, contentType: string | null, text: string): Promise<number> {
    const box = this.#find(path);
    box?.arrived.push({ contentType, text, body: readBody(text, contentType) });
    if (box?.manner === 'is-slow') await this.#pace.wait(this.#pace.slow);
    if (!box) return 404;
    return box.manner === 'refuses' ? 500 : 200;
  }

  #find(path: string): Box | undefined {
    return this.#boxes.get(path.split('/')[1] ?? '');
  }

  async #take(box: Box, count: number): Promise<readonly Message[]> {
    const { wait, longestWait, interval, grace } = this.#pace;
    for (let waited = 0; box.arrived.length < count && waited < longestWait; waited += interval) await wait(interval);
    await wait(grace);
    return box.arrived.splice(0);
  }
}
