/** The one record of a run: every requirement with its verdict, every operation with its calls. */
import { type FieldsRecord, recordCases } from '../cases/record-cases.ts';
import type { Contract } from '../contract/contract.ts';
import { requirementsOf } from '../engine/requirements.ts';
import type { FlowResult } from '../engine/result.ts';
import type { Api } from '../vocabulary/api.ts';
import type { Basis } from '../vocabulary/basis.ts';
import type { Finding } from '../vocabulary/finding.ts';
import type { Requirement, Source } from '../vocabulary/requirement.ts';
import { type Verdict, verdicts, worst } from '../vocabulary/verdict.ts';
import { type LifeCycleRecord, recordLifeCycles } from './life-cycle-record.ts';

export interface RunRecord {
  readonly schemaVersion: 1;
  readonly run: RunHeader;
  readonly apis: readonly ApiRecord[];
}

export interface RunHeader {
  readonly suiteVersion: string;
  readonly seed: string;
  /** ISO 8601. */
  readonly start: string;
  /** Milliseconds. */
  readonly duration: number;
}

export interface TargetRecord {
  readonly kind: 'mock' | 'sandbox';
  readonly baseUrl: string;
}

export interface ApiRecord {
  readonly api: string;
  readonly target: TargetRecord;
  readonly operations: readonly OperationRecord[];
  readonly requirements: readonly RequirementRecord[];
  readonly lifeCycles: readonly LifeCycleRecord[];
  readonly summary: Readonly<Record<Verdict, number>>;
}

export interface OperationRecord extends Partial<FieldsRecord> {
  readonly operationId: string;
  readonly method: string;
  readonly path: string;
  readonly calls: number;
  /** How often each HTTP status was seen; `none` counts calls without an answer. */
  readonly statuses: Readonly<Record<string, number>>;
}

export interface RequirementRecord {
  readonly id: string;
  readonly basis: Basis;
  readonly statement: string;
  readonly source: Source;
  readonly verdict: Verdict;
  /** Why it is untested or not applicable. */
  readonly reason?: string;
  /** Titles of the flows that looked at it. */
  readonly flows: readonly string[];
  readonly findings: readonly Finding[];
}

/** Folds what all flows of one API left behind. */
export function recordApi(
  api: Api,
  contract: Contract,
  target: TargetRecord,
  results: readonly FlowResult[],
): ApiRecord {
  const requirements = [...requirementsOf(api, contract).values()].map((row) => recordRequirement(row, results));
  const count = (verdict: Verdict) => requirements.filter((row) => row.verdict === verdict).length;
  return {
    api: api.name,
    target,
    operations: recordOperations(api, contract, results),
    requirements,
    lifeCycles: recordLifeCycles(api, results),
    summary: Object.fromEntries(verdicts.map((verdict) => [verdict, count(verdict)])) as Record<Verdict, number>,
  };
}

function recordRequirement(row: Requirement, results: readonly FlowResult[]): RequirementRecord {
  const looked = results.flatMap(({ flow, evidence, notApplicable }) =>
    evidence.filter(({ requirement }) => requirement === row.id).map((each) => ({ ...each, flow, notApplicable })),
  );
  const verdict = worst(looked.map((each) => each.verdict));
  const reason = {
    untested: row.untested ?? 'no flow that looks at it was played in this run',
    'not-applicable': looked.find(({ notApplicable }) => notApplicable !== undefined)?.notApplicable,
  }[verdict as string];
  return {
    id: row.id,
    basis: row.basis,
    statement: row.statement,
    source: { section: row.source.section, locator: row.source.locator },
    verdict,
    ...(reason === undefined ? {} : { reason }),
    flows: [...new Set(looked.map(({ flow }) => flow))],
    findings: looked.flatMap(({ finding }) => (finding ? [finding] : [])),
  };
}

function recordOperations(api: Api, contract: Contract, results: readonly FlowResult[]): OperationRecord[] {
  const cases = recordCases(api, results);
  const calls = results.flatMap((result) => result.calls);
  return [...contract.operations.values()].map(({ id, method, path }) => {
    const own = calls.filter(({ operation }) => operation === id);
    const statuses: Record<string, number> = {};
    for (const { status } of own) statuses[status ?? 'none'] = (statuses[status ?? 'none'] ?? 0) + 1;
    return { operationId: id, method, path, calls: own.length, statuses, ...cases.get(id) };
  });
}
