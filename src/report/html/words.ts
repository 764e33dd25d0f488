/** How the page says verdicts, exit codes, counts and times. */
import type { Verdict } from '../../vocabulary/verdict.ts';
import type { ExitCode } from '../exit-code.ts';
import type { DeviationRecord, TargetRecord } from '../record.ts';
import { type Html, html } from './markup.ts';

const SYMBOLS: Readonly<Record<Verdict, string>> = {
  'suite-error': '!',
  failed: '✗',
  blocked: '‖',
  assumption: '≈',
  known: '◆',
  passed: '✓',
  'not-applicable': '–',
  untested: '○',
};

/** Verdicts for which nothing was looked at, by nobody's fault. */
export const notTested: readonly Verdict[] = ['not-applicable', 'untested'];

interface ExitWords {
  readonly head: string;
  readonly short: string;
  /** The verdict whose look it has. */
  readonly tone: Verdict;
}

export const exitCodeWords: Readonly<Record<ExitCode, ExitWords>> = {
  0: { head: 'All that was looked at is kept', short: 'all well', tone: 'passed' },
  1: { head: 'A promise is broken', short: 'contract broken', tone: 'failed' },
  2: { head: 'Something could not be looked at', short: 'blocked or incomplete', tone: 'blocked' },
  3: { head: 'The configuration is wrong', short: 'configuration', tone: 'blocked' },
  4: { head: 'Refused, because it might have done harm', short: 'refused for safety', tone: 'failed' },
};

/** Symbol and word: colour is never the only sign. */
export function badge(verdict: Verdict): Html {
  return html`<span class="badge ${verdict}"><span aria-hidden="true">${symbol(verdict)} </span>${verdict}</span>`;
}

/** The head of a column that counts a verdict. */
export function verdictHead(verdict: Verdict): Html {
  return html`<th scope="col" class="number ${verdict}"><span aria-hidden="true">${symbol(verdict)} </span>${verdict}</th>`;
}

export function symbol(verdict: Verdict): string {
  return SYMBOLS[verdict];
}

/** A mock within the suite has no address. */
export function targetWords({ kind, baseUrl }: TargetRecord): string {
  return /^https?:/.test(baseUrl) ? `${kind} ${baseUrl}` : kind;
}

/** `1 requirement`, `2 requirements`. */
export function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}

export function milliseconds(value: number): string {
  if (value >= 1000) return `${(value / 1000).toFixed(2)} s`;
  return `${value >= 100 ? value.toFixed(0) : value.toFixed(1)} ms`;
}

/** `CXP-RETURN` of `CXP-RETURN-03`. */
export function areaOf(id: string): string {
  const end = id.lastIndexOf('-');
  return end > 0 ? id.slice(0, end) : id;
}

/** The address, within the page, of what a filter leaves. */
export function filterLink(filter: Readonly<Record<string, string>>): string {
  return `#${new URLSearchParams(filter)}`;
}

export const deviationWords: Readonly<Record<DeviationRecord['state'], string>> = {
  holds: 'is known to be broken',
  fixed: 'is fixed: take it out of the known deviations',
  expired: 'has expired: it excuses nothing any more',
  'not-looked-at': 'was not looked at in this run',
};
