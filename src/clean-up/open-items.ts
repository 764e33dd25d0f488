/** What stands open at one target, in the order in which it was asked for; each change is written to the journal at once. */
import { randomBytes } from 'node:crypto';
import type { Redactor } from '../engine/redactor.ts';
import type { OpenItem } from '../vocabulary/clean-up.ts';
import { type ItemState, isOpen, type Journal, type JournalLine } from './journal.ts';

type Texts = Pick<Redactor, 'text'>;

/** What is not said stays as it was. */
export interface Change extends Partial<OpenItem> {
  readonly state: ItemState;
  readonly reason?: string;
}

export class OpenItems {
  readonly api: string;
  readonly #baseUrl: string;
  readonly #journal: Journal;
  /** As they came, for the calls that close them; what is written down is redacted. */
  readonly #items = new Map<string, JournalLine>();
  /** Those of them that are open: few of thousands. */
  readonly #open = new Map<string, JournalLine>();
  /** What and id of all that was ever open: the same one may be answered twice. */
  readonly #known = new Set<string>();

  constructor(api: string, baseUrl: string, journal: Journal, items: readonly JournalLine[] = []) {
    this.api = api;
    this.#baseUrl = baseUrl;
    this.#journal = journal;
    for (const line of items) this.#keep(line);
  }

  /** The oldest first. */
  get open(): readonly JournalLine[] {
    return [...this.#open.values()];
  }

  knows({ what, id }: OpenItem): boolean {
    return this.#known.has(`${what} ${id}`);
  }

  /** Begins an item; gives its name here. */
  begin(opened: OpenItem & Change, { flow, step }: Pick<JournalLine, 'flow' | 'step'>, redactor: Texts): string {
    const item = randomBytes(8).toString('hex');
    this.#note({ api: this.api, baseUrl: this.#baseUrl, item, ...opened, flow, step, at: now() }, redactor);
    return item;
  }

  change(item: string, change: Change, redactor: Texts): void {
    const { reason: _, ...before } = this.#items.get(item)!;
    this.#note({ ...before, ...change, at: now() }, redactor);
  }

  #note(line: JournalLine, redactor: Texts): void {
    if (line.id !== undefined && line.state === 'opened') this.#known.add(`${line.what} ${line.id}`);
    this.#keep(line);
    const clean = Object.entries(line).map(([name, value]) => [
      name,
      typeof value === 'string' && name !== 'item' && name !== 'at' ? redactor.text(value) : value,
    ]);
    this.#journal.write(Object.fromEntries(clean));
  }

  #keep(line: JournalLine): void {
    this.#items.set(line.item, line);
    if (isOpen(line)) this.#open.set(line.item, line);
    else this.#open.delete(line.item);
  }
}

function now(): string {
  return new Date().toISOString();
}
