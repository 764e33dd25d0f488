/** What became of each change of a part, for a person and for the record. */
import path from 'node:path';
import type { MutantResult } from '@stryker-mutator/api/core';
import { colours } from '../../text/colours.ts';

export interface MutationRecord {
  readonly part: string;
  readonly changes: number;
  readonly noticed: number;
  /** Changes that nobody noticed. */
  readonly survivors: readonly Change[];
  /** Changes that are marked in the code as changing nothing, with the reason. */
  readonly equivalent: readonly Change[];
  /** Changes of what is computed once while a module is read. */
  readonly notTried: number;
}

export interface Change {
  /** File and line. */
  readonly at: string;
  readonly mutator: string;
  readonly becomes: string;
  readonly because?: string;
}

/** How the reasons begin of `// Stryker disable` comments. */
const MARK = 'same: ';
const NOTICED: readonly MutantResult['status'][] = ['Killed', 'Timeout'];
const UNNOTICED: readonly MutantResult['status'][] = ['Survived', 'NoCoverage'];

export function recordMutants(part: string, all: readonly MutantResult[]): MutationRecord {
  const marked = all.filter(({ statusReason }) => statusReason?.startsWith(MARK));
  const tried = all.filter(({ status }) => [...NOTICED, ...UNNOTICED].includes(status));
  return {
    part,
    changes: tried.length,
    noticed: tried.filter(({ status }) => NOTICED.includes(status)).length,
    survivors: tried.filter(({ status }) => UNNOTICED.includes(status)).map(changeOf),
    equivalent: marked.map(changeOf),
    notTried: all.length - tried.length - marked.length,
  };
}

function changeOf({ fileName, location, mutatorName, replacement, status, statusReason }: MutantResult): Change {
  const at = `${path.relative(process.cwd(), fileName)}:${location.start.line}:${location.start.column}`;
  const because = status === 'NoCoverage' ? 'nothing runs through it' : status === 'Ignored' ? statusReason : undefined;
  return { at, mutator: mutatorName, becomes: replacement, ...(because !== undefined && { because }) };
}

export function showMutants({ part, changes, noticed, survivors, equivalent, notTried }: MutationRecord): string {
  return [
    colours.bold(`${part} · ${changes} changes: ${noticed} noticed, ${survivors.length} not`),
    `  ${equivalent.length} marked as changing nothing, ${notTried} of constants not tried`,
    ...survivors.map((change) => colours.red(`  ${tell(change)}`)),
    '',
  ].join('\n');
}

function tell({ at, mutator, becomes, because }: Change): string {
  const short = becomes.replaceAll(/\s+/g, ' ');
  return `${at} ${mutator}: ${short.length > 120 ? `${short.slice(0, 120)}…` : short}${because ? ` (${because})` : ''}`;
}
