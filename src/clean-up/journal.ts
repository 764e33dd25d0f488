/**
 * The journal of a sandbox: what stands open there is written down at once, one line of JSON each, so that it can still be
 * closed after a run that was killed. Ids and amounts, never a secret.
 */
import { appendFileSync, closeSync, existsSync, fstatSync, mkdirSync, openSync, readSync } from 'node:fs';
import path from 'node:path';
import type { OpenItem } from '../vocabulary/clean-up.ts';

/**
 * `unknown`: asked for, and no answer says whether it was made. `opened`, `closed`: by a flow. `cleaned`: closed by the
 * clean-up. `left`: the clean-up cannot close it, or has tried once.
 */
export type ItemState = 'unknown' | 'opened' | 'closed' | 'cleaned' | 'left';

/** What is known of one item; its last line is all of it. */
export interface JournalLine extends OpenItem {
  readonly api: string;
  readonly baseUrl: string;
  /** Tells items apart. */
  readonly item: string;
  readonly state: ItemState;
  /** Titles of the flow and the step that asked for it. */
  readonly flow: string;
  readonly step: string;
  /** ISO 8601. */
  readonly at: string;
  readonly reason?: string;
}

export interface Journal {
  write(line: JournalLine): void;
}

/** What is wrong with a journal, in one sentence. */
export class JournalError extends Error {
  override readonly name = 'JournalError';
}

const LINE_FEED = 0x0a;
const STATES: readonly string[] = ['unknown', 'opened', 'closed', 'cleaned', 'left'] satisfies ItemState[];
const TEXTS = ['api', 'baseUrl', 'item', 'what', 'flow', 'step', 'at'] as const;

/** Where a run and the sweep after it look for the journal, unless told. */
export function journalFile(variables = process.env): string {
  return path.join(variables.TOLLGATE_REPORTS || 'reports', 'journal.ndjson');
}

/** Appends to the file, which is made with its first line. A line stands in it when `write` returns. */
export function openJournal(file: string): Journal {
  let isWhole = false;
  return {
    write: (line) => {
      if (!isWhole) {
        mkdirSync(path.dirname(file), { recursive: true });
        // What a killed run left half-written must not swallow this line.
        if (endsInMidLine(file)) appendFileSync(file, '\n');
        isWhole = true;
      }
      appendFileSync(file, `${JSON.stringify(line)}\n`);
    },
  };
}

/** The last line of each item, in the order in which they were begun, and the numbers of lines that are half-written. */
export function readJournal(text: string): { items: JournalLine[]; torn: number[] } {
  const items = new Map<string, JournalLine>();
  const torn: number[] = [];
  for (const [index, row] of text.split('\n').entries()) {
    if (row.trim() === '') continue;
    const line = readLine(row);
    if (line) items.set(line.item, line);
    else if (row.startsWith('{') && !row.endsWith('}')) torn.push(index + 1);
    else throw new JournalError(`Line ${index + 1} is none of a journal; name the journal.ndjson of a run.`);
  }
  return { items: [...items.values()], torn };
}

export function isOpen({ state }: JournalLine): boolean {
  return state === 'opened' || state === 'unknown';
}

function readLine(row: string): JournalLine | undefined {
  try {
    const line = JSON.parse(row);
    const isOne = TEXTS.every((name) => typeof line?.[name] === 'string') && STATES.includes(line.state);
    return isOne ? (line as JournalLine) : undefined;
  } catch {
    return undefined;
  }
}

function endsInMidLine(file: string): boolean {
  if (!existsSync(file)) return false;
  const descriptor = openSync(file, 'r');
  try {
    const { size } = fstatSync(descriptor);
    const last = Buffer.alloc(1);
    return size > 0 && readSync(descriptor, last, 0, 1, size - 1) === 1 && last[0] !== LINE_FEED;
  } finally {
    closeSync(descriptor);
  }
}
