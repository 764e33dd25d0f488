/** How the verdict on each requirement changed from one record to another. */
import type { Basis } from '../../vocabulary/basis.ts';
import type { Finding, FindingKind } from '../../vocabulary/finding.ts';
import type { Source } from '../../vocabulary/requirement.ts';
import type { Verdict } from '../../vocabulary/verdict.ts';
import type { RequirementRecord } from '../record.ts';

/** In the order in which they are told. */
export const changes = [
  'newly-failing',
  'not-looked-at-any-more',
  'still-failing',
  'reclassified',
  'fixed',
  'looked-at-now',
  'still-not-looked-at',
  'added',
  'removed',
] as const;

export type Change = (typeof changes)[number];

export interface RequirementChange {
  readonly id: string;
  readonly change: Change;
  /** `null` if the record does not have the requirement. */
  readonly before: Verdict | null;
  readonly after: Verdict | null;
  readonly statement: string;
  readonly basis: Basis;
  readonly source: Source;
  /** What decided, if the later record found anything. */
  readonly finding?: Finding;
  /** Why it was not looked at, if it was not. */
  readonly reason?: string;
}

/** Verdicts of a requirement that was looked at. */
const LOOKED: readonly (Verdict | null)[] = ['passed', 'failed', 'assumption', 'known'];
/** Verdicts by which something is otherwise, and no failure. */
const EXCUSED: readonly (Verdict | null)[] = ['assumption', 'known'];
/** Findings that tell what kept us from looking. */
const HELD: readonly FindingKind[] = ['prerequisite', 'environment', 'suite'];

/** Those that differ or still fail, in the order of the later record, then those that are gone. */
export function requirementChanges(
  before: readonly RequirementRecord[],
  after: readonly RequirementRecord[],
): RequirementChange[] {
  const old = new Map(before.map((row) => [row.id, row]));
  const known = new Set(after.map(({ id }) => id));
  const gone = before.filter(({ id }) => !known.has(id));
  return [
    ...after.flatMap((row) => describe(row, old.get(row.id)?.verdict ?? null, row.verdict)),
    ...gone.flatMap((row) => describe(row, row.verdict, null)),
  ];
}

function describe(row: RequirementRecord, before: Verdict | null, after: Verdict | null): RequirementChange[] {
  const change = changeOf(before, after);
  if (!change) return [];
  const { id, statement, basis, source } = row;
  const finding = LOOKED.includes(after) ? decisive(row) : undefined;
  const reason = after === null || LOOKED.includes(after) ? undefined : (row.reason ?? causeOf(row));
  return [
    {
      id,
      change,
      before,
      after,
      statement,
      basis,
      source: { section: source.section, locator: source.locator },
      ...(finding === undefined ? {} : { finding }),
      ...(reason === undefined ? {} : { reason }),
    },
  ];
}

/** The first that holds. Nothing is said of what stayed as it was, unless it fails. */
function changeOf(before: Verdict | null, after: Verdict | null): Change | undefined {
  if (after === null) return 'removed';
  if (after === 'failed') return before === 'failed' ? 'still-failing' : 'newly-failing';
  if (before === null) return 'added';
  if (before === after) return undefined;
  if (!LOOKED.includes(after)) return LOOKED.includes(before) ? 'not-looked-at-any-more' : 'still-not-looked-at';
  if (EXCUSED.includes(before) || EXCUSED.includes(after)) return 'reclassified';
  return before === 'failed' ? 'fixed' : 'looked-at-now';
}

/** The first finding that says more than that something else came first; of a failure, one that fails. */
function decisive({ verdict, findings }: RequirementRecord): Finding | undefined {
  const seen = findings.filter(({ kind }) => !HELD.includes(kind));
  return seen.find(({ basis }) => verdict !== 'failed' || basis !== 'assumed') ?? seen[0] ?? findings[0];
}

function causeOf({ findings }: RequirementRecord): string | undefined {
  return (findings.find(({ kind }) => HELD.includes(kind)) ?? findings[0])?.received;
}
