/** Which findings of a requirement are worth telling: many flows see the same thing. */
import type { Finding } from '../vocabulary/finding.ts';
import type { RequirementRecord } from './record.ts';

/** Findings of one requirement that are shown; the record has all. */
export const MOST_FINDINGS = 3;

/** One for each thing that was seen, in the order of the flows. */
export function distinctFindings({ findings }: RequirementRecord): Finding[] {
  // What only waited for something else says nothing beside what was seen.
  const seen = findings.filter(({ kind }) => kind !== 'prerequisite');
  const told = seen.length > 0 ? seen : findings;
  return [...new Map(told.map((finding) => [`${finding.pointer} ${finding.received}`, finding])).values()];
}

/** Why a requirement has its verdict, in one line; empty for one that passed. */
export function reasonOf(row: RequirementRecord): string {
  if (row.reason !== undefined) return row.reason;
  const [first] = distinctFindings(row);
  return first === undefined ? '' : `expected ${first.expected}, received ${first.received}`;
}
