/** What a run leaves open at its targets, for its record. */
import { existsSync, readFileSync } from 'node:fs';
import { command } from '../text/command.ts';
import { isOpen, JournalError, type JournalLine, readJournal } from './journal.ts';

export interface LeftOpen {
  readonly what: string;
  /** Empty if no answer told it. */
  readonly id: string;
  /** As the API writes it; empty if no request and no answer told it. */
  readonly amount: string;
  readonly currency?: string;
  /** Our own name for it, if its request gave one. */
  readonly reference?: string;
  readonly reason: string;
}

const NOT_REACHED = `the clean-up has not come to it; ${command('sweep')} goes on`;

/** By API, what the journal says is still open of what changed since `start`; `undefined` if it says nothing of the API. */
export function leftOpenSince(file: string, start: Date): (api: string) => readonly LeftOpen[] | undefined {
  const told = itemsOf(file).filter(({ at }) => Date.parse(at) >= start.getTime());
  return (api) => {
    const own = told.filter((line) => line.api === api);
    return own.length === 0 ? undefined : own.filter(isLeft).map(leftOpen);
  };
}

/** In one line, for who has to look at it there. */
export function tellLeftOpen({ what, id, amount, currency, reference, reason }: LeftOpen): string {
  const named = id || (reference === undefined ? 'without an id' : `with our reference ${reference}`);
  return `${[what, named].join(' ')}, ${[amount, currency].join(' ').trim()}: ${reason}`;
}

export function isLeft(line: JournalLine): boolean {
  return isOpen(line) || line.state === 'left';
}

function leftOpen(line: JournalLine): LeftOpen {
  const { what, id = '', amount = '', currency, reference, reason } = line;
  return {
    what,
    id,
    amount,
    ...(currency === undefined ? {} : { currency }),
    ...(reference === undefined ? {} : { reference }),
    reason: line.state === 'left' && reason !== undefined ? reason : NOT_REACHED,
  };
}

function itemsOf(file: string): JournalLine[] {
  if (!existsSync(file)) return [];
  try {
    return readJournal(readFileSync(file, 'utf8')).items;
  } catch (error) {
    if (error instanceof JournalError) return [];
    throw error;
  }
}
