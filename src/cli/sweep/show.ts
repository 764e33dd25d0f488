/** What a sweep prints: each thing with its id, its amount, and what has become of it. */

import type { ItemState, JournalLine } from '../../clean-up/journal.ts';
import { isLeft } from '../../clean-up/left-open.ts';
import { colours } from '../../text/colours.ts';

const STATES: Readonly<Record<ItemState, string>> = {
  cleaned: colours.green('cleaned'),
  closed: colours.green('closed'),
  left: colours.yellow('left'),
  opened: colours.yellow('open'),
  unknown: colours.yellow('unknown'),
};

/** A table, and how many are left. */
export function showItems(lines: readonly JournalLine[]): string {
  if (lines.length === 0) return 'Nothing stands open.\n';
  const rows = lines.map((line) => {
    const { api, state, what, id, reference, amount = '', currency = '', reason = '' } = line;
    const named = id ?? (reference === undefined ? '–' : `reference ${reference}`);
    return { cells: [api, what, named, `${amount} ${currency}`.trim()], tail: `${STATES[state]}  ${reason}`.trimEnd() };
  });
  const widths = [0, 1, 2, 3].map((column) => Math.max(...rows.map(({ cells }) => cells[column]?.length ?? 0)));
  const table = rows.map(
    ({ cells, tail }) => `${cells.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  ')}  ${tail}\n`,
  );
  const left = lines.filter(isLeft).length;
  return `${table.join('')}\n${lines.length - left} closed, ${left} left open\n`;
}
